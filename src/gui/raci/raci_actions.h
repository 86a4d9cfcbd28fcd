// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the responsibility matrix, by keys, clicks and actions: codes, rows, columns, templates,
// copying, pasting, printing.
#pragma once

#include <core/entities/raci.h>
#include <gui/workspace/workspace.h>
#include <models/grids/raci_model.h>

#include <QObject>

class QAction;
class QMenu;
class QTableView;

namespace Ratchet {

class RaciActions final : public QObject {
    Q_OBJECT

public:
    // The actions are those of `view`, in which the table of the model stands.
    RaciActions(Workspace &workspace, RaciModel &model, QTableView &table, QWidget &view);

    [[nodiscard]] QList<QAction *> headActions() const;
    void updateState();
    void applyTemplate(RaciVariant variant);

Q_SIGNALS:
    void recordMade(const Ratchet::RecordRef &record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    [[nodiscard]] bool typeKey(int key, Qt::KeyboardModifiers modifiers, const QString &text);
    void setCodes(const QString &codes);
    void step(int by);
    void clearSelected();
    void copy();
    void copyAll();
    void paste();
    void moveRow(int by);
    void moveColumn(int by);
    void addRecord(EntityKind kind);
    void editRow();
    void editColumn();
    void removeRow();
    void removeColumn();
    void chooseVariant(RaciVariant variant);
    void markReviewed();
    void print();

    Workspace &m_workspace;
    RaciModel &m_model;
    QTableView &m_table;
    QWidget &m_view;
    QAction *m_template = nullptr;
    QAction *m_print = nullptr;
    QAction *m_review = nullptr;
    QAction *m_addActivity = nullptr;
    QAction *m_addRole = nullptr;
    QMenu *m_variants = nullptr;
    std::vector<QAction *> m_editing; // only where the register can be changed
};

} // namespace Ratchet
