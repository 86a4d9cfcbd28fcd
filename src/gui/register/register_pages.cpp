// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_pages.h"

#include <gui/records/record_pages.h>
#include <gui/register/register_page.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

PageInfo registerPage()
{
    return {.id = u"register"_s,
            .group = PageGroup::Work,
            .title = QT_TRANSLATE_NOOP("Page", "Register"),
            .help = u"register"_s,
            .icon = u"register"_s,
            .make = makePage<RegisterPage>,
            .shortcut = QKeySequence(u"Ctrl+2"_s),
            .entities = {EntityKind::Improvement},
            .badge = figureBadge(1, u"open"_s, Tone::Neutral)};
}

PageInfo benefitsPage()
{
    using enum EntityKind;
    return recordPage({.id = u"benefits"_s,
                       .group = PageGroup::Proof,
                       .title = QT_TRANSLATE_NOOP("Page", "Benefits"),
                       .help = u"benefits"_s},
                      {.views = {}, .kinds = {Benefit, Funding, Milestone, Task, Cycle}, .question = 4});
}

} // namespace Ratchet
