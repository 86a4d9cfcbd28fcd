// SPDX-License-Identifier: GPL-3.0-or-later
// A text in as many lines as it needs. What looks like markup in it is none.
#pragma once

#include <widgets/theme.h>

class QLabel;

namespace Ratchet {

[[nodiscard]] QLabel *plainLabel(const QString &text, LabelLook look = LabelLook::Body);
// One whose words can be marked and copied.
[[nodiscard]] QLabel *selectableLabel(const QString &text = {}, LabelLook look = LabelLook::Body);

} // namespace Ratchet
