// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_page.h"

#include <gui/cadence/cadence_view.h>
#include <gui/records/record_pages.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

PageInfo cadencePage()
{
    using enum EntityKind;
    return recordPage({.id = u"cadence"_s,
                       .group = PageGroup::OperatingModel,
                       .title = QT_TRANSLATE_NOOP("Page", "Cadence"),
                       .shortcut = QKeySequence(u"Ctrl+9"_s)},
                      {.views = {viewTab<CadenceView>(QT_TRANSLATE_NOOP("Page", "Calendar"), {Ceremony, Occurrence})},
                       .kinds = {Ceremony, Occurrence}});
}

} // namespace Ratchet
