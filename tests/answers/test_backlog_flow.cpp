// SPDX-License-Identifier: GPL-3.0-or-later
// A living backlog: what comes in, what goes out, how old it is and when it was touched; by service, by month, and from
// approval to embedding.
#include "fixture.h"
#include "today.h"

#include <answers/questions/answers_json.h>
#include <support/test.h>

#include <QJsonArray>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// So many improvements, told apart by their references alone.
QByteArray alike(int number, const QByteArray &prefix, const QByteArray &fields)
{
    QByteArray lines;
    for (int i = 1; i <= number; ++i)
        lines += "improvement reference=" + prefix + QByteArray::number(i) + " title=t " + fields + '\n';
    return lines;
}

// 40 improvements of two services on 22 November 2026; the year begins on 23 November 2025.
Register livingBacklog()
{
    return registerOf("service name=Mail\nservice name=Pay\n"
                      + alike(10, "A", "service=Mail status=proposed raised_on=2026-11-12 updated_on=2026-11-20")
                      + alike(6, "B", "service=Mail status=accepted raised_on=2025-11-23 updated_on=2026-10-01")
                      + alike(4, "C", "service=Mail status=approved raised_on=2025-11-22 updated_on=2026-10-23")
                      + alike(4, "D", "service=Mail status=closed raised_on=2025-01-01 delivered_on=2026-05-01")
                      + alike(5, "E", "service=Pay status=proposed")
                      + alike(3, "F",
                              "service=Pay status=measuring raised_on=2026-10-23 delivered_on=2026-11-22 "
                              "updated_on=2026-11-22")
                      + alike(8, "G", "service=Pay status=embedded raised_on=2024-01-01 delivered_on=2025-11-22"));
}

QJsonObject jsonOf(const Register &reg, const Answers &answers) { return answersJson(reg, answers, 1, {}); }

QJsonObject figuresOf(const QJsonObject &json)
{
    return json[u"questions"_s].toArray().first().toObject()[u"figures"_s].toObject();
}

} // namespace

TEST_CASE("arrivals, deliveries, median age and touched ones of 40 improvements, in all and by service") // R18
{
    const Register reg = livingBacklog();
    const Answers answers = answersOf(reg);
    CHECK(figure(answers, 1, "open") == count(28));
    CHECK(figure(answers, 1, "arrivalsYear") == count(19)); // A, B and F; C on the day before the year
    CHECK(figure(answers, 1, "deliveriesYear") == count(7)); // D and F; G on the day before
    CHECK(figure(answers, 1, "medianAgeDays") == Value(30.0)); // the 12th of 10 times 10, 3 times 30, 364, 365
    CHECK(figure(answers, 1, "touched30Days") == count(17)); // A, C on the 30th day, F

    const QJsonObject byService = figuresOf(jsonOf(reg, answers))[u"byService"_s].toObject();
    const QJsonObject mail = byService[u"Mail"_s].toObject();
    CHECK(mail[u"arrivalsYear"_s].toInt() == 16);
    CHECK(mail[u"deliveriesYear"_s].toInt() == 4);
    CHECK(mail[u"medianAgeDays"_s].toDouble() == Approx(187)); // between 10 and 364
    CHECK(mail[u"touched30Days"_s].toInt() == 14);
    const QJsonObject pay = byService[u"Pay"_s].toObject();
    CHECK(pay[u"arrivalsYear"_s].toInt() == 3);
    CHECK(pay[u"deliveriesYear"_s].toInt() == 3);
    CHECK(pay[u"medianAgeDays"_s].toDouble() == Approx(30));
    CHECK(pay[u"touched30Days"_s].toInt() == 3);

    const AnswerTable &vitality = table(answers, 1, "vitality_by_service");
    REQUIRE(vitality.rows.size() == 3);
    CHECK(rowText(vitality.rows[0]) == u"Mail|16|4|20|187|14|70|✕ no metric"_s);
    CHECK(rowText(vitality.rows[1]) == u"Pay|3|3|8|30|3|37.5|✕ no metric"_s);
    CHECK(rowText(vitality.rows[2]) == u"Total|19|7|28|30|17|60.7|"_s);
    const AnswerTable &backlog = table(answers, 1, "backlog_by_service");
    CHECK(backlog.rows[0].cells[6].value == count(16));
    CHECK(backlog.rows[2].cells[7].value == count(7));
}

