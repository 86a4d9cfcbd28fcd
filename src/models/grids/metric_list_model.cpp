// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_list_model.h"

#include <core/entities/metric.h>

#include <algorithm>

namespace Ratchet {

namespace {

// The best verdict first, what nobody steers last.
int rankOf(const MetricSummary &metric)
{
    if (!metric.rung)
        return 9;
    switch (*metric.rung) {
    case Rung::Sustained:
        return 0;
    case Rung::Holding:
        return 1;
    case Rung::Moved:
        return 2;
    case Rung::TooEarly:
        return 3;
    case Rung::NoEvidence:
        return 4;
    case Rung::Faded:
        return 5;
    case Rung::Worse:
        break;
    }
    return 6;
}

QString textOf(const MetricSummary &metric, int column)
{
    switch (column) {
    case MetricListModel::Name:
        return metric.name;
    case MetricListModel::Latest:
        return metric.latestText;
    case MetricListModel::Target:
        return metric.targetText;
    case MetricListModel::VariationColumn:
        return metric.variation == Variation::Unknown ? QString() : variationLabel(metric.variation);
    case MetricListModel::AssuranceColumn:
        return metric.assurance == Assurance::Unknown ? QString()
            : metric.isProvisional ? MetricListModel::tr("%1, provisional").arg(assuranceLabel(metric.assurance))
                                   : assuranceLabel(metric.assurance);
    case MetricListModel::VerdictColumn:
        return metric.rung ? metric.verdict : MetricListModel::tr("Not steered");
    case MetricListModel::Steward:
        return metric.steward.isEmpty() ? MetricListModel::tr("Nobody") : metric.steward;
    default:
        return {};
    }
}

} // namespace

void MetricListModel::setMetrics(std::vector<MetricSummary> metrics)
{
    beginResetModel();
    m_metrics = std::move(metrics);
    endResetModel();
}

int MetricListModel::rowOf(Id<Metric> metric) const
{
    const auto found = std::ranges::find(m_metrics, metric, &MetricSummary::metric);
    return found == m_metrics.end() ? -1 : int(found - m_metrics.begin());
}

int MetricListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_metrics.size()); }

int MetricListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant MetricListModel::sortValue(const MetricSummary &metric, int column) const
{
    switch (column) {
    case Recent:
    case Latest:
        return metric.latestOn.isValid()
            ? QVariant(column == Recent ? double(metric.latestOn.toJulianDay()) : metric.latest)
            : QVariant();
    case Target:
        return std::isnan(metric.target) ? QVariant() : QVariant(metric.target);
    case VariationColumn:
        return int(metric.variation);
    case AssuranceColumn:
        return int(metric.assurance);
    case VerdictColumn:
        return rankOf(metric);
    default:
        return textOf(metric, column);
    }
}

QVariant MetricListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MetricSummary &shown = metric(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(shown, index.column());
    case SortRole:
        return sortValue(shown, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Recent ? tr("%Ln reading(s)", nullptr, int(shown.recent.size()))
            : index.column() == Name    ? shown.name + u' ' + shown.service
                                        : textOf(shown, index.column());
    case Qt::ToolTipRole:
        return textOf(shown, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Latest || index.column() == Target ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                                    : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant MetricListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Latest || section == Target ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                      : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Metric");
    case Recent:
        return tr("Readings");
    case Latest:
        return tr("Latest");
    case Target:
        return tr("Target");
    case VariationColumn:
        return tr("Variation");
    case AssuranceColumn:
        return tr("Against target");
    case VerdictColumn:
        return tr("Proof");
    default:
        return tr("Steward");
    }
}

QString metricFilterLabel(MetricFilter filter)
{
    switch (filter) {
    case MetricFilter::Improving:
        return MetricListModel::tr("Improving");
    case MetricFilter::Faded:
        return MetricListModel::tr("Faded or worse");
    case MetricFilter::Unsteered:
        return MetricListModel::tr("Nobody steers");
    case MetricFilter::Stale:
        return MetricListModel::tr("Stale");
    case MetricFilter::Uptime:
        break;
    }
    return MetricListModel::tr("Uptime only");
}

bool passes(const MetricSummary &metric, MetricFilter filter)
{
    switch (filter) {
    case MetricFilter::Improving:
        return metric.rung == Rung::Sustained || metric.rung == Rung::Holding;
    case MetricFilter::Faded:
        return metric.rung == Rung::Faded || metric.rung == Rung::Worse;
    case MetricFilter::Unsteered:
        return !metric.rung || metric.steward.isEmpty();
    case MetricFilter::Stale:
        return metric.isStale;
    case MetricFilter::Uptime:
        break;
    }
    return metric.isUptime;
}

MetricFilterModel::MetricFilterModel(MetricListModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(MetricListModel::SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void MetricFilterModel::setFilter(MetricFilter filter, bool isOn)
{
    if (isOn)
        m_filters.insert(filter);
    else
        m_filters.remove(filter);
    invalidateFilter();
}

void MetricFilterModel::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void MetricFilterModel::setOnly(const QSet<Id<Metric>> &metrics)
{
    m_only = metrics;
    invalidateFilter();
}

const MetricSummary &MetricFilterModel::metric(const QModelIndex &index) const
{
    return m_model.metric(mapToSource(index).row());
}

QModelIndex MetricFilterModel::indexOf(Id<Metric> metric) const
{
    const int row = m_model.rowOf(metric);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row, 0));
}

bool MetricFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const MetricSummary &metric = m_model.metric(row);
    if (!m_only.isEmpty() && !m_only.contains(metric.metric))
        return false;
    if (!std::ranges::all_of(m_filters, [&metric](MetricFilter filter) { return passes(metric, filter); }))
        return false;
    return std::ranges::all_of(m_words, [&metric](const QString &word) {
        if (metric.service.contains(word, Qt::CaseInsensitive))
            return true;
        for (int column = 0; column < MetricListModel::columns; ++column) {
            if (textOf(metric, column).contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

} // namespace Ratchet
