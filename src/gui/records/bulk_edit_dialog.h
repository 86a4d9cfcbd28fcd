// SPDX-License-Identifier: GPL-3.0-or-later
// Sets some fields of all selected records at once, as one step of undo. A field takes part when its box is ticked.
#pragma once

#include <edits/record_edit.h>
#include <gui/workspace/workspace.h>
#include <widgets/input_dialog.h>

class QCheckBox;
class QLabel;

namespace Ratchet {

class FieldRow;

class BulkEditDialog final : public InputDialog {
    Q_OBJECT

public:
    BulkEditDialog(Workspace &workspace, EntityKind kind, std::vector<RecordId> records, QWidget *parent);

    void accept() override;

private:
    struct Row {
        FieldIndex field;
        QCheckBox *box;
        FieldRow *row;
    };

    void say(const QString &problem);
    void tell(const std::vector<Error> &problems);

    Workspace &m_workspace;
    EntityKind m_kind;
    std::vector<RecordId> m_records;
    std::vector<Row> m_rows;
    QLabel *m_problem;
};

} // namespace Ratchet