TEST_CASE("what a retired service brought in and delivered is in a row of its own, so that the rows add up")
{
    const Register reg = registerOf(R"(
        service name=Live
        service name=Gone retired_on=2026-06-01
        service name=Forgotten retired_on=2020-01-01
        improvement reference=A title=a service=Gone status=closed raised_on=2026-01-01 delivered_on=2026-02-01
        improvement reference=B title=b service=Forgotten status=closed raised_on=2019-01-01 delivered_on=2019-02-01
    )");
    const Answers answers = answersOf(reg);
    const AnswerTable &vitality = table(answers, 1, "vitality_by_service");
    REQUIRE(vitality.rows.size() == 3);
    CHECK(rowText(vitality.rows[0]) == u"Gone|1|1|0|–|0|–|"_s);
    CHECK(rowText(vitality.rows[1]) == u"Live|0|0|0|–|0|–|✕ no metric"_s);
    CHECK(rowText(vitality.rows[2]) == u"Total|1|1|0|–|0|–|"_s);
    const AnswerTable &backlog = table(answers, 1, "backlog_by_service");
    CHECK(backlog.rows[0].cells[1].tone == Tone::Neutral); // nobody expects a backlog of what is retired
    CHECK(backlog.rows[1].cells[1].tone == Tone::Concern);
}

TEST_CASE("twelve months of arrivals, deliveries and what was embedded, each by its own date") // R23
{
    // December 2025 to November 2026
    const int arrivals[] = {1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3};
    const int deliveries[] = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 2, 4};
    const int embedded[] = {0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 3};
    QByteArray lines = R"(
        improvement reference=X1 title=x status=proposed raised_on=2025-11-30
        improvement reference=X2 title=x status=delivered delivered_on=2026-11-23
        improvement reference=X3 title=x status=proposed raised_on=2026-11-23
    )";
    for (int month = 0; month < 12; ++month) {
        const QByteArray on = QDate(2025, 12, 1).addMonths(month).toString(u"yyyy-MM-"_s).toLatin1();
        const QByteArray prefix = "M" + QByteArray::number(month);
        lines += alike(arrivals[month], prefix + "a", "status=proposed raised_on=" + on + "01");
        lines += alike(deliveries[month], prefix + "d", "status=delivered delivered_on=" + on + "22");
        lines += alike(embedded[month], prefix + "e", "status=embedded embedded_on=" + on + "10");
    }
    const Register reg = registerOf(lines);
    const Answers answers = answersOf(reg);
    const QJsonArray flow = jsonOf(reg, answers)[u"flow"_s].toArray();
    const AnswerChart &bars = chart(answers, 1, "flow");
    const AnswerTable &months = table(answers, 1, "flow");
    REQUIRE(flow.size() == 12);
    REQUIRE(bars.categories.size() == 12);
    REQUIRE(months.rows.size() == 13);
    for (int month = 0; month < 12; ++month) {
        const auto at = size_t(month);
        INFO(month);
        CHECK(flow[month].toObject()
              == QJsonObject{{u"month"_s, QDate(2025, 12, 1).addMonths(month).toString(u"yyyy-MM"_s)},
                             {u"arrivals"_s, arrivals[month]},
                             {u"deliveries"_s, deliveries[month]},
                             {u"embedded"_s, embedded[month]}});
        CHECK(bars.series[0].values[at] == arrivals[month]);
        CHECK(bars.series[1].values[at] == deliveries[month]);
        CHECK(bars.series[2].values[at] == embedded[month]);
        CHECK(std::ssize(months.rows[at].counted) == arrivals[month] + deliveries[month] + embedded[month]);
    }
    CHECK(rowText(months.rows[11]) == u"Nov 2026|3|4|3"_s);
    CHECK(rowText(months.rows[12]) == u"Total|24|11|6"_s);
}

