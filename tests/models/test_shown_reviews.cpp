// SPDX-License-Identifier: GPL-3.0-or-later
// To which review a presentation belongs: what was held today, what is due next, what slides were kept with last.
#include "open_register.h"

#include <core/entities/cadence.h>
#include <edits/shown_reviews.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate shownOn(2026, 3, 18); // a Wednesday

QDateTime atNine(QDate day) { return QDateTime(day, QTime(9, 0), Qt::UTC); }

struct Presenting : OpenRegister {
    Id<Ceremony> addReview(const QString &name, const QString &rule, QDate first)
    {
        return add<Ceremony>(
            {{u"name"_s, name}, {u"rrule"_s, rule}, {u"starts_at"_s, atNine(first)}, {u"time_zone"_s, u"UTC"_s}});
    }
    Id<Occurrence> record(Id<Ceremony> ceremony, QDate due, OccurrenceStatus status, const QDateTime &heldAt = {})
    {
        return add<Occurrence>({{u"ceremony"_s, ceremony.value},
                                {u"due_at"_s, atNine(due)},
                                {u"status"_s, qint64(status)},
                                {u"held_at"_s, heldAt}});
    }
    [[nodiscard]] const Register &reg() const { return document->reg(); }
    [[nodiscard]] QStringList around(Id<Ceremony> ceremony) const
    {
        QStringList days;
        for (const CeremonyDate &date : datesAround(reg(), ceremony, shownOn))
            days += date.at().date().toString(Qt::ISODate);
        return days;
    }
    // What the change writes: the record that what was shown belongs to.
    Occurrence shown(Id<Ceremony> ceremony, const CeremonyDate *date, const QDateTime &now)
    {
        ChangeBuilder builder = document->builder();
        const Id<Occurrence> belongsTo = occurrenceShown(builder, reg(), ceremony, date, now);
        if (!builder.isEmpty())
            valueOf(document->apply(std::move(builder), u"shown"_s));
        REQUIRE(reg().find(belongsTo));
        return *reg().find(belongsTo);
    }
};

} // namespace

TEST_CASE("a review due within a week is the likeliest, the nearest of several, and none that was called off")
{
    Presenting in;
    const auto board = in.addReview(u"Board"_s, u"FREQ=YEARLY"_s, QDate(2026, 3, 25)); // the seventh day
    CHECK(likelyReview(in.reg(), shownOn) == board);
    CHECK_FALSE(likelyReview(in.reg(), shownOn.addDays(-1)));
    const auto review = in.addReview(u"Service review"_s, u"FREQ=YEARLY"_s, QDate(2026, 3, 20));
    CHECK(likelyReview(in.reg(), shownOn) == review);
    const auto called = in.record(review, QDate(2026, 3, 20), OccurrenceStatus::Cancelled);
    CHECK(likelyReview(in.reg(), shownOn) == board);
    in.set<&Occurrence::status>(called, qint64(OccurrenceStatus::Skipped));
    CHECK(likelyReview(in.reg(), shownOn) == board);
    in.set<&Occurrence::status>(called, qint64(OccurrenceStatus::Moved));
    in.set<&Occurrence::heldAt>(called, atNine(QDate(2026, 3, 19)));
    CHECK(likelyReview(in.reg(), shownOn) == review);
}

TEST_CASE("a review that was held today goes before what is due, also where nobody had planned it")
{
    Presenting in;
    in.addReview(u"Board"_s, u"FREQ=DAILY"_s, QDate(2026, 3, 1));
    const auto yearly = in.addReview(u"Executive review"_s, u"FREQ=YEARLY"_s, QDate(2026, 9, 1));
    in.record(yearly, shownOn.addDays(-1), OccurrenceStatus::Held);
    CHECK(likelyReview(in.reg(), shownOn) != yearly);
    in.record(yearly, shownOn, OccurrenceStatus::Late); // with no other time it was held when it was due
    CHECK(likelyReview(in.reg(), shownOn) == yearly);
}

