// SPDX-License-Identifier: GPL-3.0-or-later
// Merges a person, unit or service into another one that is the same: who that is, and what is moved.
#pragma once

#include <edits/merge_edit.h>
#include <gui/records/page_tabs.h>
#include <gui/workspace/workspace.h>
#include <widgets/input_dialog.h>

namespace Ratchet {

class FieldEditor;
class FieldProblem;

class MergeDialog final : public InputDialog {
    Q_OBJECT

public:
    MergeDialog(Workspace &workspace, EntityKind kind, RecordId merged, QWidget *parent);

    void accept() override;

private:
    void write(Result<NamedChange> change);

    Workspace &m_workspace;
    EntityKind m_kind;
    RecordId m_merged;
    FieldEditor *m_kept;
    FieldProblem *m_problem;
};

// "Merge into…" for the rows of that kind.
[[nodiscard]] RowCommand mergeCommand(EntityKind kind);

} // namespace Ratchet
