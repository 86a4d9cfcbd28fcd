// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of a spreadsheet file: its values in their places, before they become texts.
#pragma once

#include <core/fields/value.h>

#include <vector>

namespace Ratchet {

struct ImportedSheet {
    std::vector<std::vector<Value>> rows; // rows are of different lengths
};

struct NamedSheet {
    QString name;
    ImportedSheet sheet;
};

// More than any sheet has: a broken file cannot ask for more memory.
constexpr int maximumSheetRows = 1'048'576;
constexpr int maximumSheetColumns = 16'384;

} // namespace Ratchet
