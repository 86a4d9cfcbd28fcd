// SPDX-License-Identifier: GPL-3.0-or-later
#include "raci_page.h"

#include <gui/raci/raci_view.h>
#include <gui/records/record_pages.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

PageInfo raciPage()
{
    using enum EntityKind;
    return recordPage(
        {.id = u"raci"_s,
         .group = PageGroup::OperatingModel,
         .title = QT_TRANSLATE_NOOP("Page", "RACI"),
         .help = u"raci"_s,
         .shortcut = QKeySequence(u"Ctrl+8"_s),
         .badge = figureBadge(5, u"raciErrors"_s, Tone::Concern)},
        {.views = {viewTab<RaciView>(QT_TRANSLATE_NOOP("Page", "Matrix"), {RaciActivity, RaciRole, RaciEntry})},
         .kinds = {RaciActivity, RaciRole, RaciEntry}});
}

} // namespace Ratchet
