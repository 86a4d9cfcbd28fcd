// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <core/entities/cadence.h>
#include <support/test.h>

#include <answers/evaluation/evaluation.h>
#include <answers/reviews/agenda.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate meetingDay(2026, 3, 10);

Agenda agendaOf(const Register &reg, int ceremony = 0)
{
    auto it = reg.all<Ceremony>().begin();
    while (ceremony-- > 0)
        ++it;
    return Ratchet::agendaOf(Evaluation(reg, meetingDay, QLocale::c()), it->id,
                             QDateTime(QDate(2026, 4, 7), QTime(9, 30), Qt::UTC));
}

// The records of a section, or "-" where it is left out.
QString rowsOf(const Register &reg, const Agenda &agenda, const char *id)
{
    for (const AnswerTable &section : agenda.sections) {
        if (section.id != QLatin1StringView(id))
            continue;
        std::vector<RecordRef> rows;
        for (const AnswerTable::Row &row : section.rows)
            rows.push_back(row.record);
        return names(reg, rows);
    }
    return u"-"_s;
}

const QByteArray boards =
    "person name=Ada\n"
    "raci_role name=CIO person=Ada\n"
    "service name=Mail\n"
    "service name=Web\n"
    "ceremony name=Board chair=Ada required_roles=CIO;Clerk rrule=FREQ=MONTHLY;BYDAY=1TU starts_at=2026-01-06T09:30:00 "
    "agenda=Rank\n"
    "ceremony name=Mail_review service=Mail rrule=FREQ=MONTHLY;BYDAY=1WE starts_at=2026-01-07T09:30:00\n"
    "occurrence ceremony=Board due_at=2026-02-03T09:30:00 status=held decisions=Go\n"
    "occurrence ceremony=Board due_at=2026-03-03T09:30:00 status=skipped\n"
    "action reference=A-1 title=Late occurrence=Board_2026-02-03T09:30:00 status=open due_on=2026-03-01 owner=Ada\n"
    "action reference=A-2 title=Done occurrence=Board_2026-02-03T09:30:00 status=verified closed_on=2026-03-01\n"
    "action reference=A-3 title=Elsewhere status=open due_on=2026-05-01\n"
    "improvement reference=I-1 title=Mail service=Mail status=in_progress target_on=2026-03-09\n"
    "improvement reference=I-2 title=Web service=Web status=in_progress target_on=2026-01-01\n"
    "improvement reference=I-3 title=Later service=Web status=in_progress target_on=2026-03-10\n"
    "metric name=Silent service=Web steward=Ada frequency=monthly\n"
    "artefact name=Template reviewed_on=2020-01-01 interval_days=365\n"
    "artefact name=Fresh reviewed_on=2026-03-01 interval_days=365\n";

} // namespace

TEST_CASE("a review looks at its open actions and at what is late, stale and was decided")
{
    const Register reg = registerOf(boards);
    const Agenda agenda = agendaOf(reg);
    CHECK(agenda.ceremony == "Board"_L1);
    CHECK(agenda.agenda == QStringList{u"Rank"_s});
    CHECK(agenda.expected == QStringList{u"Ada (chair)"_s, u"Ada (CIO)"_s, u"nobody (Clerk)"_s});
    CHECK(rowsOf(reg, agenda, "open_actions") == "A-1"_L1);
    CHECK(rowsOf(reg, agenda, "overdue") == "I-2 A-1 I-1"_L1); // the longest first; due meetingDay is not late
    CHECK(rowsOf(reg, agenda, "metrics_due") == "Silent"_L1);
    CHECK(rowsOf(reg, agenda, "stale_artefacts") == "Template"_L1);
    CHECK(rowsOf(reg, agenda, "faded_gains") == "-"_L1);
    CHECK(agenda.sections.front().id == "last_decisions"_L1);
    CHECK(agenda.sections.front().rows.front().cells.front().text == "Go"_L1);
}

TEST_CASE("a review of one service looks at that service")
{
    const Register reg = registerOf(boards);
    const Agenda agenda = agendaOf(reg, 1);
    CHECK(rowsOf(reg, agenda, "overdue") == "I-1"_L1);
    CHECK(rowsOf(reg, agenda, "metrics_due") == "-"_L1);
    CHECK(rowsOf(reg, agenda, "open_actions") == "-"_L1);
}

TEST_CASE("an action that climbed onto the agenda stands there whoever raised it")
{
    const Register reg = registerOf(boards
                                    + "action reference=A-4 title=Climbed status=open "
                                      "due_on=2026-02-01\nescalation_step after_days=10 ceremony=Mail_review\n");
    const Agenda agenda = agendaOf(reg, 1);
    CHECK(rowsOf(reg, agenda, "open_actions") == "A-4"_L1);
}
