// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as people read them, and what can be said of one improvement.
#include "fixture.h"

#include <answers/basis/ceremony_roles.h>
#include <answers/basis/figures.h>
#include <answers/basis/improvement_state.h>
#include <core/entities/cadence.h>
#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <support/test.h>

#include <algorithm>
#include <random>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale continental(QLocale::German, QLocale::Germany);
const QDate stateDay(2026, 6, 30);

} // namespace

TEST_CASE("a figure is read with its unit, in the digits of the locale")
{
    CHECK(displayFigure(Value(), Measure::Count, british) == u"–"_s);
    CHECK(displayFigure(qint64(1234), Measure::Count, british) == u"1,234"_s);
    CHECK(displayFigure(58.333, Measure::Percent, british) == u"58.3 %"_s);
    CHECK(displayFigure(58.333, Measure::Percent, continental) == u"58,3 %"_s);
    CHECK(displayFigure(100.0, Measure::Percent, british) == u"100 %"_s);
    CHECK(displayFigure(7.5, Measure::Hours, british) == u"7.5 h"_s);
    CHECK(displayFigure(u"as it is"_s, Measure::Text, british) == u"as it is"_s);
    CHECK(displayFigure(QDate(2026, 3, 31), Measure::Date, british)
          == british.toString(QDate(2026, 3, 31), QLocale::ShortFormat));
}

TEST_CASE("one day is one day, and a part of a day is days")
{
    CHECK(displayFigure(1.0, Measure::Days, british) == u"1 day"_s);
    CHECK(displayFigure(qint64(12), Measure::Days, british) == u"12 days"_s);
    CHECK(displayFigure(0.0, Measure::Days, british) == u"0 days"_s);
    CHECK(displayFigure(1.5, Measure::Days, british) == u"1.5 days"_s);
    CHECK(displayFigure(1.04, Measure::Days, british) == u"1 day"_s); // as it is shown, so it is counted
    CHECK(displayFigure(-8.0, Measure::Points, british) == u"-8 points"_s); // more used than planned
    CHECK(displayFigure(-3.0, Measure::Days, british) == u"-3 days"_s);
    CHECK(displayFigure(2.3, Measure::Points, british) == u"2.3 points"_s);
}

TEST_CASE("a share needs a whole, a median needs something to stand in the middle of")
{
    CHECK(share(7, 14) == std::optional(50.0));
    CHECK(share(0, 14) == std::optional(0.0));
    CHECK_FALSE(share(0, 0).has_value());
    CHECK_FALSE(share(3, -1).has_value());
    CHECK_FALSE(median({}).has_value());
    CHECK(median({5}) == std::optional(5.0));
    CHECK(median({9, 1}) == std::optional(5.0));
    CHECK(median({9, 1, 2}) == std::optional(2.0));
    std::mt19937 random(2);
    for (int round = 0; round < 200; ++round) {
        std::vector<qint64> days;
        for (int count = 1 + int(random() % 12); count > 0; --count)
            days.push_back(qint64(random() % 100));
        std::vector<qint64> sorted = days;
        std::ranges::sort(sorted);
        const size_t half = sorted.size() / 2;
        const double expected =
            sorted.size() % 2 == 1 ? double(sorted[half]) : double(sorted[half - 1] + sorted[half]) / 2;
        REQUIRE(median(days) == std::optional(expected));
    }
}

TEST_CASE("a verdict has a word, a shape and a tone of its own")
{
    QStringList words;
    for (const Verdict verdict : {Verdict::None, Verdict::NothingYet, Verdict::Partial, Verdict::Proven})
        words += {verdictLabel(verdict).left(1), verdictLabel(verdict).mid(2)};
    CHECK(words.removeDuplicates() == 0);
    CHECK(verdictTone(Verdict::Proven) == Tone::Good);
    CHECK(verdictTone(Verdict::Partial) == Tone::Neutral);
    CHECK(verdictTone(Verdict::None) == Tone::Concern);
    CHECK(verdictTone(Verdict::NothingYet) == Tone::Neutral);
    CHECK(verdictName(Verdict::NothingYet) == verdictName(Verdict::None)); // nothing is proven either way
}

