// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_check.h"

#include <core/entities/metric.h>
#include <models/grids/metric_list_model.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

MetricSummary metric(qint64 id, const QString &name, std::optional<Rung> rung, double latest)
{
    MetricSummary made;
    made.metric = Id<Metric>(id);
    made.name = name;
    made.rung = rung;
    made.verdict = rung ? rungLabel(*rung) : u"Not steered"_s;
    made.latest = latest;
    made.latestOn = QDate(2026, 1, 1);
    made.latestText = QString::number(latest);
    made.steward = u"Ada"_s;
    return made;
}

std::vector<MetricSummary> someMetrics()
{
    std::vector<MetricSummary> metrics{
        metric(1, u"Abandoned calls"_s, Rung::Faded, 7), metric(2, u"backlog"_s, std::nullopt, 70),
        metric(3, u"Éclair"_s, Rung::Sustained, 9), metric(4, u"Uptime"_s, Rung::Holding, 99.9)};
    metrics[1].steward.clear();
    metrics[1].variation = Variation::Concern;
    metrics[3].assurance = Assurance::Fail;
    metrics[2].service = u"Payments"_s;
    metrics[3].isUptime = true;
    metrics[0].isStale = true;
    return metrics;
}

QStringList names(const MetricFilterModel &model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown += model.metric(model.index(row, 0)).name;
    return shown;
}

} // namespace

TEST_CASE("the list of metrics sorts by what a column means")
{
    MetricListModel list;
    MetricFilterModel shown(list);
    const ModelCheck checks(list);
    const ModelCheck moreChecks(shown);
    list.setMetrics(someMetrics());
    shown.sort(MetricListModel::VerdictColumn, Qt::AscendingOrder); // the worst first, no gain before any
    CHECK(names(shown) == QStringList{u"Abandoned calls"_s, u"backlog"_s, u"Uptime"_s, u"Éclair"_s});
    shown.sort(MetricListModel::Latest, Qt::DescendingOrder);
    CHECK(names(shown).front() == u"Uptime"_s); // 99.9 before 70 and 9: by number
    CHECK(names(shown).back() == u"Abandoned calls"_s);
    CHECK(shown.index(0, MetricListModel::VerdictColumn).data().toString() == rungLabel(Rung::Holding));
    CHECK(shown.indexOf(Id<Metric>(3)).isValid());
    CHECK_FALSE(shown.indexOf(Id<Metric>(9)).isValid());
}

TEST_CASE("variation and assurance sort by how much they matter, what is not known last")
{
    std::vector<MetricSummary> metrics = someMetrics();
    metrics[0].variation = Variation::Improvement;
    metrics[1].variation = Variation::CommonCause;
    metrics[2].variation = Variation::Concern;
    metrics[0].assurance = Assurance::Pass;
    metrics[2].assurance = Assurance::HitOrMiss;
    metrics[3].assurance = Assurance::Fail;
    metrics[1].since = QDate(2026, 3, 1);
    metrics[3].since = QDate(2025, 3, 1);
    MetricListModel list;
    MetricFilterModel shown(list);
    list.setMetrics(metrics);
    const auto sorted = [&](int column, Qt::SortOrder order = Qt::AscendingOrder) {
        shown.sort(column, order);
        return names(shown);
    };
    CHECK(sorted(MetricListModel::VariationColumn)
          == QStringList{u"Éclair"_s, u"backlog"_s, u"Abandoned calls"_s, u"Uptime"_s});
    CHECK(sorted(MetricListModel::AssuranceColumn)
          == QStringList{u"Uptime"_s, u"Éclair"_s, u"Abandoned calls"_s, u"backlog"_s});
    CHECK(sorted(MetricListModel::Since, Qt::DescendingOrder).first(2) == QStringList{u"backlog"_s, u"Uptime"_s});
    CHECK(shown.shown().front().name == u"backlog"_s);
}

TEST_CASE("a screen reader hears what is drawn")
{
    std::vector<MetricSummary> metrics = someMetrics();
    metrics[0].recentText = u"24 readings, 3 … 9 h, 2 out of the ordinary"_s;
    metrics[0].variation = Variation::Concern;
    metrics[0].variationText = variationText(Variation::Concern, 1);
    MetricListModel list;
    list.setMetrics(metrics);
    const auto said = [&list](int column) { return list.index(0, column).data(Qt::AccessibleTextRole).toString(); };
    CHECK(said(MetricListModel::Recent) == metrics[0].recentText);
    CHECK(said(MetricListModel::VariationColumn) == u"Concern, higher"_s);
    CHECK(said(MetricListModel::Latest).startsWith(u"7, "_s));
    CHECK(said(MetricListModel::Latest).endsWith(u"older than two periods"_s));
    CHECK(said(MetricListModel::VerdictColumn) == rungLabel(Rung::Faded));
}

TEST_CASE("filters and words go together")
{
    MetricListModel list;
    MetricFilterModel shown(list);
    list.setMetrics(someMetrics());
    const auto filtered = [&](MetricFilter filter) {
        shown.setFilter(filter, true);
        const QStringList found = names(shown);
        shown.setFilter(filter, false);
        return found;
    };
    CHECK(filtered(MetricFilter::Improving) == QStringList{u"Éclair"_s, u"Uptime"_s});
    CHECK(filtered(MetricFilter::Faded) == QStringList{u"Abandoned calls"_s});
    CHECK(filtered(MetricFilter::Concern) == QStringList{u"backlog"_s});
    CHECK(filtered(MetricFilter::Missed) == QStringList{u"Uptime"_s});
    CHECK(filtered(MetricFilter::Unsteered) == QStringList{u"backlog"_s});
    CHECK(filtered(MetricFilter::Stale) == QStringList{u"Abandoned calls"_s});
    CHECK(filtered(MetricFilter::Uptime) == QStringList{u"Uptime"_s});
    CHECK(shown.rowCount() == 4);
    shown.setWords(u"pay"_s); // the service stands below the name
    CHECK(names(shown) == QStringList{u"Éclair"_s});
    shown.setWords(u"ada up"_s);
    CHECK(names(shown) == QStringList{u"Uptime"_s});
    shown.setFilter(MetricFilter::Faded, true);
    CHECK(shown.rowCount() == 0);
    shown.setWords({});
    shown.setFilter(MetricFilter::Faded, false);
    shown.setOnly({Id<Metric>(2), Id<Metric>(4)});
    CHECK(names(shown).size() == 2);
}