TEST_CASE("without any date near it is the review that slides were kept with last")
{
    Presenting in;
    const auto first = in.addReview(u"Board"_s, u"FREQ=YEARLY"_s, QDate(2026, 9, 1));
    const auto second = in.addReview(u"Executive review"_s, u"FREQ=YEARLY"_s, QDate(2026, 10, 1));
    CHECK_FALSE(likelyReview(in.reg(), shownOn));
    const auto keep = [&in](Id<Ceremony> ceremony, QDate day) {
        const auto held = in.record(ceremony, day, OccurrenceStatus::Held);
        in.add<Snapshot>({{u"occurrence"_s, held.value}, {u"shown_at"_s, atNine(day)}});
    };
    keep(second, QDate(2026, 2, 10));
    keep(first, QDate(2026, 1, 10));
    CHECK(likelyReview(in.reg(), shownOn) == second);
}

TEST_CASE("two dates are offered: the one held today, then one of this week that is open, then the nearest")
{
    Presenting in;
    const auto board = in.addReview(u"Board"_s, u"FREQ=WEEKLY"_s, QDate(2026, 1, 5)); // Mondays
    CHECK(in.around(board) == QStringList{u"2026-03-16"_s, u"2026-03-23"_s});
    in.record(board, QDate(2026, 3, 16), OccurrenceStatus::Held, atNine(QDate(2026, 3, 16)));
    // One that is held and over is no longer likely, though it is nearest.
    CHECK(in.around(board) == QStringList{u"2026-03-23"_s, u"2026-03-16"_s});
    in.record(board, QDate(2026, 3, 30), OccurrenceStatus::Late, atNine(shownOn));
    CHECK(in.around(board) == QStringList{u"2026-03-30"_s, u"2026-03-23"_s});
    in.record(board, QDate(2026, 3, 23), OccurrenceStatus::Cancelled);
    CHECK(in.around(board) == QStringList{u"2026-03-30"_s, u"2026-03-16"_s});
}

TEST_CASE(
    "a ceremony that recurs once a year is offered with the dates before and behind, one that never does with none")
{
    Presenting in;
    const auto yearly = in.addReview(u"Yearly"_s, u"FREQ=YEARLY"_s, QDate(2025, 4, 1));
    CHECK(in.around(yearly) == QStringList{u"2026-04-01"_s, u"2025-04-01"_s});
    const auto over = in.addReview(u"Over"_s, u"FREQ=WEEKLY;UNTIL=20240101"_s, QDate(2023, 1, 2));
    CHECK(in.around(over).isEmpty());
    CHECK(in.around({}).isEmpty());
}

TEST_CASE("what was shown belongs to the record of its date, which is made where there is none")
{
    Presenting in;
    const auto board = in.addReview(u"Board"_s, u"FREQ=WEEKLY"_s, QDate(2026, 1, 5));
    const QDateTime now(shownOn, QTime(15, 30), Qt::UTC);
    const CeremonyDate open = datesAround(in.reg(), board, shownOn).front();
    const Occurrence made = in.shown(board, &open, now);
    CHECK(made.ceremony == board);
    CHECK(made.dueAt == atNine(QDate(2026, 3, 16)));
    CHECK(made.status == OccurrenceStatus::Due); // whether it was held is said elsewhere
    CHECK_FALSE(made.heldAt.isValid());
    const CeremonyDate known = datesAround(in.reg(), board, shownOn).front();
    CHECK(in.shown(board, &known, now).id == made.id);
    CHECK(in.reg().all<Occurrence>().size() == 1);
}

TEST_CASE("a review that nobody had planned is one that was held now, once a day")
{
    Presenting in;
    const auto board = in.addReview(u"Board"_s, u"FREQ=WEEKLY"_s, QDate(2026, 1, 5));
    const auto other = in.addReview(u"Other"_s, u"FREQ=WEEKLY"_s, QDate(2026, 1, 6));
    const QDateTime now(shownOn, QTime(15, 30), Qt::UTC);
    const Occurrence made = in.shown(board, nullptr, now);
    CHECK(made.status == OccurrenceStatus::Held);
    CHECK(made.dueAt == now);
    CHECK(made.heldAt == now);
    CHECK(in.shown(board, nullptr, now.addSecs(3600)).id == made.id); // the same meeting, shown again
    CHECK(in.shown(other, nullptr, now).id != made.id); // of another review it is another one
    CHECK(in.shown(board, nullptr, now.addDays(1)).id != made.id);
    REQUIRE(in.document->undo());
    CHECK(in.reg().all<Occurrence>().size() == 2);
}
