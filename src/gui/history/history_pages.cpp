// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_pages.h"

#include <gui/history/change_log_page.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

PageInfo changeLogPage()
{
    return {.id = u"change-log"_s,
            .group = PageGroup::Record,
            .title = QT_TRANSLATE_NOOP("Page", "Change log"),
            .help = u"change-log"_s,
            .icon = u"change-log"_s,
            .make = makePage<ChangeLogPage>};
}

} // namespace Ratchet
