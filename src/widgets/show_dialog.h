// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a dialog that ends with its answer. Nothing waits for it: who wants the answer connects to accepted() first.
#pragma once

#include <QRect>

class QDialog;
class QScrollArea;

namespace Ratchet {

// The part of the screen in which what stands inside the frame of a dialog has room.
[[nodiscard]] QRect roomOf(const QDialog &dialog);
// No larger than the screen.
void showDialog(QDialog *dialog);
// That size, or as large as it must be; it stands where it was asked for, and has its buttons on the screen.
void fitOnScreen(QDialog &dialog, QSize wanted);
// The area as high as what scrolls in it, as far as the screen has room beside the rest; the dialog grows with it. To
// be called again when there is more to see.
void fitScrolled(QDialog &dialog, QScrollArea &area);

} // namespace Ratchet
