// SPDX-License-Identifier: GPL-3.0-or-later
// The metrics with what is proven of them, as a list, and the filters that a review asks for.
#pragma once

#include <answers/evaluation/metric_summary.h>

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace Ratchet {

struct Metric;

class MetricListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, VerdictColumn, Since, Recent, Latest, Target, VariationColumn, AssuranceColumn, Steward };
    static constexpr int columns = Steward + 1;
    enum Role { SortRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setMetrics(std::vector<MetricSummary> metrics);
    [[nodiscard]] const MetricSummary &metric(int row) const { return m_metrics[size_t(row)]; }
    [[nodiscard]] int rowOf(Id<Metric> metric) const; // -1: not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant sortValue(const MetricSummary &metric, int column) const;

    std::vector<MetricSummary> m_metrics;
};

enum class MetricFilter : quint8 { Improving, Faded, Concern, Missed, Unsteered, Stale, Uptime };
inline constexpr MetricFilter allMetricFilters[] = {
    MetricFilter::Improving, MetricFilter::Faded, MetricFilter::Concern, MetricFilter::Missed,
    MetricFilter::Unsteered, MetricFilter::Stale, MetricFilter::Uptime};
[[nodiscard]] QString metricFilterLabel(MetricFilter filter);
[[nodiscard]] bool passes(const MetricSummary &metric, MetricFilter filter);

// Rows that pass every filter and hold every word, wherever it stands in the row.
class MetricFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit MetricFilterModel(MetricListModel &model, QObject *parent = nullptr);

    void setFilter(MetricFilter filter, bool isOn);
    void setWords(const QString &words);
    // Only these, in whatever filter; empty: all.
    void setOnly(const QSet<Id<Metric>> &metrics);
    [[nodiscard]] const MetricSummary &metric(const QModelIndex &index) const;
    // Those that pass, in the order in which they stand.
    [[nodiscard]] std::vector<MetricSummary> shown() const;
    [[nodiscard]] QModelIndex indexOf(Id<Metric> metric) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    // What is not known comes last, up and down.
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    MetricListModel &m_model;
    QSet<MetricFilter> m_filters;
    QStringList m_words;
    QSet<Id<Metric>> m_only;
};

} // namespace Ratchet
