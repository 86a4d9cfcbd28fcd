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

private:
    [[nodiscard]] QLayout *makeHead();
    void makeTable();
    void add();
    void edit();
    void remove();
    void showState();
    [[nodiscard]] RecordId current() const;

    Workspace &m_workspace;
    RelatedModel m_model;
    FieldIndex m_reference;
    RecordId m_record = 0;
    QLabel *m_title;
    QTreeView *m_table;
    QToolButton *m_add;
    QToolButton *m_edit;
    QToolButton *m_remove;
    QToolButton *m_open;
};

} // namespace Ratchet
