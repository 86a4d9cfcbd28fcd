// SPDX-License-Identifier: GPL-3.0-or-later
#include "today.h"

#include <answers/questions/cadence_timeline.h>
#include <answers/questions/self_questions.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

SelfQuestion asked(const Register &reg, int number, QDate asOf = today)
{
    return selfQuestions(Evaluation(reg, asOf, QLocale::c())).at(size_t(number - 1));
}

} // namespace

TEST_CASE("improvement lives in a unit that spends hours on it or whose people own some of it")
{
    const Register reg = registerOf("unit name=Desk\nunit name=Net\nunit name=Data\nunit name=Old\n"
                                    "person name=Ada unit=Net\nperson name=Gone unit=Data left_on=2026-01-01\n"
                                    "improvement reference=CSI-1 title=x status=in_progress owner=Ada\n"
                                    "improvement reference=CSI-2 title=x status=in_progress owner=Gone\n"
                                    "allocation unit=Desk month=2026-10 actual_improvement=12\n"
                                    "allocation unit=Old month=2026-03 actual_improvement=12\n");
    const SelfQuestion where = asked(reg, 1);
    CHECK(where.value == Value(50.0));
    CHECK(names(reg, where.rows) == u"Data Old"_s); // an owner who left, hours of long ago
    CHECK(where.tone == Tone::Neutral);
    CHECK(isEmpty(asked(Register(), 1).value));
    const Register all = registerOf("unit name=Desk\nallocation unit=Desk month=2026-11 actual_improvement=1\n");
    CHECK(asked(all, 1).tone == Tone::Good);
    CHECK(asked(all, 1).rows.empty());
}

TEST_CASE("hours of a month to come are no sign of life")
{
    const Register reg = registerOf("unit name=Desk\nallocation unit=Desk month=2026-12 actual_improvement=5\n");
    CHECK(asked(reg, 1).value == Value(0.0));
}

TEST_CASE("an owner who confirmed within 90 days feels responsible, of live services only")
{
    const Register reg = registerOf("service name=Fresh owner_confirmed_on=2026-08-24\n"
                                    "service name=Stale owner_confirmed_on=2026-08-23\n"
                                    "service name=Never\n"
                                    "service name=Tomorrow owner_confirmed_on=2026-11-23\n"
                                    "service name=Retired retired_on=2026-01-01\n");
    const SelfQuestion responsible = asked(reg, 2);
    CHECK(responsible.value == Value(25.0));
    CHECK(names(reg, responsible.rows) == u"Stale Never Tomorrow"_s);
    CHECK(isEmpty(asked(registerOf("service name=Retired retired_on=2026-01-01\n"), 2).value));
}

TEST_CASE("an improvement in progress is like a project as far as it has what a project has")
{
    const QByteArray bare = "person name=Ada\nimprovement reference=CSI-1 title=x status=in_progress owner=Ada "
                            "description=d outcome=o target_on=2026-12-01\n";
    CHECK(asked(registerOf(bare), 3).value == Value(40.0)); // scope, outcome, owner, target date
    const QByteArray more = bare
        + "milestone improvement=CSI-1 title=m\nfunding improvement=CSI-1 kind=hours approved=4 decided_on=2026-01-01\n"
          "benefit improvement=CSI-1 expected=100\nmetric name=Restore\n"
          "steering improvement=CSI-1 metric=Restore role=primary\n";
    CHECK(asked(registerOf(more), 3).value == Value(80.0));
    const Register two = registerOf(more
                                    + "improvement reference=CSI-2 title=x status=in_progress\n"
                                      "improvement reference=CSI-3 title=x status=approved\n");
    CHECK(asked(two, 3).value == Value(40.0)); // the mean of 80 and 0; what is not in progress is in no mean
    CHECK(names(two, asked(two, 3).rows) == u"CSI-1 CSI-2"_s);
    CHECK(isEmpty(asked(registerOf("improvement reference=CSI-1 title=x status=proposed\n"), 3).value));
}

