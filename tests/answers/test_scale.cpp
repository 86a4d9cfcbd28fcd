// SPDX-License-Identifier: GPL-3.0-or-later
// R17: what works is carried over to other services, and each copy proves itself.
#include "fixture.h"
#include "today.h"

#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A copy for a service with a claim on a metric: 24 readings around 50 before June 2025, then 17 around `after`.
QByteArray copyLines(const QByteArray &service, int after)
{
    QByteArray lines = "service name=" + service + "\nimprovement reference=C-" + service + " title=Copy service="
        + service + " status=measuring copied_from=CSI-1 delivered_on=2025-06-01\nmetric name=M-" + service
        + " service=" + service + " direction=down frequency=monthly\n";
    for (int month = 0; month < 41; ++month) {
        const QDate on = QDate(2023, 6, 1).addMonths(month);
        const int value = (month < 24 ? 50 : after) + (month * 7) % 5 - 2;
        lines += "reading metric=M-" + service + " on=" + on.toString(Qt::ISODate).toLatin1()
            + " value=" + QByteArray::number(value) + '\n';
    }
    return lines + "steering improvement=C-" + service + " metric=M-" + service
        + " role=primary intervention_on=2025-06-01\n";
}

const AnswerTable &scaled(const Answers &answers)
{
    const auto &tables = question(answers, 4).tables;
    return *std::ranges::find(tables, u"scaled"_s, &AnswerTable::id);
}

QStringList firstTexts(const AnswerTable &table)
{
    QStringList texts;
    for (const AnswerTable::Row &row : table.rows)
        texts += row.cells.front().text;
    return texts;
}

} // namespace

TEST_CASE("of three copies two are verified: 2/3, with the verdict of each")
{
    const Register reg = registerOf("service name=Payments\n"
                                    "improvement reference=CSI-1 title=Runbook service=Payments status=embedded "
                                    "replicable=true embedded_on=2025-01-01\n"
                                    + copyLines("Mail", 30) + copyLines("Desk", 30) + copyLines("Web", 50));
    const Answers answers = answersOf(reg);
    CHECK(figure(answers, 4, "copies") == Value(qint64(3)));
    CHECK(figure(answers, 4, "copiesVerified") == Value(qint64(2)));
    const AnswerTable &table = scaled(answers);
    REQUIRE(table.rows.size() == 4);
    CHECK(firstTexts(table)
          == QStringList{u"CSI-1 Runbook"_s, u"↳ C-Mail Copy"_s, u"↳ C-Desk Copy"_s, u"↳ C-Web Copy"_s});
    CHECK(table.rows[0].cells[2].text == u"no claim"_s);
    CHECK(table.rows[0].cells[3].text == u"2/3"_s);
    CHECK(table.rows[1].cells[2].tone == Tone::Good);
    CHECK(table.rows[1].cells[1].text == u"Mail"_s);
    CHECK(table.rows[3].cells[2].tone != Tone::Good);
    CHECK(names(reg, std::ranges::find(question(answers, 4).figures, u"copiesVerified"_s, &Figure::id)->rows)
          == u"C-Mail C-Desk"_s);
}

TEST_CASE("what is replicable and was carried nowhere is named, and a copy raised later does not exist yet")
{
    const Register reg = registerOf(R"(
        improvement reference=CSI-1 title=Runbook status=embedded replicable=true
        improvement reference=CSI-2 title=Copy status=proposed copied_from=CSI-1 raised_on=2026-11-24
    )");
    const Answers answers = answersOf(reg);
    const AnswerTable &table = scaled(answers);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows.front().cells[3].text == u"not carried over"_s);
    CHECK(table.rows.front().cells[3].tone == Tone::Concern);
    const Answers none = answersOf(Register());
    CHECK(scaled(none).rows.empty());
}
