// SPDX-License-Identifier: GPL-3.0-or-later
// Payback and return on investment, and money of a gain that several improvements claim.
#include "fixture.h"
#include "today.h"

#include <answers/metrics/investment_return.h>
#include <answers/questions/answers_json.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <support/test.h>

#include <QJsonArray>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const AnswerTable &returnTable(const Answers &answers, const QString &id)
{
    const auto &tables = question(answers, 4).tables;
    const auto found = std::ranges::find(tables, id, &AnswerTable::id);
    REQUIRE(found != tables.end());
    return *found;
}

QStringList cellTexts(const TableContent::Row &row)
{
    QStringList list;
    for (const Cell &cell : row.cells)
        list += cell.text;
    return list;
}

const Figure &figureNamed(const Answers &answers, const QString &id)
{
    const auto &figures = question(answers, 4).figures;
    const auto found = std::ranges::find(figures, id, &Figure::id);
    REQUIRE(found != figures.end());
    return *found;
}

double moneyOf(const Answers &answers, const char *id) { return std::get<double>(figure(answers, 4, id)); }

QJsonObject moneyJson(const Register &reg, const Answers &answers)
{
    const QJsonObject json = answersJson(reg, answers, 1, {});
    return json[u"questions"_s].toArray()[3].toObject()[u"figures"_s].toObject();
}

// Two improvements, delivered in December, that steer one metric; twelve readings around 50 before, eight around 40
// since. Each says that it brought 1,000 a year.
Register withOneGain(const QByteArray &first = {}, const QByteArray &second = {})
{
    QByteArray lines = "service name=Desk\n"
                       "improvement reference=A title=a service=Desk status=measuring delivered_on=2025-12-20\n"
                       "improvement reference=B title=b service=Desk status=measuring delivered_on=2025-12-20\n"
                       "metric name=Fix direction=down frequency=monthly\n";
    const double after[] = {40, 41, 39, 40, 42, 40, 41, 39};
    for (int month = 0; month < 20; ++month) {
        const double value = month < 12 ? 50 + double(month * 7 % 5) - 2 : after[month - 12];
        lines += "reading metric=Fix on=" + QDate(2025, 1, 1).addMonths(month).toString(Qt::ISODate).toLatin1()
            + " value=" + QByteArray::number(value) + '\n';
    }
    return registerOf(lines + "steering improvement=A metric=Fix role=primary intervention_on=2025-12-20 " + first
                      + "\nsteering improvement=B metric=Fix role=primary intervention_on=2025-12-20 " + second
                      + "\nbenefit improvement=A category=cost_avoidance recurring=true actual=1000\n"
                        "benefit improvement=B category=cost_avoidance recurring=true actual=1000\n"
                        "funding improvement=A kind=money requested=500 approved=500 spent=500\n"
                        "funding improvement=B kind=money requested=500 approved=500 spent=500\n");
}

} // namespace

