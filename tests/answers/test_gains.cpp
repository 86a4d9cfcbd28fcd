// SPDX-License-Identifier: GPL-3.0-or-later
// Gains that are looked at again, what becomes of the benefit they claim, and how well past promises were kept.
#include "fixture.h"
#include "today.h"

#include <answers/metrics/calibration.h>
#include <answers/metrics/claimed_benefit.h>
#include <answers/metrics/gain_watch.h>
#include <answers/questions/answer.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate delivered(2025, 12, 20);

// Twelve readings around 50 in 2025, then those given from January 2026 on, of a metric that an improvement with these
// fields, delivered in December, steers.
Register registerWith(const QByteArray &fields, const std::vector<double> &after, const QByteArray &role = "primary",
                      const QByteArray &beside = {})
{
    QByteArray lines = "improvement reference=I title=i delivered_on=2025-12-20 " + fields
        + "\nmetric name=Fix direction=down frequency=monthly\n";
    for (size_t month = 0; month < 12 + after.size(); ++month) {
        const double value = month < 12 ? 50 + double(month * 7 % 5) - 2 : after[month - 12];
        lines += "reading metric=Fix on=" + QDate(2025, 1, 1).addMonths(int(month)).toString(Qt::ISODate).toLatin1()
            + " value=" + QByteArray::number(value) + '\n';
    }
    return registerOf(lines + "steering improvement=I metric=Fix intervention_on=2025-12-20 role=" + role + '\n'
                      + "benefit improvement=I category=cost_avoidance recurring=true actual=1000\n" + beside);
}

const std::vector<double> held{40, 41, 39, 40, 42, 40, 41, 39};
const std::vector<double> fallenBack{40, 41, 39, 40, 42, 40, 41, 39, 50, 51, 49, 50, 51, 50};

const Finding *findingOf(const Answers &answers, const QString &part)
{
    const auto found =
        std::ranges::find_if(answers.findings, [&part](const Finding &finding) { return finding.what.contains(part); });
    return found == answers.findings.end() ? nullptr : &*found;
}

