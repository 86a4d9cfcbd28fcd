// SPDX-License-Identifier: GPL-3.0-or-later
// A small table of the records that hang on another one, with what adds, edits and removes them.
#pragma once

#include <gui/workspace/workspace.h>
#include <models/lists/related_model.h>

#include <QWidget>

class QLabel;
class QToolButton;
class QTreeView;

namespace Ratchet {

class RelatedTable final : public QWidget {
    Q_OBJECT

public:
    RelatedTable(Workspace &workspace, EntityKind kind, FieldIndex reference, QWidget *parent);

    void setRecord(RecordId record);
    // One row is always chosen, as far as there is one: other records hang on it.
    void alwaysChoose();
    // Says in the title whose records these are, where that is not the page's own.
    void setSubject(const QString &subject);
    [[nodiscard]] RecordId currentRecord() const;

Q_SIGNALS:
    void currentRecordChanged(Ratchet::RecordId record);

private:
    [[nodiscard]] QLayout *makeHead();
    void makeTable();
    void add();
    void edit();
    void remove();
    void chooseAgain();
    void showState();

    Workspace &m_workspace;
    RelatedModel m_model;
    FieldIndex m_reference;
    RecordId m_record = 0;
    RecordId m_current = 0; // as last told
    QString m_subject;
    bool m_isAlwaysChosen = false;
    QLabel *m_title;
    QTreeView *m_table;
    QToolButton *m_add;
    QToolButton *m_edit;
    QToolButton *m_remove;
    QToolButton *m_open;
};

} // namespace Ratchet
