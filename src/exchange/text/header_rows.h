// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the columns of a table: told apart by their place, and joined where they stand in two rows.
#pragma once

#include <QStringList>

#include <vector>

namespace Ratchet {

// Each name once, as mappings know the columns: the second column "Lead" is "Lead (2)". Blanks at the ends are dropped;
// columns without a name stay without one.
[[nodiscard]] QStringList distinctNames(const QStringList &header, Qt::CaseSensitivity = Qt::CaseSensitive);
// Those that distinctNames() gave: "Lead (2)" beside "Lead".
[[nodiscard]] QStringList toldApart(const QStringList &header);

// Whether the row below a header goes on with it: groups of two columns and more above ("Service Desk", blank or
// repeated in the second), a name below each of them and below nothing else. A row of data is none.
[[nodiscard]] bool isSecondHeaderRow(const QStringList &groups, const QStringList &names);

// "Service Desk / Lead" of every column. A blank group is that of the column before, where the lower row has a name.
[[nodiscard]] QStringList joinedNames(const QStringList &groups, const QStringList &names);

// The first rows of a table, as far as the place of its header shows in them.
struct RowLook {
    qsizetype filled = 0; // cells, those that a merged one covers among them
    bool isOfNames = false; // see isOfNames()
};
// Texts that differ, and no number or date among them: a row of headers, or of data that is made of words.
[[nodiscard]] bool isOfNames(const QStringList &cells);
inline constexpr std::size_t notesAboveHeader = 12; // rows at most: below them it is a table of its own
// The row from `first` on that is the header. What fills half of `usual` cells at most is a note above it ("Status as
// of", a day), where a row of names that fills nearly all of them follows.
[[nodiscard]] std::size_t headerBehindNotes(const std::vector<RowLook> &rows, std::size_t first, qsizetype usual);
// How many cells nine tenths of the rows fill at most.
[[nodiscard]] qsizetype usuallyFilled(std::vector<qsizetype> filled);

} // namespace Ratchet