TEST_CASE("what is open and what runs, by status")
{
    using S = ImprovementStatus;
    const QList<S> closed{S::Embedded, S::NotProven, S::Closed, S::Rejected, S::Withdrawn};
    const QList<S> running{S::InProgress, S::Delivered, S::Measuring};
    for (size_t i = 1; i <= std::size(improvementStatusOptions); ++i) {
        Improvement item;
        item.status = S(i);
        INFO(improvementStatusOptions[i - 1].name);
        CHECK(isOpen(item) == !closed.contains(item.status));
        CHECK(isRunning(item) == running.contains(item.status));
        CHECK(needsFunding(item) == (running.contains(item.status) || item.status == S::Approved));
    }
    CHECK(isOpen(Improvement())); // nobody said anything yet
}

TEST_CASE("overdue begins on the day after, and ends with the delivery")
{
    Improvement item;
    item.status = ImprovementStatus::InProgress;
    CHECK_FALSE(isOverdue(item, stateDay));
    item.targetOn = stateDay;
    CHECK_FALSE(isOverdue(item, stateDay));
    CHECK(isOverdue(item, stateDay.addDays(1)));
    item.deliveredOn = stateDay.addDays(5);
    CHECK_FALSE(isOverdue(item, stateDay.addDays(9)));
}

TEST_CASE("who has left is in post until the day before")
{
    const Register reg = registerOf("person name=Ada\nperson name=Gone left_on=2026-06-30\n");
    const Id<Person> gone((*++reg.all<Person>().begin()).id);
    CHECK(isInPost(reg, gone, stateDay.addDays(-1)));
    CHECK_FALSE(isInPost(reg, gone, stateDay));
    CHECK_FALSE(isInPost(reg, {}, stateDay));
    Improvement item;
    item.status = ImprovementStatus::Proposed;
    item.owner = gone;
    CHECK(isUnowned(reg, item, stateDay));
    CHECK_FALSE(isUnowned(reg, item, stateDay.addDays(-1)));
    item.status = ImprovementStatus::Closed;
    CHECK_FALSE(isUnowned(reg, item, stateDay)); // nobody has to own what is over
}

TEST_CASE("a service is live from its first day to the one before it was retired")
{
    Service service;
    CHECK(isLive(service, stateDay)); // of unknown dates
    service.liveFrom = stateDay;
    service.retiredOn = stateDay.addDays(2);
    CHECK_FALSE(isLive(service, stateDay.addDays(-1)));
    CHECK(isLive(service, stateDay));
    CHECK(isLive(service, stateDay.addDays(1)));
    CHECK_FALSE(isLive(service, stateDay.addDays(2)));
}

TEST_CASE("a score needs all of its inputs, and an effort above nothing")
{
    Improvement item;
    CHECK(std::isnan(priorityOf(item)));
    item.value = 8;
    item.urgency = 3;
    item.riskReduction = 1;
    CHECK(std::isnan(priorityOf(item)));
    item.effort = 0;
    CHECK(std::isnan(priorityOf(item)));
    item.effort = 4;
    CHECK(priorityOf(item) == 3);
    CHECK(isRanked(item));
    item.urgency = std::nan("");
    CHECK_FALSE(isRanked(item));
    item.manualRank = 5;
    CHECK(isRanked(item));
}

TEST_CASE("what nobody dated exists, what is raised later does not yet")
{
    CHECK(existsAsOf({}, stateDay));
    CHECK(existsAsOf(stateDay, stateDay));
    CHECK_FALSE(existsAsOf(stateDay.addDays(1), stateDay));
    Improvement item;
    CHECK_FALSE(daysUntouched(item, stateDay).has_value());
    item.updatedOn = stateDay.addDays(-61);
    CHECK(daysUntouched(item, stateDay) == std::optional<qint64>(61));
}

TEST_CASE("names between semicolons are each taken once, without the blanks around them")
{
    CHECK(namesIn(u" Ada ;Ben;; Ada; "_s) == QStringList({u"Ada"_s, u"Ben"_s}));
    CHECK(namesIn({}).isEmpty());
    CHECK(namesIn(u"Ada, Lady"_s) == QStringList(u"Ada, Lady"_s));
}
