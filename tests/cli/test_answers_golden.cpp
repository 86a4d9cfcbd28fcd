// SPDX-License-Identifier: GPL-3.0-or-later
// A small register from CSV files, and its figures as of 31 March 2026 computed by hand from the definitions.
#include "program.h"

using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

void importRows(const Program &program, const QString &kind, const QByteArray &csv)
{
    program.write(kind + u".csv"_s, csv);
    const Ran ran = program.expect(
        0,
        {u"import"_s, u"r.ratchet"_s, u"--what"_s, kind, u"--history"_s, u"--from"_s, kind + u".csv"_s, u"--json"_s});
    CHECK(ran.object()[u"refused"_s].toInt() == 0);
}

void fill(const Program &program)
{
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    importRows(program, u"units"_s, "name,kind\nOps,team\n");
    importRows(program, u"people"_s, "name,unit,left_on\nAda,Ops,\nBob,Ops,2026-03-15\n");
    importRows(
        program, u"services"_s,
        "name,owner,live_from,retired_on\nPayments,Ada,,\nCards,Bob,,\nOld,Ada,,2026-01-01\nFuture,Ada,2026-06-01,\n");
    // Open are 1, 2, 3 and 6: 4 is embedded, 5 is raised later. Ages 89, 120, 30 and 181 days.
    importRows(program, u"improvements"_s,
               "reference,title,service,owner,status,raised_on,target_on,delivered_on,updated_on\n"
               "CSI-0001,One,Payments,Ada,in_progress,2026-01-01,2026-03-01,,2026-03-20\n"
               "CSI-0002,Two,Payments,Bob,accepted,2025-12-01,,,2026-01-15\n"
               "CSI-0003,Three,Payments,,proposed,2026-03-01,2026-03-31,,2026-03-01\n"
               "CSI-0004,Four,Payments,Ada,embedded,2025-06-01,,2025-09-01,2026-01-15\n"
               "CSI-0005,Five,Cards,Ada,proposed,2026-04-02,,,2026-04-02\n"
               "CSI-0006,Six,Payments,Ada,delivered,2025-10-01,2026-02-01,2026-02-10,2026-02-10\n");
    importRows(program, u"funding"_s, "improvement,kind,approved\nCSI-0001,money,0\nCSI-0006,hours,100\n");
    importRows(program, u"pirs"_s,
               "reference,title,held_on\nPIR-0000,Zero,2025-12-01\nPIR-0001,One,2026-01-10\nPIR-0002,Two,2026-02-10\n"
               "PIR-0003,Three,2026-03-10\nPIR-0004,Four,2026-04-05\n");
    importRows(program, u"lessons"_s,
               "reference,pir,text,disposition\nL-1,PIR-0001,Landed,action\nL-2,PIR-0002,Not "
               "yet,action\nL-3,PIR-0000,Before,action\n");
    importRows(program, u"actions"_s,
               "reference,title,pir,lesson,owner,status,due_on,delivered_on,closed_on,verified_on,verified_by\n"
               "ACT-0001,One,PIR-0001,L-1,Ada,verified,2026-01-31,2026-01-20,2026-02-01,2026-02-05,Bob\n"
               "ACT-0002,Two,PIR-0002,L-2,Ada,open,2026-03-30,,,,\n"
               "ACT-0003,Three,PIR-0003,,Ada,cancelled,2026-01-01,,,,\n"
               "ACT-0004,Four,PIR-0003,,Ada,not_doing,2026-01-01,,,,\n"
               "ACT-0005,Five,PIR-0000,,Ada,open,2026-01-01,,,,\n"
               "ACT-0006,Six,PIR-0003,,Ada,delivered,2026-03-25,2026-03-20,,,\n");
    importRows(
        program, u"allocations"_s,
        "unit,month,available_hours,planned_improvement,actual_improvement\n"
        "Ops,2025-12,900,900,900\nOps,2026-01,100,20,10\nOps,2026-02,100,20,\nOps,2026-03,200,20,5\nOps,2026-04,900,"
        "900,900\n");
    importRows(program, u"raci"_s, "Activity,Owner,Lead\nFund,A,I\n");
    importRows(
        program, u"ceremonies"_s,
        "name,kind,rrule,starts_at,time_zone\nBoard,board,FREQ=MONTHLY;BYDAY=1TU,2026-01-06T09:30,Europe/Berlin\n");
    importRows(
        program, u"occurrences"_s,
        "ceremony,due_at,status,held_at\nBoard,2026-01-06T09:30,held,2026-01-06T09:30\nBoard,2026-02-03T09:30,late,"
        "2026-02-05T09:30\n");
}

