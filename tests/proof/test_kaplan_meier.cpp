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
    if (!hasReferenceData())
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
