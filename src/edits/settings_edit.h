// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of the register's settings, whose one record is made when the first of them is set.
#pragma once

#include <core/change_builder.h>

namespace Ratchet {

void setSetting(ChangeBuilder &builder, const Register &reg, QStringView field, const Value &value);
// An empty text empties the setting.
void setSetting(ChangeBuilder &builder, const Register &reg, QStringView field, const QString &text);

} // namespace Ratchet