QJsonObject figuresOf(const QJsonObject &answers, int number)
{
    for (const QJsonValue &question : answers[u"questions"_s].toArray()) {
        if (question.toObject()[u"number"_s].toInt() == number)
            return question.toObject()[u"figures"_s].toObject();
    }
    return {};
}

void compare(const QJsonObject &figures, const QList<std::pair<QString, double>> &expected)
{
    for (const auto &[key, value] : expected) {
        INFO(key);
        REQUIRE(figures.contains(key));
        CHECK(figures[key].toDouble(-1e9) == Approx(value));
    }
}

} // namespace

TEST_CASE("the figures of all five answers are those computed by hand")
{
    const Program program;
    fill(program);
    const QJsonObject answers =
        program.expect(0, {u"answers"_s, u"r.ratchet"_s, u"--as-of"_s, u"2026-03-31"_s, u"--json"_s}).object();
    CHECK(answers[u"asOf"_s].toString() == u"2026-03-31"_s);
    CHECK(answers[u"change"_s].toInt() > 10);
    CHECK(answers[u"ledger"_s].toString().size() == 64);
    CHECK(answers[u"questions"_s].toArray().size() == 5);
    CHECK(answers[u"signs"_s].toArray().size() == 4);
    CHECK(answers[u"self"_s].toArray().size() == 4);
    compare(figuresOf(answers, 1),
            {{u"open"_s, 4},
             {u"services"_s, 2},
             {u"servicesWithoutBacklog"_s, 1},
             {u"unowned"_s, 2},
             {u"unfunded"_s, 1},
             {u"overdue"_s, 1},
             {u"stalled"_s, 1},
             {u"medianAgeDays"_s, 104.5},
             {u"touched30Days"_s, 2},
             {u"uptimeOnly"_s, 0}});
    compare(figuresOf(answers, 2),
            {{u"pirs"_s, 3},
             {u"actions"_s, 4},
             {u"delivered"_s, 2},
             {u"closed"_s, 1},
             {u"verified"_s, 1},
             {u"open"_s, 1},
             {u"late"_s, 1},
             {u"notDoing"_s, 1},
             {u"lessons"_s, 2},
             {u"landed"_s, 1}});
    compare(figuresOf(answers, 3),
            {{u"availableHours"_s, 400},
             {u"plannedHours"_s, 60},
             {u"usedHours"_s, 15},
             {u"plannedPercent"_s, 15},
             {u"usedPercent"_s, 5},
             {u"erosionPoints"_s, 100.0 * 40 / 300 - 5}});
    compare(figuresOf(answers, 4), {{u"metrics"_s, 0}});
    compare(figuresOf(answers, 5),
            {{u"raciErrors"_s, 2},
             {u"raciWarnings"_s, 1},
             {u"due"_s, 3},
             {u"held"_s, 2},
             {u"adherencePercent"_s, 200.0 / 3}});
    CHECK(figuresOf(answers, 5)[u"nextOn"_s].toString().startsWith(u"2026-04-07"_s));

    const QJsonArray dates = program
                                 .expect(0,
                                         {u"calendar"_s, u"r.ratchet"_s, u"--from"_s, u"2026-02-01"_s, u"--to"_s,
                                          u"2026-04-07"_s, u"--json"_s})
                                 .array();
    REQUIRE(dates.size() == 3);
    CHECK(dates[0].toObject()[u"status"_s].toString() == u"late"_s);
    CHECK(dates[0].toObject()[u"dueAt"_s].toString() == u"2026-02-03T09:30:00+01:00"_s);
    CHECK(dates[2].toObject()[u"status"_s].toString() == u"due"_s);
    CHECK(dates[2].toObject()[u"dueAt"_s].toString() == u"2026-04-07T09:30:00+02:00"_s);
    CHECK(dates[2].toObject()[u"ceremony"_s].toString() == u"Board"_s);

    const QJsonObject raci = program.expect(1, {u"raci"_s, u"r.ratchet"_s, u"--json"_s}).object();
    CHECK(raci[u"activities"_s].toInt() == 1);
    CHECK(raci[u"roles"_s].toInt() == 2);
    const QJsonObject first = raci[u"findings"_s].toArray().first().toObject();
    CHECK(first[u"rule"_s].toString() == u"noResponsible"_s);
    CHECK(first[u"level"_s].toString() == u"error"_s);
    CHECK(first[u"activity"_s].toString() == u"Fund"_s);
    CHECK(first[u"role"_s].isNull());
}