const AnswerTable *tableNamed(const Answers &answers, const QString &id)
{
    const auto &tables = question(answers, 4).tables;
    const auto found = std::ranges::find(tables, id, &AnswerTable::id);
    return found == tables.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("Where a proven gain cannot be attributed to one cause its money says so, alone as in the sum")
{
    const QDate asOf(2026, 9, 2);
    const QByteArray status = "status=measuring updated_on=2026-08-01";
    const Answers clear = answersOf(registerWith(status, held), asOf);
    CHECK(figure(clear, 4, "provenBenefit") == Value(1000.0));
    CHECK(figure(clear, 4, "provenNotToOneCause") == Value(0.0));
    CHECK(tableNamed(clear, u"claimed_benefits"_s)->rows[0].cells[1].text == u"▲ proven"_s);
    // A release four days before the intervention, and a balancing metric that went from about 10 to 20.
    QByteArray beside = "metric name=Calls direction=down frequency=monthly\n"
                        "annotation metric=Fix on=2025-12-16 kind=release text=4.2\n"
                        "steering improvement=I metric=Calls intervention_on=2025-12-20 role=balancing\n";
    for (int month = 0; month < 20; ++month)
        beside += "reading metric=Calls on=" + QDate(2025, 1, 1).addMonths(month).toString(Qt::ISODate).toLatin1()
            + " value=" + QByteArray::number((month < 12 ? 10 : 20) + month % 3) + '\n';
    const Register crowded = registerWith(status, held, "primary", beside);
    const Answers doubtful = answersOf(crowded, asOf);
    CHECK(figure(doubtful, 4, "provenBenefit") == Value(1000.0));
    CHECK(figure(doubtful, 4, "provenNotToOneCause") == Value(1000.0));
    const Cell &gain = tableNamed(doubtful, u"claimed_benefits"_s)->rows[0].cells[1];
    CHECK(gain.text == u"▲ proven, not to one cause, a balancing metric is worse"_s);
    CHECK(gain.tone == Tone::Concern);
    CHECK(claimedBenefitText(crowded, *crowded.all<Improvement>().begin(), asOf, QLocale::c())
              .contains(u"What is proven cannot be attributed to one cause"_s));
}

TEST_CASE("A closed gain that falls back is a finding, and its benefit is taken off")
{
    const QByteArray closed = "status=closed closure=successful closed_on=2026-09-01 updated_on=2027-06-01";
    const Register good = registerWith(closed, held);
    CHECK(findingOf(answersOf(good, QDate(2026, 9, 2)), u"faded"_s) == nullptr);
    CHECK(figure(answersOf(good, QDate(2026, 9, 2)), 4, "claimedBenefit") == Value(1000.0));
    CHECK(figure(answersOf(good, QDate(2026, 9, 2)), 4, "provenBenefit") == Value(1000.0));

    const Register bad = registerWith(closed, fallenBack);
    const Answers later = answersOf(bad, QDate(2027, 3, 1));
    const Finding *finding = findingOf(later, u"the gain on Fix has faded"_s);
    REQUIRE(finding);
    CHECK(finding->title == u"I i"_s);
    CHECK_FALSE(finding->todo.isEmpty());
    CHECK(figure(later, 4, "claimedBenefit") == Value(1000.0));
    CHECK(figure(later, 4, "provenBenefit") == Value(0.0));
    CHECK(figure(later, 4, "benefitTakenOff") == Value(1000.0));
    // As of a day before, with the same readings recorded, it still held.
    CHECK(figure(answersOf(bad, QDate(2026, 9, 2)), 4, "benefitTakenOff") == Value(0.0));
}

TEST_CASE("A metric that got worse is a finding; a balancing one says what it stands against")
{
    const std::vector<double> worse{60, 61, 62, 60, 61, 63, 62};
    const Answers primary = answersOf(registerWith("status=embedded", worse), QDate(2026, 8, 1));
    REQUIRE(findingOf(primary, u"Fix is worse than before"_s));
    const Answers balancing = answersOf(registerWith("status=embedded", worse, "balancing"), QDate(2026, 8, 1));
    REQUIRE(findingOf(balancing, u"which must not suffer from it"_s));
    CHECK(findingOf(balancing, u"is worse than before"_s) == nullptr);
    CHECK(findingOf(answersOf(registerWith("status=withdrawn", worse), QDate(2026, 8, 1)), u"worse"_s) == nullptr);
}

TEST_CASE("A gain is reviewed 30, 90, 180 and 365 days after its delivery, by the readings up to then")
{
    const Register reg = registerWith("status=measuring", fallenBack);
    const QDate asOf(2026, 8, 15);
    const auto gains = watchedGains(reg, metricProofs(reg, asOf), asOf);
    REQUIRE(gains.size() == 1);
    const auto &reviews = gains[0].reviews;
    CHECK(reviews[0].dueOn == QDate(2026, 1, 19));
    CHECK(reviews[0].rung == Rung::Moved); // one reading, far out of the ordinary
    CHECK(reviews[2].dueOn == QDate(2026, 6, 18));
    CHECK(reviews[2].rung == metricProof(reg, gains[0].metric, QDate(2026, 6, 18)).steering[0].verdict.rung);
    CHECK(reviews[3].dueOn == QDate(2026, 12, 20));
    CHECK_FALSE(reviews[3].rung);
    CHECK(gains[0].latestDue() == &reviews[2]);
    CHECK(gains[0].now == Rung::Sustained);
    // The last of them is to come: an event. As of a year later it tells that the gain is gone.
    const Answers answers = answersOf(reg, asOf);
    REQUIRE(answers.next.size() == 1);
    CHECK(answers.next[0].at.date() == QDate(2026, 12, 20));
    CHECK(answers.next[0].isAllDay);
    const auto later = watchedGains(reg, metricProofs(reg, QDate(2027, 3, 1)), QDate(2027, 3, 1));
    CHECK(later[0].reviews[3].rung == metricProof(reg, gains[0].metric, QDate(2026, 12, 20)).steering[0].verdict.rung);
    CHECK(later[0].now == Rung::Faded);
    CHECK(answersOf(reg, QDate(2027, 3, 1)).next.empty());
    REQUIRE(tableNamed(answers, u"gain_reviews"_s));
    CHECK(tableNamed(answers, u"gain_reviews"_s)->rows[0].cells[5].value == Value(QDate(2026, 12, 20)));
}

TEST_CASE("A review is due from its day on until something is written of the improvement")
{
    const auto isDue = [](const QByteArray &updatedOn, QDate asOf) {
        return findingOf(answersOf(registerWith("status=measuring updated_on=" + updatedOn, held), asOf),
                         u"its review 90 days after the delivery"_s)
            != nullptr;
    };
    const QDate day = delivered.addDays(90);
    CHECK_FALSE(isDue("2026-01-20", day.addDays(-1)));
    CHECK(isDue("2026-01-20", day));
    CHECK_FALSE(isDue(day.toString(Qt::ISODate).toLatin1(), day));
    CHECK(isDue(day.addDays(-1).toString(Qt::ISODate).toLatin1(), day.addDays(5)));
}

TEST_CASE("Claimed, proven and taken off are summed by year and once, and a dis-benefit stays when the gain is lost")
{
    std::vector<Benefit> benefits(4);
    benefits[0].actual = 1000;
    benefits[0].recurring = true;
    benefits[1].actual = 300;
    benefits[1].recurring = true;
    benefits[1].category = BenefitCategory::DisBenefit;
    benefits[2].actual = 50;
    benefits[3].expected = 9999; // not there yet
    const ClaimedBenefit open = claimedBenefit(benefits, GainState::Open);
    CHECK(open.yearly.claimed == 700);
    CHECK(open.yearly.proven == 0);
    CHECK(open.yearly.takenOff == 0);
    CHECK(open.once.claimed == 50);
    const ClaimedBenefit proven = claimedBenefit(benefits, GainState::Proven);
    CHECK(proven.yearly.proven == 1000);
    CHECK(proven.once.proven == 50);
    const ClaimedBenefit lost = claimedBenefit(benefits, GainState::Lost);
    CHECK(lost.yearly.takenOff == 1000);
    CHECK(lost.yearly.stands() == -300);
    CHECK(lost.once.stands() == 0);
    CHECK_FALSE(claimedBenefit(std::span(benefits).last(1), GainState::Open).yearly.isAny);
}

TEST_CASE("One lost gain is enough to doubt the benefit, a balancing metric is not")
{
    const auto claim = [](SteeringRole role, Rung rung) {
        SteeringProof proof;
        proof.role = role;
        proof.verdict.rung = rung;
        return proof;
    };
    Improvement improvement;
    const std::vector both{claim(SteeringRole::Primary, Rung::Sustained), claim(SteeringRole::Other, Rung::Faded)};
    CHECK(gainStateOf(improvement, both) == GainState::Lost);
    CHECK(gainStateOf(improvement, std::span(both).first(1)) == GainState::Proven);
    const std::vector balanced{claim(SteeringRole::Primary, Rung::Holding),
                               claim(SteeringRole::Balancing, Rung::Worse)};
    CHECK(gainStateOf(improvement, balanced) == GainState::Proven);
    CHECK(gainStateOf(improvement, {}) == GainState::Open);
    improvement.status = ImprovementStatus::Faded;
    CHECK(gainStateOf(improvement, balanced) == GainState::Lost);
}

TEST_CASE("Expected against proven: the mean ratio, and how many expectations lie within the interval")
{
    const Register reg = registerOf(R"(
        person name=Ada
        improvement reference=A title=a status=embedded
        improvement reference=B title=b status=closed closure=successful
        improvement reference=C title=c status=closed closure=faded
        improvement reference=D title=d status=closed closure=successful override_reason=r override_by=Ada override_on=2026-01-01
        improvement reference=E title=e status=measuring
        metric name=M
        metric name=N
        steering improvement=A metric=M role=primary expected_change=-2
        steering improvement=B metric=M role=primary expected_change=-4
        steering improvement=C metric=M role=primary expected_change=10
        steering improvement=D metric=M role=primary expected_change=5
        steering improvement=E metric=M role=primary expected_change=5
        steering improvement=A metric=N role=balancing expected_change=5
        steering improvement=B metric=N role=other
    )");
    struct Judged {
        Rung rung;
        double effect, low, high;
    };
    const double unknown = std::nan("");
    const Judged judged[] = {{Rung::Sustained, -2.5, -3, -1.9}, {Rung::Holding, -2, -3, -1},
                             {Rung::Faded, 3, -1, 12},          {Rung::NoEvidence, unknown, unknown, unknown},
                             {Rung::Sustained, 5, 4, 6},        {Rung::Sustained, 5, 4, 6},
                             {Rung::Sustained, 5, 4, 6}};
    MetricProof proof;
    proof.metric = reg.all<Metric>().begin()->id;
    auto next = std::begin(judged);
    for (const Steering &steering : reg.all<Steering>()) {
        SteeringProof claim;
        claim.steering = steering.id;
        claim.improvement = steering.improvement;
        claim.role = steering.role;
        claim.verdict.rung = next->rung;
        claim.verdict.effect = next->effect;
        claim.verdict.low = next->low;
        claim.verdict.high = next++->high;
        proof.steering.push_back(claim);
    }
    const Calibration found = calibration(reg, {proof});
    REQUIRE(found.claims.size() == 4);
    // -2.5 of -2, -2 of -4, nothing of the faded one and nothing of the one that was overruled.
    CHECK(found.claims[0].ratio() == 1.25);
    CHECK(found.claims[1].ratio() == 0.5);
    CHECK(found.claims[2].ratio() == 0);
    CHECK(found.claims[3].ratio() == 0);
    CHECK(found.meanRatio() == 0.4375);
    CHECK(found.withinInterval() == 1); // -2 in -3 … -1.9; 10 in -1 … 12 is not proven
    CHECK(found.withRung(Rung::Sustained) == 1);
    CHECK(found.withRung(Rung::Faded) == 1);
    CHECK(found.overridden() == 1);
    CHECK_FALSE(calibration(reg, {}).meanRatio());
}

TEST_CASE("Overrides and amendments are printed with question 4")
{
    const Register reg = registerOf(R"(
        person name=Ada
        improvement reference=D title=d status=closed closure=successful override_reason=gone_since_May override_by=Ada override_on=2026-01-01
        metric name=M
        steering improvement=D metric=M role=primary expected_change=-2 locked_on=2025-01-01
        amendment on=2026-02-03 field=direction before=up after=down reason=scope_cut author=Ada
    )");
    const Answers answers = answersOf(reg, QDate(2026, 3, 1));
    REQUIRE(tableNamed(answers, u"overrides"_s));
    const auto &overridden = tableNamed(answers, u"overrides"_s)->rows[0].cells;
    CHECK(overridden[3].text == u"gone since May"_s);
    CHECK(overridden[4].text == u"Ada"_s);
    CHECK(overridden[5].value == Value(QDate(2026, 1, 1)));
    REQUIRE(tableNamed(answers, u"amendments"_s));
    CHECK(tableNamed(answers, u"amendments"_s)->rows[0].cells[2].text == u"Direction: up → down"_s);
    CHECK(tableNamed(answers, u"amendments"_s)->rows[0].cells[3].text == u"scope cut"_s);
    CHECK(tableNamed(answersOf(reg, QDate(2025, 12, 1)), u"overrides"_s) == nullptr);
    CHECK(tableNamed(answersOf(reg, QDate(2026, 2, 2)), u"amendments"_s) == nullptr);
}
