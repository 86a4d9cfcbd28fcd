// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_list_model.h"

#include <answers/evaluation/metric_order.h>
#include <core/entities/metric.h>

#include <QLocale>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day) { return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString(); }

QString textOf(const MetricSummary &metric, int column)
{
    switch (column) {
    case MetricListModel::Name:
        return metric.name;
    case MetricListModel::VerdictColumn:
        return metric.verdict;
    case MetricListModel::Since:
        return metric.sinceText;
    case MetricListModel::Latest:
        return metric.latestText;
    case MetricListModel::Target:
        return metric.targetText;
    case MetricListModel::VariationColumn:
        return metric.variationSaid();
    case MetricListModel::AssuranceColumn:
        return metric.assuranceText;
    case MetricListModel::Steward:
        return metric.steward.isEmpty() ? MetricListModel::tr("Nobody") : metric.steward;
    default:
        return {};
    }
}

// What a screen reader says of a cell and a pointer is told: also what is drawn in it.
QString saidOf(const MetricSummary &metric, int column)
{
    QStringList parts{textOf(metric, column)};
    if (column == MetricListModel::Name)
        parts += metric.service;
    if (column == MetricListModel::Recent)
        parts += metric.recentText;
    if (column == MetricListModel::Latest) {
        parts += dayText(metric.latestOn);
        if (metric.isStale && metric.latestOn.isValid())
            parts += MetricListModel::tr("older than two periods");
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
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
        return variationRank(metric);
    case AssuranceColumn:
        return assuranceRank(metric);
    case VerdictColumn:
        return attentionRank(metric);
    case Since:
        return metric.since.isValid() ? QVariant(metric.since.toJulianDay()) : QVariant();
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
        return saidOf(shown, index.column());
    case Qt::ToolTipRole:
        return saidOf(shown, index.column());
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
        return tr("Verdict");
    case Since:
        return tr("Since");
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
    case MetricFilter::Concern:
        return MetricListModel::tr("Of concern");
    case MetricFilter::Missed:
        return MetricListModel::tr("Misses the target");
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
    case MetricFilter::Concern:
        return metric.variation == Variation::Concern;
    case MetricFilter::Missed:
        return metric.assurance == Assurance::Fail;
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

std::vector<MetricSummary> MetricFilterModel::shown() const
{
    std::vector<MetricSummary> metrics;
    metrics.reserve(size_t(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        metrics.push_back(metric(index(row, 0)));
    return metrics;
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

bool MetricFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isKnown = left.data(sortRole()).isValid();
    if (isKnown != right.data(sortRole()).isValid())
        return isKnown == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
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
