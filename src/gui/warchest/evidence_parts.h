// SPDX-License-Identifier: GPL-3.0-or-later
// A check and a figure as rows of the evidence page.
#pragma once

#include <gui/workspace/workspace.h>

class QWidget;

namespace Ratchet {

// Met or not as shape and words, the requirement, value beside threshold, and a button that shows the rows.
[[nodiscard]] QWidget *makeCheckRow(const Check &check, Workspace &workspace);
// Label, value, definition, and a button that shows the rows.
[[nodiscard]] QWidget *makeFigureRow(const Figure &figure, Workspace &workspace);
// "97 % of at least 95 %", "4 of at most 0"; without a value it says that nothing can be measured.
[[nodiscard]] QString measuredText(const Check &check, const QLocale &locale);

} // namespace Ratchet
