// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of the register's settings, whose one record is made when the first of them is set.
#pragma once

#include <core/change_builder.h>
#include <core/entities/settings.h>

namespace Ratchet {

// The record that holds the settings, made in the change where the register has none yet.
[[nodiscard]] Id<Settings> settingsRecord(ChangeBuilder &builder, const Register &reg);

// An empty text empties the setting.
template <auto Member> void setSetting(ChangeBuilder &builder, const Register &reg, const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    builder.set<Member>(settingsRecord(builder, reg), text && text->isEmpty() ? Value() : value);
}

} // namespace Ratchet
