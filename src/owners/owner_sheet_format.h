// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an owner's sheet that programs read: hidden, every cell a text, a row for each thing it says. The writer
// writes it and the reader reads it, in the words that stand here.
#pragma once

#include <QLatin1StringView>

namespace Ratchet::SheetFormat {

using namespace Qt::StringLiterals;

inline constexpr auto mark = "ratchet-owner-sheet"_L1; // name of the page and its first cell; the version beside it
inline constexpr auto version = "1"_L1;
inline constexpr auto registerId = "register"_L1; // its seal
inline constexpr auto change = "change"_L1; // its latest change then
inline constexpr auto day = "day"_L1; // ISO
inline constexpr auto person = "person"_L1; // id, name
inline constexpr auto page = "page"_L1; // kind, name of the page
inline constexpr auto column = "column"_L1; // kind, name of the field, its header
inline constexpr auto row = "row"_L1; // kind, id, reference, then the values in the order of the columns
inline constexpr auto option = "option"_L1; // kind, what the list of states offers

} // namespace Ratchet::SheetFormat
