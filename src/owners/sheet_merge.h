// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of an owner beside the register, field by field: what stood there when it was made (base), what the
// register holds now (ours), what the owner filled in (theirs).
#pragma once

#include <owners/returned_sheet.h>

#include <optional>

namespace Ratchet {

enum class SheetLineState : quint8 {
    Untouched, // nobody changed it
    Taken, // only the owner changed it
    Kept, // only the register changed
    Same, // both came to the same
    Conflict, // both changed it, to different values
    Refused, // it cannot be taken, see SheetLine::problem
};

// A three-way merge of one field.
[[nodiscard]] SheetLineState mergedState(const Value &base, const Value &ours, const Value &theirs);

enum class SheetSide : quint8 { Ours, Theirs };

// One field of one record that somebody changed since the sheet was made.
struct SheetLine {
    EntityKind kind = EntityKind::Action;
    RecordId record = 0; // 0: the row names none
    QString reference;
    QString title = {};
    FieldIndex field = -1; // -1: the row as a whole
    Value base = {};
    Value ours = {};
    Value theirs = {};
    SheetLineState state = SheetLineState::Untouched;
    std::optional<SheetSide> side = {}; // what counts: theirs where it is taken, of a conflict nothing until it is said
    QString problem = {}; // translated
    QString remark = {}; // translated; what its cell was read as, where it says something else
    Place place = {}; // the page as its file, row and column from 1

    // A conflict that nobody has decided yet.
    [[nodiscard]] bool isOpen() const { return state == SheetLineState::Conflict && !side; }
    // Its value on the sheet is to be written.
    [[nodiscard]] bool isWritten() const
    {
        return (state == SheetLineState::Taken || state == SheetLineState::Conflict) && side == SheetSide::Theirs;
    }
};

struct SheetMerge {
    SheetOrigin origin; // of the sheet
    QString owner;
    std::vector<SheetLine> lines; // row by row of the sheet, untouched fields left out
};

// Fails for the sheet of another register; `registerId` is that of `reg`. Rows that are gone from the sheet say
// nothing.
[[nodiscard]] Result<SheetMerge> mergeSheet(const Register &reg, const QString &registerId,
                                            const ReturnedSheet &returned);

} // namespace Ratchet
