// SPDX-License-Identifier: GPL-3.0-or-later
// How far owners feel responsible, by service and quarter.
#include "fixture.h"
#include "today.h"

#include <answers/questions/answers_json.h>
#include <answers/questions/self_trend.h>
#include <answers/questions/service_pulse.h>
#include <core/entities/evidence.h>
#include <core/entities/organisation.h>
#include <support/test.h>

#include <QJsonArray>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const char *const pulseLines = "person name=Ada\n"
                               "service name=Orders\n"
                               "service name=Mail\n"
                               "service name=Fax retired_on=2020-01-01\n"
                               "service name=Chat\n"
                               "self_answer question=2 on=2026-09-30 person=Ada service=Mail rating=1\n"
                               "self_answer question=2 on=2026-11-02 person=Ada service=Mail rating=4 answer=Mostly\n"
                               "self_answer question=2 on=2026-10-01 person=Ada service=Mail rating=3\n"
                               "self_answer question=2 on=2026-11-03 person=Ada service=Mail answer=No_number\n"
                               "self_answer question=2 on=2026-11-23 person=Ada service=Mail rating=5\n"
                               "self_answer question=2 on=2026-11-22 service=Orders rating=2\n"
                               "self_answer question=2 on=2026-11-01 service=Fax rating=2\n"
                               "self_answer question=1 on=2026-11-01 service=Chat rating=2\n";

QStringList pulseRows(const AnswerTable &table)
{
    QStringList rows;
    for (const AnswerTable::Row &row : table.rows)
        rows += rowText(row);
    return rows;
}

} // namespace

TEST_CASE("R41: the pulse of a service is the last rating of each quarter, up to the day")
{
    const Register reg = registerOf(pulseLines);
    const AnswerTable table = pulseTable(reg, today, QLocale::c());
    REQUIRE(table.columns.size() == 6);
    CHECK(table.columns[1].title == u"Q4 2026"_s);
    CHECK(table.columns[5].title == u"Q4 2025"_s);
    CHECK(pulseRows(table)
          == QStringList{u"Chat|–|–|–|–|–"_s, u"Mail|4 of 5|1 of 5|–|–|–"_s, u"Orders|2 of 5|–|–|–|–"_s});
    CHECK(table.rows[1].cells[1].value == count(4));
    CHECK(table.rows[1].record.entity == EntityKind::Service);
    // A day later the next one is known.
    CHECK(pulseRows(pulseTable(reg, today.addDays(1), QLocale::c()))[1] == u"Mail|5 of 5|1 of 5|–|–|–"_s);
    CHECK(pulseTable(registerOf("service name=Mail\nself_answer question=2 on=2026-11-01 rating=2\n"), today,
                     QLocale::c())
              .rows.empty());
}

TEST_CASE("a pulse is no answer about all services")
{
    const QByteArray all = "self_answer question=2 on=2026-10-05 person=Ada rating=3 answer=Some\n";
    const Register reg = registerOf(pulseLines + all);
    CHECK(answersOf(registerOf(pulseLines)).self[1].latestAnswer.isEmpty());
    CHECK(answersOf(reg).self[1].latestAnswer.startsWith(u"Some"_s));
    CHECK(answersOf(reg).self[0].latestAnswer.startsWith(u"2 of 5"_s)); // of question 1, whatever its service
    const SelfTrend trend = selfTrend(reg, today, QLocale::c());
    CHECK(trend.questions[1].quarters.rows[0].cells[1].text == u"3 of 5"_s);
    CHECK(selfTrend(registerOf(pulseLines), today, QLocale::c()).questions[1].isDue);
    CHECK(trend.pulses.rows.size() == 3);
}

TEST_CASE("the JSON has the pulses of the quarter")
{
    const Register reg = registerOf(pulseLines);
    const QJsonArray pulses = answersJson(reg, answersOf(reg), 1, {})[u"pulses"_s].toArray();
    REQUIRE(pulses.size() == 2); // of live services
    CHECK(pulses[0].toObject()[u"service"_s].toString() == u"Orders"_s);
    CHECK(pulses[0].toObject()[u"person"_s].toString().isEmpty());
    const QJsonObject mail = pulses[1].toObject();
    CHECK(mail[u"rating"_s].toInt() == 4);
    CHECK(mail[u"on"_s].toString() == u"2026-11-02"_s);
    CHECK(mail[u"person"_s].toString() == u"Ada"_s);
    CHECK(mail[u"answer"_s].toString() == u"Mostly"_s);
}