TEST_CASE("what rests on one person is a concern from 30 of 100 on, and what rests on nobody as well")
{
    QByteArray lines = "person name=Ada\nperson name=Ben\nperson name=Cem\nperson name=Dee\n";
    int number = 0;
    for (const char *owner : {"Ada", "Ada", "Ada", "Ben", "Ben", "Ben", "Cem", "Cem", "Dee", "Dee"})
        lines += "improvement reference=CSI-" + QByteArray::number(++number) + " title=x status=accepted owner=" + owner
            + '\n';
    const SelfQuestion even = asked(registerOf(lines), 4);
    CHECK(even.value == Value(30.0));
    CHECK(even.tone == Tone::Neutral);
    CHECK(even.rows.size() == 3);
    CHECK(even.headline.contains(u"Ada"_s)); // of two who hold as much the one who was there first
    const SelfQuestion more = asked(
        registerOf(lines
                   + "ceremony name=Board chair=Ben rrule=FREQ=WEEKLY starts_at=2026-01-01T10:00:00 time_zone=UTC\n"),
        4);
    CHECK(more.tone == Tone::Concern);
    CHECK(more.headline.contains(u"Ben"_s));
    CHECK(asked(Register(), 4).tone == Tone::Neutral); // there is nothing that could rest on anybody
    CHECK(asked(registerOf("improvement reference=A title=a status=proposed"), 4).tone == Tone::Concern);
}

TEST_CASE("the latest answer stands beside the figure, never one of a later day")
{
    const Register reg = registerOf("person name=Ada\n"
                                    "self_answer question=2 on=2026-06-01 answer=Hardly rating=2 person=Ada\n"
                                    "self_answer question=2 on=2026-10-01 answer=Mostly rating=4\n"
                                    "self_answer question=2 on=2026-12-01 answer=Fully rating=5\n");
    CHECK(asked(reg, 2).latestAnswer.startsWith(u"Mostly · 4 of 5 · "_s));
    CHECK(asked(reg, 2, QDate(2026, 7, 1)).latestAnswer.startsWith(u"Hardly · 2 of 5 · Ada · "_s));
    CHECK(asked(reg, 1).latestAnswer.isEmpty());
    CHECK(asked(reg, 2, QDate(2026, 5, 1)).latestAnswer.isEmpty());
}

TEST_CASE("the timeline of the cadence marks each date by what became of it")
{
    const Register reg =
        registerOf("ceremony name=Board rrule=FREQ=MONTHLY;BYMONTHDAY=10 starts_at=2026-01-10T10:00:00 time_zone=UTC\n"
                   "ceremony name=Retro rrule=FREQ=MONTHLY;BYMONTHDAY=20 starts_at=2026-01-20T10:00:00 time_zone=UTC\n"
                   "occurrence ceremony=Board due_at=2026-09-10T10:00:00 status=held held_at=2026-09-10T10:00:00\n"
                   "occurrence ceremony=Board due_at=2026-10-10T10:00:00 status=late held_at=2026-10-12T10:00:00\n"
                   "occurrence ceremony=Board due_at=2026-12-10T10:00:00 status=cancelled\n");
    const AnswerChart chart = cadenceTimeline(Evaluation(reg, today, QLocale::c()));
    CHECK(chart.kind == ChartKind::Timeline);
    CHECK(chart.from == QDate(2026, 8, 23)); // 92 days that end with the reporting date
    CHECK(chart.to == QDate(2027, 2, 22));
    CHECK(chart.categories == std::vector<QString>{u"Board"_s, u"Retro"_s});
    QStringList board;
    for (const ChartMark &mark : chart.marks) {
        CHECK(mark.on >= chart.from);
        CHECK(mark.on <= chart.to);
        if (mark.category == 0)
            board += mark.on.toString(u"MM-dd "_s) + QString::number(mark.shape);
    }
    // Held, late, missed, the cancelled one is left out, to come.
    CHECK(board.first() == u"09-10 0"_s);
    CHECK(board[1].endsWith(u" 1"_s));
    CHECK(board[2] == u"11-10 3"_s);
    CHECK(board[3] == u"01-10 2"_s);
    CHECK(board.size() == 5);
    const Register early = registerOf("ceremony name=Board rrule=FREQ=MONTHLY;BYMONTHDAY=10 "
                                      "starts_at=2026-01-10T10:00:00 time_zone=UTC counts_from=2026-11-01\n");
    CHECK(cadenceTimeline(Evaluation(early, today, QLocale::c())).marks.front().on == QDate(2026, 11, 10));
    for (const ChartMark &mark : chart.marks) {
        CHECK((mark.shape == 0) == (mark.tone == Tone::Good));
        CHECK((mark.shape == 2) == (mark.tone == Tone::Neutral));
    }
}
