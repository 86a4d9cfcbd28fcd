// SPDX-License-Identifier: GPL-3.0-or-later
#include "war_chest_pages.h"

#include <gui/warchest/evidence_page.h>
#include <gui/warchest/war_chest_page.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

PageInfo evidencePage(int question, const char *name)
{
    return {.id = u"evidence-%1"_s.arg(question),
            .group = PageGroup::Evidence,
            .title = name,
            .help = u"question-%1"_s.arg(question),
            .icon = u"evidence"_s,
            .make = [question](Workspace &workspace, QWidget *parent) -> Page * {
                return new EvidencePage(workspace, question, parent);
            },
            .shortcut = QKeySequence(int(Qt::ALT) | (int(Qt::Key_0) + question))};
}

} // namespace

PageInfo warChestPage()
{
    return {.id = u"war-chest"_s,
            .group = PageGroup::Home,
            .title = QT_TRANSLATE_NOOP("Page", "War chest"),
            .help = u"war-chest"_s,
            .icon = u"war-chest"_s,
            .make = makePage<WarChestPage>,
            .shortcut = QKeySequence(u"Ctrl+1"_s)};
}

std::vector<PageInfo> evidencePages()
{
    return {evidencePage(1, QT_TRANSLATE_NOOP("Page", "Evidence 1: backlog by service")),
            evidencePage(2, QT_TRANSLATE_NOOP("Page", "Evidence 2: actions from PIRs")),
            evidencePage(3, QT_TRANSLATE_NOOP("Page", "Evidence 3: ring-fenced time")),
            evidencePage(4, QT_TRANSLATE_NOOP("Page", "Evidence 4: metrics improving")),
            evidencePage(5, QT_TRANSLATE_NOOP("Page", "Evidence 5: accountability and rhythm"))};
}

} // namespace Ratchet
