// SPDX-License-Identifier: GPL-3.0-or-later
// The responsibility matrix to look at and to change, with what is wrong beside it.
#pragma once

#include <core/entities/raci.h>
#include <gui/workspace/page_view.h>
#include <models/grids/raci_model.h>

class QLabel;
class QListWidget;
class QStackedWidget;
class QTableView;
class QTabWidget;
class QTreeWidget;

namespace Ratchet {

class RaciView final : public PageView {
    Q_OBJECT

public:
    explicit RaciView(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QAction *> headActions() const override;
    bool showRecord(const RecordRef &record) override;
    void focusView() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildActions();
    void buildTable();
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeEmptyState();
    void updateState();
    void updateFindings();
    void updateRoles();
    void updateLetters();
    void fitHeads();

    [[nodiscard]] bool typeKey(int key, Qt::KeyboardModifiers modifiers, const QString &text);
    void setCodes(const QString &codes);
    void step(int by);
    void clearSelected();
    void copy();
    void paste();
    void moveRow(int by);
    void moveColumn(int by);
    void addRecord(EntityKind kind);
    void editRow();
    void editColumn();
    void removeRow();
    void removeColumn();
    void applyTemplate(RaciVariant variant);
    void chooseVariant(RaciVariant variant);
    void markReviewed();
    void print();
    void showFinding(int number);

    RaciModel m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QTabWidget *m_side = nullptr;
    QListWidget *m_findings = nullptr;
    QTreeWidget *m_roles = nullptr;
    QLabel *m_letters = nullptr;
    QAction *m_template = nullptr;
    QAction *m_print = nullptr;
    QAction *m_review = nullptr;
    QAction *m_addActivity = nullptr;
    QAction *m_addRole = nullptr;
    QMenu *m_variants = nullptr;
    std::vector<QAction *> m_editing; // only where the register can be changed
};

} // namespace Ratchet
