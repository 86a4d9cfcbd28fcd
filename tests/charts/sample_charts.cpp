// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_charts.h"

namespace Ratchet::Test {

using namespace Qt::StringLiterals;

AnswerChart backlogChart(int services)
{
    AnswerChart chart;
    chart.id = u"backlogByService"_s;
    chart.title = u"Open improvements by service"_s;
    chart.caption = u"Open improvements of each live service by where they stand."_s;
    chart.kind = ChartKind::HorizontalStackedBars;
    chart.series = {{u"In delivery"_s, {}, Tone::Good, 0},
                    {u"Approved"_s, {}, Tone::Good, 1},
                    {u"Stalled over 60 days"_s, {}, Tone::Concern, 1},
                    {u"Other"_s, {}, Tone::Neutral, 1}};
    const QStringList names{u"Payments"_s, u"Service Desk"_s, u"Identity and access management for subsidiaries"_s,
                            u"Data platform"_s, u"<b>Email</b> & calendar"_s};
    for (int i = 0; i < services; ++i) {
        chart.categories.push_back(i < names.size() ? names[i] : u"Service %1"_s.arg(i + 1));
        chart.series[0].values.push_back(std::max(0, 28 - i * 3));
        chart.series[1].values.push_back(std::max(0, 10 - i));
        chart.series[2].values.push_back(i % 3);
        chart.series[3].values.push_back(i % 4 == 1 ? std::nan("") : 2);
    }
    return chart;
}

AnswerChart capacityChart()
{
    AnswerChart chart;
    chart.id = u"ringFence"_s;
    chart.title = u"Improvement time, used beside planned"_s;
    chart.kind = ChartKind::Bars;
    chart.measure = Measure::Percent;
    chart.categories = {u"Jun"_s, u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s};
    chart.series = {{u"Used"_s, {10.8, 10.1, 11.3, 7, 6.1, 7.4}, Tone::Good},
                    {u"Planned"_s, {12, 12, 12, 12, 12, 12}, Tone::Neutral, 0, true}};
    chart.target = 12;
    chart.targetLabel = u"target 12 %"_s;
    return chart;
}

AnswerChart trendChart()
{
    AnswerChart chart;
    chart.id = u"trend"_s;
    chart.title = u"Open and closed by month"_s;
    chart.kind = ChartKind::Lines;
    chart.series = {{u"Opened"_s, {}, Tone::Neutral}, {u"Closed"_s, {}, Tone::Good}};
    for (int i = 0; i < 24; ++i) {
        chart.categories.push_back(QLocale::c().toString(QDate(2025, 1, 1).addMonths(i), u"MMM yyyy"));
        chart.series[0].values.push_back(i == 7 ? std::nan("") : 12 + i % 5);
        chart.series[1].values.push_back(6 + i * 0.7);
    }
    return chart;
}

AnswerChart cadenceChart()
{
    AnswerChart chart;
    chart.id = u"cadence"_s;
    chart.title = u"Ceremonies of the last quarter"_s;
    chart.kind = ChartKind::Timeline;
    chart.from = QDate(2026, 8, 23);
    chart.to = QDate(2026, 11, 22);
    chart.categories = {u"CSI board"_s, u"Payments service review"_s, u"Metric review"_s, u"Executive review"_s};
    for (int c = 0; c < 4; ++c) {
        for (int i = 0; i < 3 + c; ++i) {
            const int shape = (c + i) % 4;
            chart.marks.push_back({c,
                                   chart.from.addDays(6 + i * 14 + c * 3),
                                   {},
                                   shape == 0       ? Tone::Good
                                       : shape == 2 ? Tone::Neutral
                                                    : Tone::Concern,
                                   shape});
        }
    }
    return chart;
}

AnswerChart stackedChart()
{
    AnswerChart chart;
    chart.id = u"actions"_s;
    chart.title = u"Actions of the last PIRs"_s;
    chart.kind = ChartKind::StackedBars;
    chart.categories = {u"PIR-031"_s, u"PIR-030"_s, u"PIR-029"_s};
    chart.series = {{u"Verified"_s, {2, 4, 3}, Tone::Good},
                    {u"Closed"_s, {1, 1, 0}, Tone::Good, 1},
                    {u"Late"_s, {4, 0, 1}, Tone::Concern},
                    {u"Open"_s, {1, 1, 1}, Tone::Neutral, 1}};
    return chart;
}

} // namespace Ratchet::Test