TEST_CASE("R11: costs of 12,000 and a benefit of 18,000 a year are paid back in 8.0 months")
{
    const Register reg = registerOf(R"(
        settings currency=EUR
        service name=Mail
        improvement reference=A title=a service=Mail status=delivered
        funding improvement=A kind=money requested=12000 approved=12000 spent=12000
        benefit improvement=A category=hard_saving recurring=true expected=20000 actual=18000
    )");
    const Answers answers = answersOf(reg);
    CHECK(moneyOf(answers, "moneySpent") == 12000);
    CHECK(moneyOf(answers, "paybackMonths") == Approx(8));
    CHECK(moneyOf(answers, "roiPercent") == Approx(50)); // (18,000 - 12,000) / 12,000
    const Figure &payback = figureNamed(answers, u"paybackMonths"_s);
    CHECK(displayFigure(payback.value, payback.measure, QLocale::c()) == u"8.0 months"_s);
    CHECK(names(reg, payback.rows) == u"A"_s);
    const AnswerTable &table = returnTable(answers, u"returns_by_improvement"_s);
    REQUIRE(table.rows.size() == 2); // and the total
    CHECK(cellTexts(table.rows[0])
          == QStringList{u"A a"_s, u"✓ funded"_s, u"12000"_s, u"18000"_s, u"–"_s, u"8.0"_s, u"50 %"_s});
    CHECK(names(reg, {table.rows[0].record}) == u"A"_s);
    CHECK(table.caption.contains(u"In EUR."_s));
    // The definition stands wherever the number does.
    CHECK(figureNamed(answers, u"roiPercent"_s).label == u"ROI, (actual − spent) / spent"_s);
    CHECK(figureNamed(answers, u"roiPercent"_s).definition.contains(u"(actual − spent) / spent"_s));
    CHECK(table.columns.back().title == u"ROI"_s); // a column has no room for the definition: the caption says it
    CHECK(table.caption.contains(u"(actual − spent) / spent"_s));
    CHECK(returnTable(answers, u"returns_by_service"_s).caption.contains(u"(actual − spent) / spent"_s));
    const QJsonObject json = moneyJson(reg, answers);
    CHECK(json[u"paybackMonths"_s].toDouble() == Approx(8));
    CHECK(json[u"byService"_s][u"Mail"_s][u"roiPercent"_s].toDouble() == Approx(50));
    CHECK(json[u"byImprovement"_s][u"A"_s][u"funding"_s].toString() == u"funded"_s);
}

