// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_rows.h"

#include <proof/kaplan_meier.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

void checkNumber(const std::optional<double> &found, const QString &expected)
{
    CHECK(found.has_value() == (expected != "NA"_L1));
    if (found && expected != "NA"_L1)
        CHECK(*found == Approx(expected.toDouble()));
}

} // namespace

TEST_CASE("time to close with open items equals survfit of R")
{
    if (!hasReferenceData(u"survival"_s))
        return;
    const std::vector<Row> items = rowsOf(referenceData(u"survival/items.csv"_s));
    const std::vector<Row> expected = rowsOf(referenceData(u"survival/expected.csv"_s));
    REQUIRE(expected.size() == 3);
    for (const Row &want : expected) {
        INFO(want[u"case"_s]);
        std::vector<ObservedTime> times;
        for (const Row &item : items) {
            if (item[u"case"_s] == want[u"case"_s])
                times.push_back({item[u"days"_s].toDouble(), item[u"closed"_s] == "1"_L1});
        }
        const SurvivalCurve curve = kaplanMeier(times);
        CHECK(curve.ended == want[u"closed"_s].toInt());
        CHECK(curve.open == want[u"open"_s].toInt());
        checkNumber(curve.quantile(0.5), want[u"median_days"_s]);
        checkNumber(curve.quantileLimits(0.5).low, want[u"median_low"_s]);
        checkNumber(curve.quantileLimits(0.5).high, want[u"median_high"_s]);
        CHECK(curve.openAfter(100) == Approx(want[u"still_open_after_100"_s].toDouble()).margin(1e-9));
    }
}

TEST_CASE("fifteen items by hand: the share still open, its limits, and a median whose upper limit is not reached")
{
    const SurvivalCurve curve = kaplanMeier({{3, true},
                                             {5, true},
                                             {8, true},
                                             {8, false}, // open as long as another was: counts among those at risk
                                             {12, true},
                                             {16, false},
                                             {21, true},
                                             {21, true},
                                             {27, true},
                                             {30, false},
                                             {34, true},
                                             {41, true},
                                             {55, false},
                                             {60, true},
                                             {72, false}});
    CHECK(curve.ended == 10);
    CHECK(curve.open == 5);
    REQUIRE(curve.steps.size() == 9);
    CHECK(curve.openAfter(2) == 1);
    CHECK(curve.openAfter(8) == Approx(14.0 / 15 * 13 / 14 * 12 / 13));
    CHECK(curve.openAfter(12) == Approx(0.8 * 10 / 11));
    CHECK(curve.openAfter(21) == Approx(0.8 * 10 / 11 * 7 / 9));
    CHECK(curve.openAfter(1000) == Approx(0.14545454545454548));
    // Greenwood's variance on the logarithm: 1 / (9 * 8) for the step from nine to eight, and so on.
    CHECK(curve.steps[4].days == 21);
    CHECK(curve.steps[4].low == Approx(0.3535374864996716).epsilon(1e-6));
    CHECK(curve.steps[4].high == Approx(0.9050450446947944).epsilon(1e-6));
    CHECK(curve.steps[0].high == 1);
    CHECK(curve.quantile(0.5) == 27.0);
    CHECK(curve.quantileLimits(0.5).low == 21.0);
    CHECK_FALSE(curve.quantileLimits(0.5).high);
    CHECK(curve.quantile(0.25) == 12.0);
    CHECK_FALSE(curve.quantile(0.9));
}

TEST_CASE("without open items the median is the median, and with none closed it is not reached")
{
    CHECK(kaplanMeier({{1, true}, {2, true}, {9, true}}).quantile(0.5) == 2.0);
    CHECK(kaplanMeier({{1, true}, {2, true}, {4, true}, {9, true}}).quantile(0.5)
          == 3.0); // half-way where the curve stays at one half
    CHECK_FALSE(kaplanMeier({{1, false}, {9, false}}).quantile(0.5));
    CHECK_FALSE(kaplanMeier({}).quantile(0.5));
    CHECK(kaplanMeier({{-1, true}, {std::nan(""), true}, {3, true}}).ended == 1);
}

TEST_CASE("closing nothing makes the median grow until it is not reached")
{
    std::optional<double> last = 0;
    for (int open = 0; open <= 6; ++open) {
        std::vector<ObservedTime> times{{10, true}, {20, true}, {30, true}, {40, true}};
        for (int i = 0; i < open; ++i)
            times.push_back({200, false});
        const auto median = kaplanMeier(times).quantile(0.5);
        CHECK((!median || (last && *median >= *last)));
        last = median;
    }
    CHECK_FALSE(last);
}
