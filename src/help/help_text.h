// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown of the manual as plain text, and text as a search compares it.
#pragma once

#include <QString>

namespace Ratchet {

// Without marks of links, emphasis and code; lists and tables stay as they are.
[[nodiscard]] QString withoutMarkdown(QString markdown);
// The same in lines of at most so many letters, where blanks allow it; rows of tables stay whole.
[[nodiscard]] QString inLines(const QString &markdown, int width);
// The first paragraph of it, in one line.
[[nodiscard]] QString firstParagraph(const QString &markdown);
// Without case and accents; an apostrophe stands for a prime, so that "p' chart" finds the P′ chart.
[[nodiscard]] QString searchable(const QString &text);

} // namespace Ratchet
