// SPDX-License-Identifier: GPL-3.0-or-later
// What goes quiet and for how long (R9), what was ranked by hand and why (R2), what is measured by uptime only (R19).
#include "fixture.h"

#include <core/entities/improvement.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate quietOn(2026, 11, 28);

const AnswerTable &backlogTable(const Answers &answers, const QString &id)
{
    for (const AnswerTable &table : question(answers, 1).tables) {
        if (table.id == id)
            return table;
    }
    FAIL("no table " << id.toStdString());
    std::abort();
}

QStringList rowTexts(const AnswerTable &table)
{
    QStringList lines;
    for (const TableContent::Row &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells += cell.text;
        lines += cells.join(u" | "_s);
    }
    return lines;
}

} // namespace

TEST_CASE("what nobody touched for 60 days goes quiet, with the days; 59 are not enough (R9)")
{
    // 29 September is 60 days before 28 November: 1 (the rest of September) + 31 + 28.
    const Register reg = registerOf("improvement reference=A title=a status=in_progress updated_on=2026-09-30\n"
                                    "improvement reference=B title=b status=in_progress updated_on=2026-09-29\n"
                                    "improvement reference=C title=c status=on_hold updated_on=2026-09-28\n"
                                    "improvement reference=D title=d status=closed updated_on=2026-01-01\n"
                                    "improvement reference=E title=e status=proposed\n");
    const Answers answers = answer(reg, quietOn, QLocale::c());
    CHECK(figure(answers, 1, "stalled") == Value(qint64(2)));
    const AnswerTable &quiet = backlogTable(answers, u"going_quiet"_s);
    REQUIRE(quiet.rows.size() == 2);
    CHECK(quiet.rows[0].cells[0].text == u"C"_s);
    CHECK(quiet.rows[0].cells.back().text == u"61"_s);
    CHECK(quiet.rows[1].cells[0].text == u"B"_s);
    CHECK(quiet.rows[1].cells.back().value == Value(qint64(60)));
    CHECK(quiet.rows[1].record.record == reg.all<Improvement>().begin()->id.value + 1);
    CHECK(quiet.caption.contains(u"60 days or more"_s));
    for (const Figure &each : question(answers, 1).figures) {
        if (each.id == u"stalled"_s)
            CHECK(each.definition.contains(u"60 days or more"_s));
    }
}

TEST_CASE("a register that waits 10 days calls 10 days stalled")
{
    const auto stalledAfter = [](const QByteArray &day) {
        const Register reg = registerOf("settings stalled_after_days=10\n"
                                        "improvement reference=A title=a status=in_progress updated_on="
                                        + day + '\n');
        return figure(answer(reg, quietOn, QLocale::c()), 1, "stalled");
    };
    CHECK(stalledAfter("2026-11-19") == Value(qint64(0))); // 9
    CHECK(stalledAfter("2026-11-18") == Value(qint64(1))); // 10
}

TEST_CASE("what was ranked by hand stands with its reason and day, in the order of its ranks (R2)")
{
    const Register reg = registerOf(
        "improvement reference=A title=a status=accepted manual_rank=2 rank_reason=Audit_asks ranked_by=Ada "
        "ranked_on=2026-11-02\n"
        "improvement reference=B title=b status=accepted value=8 urgency=5 risk_reduction=2 effort=3 manual_rank=1 "
        "rank_reason=Regulator_asked_for_it ranked_on=2026-11-20\n"
        "improvement reference=C title=c status=accepted value=8 urgency=5 risk_reduction=2 effort=1\n"
        "improvement reference=D title=d status=closed manual_rank=3 rank_reason=x\n"
        "improvement reference=E title=e status=accepted manual_rank=4\n");
    const Answers answers = answer(reg, quietOn, QLocale::c());
    const AnswerTable &table = backlogTable(answers, u"ranked_by_hand"_s);
    CHECK(rowTexts(table)
          == QStringList{u"B | b | 1 | 5 | Regulator asked for it |  | 20 Nov 2026"_s,
                         u"A | a | 2 | – | Audit asks | Ada | 2 Nov 2026"_s, u"E | e | 4 | – | no reason |  | "_s});
    CHECK(table.rows[2].cells[4].tone == Tone::Concern);
}

TEST_CASE("services that are measured by availability alone are named (R19)")
{
    const Register reg = registerOf("service name=Mail live_from=2020-01-01\nservice name=Pay\nservice name=Old "
                                    "retired_on=2026-01-01\nservice name=None\n"
                                    "metric name=Mail_up service=Mail availability=true\n"
                                    "metric name=Pay_up service=Pay availability=true\n"
                                    "metric name=Pay_waits service=Pay\n"
                                    "metric name=Old_up service=Old availability=true\n");
    const Answers answers = answer(reg, quietOn, QLocale::c());
    CHECK(figure(answers, 1, "uptimeOnly") == Value(qint64(1)));
    for (const Figure &each : question(answers, 1).figures) {
        if (each.id == u"uptimeOnly"_s)
            CHECK(names(reg, each.rows) == u"Mail"_s);
    }
    const AnswerTable &services = backlogTable(answers, u"vitality_by_service"_s);
    CHECK(services.columns.back().title == u"Measured"_s);
    QStringList measured;
    for (const TableContent::Row &row : services.rows)
        measured += row.cells.front().text + u' ' + row.cells.back().text;
    CHECK(measured == QStringList{u"Mail ◐ uptime only"_s, u"None ✕ no metric"_s, u"Pay ✓"_s, u"Total "_s});
}
