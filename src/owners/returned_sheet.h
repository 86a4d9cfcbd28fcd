// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of an owner as it came back: what stood there when it was made, and what stands there now.
#pragma once

#include <owners/owner_sheet.h>
#include <owners/returned_cell.h>

namespace Ratchet {

struct ReturnedRow {
    EntityKind kind = EntityKind::Action;
    QString reference; // as it stands in the row
    Place place = {};
    std::vector<ReturnedCell> cells = {}; // of ownerFields(kind)
};

struct ReturnedSheet {
    OwnerSheet made; // as it was made; of its rows only record, reference and values
    std::vector<ReturnedRow> rows; // as they stand there now, empty ones left out
};

// True where the file is a spreadsheet that bears the mark of an owner's sheet; reads as little of it as it can.
[[nodiscard]] bool isOwnerSheet(const QString &path);

// Fails for a file that is none, was made by a later program, or whose pages lost their headers.
[[nodiscard]] Result<ReturnedSheet> readOwnerSheet(const QString &path);

} // namespace Ratchet
