// SPDX-License-Identifier: GPL-3.0-or-later
// Cards of a page: a frame with a title, and paragraphs in it.
#pragma once

#include <QString>

class QLayout;
class QVBoxLayout;

namespace Ratchet {

// A card with a title; what it holds follows in its layout.
[[nodiscard]] QVBoxLayout *addCardTo(QVBoxLayout *column, const QString &title);
// Deletes everything in a layout.
void clearLayout(QLayout *layout);

// A text of its own paragraph.
void addParagraph(QVBoxLayout *card, const QString &text);

} // namespace Ratchet
