// SPDX-License-Identifier: GPL-3.0-or-later
// Success without proof: what is called successful while no reading says so, and who answers for it.
#include "fixture.h"
#include "today.h"

#include <answers/basis/rung_words.h>
#include <answers/metrics/unproven_success.h>
#include <answers/questions/answers_json.h>
#include <core/entities/improvement.h>
#include <support/test.h>

#include <QJsonArray>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixReadings(const std::vector<double> &after)
{
    QByteArray lines = "metric name=Fix direction=down frequency=monthly\n";
    for (size_t month = 0; month < 12 + after.size(); ++month) {
        const double value = month < 12 ? 50 + double(month * 7 % 5) - 2 : after[month - 12];
        lines += "reading metric=Fix on=" + QDate(2025, 1, 1).addMonths(int(month)).toString(Qt::ISODate).toLatin1()
            + " value=" + QByteArray::number(value) + '\n';
    }
    return lines;
}

QString unprovenOn(const Register &reg, QDate asOf)
{
    std::vector<RecordRef> rows;
    for (const Improvement *improvement : successesWithoutProof(reg, metricProofs(reg, asOf), asOf))
        rows.push_back(refTo(*improvement));
    return names(reg, rows);
}

const AnswerTable *successTable(const Answers &answers, const QString &id)
{
    const auto &tables = question(answers, 4).tables;
    const auto found = std::ranges::find(tables, id, &AnswerTable::id);
    return found == tables.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("Embedded or closed as successful, and neither proven nor answered for")
{
    const Register reg = registerOf("person name=Ada\n" + fixReadings({40, 41, 39, 40, 42, 40, 41, 39}) + R"(
        improvement reference=Answered title=a status=closed closure=successful override_reason=r override_by=Ada override_on=2026-01-01
        improvement reference=Half title=a status=closed closure=successful override_reason=r override_on=2026-01-01
        improvement reference=Embedded title=a status=embedded
        improvement reference=Closed title=a status=closed closure=successful closed_on=2026-08-02
        improvement reference=Unmeasured title=a status=closed closure=not_measured
        improvement reference=Measuring title=a status=measuring
        improvement reference=Later title=a status=embedded raised_on=2026-12-01
        improvement reference=Proven title=a status=embedded delivered_on=2025-12-20
        improvement reference=Balancing title=a status=embedded delivered_on=2025-12-20
        steering improvement=Proven metric=Fix intervention_on=2025-12-20 role=primary
        steering improvement=Balancing metric=Fix intervention_on=2025-12-20 role=balancing
    )");
    const QDate asOf(2026, 9, 1);
    const Answers answers = answersOf(reg, asOf);
    CHECK(unprovenOn(reg, asOf) == u"Half Embedded Closed Balancing"_s);
    CHECK(figure(answers, 4, "successWithoutProof") == count(4));
    CHECK(figure(answers, 4, "overrides") == count(1));
    const auto &figures = question(answers, 4).figures;
    CHECK(names(reg, std::ranges::find(figures, u"successWithoutProof"_s, &Figure::id)->rows)
          == u"Half Embedded Closed Balancing"_s);
    const AnswerTable *table = successTable(answers, u"success_without_proof"_s);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 4);
    CHECK(table->rows[1].cells[3].text == u"no metric, no verdict"_s);
    CHECK(table->rows[2].cells[2].value == Value(QDate(2026, 8, 2)));
    const QJsonObject json = answersJson(reg, answers, 1, {})[u"questions"_s].toArray()[3].toObject();
    CHECK(json[u"figures"_s][u"successWithoutProof"_s].toInt() == 4);
    // On the day before it was closed it was none.
    CHECK(unprovenOn(reg, QDate(2026, 8, 1)) == u"Half Embedded Balancing"_s);
    // An override counts from its day on.
    CHECK(unprovenOn(reg, QDate(2025, 12, 31)).startsWith(u"Answered Half"_s));
}

TEST_CASE("A gain that was lost proves no success")
{
    const Register reg =
        registerOf(fixReadings({40, 41, 39, 40, 42, 40, 41, 39, 50, 51, 49, 50, 51, 50})
                   + "improvement reference=A title=a status=closed closure=successful delivered_on=2025-12-20 "
                     "closed_on=2026-08-20\n"
                     "steering improvement=A metric=Fix intervention_on=2025-12-20 role=primary\n");
    CHECK(unprovenOn(reg, QDate(2026, 9, 1)).isEmpty());
    CHECK(unprovenOn(reg, QDate(2027, 3, 1)) == u"A"_s);
}

TEST_CASE("R28: an override stands with its reason, author and date beside the verdict that it overrides")
{
    const Register reg = registerOf(fixReadings({40}) + R"(
        person name=Dora
        improvement reference=A title=a status=closed closure=successful delivered_on=2025-12-20 override_reason=Board_saw_it_work override_by=Dora override_on=2026-01-10
        steering improvement=A metric=Fix intervention_on=2025-12-20 role=primary
    )");
    const Answers answers = answersOf(reg, QDate(2026, 2, 1));
    const AnswerTable *table = successTable(answers, u"overrides"_s);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 1);
    const auto &cells = table->rows[0].cells;
    const SteeringProof proof = metricProofs(reg, QDate(2026, 2, 1))[0].steering[0];
    CHECK_FALSE(isProven(proof.verdict.rung));
    CHECK(cells[2].text.endsWith(rungLabel(proof.verdict.rung)));
    CHECK(cells[3].text == u"Board saw it work"_s);
    CHECK(cells[4].text == u"Dora"_s);
    CHECK(cells[5].value == Value(QDate(2026, 1, 10)));
    CHECK(figure(answers, 4, "successWithoutProof") == count(0));
    CHECK(successTable(answers, u"success_without_proof"_s) == nullptr);
}
