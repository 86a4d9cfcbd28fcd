// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity_page.h"

#include <gui/capacity/capacity_view.h>
#include <gui/records/record_pages.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

PageInfo capacityPage()
{
    using enum EntityKind;
    return recordPage({.id = u"capacity"_s,
                       .group = PageGroup::OperatingModel,
                       .title = QT_TRANSLATE_NOOP("Page", "Capacity"),
                       .help = u"capacity"_s,
                       .shortcut = QKeySequence(u"Ctrl+7"_s)},
                      {.views = {viewTab<CapacityView>(QT_TRANSLATE_NOOP("Page", "Plan and use"), {Allocation})},
                       .kinds = {Allocation, WeekHours, Raid},
                       .question = 3});
}

} // namespace Ratchet
