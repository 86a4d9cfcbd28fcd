// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of ceremonies with a board once a month.
#pragma once

#include "open_workspace.h"

#include <core/entities/cadence.h>
#include <core/entities/organisation.h>
#include <document/register_view.h>
#include <gui/cadence/cadence_calendar.h>
#include <gui/cadence/cadence_view.h>

#include <QTest>
#include <QTreeView>

#include <memory>

namespace Ratchet::Test {

// A board on the first Tuesday at ten: 6 January, 3 February, 3 March 2026. It is judged on 10 March.
struct OpenCadence : OpenWorkspace {
    OpenCadence()
    {
        ada = add<Person>({{QStringLiteral("name"), QStringLiteral("Ada")}});
        board = add<Ceremony>({{QStringLiteral("name"), QStringLiteral("Board")},
                               {QStringLiteral("chair"), ada.value},
                               {QStringLiteral("rrule"), QStringLiteral("FREQ=MONTHLY;BYDAY=1TU")},
                               {QStringLiteral("starts_at"), QDateTime(QDate(2026, 1, 6), QTime(10, 0), Qt::UTC)},
                               {QStringLiteral("time_zone"), QStringLiteral("UTC")}});
        workspace.view().setAsOf({2026, 3, 10});
        view = std::make_unique<CadenceView>(workspace);
        show(*view);
        calendar = view->findChild<CadenceCalendar *>();
        list = view->findChild<QTreeView *>();
        calendar->setFocus();
    }
    void press(int key) { QTest::keyClick(calendar, Qt::Key(key)); }

    Id<Person> ada;
    Id<Ceremony> board;
    std::unique_ptr<CadenceView> view;
    CadenceCalendar *calendar = nullptr;
    QTreeView *list = nullptr;
};

} // namespace Ratchet::Test