TEST_CASE("A register that means actual / spent by ROI reads 150 % where the other reads 50, and names it")
{
    const Answers answers = answersOf(registerOf(R"(
        settings roi_definition=ratio
        improvement reference=A title=a status=delivered
        funding improvement=A kind=money approved=12000 spent=12000
        benefit improvement=A category=hard_saving recurring=true actual=18000
    )"));
    CHECK(moneyOf(answers, "roiPercent") == Approx(150));
    CHECK(figureNamed(answers, u"roiPercent"_s).label == u"ROI, actual / spent"_s);
    CHECK(returnTable(answers, u"returns_by_improvement"_s).caption.contains(u"actual / spent"_s));
}

TEST_CASE("Both definitions of ROI in use, and what cannot be known")
{
    const InvestmentReturn known{.spent = 12000, .yearly = 18000, .once = {}};
    CHECK(known.roiPercent(RoiDefinition::NetReturn) == Approx(50));
    CHECK(known.roiPercent(RoiDefinition::None) == Approx(50));
    CHECK(known.roiPercent(RoiDefinition::Ratio) == Approx(150));
    CHECK(roiFormula(RoiDefinition::Ratio) == u"actual / spent"_s);
    const InvestmentReturn withOnce{.spent = 12000, .yearly = 18000, .once = 6000};
    CHECK(withOnce.paybackMonths() == Approx(8)); // what came once does not come again
    CHECK(withOnce.roiPercent(RoiDefinition::NetReturn) == Approx(100));
    const InvestmentReturn unspent{.spent = {}, .yearly = 18000, .once = {}};
    CHECK_FALSE(unspent.paybackMonths());
    CHECK_FALSE(unspent.roiPercent(RoiDefinition::NetReturn));
    const InvestmentReturn free{.spent = 0, .yearly = 18000, .once = {}};
    CHECK(free.paybackMonths() == 0);
    CHECK_FALSE(free.roiPercent(RoiDefinition::Ratio));
    const InvestmentReturn unknown{.spent = 12000, .yearly = {}, .once = {}};
    CHECK_FALSE(unknown.paybackMonths());
    CHECK_FALSE(unknown.roiPercent(RoiDefinition::NetReturn));
    for (const double yearly : {0.0, -500.0}) {
        const InvestmentReturn none{.spent = 100, .yearly = yearly, .once = {}};
        CHECK_FALSE(none.paybackMonths());
        CHECK(none.roiPercent(RoiDefinition::NetReturn) == Approx(yearly - 100));
    }
}

TEST_CASE("Totals by service and of the register come from summed money")
{
    const Register reg = registerOf(R"(
        service name=Mail
        service name=Desk
        improvement reference=A title=a service=Mail
        improvement reference=B title=b service=Mail
        improvement reference=C title=c service=Desk
        improvement reference=D title=d
        improvement reference=E title=e
        funding improvement=A kind=money requested=12000 approved=12000 spent=10000
        funding improvement=A spent=2000
        funding improvement=B kind=money requested=9000 approved=6000 spent=6000
        funding improvement=C kind=hours requested=40 approved=40 spent=40
        funding improvement=D kind=money requested=500 decided_on=2026-11-23 spent=400
        benefit improvement=A recurring=true actual=18000
        benefit improvement=B recurring=true actual=4000
        benefit improvement=B category=dis_benefit recurring=true actual=1000
        benefit improvement=B actual=700
        benefit improvement=B recurring=true expected=99999
    )");
    const Answers answers = answersOf(reg);
    // 18,000 spent, 18,000 + 3,000 a year and 700 once.
    CHECK(moneyOf(answers, "moneySpent") == 18000);
    CHECK(moneyOf(answers, "moneyApproved") == 18000); // 12,000 and 6,000; D is not decided yet
    CHECK(figureNamed(answers, u"moneyApproved"_s).rows.size() == 2);
    CHECK(moneyOf(answers, "paybackMonths") == Approx(72.0 / 7)); // the mean of 8 and 24 months would be 16
    CHECK(moneyOf(answers, "roiPercent") == Approx(100 * 3700.0 / 18000));
    QStringList rows;
    for (const TableContent::Row &row : returnTable(answers, u"returns_by_improvement"_s).rows)
        rows += cellTexts(row).join(u'|');
    CHECK(rows
          == QStringList{u"A a|✓ funded|12000|18000|–|8.0|50 %"_s, u"B b|◐ part-funded|6000|3000|700|24.0|−38.3 %"_s,
                         u"C c|✓ funded|–|–|–|–|–"_s, u"D d|✕ unfunded|–|–|–|–|–"_s,
                         u"All||18000|21000|700|10.3|20.6 %"_s});
    QStringList services;
    for (const TableContent::Row &row : returnTable(answers, u"returns_by_service"_s).rows)
        services += cellTexts(row).join(u'|');
    CHECK(services == QStringList{u"Mail|18000|21000|700|10.3|20.6 %"_s, u"All|18000|21000|700|10.3|20.6 %"_s});
    const QJsonObject json = moneyJson(reg, answers);
    CHECK(json[u"byImprovement"_s][u"B"_s][u"funding"_s].toString() == u"partFunded"_s);
    CHECK(json[u"byImprovement"_s][u"C"_s][u"paybackMonths"_s].isNull());
    // The day after, D's money is decided and spent.
    CHECK(moneyOf(answersOf(reg, today.addDays(1)), "moneySpent") == 18400);
}

TEST_CASE("Without money there is no payback and no table of it")
{
    const Register reg = registerOf("improvement reference=A title=a status=in_progress");
    const Answers answers = answersOf(reg);
    CHECK(isEmpty(figure(answers, 4, "paybackMonths")));
    CHECK(isEmpty(figure(answers, 4, "roiPercent")));
    CHECK(moneyJson(reg, answers)[u"roiPercent"_s].isNull());
    const auto &tables = question(answers, 4).tables;
    CHECK(std::ranges::find(tables, u"returns_by_improvement"_s, &AnswerTable::id) == tables.end());
}

TEST_CASE("One gain that two improvements claim is one pot of money")
{
    const Register reg = withOneGain();
    const Answers answers = answersOf(reg, QDate(2026, 9, 1));
    CHECK(moneyOf(answers, "claimedBenefit") == 2000);
    CHECK(moneyOf(answers, "provenBenefit") == Approx(1000)); // 500 + 500
    // Each is what else may have made the gain of the other.
    CHECK(moneyOf(answers, "provenNotToOneCause") == Approx(1000));
    CHECK(figureNamed(answers, u"provenBenefit"_s)
              .definition.endsWith(u"Of it 1000 cannot be attributed to one cause."_s));
    CHECK(moneyOf(answers, "benefitOfOthers") == Approx(1000));
    CHECK(moneyOf(answers, "benefitTakenOff") == 0);
    CHECK(moneyOf(answers, "paybackMonths") == Approx(12)); // 1,000 spent, 1,000 a year
    CHECK(moneyOf(answers, "roiPercent") == Approx(0).margin(1e-9));
    const AnswerTable &table = returnTable(answers, u"claimed_benefits"_s);
    CHECK(cellTexts(table.rows[0]).mid(2) == QStringList{u"a year"_s, u"1000"_s, u"500"_s, u"500"_s, u"0"_s, u"500"_s});
    CHECK(cellTexts(table.rows.back()).mid(2)
          == QStringList{u"a year"_s, u"2000"_s, u"1000"_s, u"1000"_s, u"0"_s, u"1000"_s});
    // The same of one of them alone.
    const Improvement &first = *reg.all<Improvement>().begin();
    CHECK(claimedBenefit(reg, first, QDate(2026, 9, 1)).yearly.proven == Approx(500));
    CHECK(claimedBenefitText(reg, first, QDate(2026, 9, 1), QLocale::c()).contains(u"Others claim the same gain"_s));
    CHECK(claimedBenefitText(reg, first, QDate(2026, 9, 1), QLocale::c())
              .contains(u"cannot be attributed to one cause"_s));
}

TEST_CASE("Shares of money follow what each claim registered beforehand, and a balancing metric shares nothing")
{
    const QByteArray locked = "locked_on=2025-06-01 baseline_from=2025-01-01 baseline_to=2025-12-01 expected_change=";
    const Register registered = withOneGain(locked + "-6", locked + "-2");
    const MoneyShares shares = moneyShares(registered, metricProofs(registered, QDate(2026, 9, 1)));
    QStringList shown;
    for (const Improvement &improvement : registered.all<Improvement>())
        shown += QString::number(shares.value(improvement.id, 1));
    CHECK(shown == QStringList{u"0.75"_s, u"0.25"_s});
    const Answers answers = answersOf(registered, QDate(2026, 9, 1));
    CHECK(moneyOf(answers, "provenBenefit") == Approx(1000));
}

TEST_CASE("The primary metric says how much of the money counts; an improvement shares nothing with itself")
{
    const Register reg = registerOf(R"(
        improvement reference=A title=a
        improvement reference=B title=b
        metric name=M
        metric name=N
    )");
    std::vector<RecordId> metrics, improvements;
    for (const Metric &metric : reg.all<Metric>())
        metrics.push_back(metric.id.value);
    for (const Improvement &improvement : reg.all<Improvement>())
        improvements.push_back(improvement.id.value);
    const auto claim = [&](size_t improvement, SteeringRole role, Rung rung) {
        SteeringProof proof;
        proof.improvement = Id<Improvement>(improvements[improvement]);
        proof.role = role;
        proof.verdict.rung = rung;
        return proof;
    };
    // One claim of a gain, and one that is balancing or lost, have all of it without a look at the readings.
    MetricProof alone;
    alone.metric = Id<Metric>(metrics[0]);
    alone.steering = {claim(0, SteeringRole::Primary, Rung::Sustained),
                      claim(1, SteeringRole::Balancing, Rung::Holding)};
    CHECK(moneyShares(reg, std::vector{alone}).isEmpty());
    alone.steering[1] = claim(1, SteeringRole::Primary, Rung::Faded);
    CHECK(moneyShares(reg, std::vector{alone}).isEmpty());
}

TEST_CASE("A lost gain brings nothing back")
{
    const Register reg = registerOf(R"(
        improvement reference=A title=a status=faded
        funding improvement=A kind=money spent=1000 approved=1000
        benefit improvement=A recurring=true actual=5000
    )");
    const Answers answers = answersOf(reg);
    CHECK(isEmpty(figure(answers, 4, "paybackMonths")));
    CHECK(moneyOf(answers, "roiPercent") == Approx(-100));
}
