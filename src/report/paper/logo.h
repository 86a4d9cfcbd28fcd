// SPDX-License-Identifier: GPL-3.0-or-later
// The organisation's logo, as its register keeps it.
#pragma once

#include <core/register.h>

#include <QImage>

namespace Ratchet {

// A null image where the register keeps none.
[[nodiscard]] QImage logoOf(const Register &reg);

// For the setting: on white, as paper has it, and no larger than a cover can show. PNG as base64.
[[nodiscard]] QString logoText(const QImage &image);

} // namespace Ratchet
