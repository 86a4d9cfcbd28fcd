// SPDX-License-Identifier: GPL-3.0-or-later
#include "due_page.h"

#include <gui/cadence/due_view.h>
#include <gui/records/record_pages.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

PageInfo duePage()
{
    return recordPage({.id = u"due"_s, .group = PageGroup::Work, .title = QT_TRANSLATE_NOOP("Page", "Due by owner")},
                      {.views = {viewTab<DueView>(QT_TRANSLATE_NOOP("Page", "Due by owner"))}, .kinds = {}});
}

} // namespace Ratchet
