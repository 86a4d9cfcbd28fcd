// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_edit.h"

#include <core/entities/settings.h>

#include <algorithm>

namespace Ratchet {

namespace {

Id<Settings> recordFor(ChangeBuilder &builder, const Register &reg)
{
    if (const auto &settings = reg.all<Settings>(); !settings.isEmpty())
        return settings.begin()->id;
    const auto created =
        std::ranges::find_if(builder.edits(), [](const Edit &edit) { return edit.entity == EntityKind::Settings; });
    return created == builder.edits().end() ? builder.create<Settings>() : Id<Settings>(created->record);
}

} // namespace

void setSetting(ChangeBuilder &builder, const Register &reg, QStringView field, const Value &value)
{
    builder.set(recordFor(builder, reg), field, value);
}

void setSetting(ChangeBuilder &builder, const Register &reg, QStringView field, const QString &text)
{
    setSetting(builder, reg, field, text.isEmpty() ? Value() : Value(text));
}

} // namespace Ratchet
