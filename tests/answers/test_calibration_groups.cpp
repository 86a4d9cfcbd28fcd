// SPDX-License-Identifier: GPL-3.0-or-later
// F15: promises kept by owners and by type, of 20 closed claims counted by hand.
#include "fixture.h"

#include <answers/questions/calibration_groups.h>
#include <core/entities/improvement.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Ada is of Operations, Bob of the Desk, the last four have no owner. Of each four: outcome, outcome, enabler, none.
Register twenty()
{
    QByteArray lines =
        "unit name=Operations\nunit name=Desk\nperson name=Ada unit=Operations\nperson name=Bob unit=Desk\n";
    for (int i = 0; i < 20; ++i) {
        lines += "improvement reference=I-" + QByteArray::number(100 + i) + " title=x status=closed";
        lines += i < 8 ? " owner=Ada" : i < 16 ? " owner=Bob" : "";
        lines += i % 4 < 2 ? " nature=outcome" : i % 4 == 2 ? " nature=enabler" : "";
        lines += '\n';
    }
    return registerOf(lines);
}

// The first six of Ada's are sustained with half of what was expected, her other two faded; Bob's are noEvidence, three
// of them overridden; the rest is sustained as expected.
Calibration promisesOf(const Register &reg)
{
    Calibration all;
    int i = 0;
    for (const Improvement &improvement : reg.all<Improvement>()) {
        CalibratedClaim claim{.improvement = improvement.id, .metric = {}, .expected = -2, .verdict = {}};
        claim.isProven = i < 6 || i >= 16;
        claim.proven = i < 6 ? -1 : i >= 16 ? -2 : 0;
        claim.verdict.rung = claim.isProven ? Rung::Sustained : i < 8 ? Rung::Faded : Rung::NoEvidence;
        claim.isOverridden = i >= 8 && i < 11;
        all.claims.push_back(claim);
        ++i;
    }
    return all;
}

} // namespace

TEST_CASE("F15: shares sustained, faded and overridden by the owner's unit and by nature")
{
    const Register reg = twenty();
    const Calibration all = promisesOf(reg);
    CHECK(*all.meanRatio() == Approx(0.35)); // (6 × 0.5 + 4 × 1) / 20
    const auto groups = calibrationGroups(reg, all);
    REQUIRE(groups.size() == 6);
    CHECK(groups[0].name == u"Desk"_s);
    CHECK(groups[0].claims.claims.size() == 8);
    CHECK(groups[0].sustainedPercent() == 0);
    CHECK(groups[0].overriddenPercent() == Approx(37.5)); // 3 of 8
    CHECK(groups[1].name == u"Operations"_s);
    CHECK(groups[1].sustainedPercent() == Approx(75)); // 6 of 8
    CHECK(groups[1].fadedPercent() == Approx(25));
    CHECK(*groups[1].claims.meanRatio() == Approx(0.375));
    CHECK(groups[2].name.isEmpty());
    CHECK(groups[2].sustainedPercent() == Approx(100));
    CHECK(groups[3].by == CalibrationGroup::By::Nature);
    CHECK(groups[3].claims.claims.size() == 5); // enablers
    CHECK(groups[4].claims.claims.size() == 10); // outcomes
    CHECK(groups[5].claims.claims.size() == 5);
    // Outcomes: 0, 1, 4, 5 of Ada sustained, 16 and 17 of nobody; 6 of 10.
    CHECK(groups[4].sustainedPercent() == Approx(60));
    const AnswerTable table = calibrationGroupTable(Evaluation(reg, QDate(2026, 6, 30), QLocale::c()), all);
    REQUIRE(table.rows.size() == 6);
    CHECK(rowText(table.rows[1]) == u"unit of the owner|Operations|8|37.5 %|75 %|25 %|0 %"_s);
    CHECK(table.rows[1].counted.size() == 8);
}