TEST_CASE("an improvement raised, delivered and embedded in one month is counted thrice and listed once")
{
    const Register reg = registerOf("improvement reference=A title=a status=embedded raised_on=2026-11-02 "
                                    "delivered_on=2026-11-10 embedded_on=2026-11-20");
    const FlowMonth month = answersOf(reg).flow.back();
    CHECK((month.arrivals == 1 && month.deliveries == 1 && month.embedded == 1));
    CHECK(names(reg, month.improvements) == u"A"_s);
}

TEST_CASE("where nothing is dated there are twelve months of nothing, and neither chart nor table of them")
{
    const Register reg = registerOf("improvement reference=A title=a status=proposed");
    const Answers answers = answersOf(reg);
    CHECK(jsonOf(reg, answers)[u"flow"_s].toArray().size() == 12);
    CHECK(chart(answers, 1, "flow").categories.empty());
    CHECK(table(answers, 1, "flow").rows.empty());
    CHECK(chart(answers, 1, "funnel").categories.empty());
    CHECK(table(answers, 1, "funnel").rows.empty());
}

TEST_CASE("of 10 approved 8 are funded, 5 delivered and 2 embedded, none inferred from another") // R22
{
    QByteArray lines;
    for (int i = 1; i <= 10; ++i) {
        const QByteArray name = "I" + QByteArray::number(i);
        lines += "improvement reference=" + name + " title=t status=in_progress approved_on=2026-0"
            + QByteArray::number(i < 10 ? i : 9) + "-05";
        lines += i >= 5 && i <= 9 ? " delivered_on=2026-10-01" : ""; // I9 without funding
        lines += i >= 9 ? " embedded_on=2026-11-01" : ""; // I10 neither funded nor delivered
        lines += '\n';
        if (i <= 8)
            lines += "funding improvement=" + name + " kind=money approved=100 decided_on=2026-03-0"
                + QByteArray::number(i) + '\n';
    }
    lines += R"(
        improvement reference=Before title=t status=delivered approved_on=2025-11-22 delivered_on=2026-01-01
        funding improvement=Before kind=money approved=100 decided_on=2025-11-22
        improvement reference=After title=t status=approved approved_on=2026-11-23
        funding improvement=I9 kind=money approved=0 decided_on=2026-03-01
        funding improvement=I9 kind=hours approved=50 decided_on=2026-11-23
        funding improvement=I10 kind=hours approved=50
        funding improvement=I1 kind=hours approved=50 decided_on=2026-02-01
    )";
    const Register reg = registerOf(lines);
    const Answers answers = answersOf(reg);
    CHECK(jsonOf(reg, answers)[u"funnel"_s].toObject()
          == QJsonObject{{u"approved"_s, 10}, {u"funded"_s, 8}, {u"delivered"_s, 5}, {u"embedded"_s, 2}});
    CHECK(chart(answers, 1, "funnel").series[0].values == std::vector<double>{10, 8, 5, 2});
    CHECK(figure(answers, 1, "fundedOfApproved") == count(8));
    CHECK(names(reg, answers.funnel.delivered) == u"I5 I6 I7 I8 I9"_s);
    CHECK(names(reg, answers.funnel.embedded) == u"I9 I10"_s);

    const AnswerTable &steps = table(answers, 1, "funnel");
    REQUIRE(steps.rows.size() == 11);
    CHECK(steps.rows[0].cells[3].value == Value(QDate(2026, 2, 1))); // the first of its decisions
    CHECK(steps.rows[8].cells[0].text == u"I9"_s);
    CHECK(isEmpty(steps.rows[8].cells[3].value)); // 0, and later
    CHECK(steps.rows[8].cells[4].value == Value(QDate(2026, 10, 1)));
    CHECK(isEmpty(steps.rows[9].cells[3].value)); // nobody knows when
    CHECK(isEmpty(steps.rows[9].cells[4].value));
    CHECK(rowText(steps.rows[10]) == u"Total||10|8|5|2"_s);
}
