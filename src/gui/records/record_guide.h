// SPDX-License-Identifier: GPL-3.0-or-later
// The question with which a new record of some kinds begins, in the words of whoever makes one: each answer says what
// follows from it, and fills in what it decides.
#pragma once

#include <core/fields/entity.h>
#include <edits/field_value.h>
#include <gui/workspace/workspace.h>

#include <functional>
#include <optional>
#include <vector>

namespace Ratchet {

class RecordForm;

struct GuideChoice {
    QString title;
    QString consequence;
    std::vector<FieldValue> fields;
};

struct RecordGuide {
    QString question;
    QString explanation;
    QString help; // where the manual tells of the answers
    std::vector<GuideChoice> choices;
    std::vector<FieldIndex> answered; // fields that the form need not ask for any more
    // What the form is to say of what stands in it, below its first fields; empty: nothing.
    std::function<QWidget *(Workspace &workspace, RecordForm &form)> makeNote = {};
};

// Of the kinds that begin with a question.
[[nodiscard]] std::optional<RecordGuide> guideOf(const Workspace &workspace, EntityKind kind);

} // namespace Ratchet
