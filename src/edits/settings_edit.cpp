// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_edit.h"

#include <algorithm>

namespace Ratchet {

Id<Settings> settingsRecord(ChangeBuilder &builder, const Register &reg)
{
    if (const auto &settings = reg.all<Settings>(); !settings.isEmpty())
        return settings.begin()->id;
    const auto created =
        std::ranges::find_if(builder.edits(), [](const Edit &edit) { return edit.entity == EntityKind::Settings; });
    return created == builder.edits().end() ? builder.create<Settings>() : Id<Settings>(created->record);
}

} // namespace Ratchet