TEST_CASE("linked files may come in any order: what a row names is made, and filled in later")
{
    const QList<std::pair<QString, QByteArray>> files = {
        {u"units"_s, "name,kind\nOps,team\n"},
        {u"people"_s, "name,unit,left_on\nAda,Ops,\nBob,Ops,2026-03-15\n"},
        {u"services"_s, "name,owner,retired_on\nPayments,Ada,\nOld,Bob,2026-01-01\n"},
        {u"improvements"_s,
         "reference,title,service,owner,status,raised_on,updated_on\n"
         "CSI-0001,One,Payments,Bob,accepted,2026-01-01,2026-01-02\nCSI-0002,Two,Old,Ada,accepted,2026-01-01,2026-03-"
         "20\n"}};
    QJsonArray questions;
    for (const bool isReversed : {false, true}) {
        const Program program;
        program.expect(0, {u"new"_s, u"r.ratchet"_s});
        for (qsizetype i = 0; i < files.size(); ++i) {
            const auto &[kind, csv] = files.at(isReversed ? files.size() - 1 - i : i);
            importRows(program, kind, csv);
        }
        const QJsonObject answers =
            program.expect(0, {u"answers"_s, u"r.ratchet"_s, u"--as-of"_s, u"2026-03-31"_s, u"--json"_s}).object();
        compare(figuresOf(answers, 1),
                {{u"open"_s, 2}, {u"services"_s, 1}, {u"unowned"_s, 1}, {u"stalled"_s, 1}, {u"touched30Days"_s, 1}});
        questions += figuresOf(answers, 1);
    }
    CHECK(questions[0] == questions[1]);
}

TEST_CASE("as recorded at an earlier change the register holds what it held then")
{
    const Program program;
    fill(program);
    const QJsonArray log = program.expect(0, {u"log"_s, u"r.ratchet"_s, u"--json"_s}).array();
    qint64 beforeFunding = 0;
    for (const QJsonValue &entry : log) {
        const QString reason = entry.toObject()[u"reason"_s].toString();
        if (reason.contains(u"funding"_s, Qt::CaseInsensitive))
            beforeFunding = entry.toObject()[u"number"_s].toInteger() - 1;
    }
    REQUIRE(beforeFunding > 0);
    const auto answersAt = [&](const QString &recorded) {
        return program
            .expect(
                0,
                {u"answers"_s, u"r.ratchet"_s, u"--as-of"_s, u"2026-03-31"_s, u"--recorded"_s, recorded, u"--json"_s})
            .object();
    };
    const QJsonObject then = answersAt(QString::number(beforeFunding));
    CHECK(then[u"change"_s].toInteger() == beforeFunding);
    compare(figuresOf(then, 1), {{u"open"_s, 4}, {u"unfunded"_s, 2}});
    compare(figuresOf(then, 2), {{u"pirs"_s, 0}});
    CHECK(then[u"ledger"_s].toString() == log[beforeFunding - 1].toObject()[u"hash"_s].toString());
    compare(figuresOf(answersAt(u"2020-01-01"_s), 1), {{u"open"_s, 0}});
    const QDateTime written = QDateTime::fromString(log.last()[u"at"_s].toString(), Qt::ISODate);
    REQUIRE(written.isValid());
    const QString dayOfLast = written.toLocalTime().date().toString(Qt::ISODate);
    compare(figuresOf(answersAt(dayOfLast), 1), {{u"unfunded"_s, 1}});
    program.expect(2, {u"answers"_s, u"r.ratchet"_s, u"--recorded"_s, u"9999"_s});
    program.expect(2, {u"answers"_s, u"r.ratchet"_s, u"--recorded"_s, u"yesterday"_s});
}
