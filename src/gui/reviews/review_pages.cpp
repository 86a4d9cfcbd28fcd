// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_pages.h"

#include <gui/records/escalation_dialogs.h>
#include <gui/records/record_pages.h>
#include <gui/reviews/pir_view.h>
#include <gui/reviews/review_dashboard.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

PageInfo reviewsPage()
{
    using enum EntityKind;
    return recordPage({.id = u"pirs"_s,
                       .group = PageGroup::Work,
                       .title = QT_TRANSLATE_NOOP("Page", "PIRs"),
                       .help = u"reviews"_s,
                       .shortcut = QKeySequence(u"Ctrl+3"_s)},
                      {.views = {viewTab<PirView>(QT_TRANSLATE_NOOP("Page", "Reviews"), {Pir}),
                                 viewTab<ReviewDashboard>(QT_TRANSLATE_NOOP("Page", "Tracking"))},
                       .kinds = {Pir},
                       .question = 2});
}

PageInfo lessonsPage()
{
    using enum EntityKind;
    return recordPage({.id = u"lessons"_s,
                       .group = PageGroup::Work,
                       .title = QT_TRANSLATE_NOOP("Page", "Lessons"),
                       .help = u"lessons"_s,
                       .shortcut = QKeySequence(u"Ctrl+4"_s)},
                      {.views = {}, .kinds = {Lesson}, .question = 2});
}

PageInfo actionsPage()
{
    using enum EntityKind;
    const auto writeDown = [](Workspace &workspace, QWidget *window, RecordId) {
        recordEscalations(workspace, window);
    };
    const auto note = [](Workspace &workspace, QWidget *window, RecordId record) {
        noteOutcome(workspace, window, Id<Ratchet::Escalation>(record));
    };
    const char *const recordText = QT_TRANSLATE_NOOP("Page", "Record es&calations");
    const QKeySequence recordKeys(u"Ctrl+Shift+X"_s);
    return recordPage(
        {.id = u"actions"_s,
         .group = PageGroup::Work,
         .title = QT_TRANSLATE_NOOP("Page", "Actions"),
         .help = u"actions"_s,
         .shortcut = QKeySequence(u"Ctrl+5"_s),
         .badge = figureBadge(2, u"late"_s, Tone::Concern, QT_TRANSLATE_NOOP("Page", "%1 late"))},
        {.views = {},
         .kinds = {Action, Escalation, EscalationStep},
         .commands =
             {{.kind = Action,
               .text = recordText,
               .shortcut = recordKeys,
               .run = writeDown,
               .isOnReturn = false,
               .hasButton = false},
              {.kind = Escalation, .text = recordText, .shortcut = recordKeys, .run = writeDown, .isOnReturn = false},
              {.kind = Escalation,
               .text = QT_TRANSLATE_NOOP("Page", "Note the &outcome…"),
               .shortcut = QKeySequence(u"Ctrl+Shift+O"_s),
               .run = note,
               .isOnReturn = false}},
         .question = 2});
}

} // namespace Ratchet
