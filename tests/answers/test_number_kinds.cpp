// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of number that a metric can be, and what the program makes of a reading of each.
#include <answers/metrics/number_kinds.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Qt::StringLiterals;

namespace {

QString readOf(MetricKind kind, const ReadingNumbers &numbers, const QString &unit = {})
{
    Metric metric;
    metric.kind = kind;
    metric.chart = ProcessChartType::ByKind;
    metric.unit = unit;
    return readExample(metric, numbers, QLocale::c()).text;
}

ReadingNumbers counted(double numerator, double denominator)
{
    return {.numerator = numerator, .denominator = denominator};
}

} // namespace

TEST_CASE("each kind of number that the program has is offered, with the chart that its readings will get")
{
    const std::vector<NumberKind> kinds = numberKinds(QLocale::c());
    QStringList begins;
    std::vector<MetricKind> offered;
    for (const NumberKind &kind : kinds) {
        CHECK_FALSE(kind.title.isEmpty());
        CHECK_FALSE(kind.consequence.contains(u'%' + u"1"_s)); // nothing was left to fill in
        if (std::ranges::find(offered, kind.kind) == offered.end())
            offered.push_back(kind.kind);
        begins += kind.consequence;
    }
    CHECK(offered.size() == std::size(metricKindOptions));
    CHECK(begins[0] == u"Such as 4.5 hours. XmR chart. A reading is one number."_s);
    CHECK(begins[1].startsWith(u"Such as 14 of 40. P chart, of large wholes P′."_s));
    CHECK(begins[2].contains(u" C chart. "_s));
    CHECK(begins[3].contains(u" U chart, of large numbers U′. "_s));
    CHECK(begins[4].contains(u" T chart. "_s));
    CHECK(begins[6].contains(u" XmR chart, or I′ where "_s));
    CHECK(kinds[1].unit == u"%"_s);
}

TEST_CASE("an example is read as a reading of its kind will be, with its chart and the reason of another one")
{
    CHECK(readOf(MetricKind::Percentage, counted(14, 40), u"%"_s) == u"Read as 35 %. Its chart: P."_s);
    CHECK(readOf(MetricKind::Percentage, counted(1400, 4000), u"%"_s) == u"Read as 35 %. Its chart: P′."_s);
    CHECK(readOf(MetricKind::Rate, counted(9, 1200)) == u"Read as 0.0075. Its chart: U′."_s);
    CHECK(readOf(MetricKind::Rate, counted(1, 3)) == u"Read as 0.333333. Its chart: U."_s);
    CHECK(readOf(MetricKind::Count, {.value = 9}) == u"Read as 9. Its chart: C."_s);
    CHECK(readOf(MetricKind::Count, {.value = 4.5})
          == u"Read as 4.5. Its chart: XmR (not every reading is a whole number)."_s);
    CHECK(readOf(MetricKind::Gap, {.value = 45}, u"d"_s) == u"Read as 45 d. Its chart: T."_s);
    CHECK(readOf(MetricKind::Individual, {.value = 1234567.25}, u"EUR"_s) == u"Read as 1234567 EUR. Its chart: XmR."_s);
    CHECK(readOf(MetricKind::Individual, {}).isEmpty()); // nothing typed
    CHECK(readOf(MetricKind::Percentage, {.numerator = 14}) == u"The other number is missing."_s);
}

TEST_CASE("an example that cannot be a reading of its kind says why")
{
    Metric share;
    share.kind = MetricKind::Percentage;
    share.chart = ProcessChartType::ByKind;
    const ReadExample more = readExample(share, counted(14, 12), QLocale::c());
    CHECK(more.isFault);
    CHECK(more.text == u"14 of 12: a share cannot be more than all of them."_s);
    CHECK(readExample(share, counted(14, 0), QLocale::c()).isFault);
    CHECK_FALSE(readExample(share, counted(12, 14), QLocale::c()).isFault);
}

TEST_CASE("an example meets its target or misses it once a direction is known")
{
    Metric metric;
    metric.chart = ProcessChartType::ByKind;
    metric.target = 4;
    metric.unit = u"h"_s;
    const auto ending = [&metric](double value) {
        const QString text = readExample(metric, {.value = value}, QLocale::c()).text;
        return text.mid(text.indexOf(u"XmR."_s) + 4).trimmed();
    };
    CHECK(ending(4.5).isEmpty());
    metric.direction = Direction::Down;
    CHECK(ending(4.5) == u"It misses the target of 4 h."_s);
    CHECK(ending(4) == u"It meets the target of 4 h."_s);
    metric.direction = Direction::Up;
    CHECK(ending(4.5) == u"It meets the target of 4 h."_s);
}
