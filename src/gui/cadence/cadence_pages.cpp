// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_pages.h"

#include <gui/cadence/cadence_view.h>
#include <gui/cadence/due_view.h>
#include <gui/records/record_pages.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

PageInfo cadencePage()
{
    using enum EntityKind;
    return recordPage({.id = u"cadence"_s,
                       .group = PageGroup::OperatingModel,
                       .title = QT_TRANSLATE_NOOP("Page", "Cadence"),
                       .help = u"cadence"_s,
                       .shortcut = QKeySequence(u"Ctrl+9"_s)},
                      {.views = {viewTab<CadenceView>(QT_TRANSLATE_NOOP("Page", "Calendar"), {Ceremony, Occurrence})},
                       .kinds = {Ceremony, Occurrence}});
}

PageInfo duePage()
{
    return recordPage({.id = u"due"_s,
                       .group = PageGroup::Work,
                       .title = QT_TRANSLATE_NOOP("Page", "Due by owner"),
                       .help = u"due"_s},
                      {.views = {viewTab<DueView>(QT_TRANSLATE_NOOP("Page", "Due by owner"))}, .kinds = {}});
}

} // namespace Ratchet
