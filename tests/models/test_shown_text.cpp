// SPDX-License-Identifier: GPL-3.0-or-later
// Fields as lists show them: a recurrence in words, everything else as ever.
#include <core/change_builder.h>
#include <core/entities/cadence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/record_text.h>
#include <edits/shown_text.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a recurrence is shown in words, what its rule leaves open from the day on which the work is due")
{
    Register reg;
    ChangeBuilder builder(reg, 1);
    const auto ceremony = builder.create<Ceremony>();
    builder.set<&Ceremony::name>(ceremony, u"Board"_s);
    builder.set<&Ceremony::rrule>(ceremony, u"FREQ=MONTHLY;BYDAY=1TU"_s);
    builder.set<&Ceremony::startsAt>(ceremony, QDateTime(QDate(2026, 1, 6), QTime(9, 30), Qt::UTC));
    const auto action = builder.create<Action>();
    builder.set<&Action::reference>(action, u"ACT-0001"_s);
    builder.set<&Action::title>(action, u"Restore"_s);
    builder.set<&Action::rrule>(action, u"FREQ=MONTHLY"_s);
    builder.set<&Action::dueOn>(action, QDate(2026, 1, 15));
    const auto odd = builder.create<Improvement>();
    builder.set<&Improvement::reference>(odd, u"CSI-0001"_s);
    builder.set<&Improvement::title>(odd, u"Queue"_s);
    builder.set<&Improvement::rrule>(odd, u"FREQ=NEVER"_s);
    builder.set<&Improvement::targetOn>(odd, QDate(2026, 1, 15));
    valueOf(reg.apply(builder.take()));
    const auto text = [&reg](EntityKind kind, RecordId record, FieldIndex field) {
        return shownText(reg, kind, record, field, QLocale::c());
    };
    CHECK(text(EntityKind::Ceremony, ceremony.value, fieldIndex<&Ceremony::rrule>())
          == u"every first Tuesday of the month"_s);
    CHECK(text(EntityKind::Action, action.value, fieldIndex<&Action::rrule>()) == u"on day 15 of every month"_s);
    CHECK(text(EntityKind::Action, action.value, fieldIndex<&Action::title>()) == u"Restore"_s);
    CHECK(text(EntityKind::Action, action.value, fieldIndex<&Action::dueOn>())
          == displayText(reg, fieldOf<&Action::dueOn>(), QDate(2026, 1, 15), QLocale::c()));
    CHECK(text(EntityKind::Improvement, odd.value, fieldIndex<&Improvement::rrule>()) == u"FREQ=NEVER"_s);
}
