// SPDX-License-Identifier: GPL-3.0-or-later
// The list of metrics with search and filters.
#pragma once

#include <gui/workspace/workspace.h>
#include <models/grids/metric_list_model.h>

#include <QWidget>

class QAction;
class QToolButton;
class QTreeView;

namespace Ratchet {

struct Metric;

class MetricListActions;

namespace Ui {
class MetricList;
}

class MetricList final : public QWidget {
    Q_OBJECT

public:
    explicit MetricList(Workspace &workspace, QWidget *parent = nullptr);
    ~MetricList() override;

    // Only these, with a chip that says why.
    void showOnly(const QString &why, const QSet<Id<Metric>> &metrics);
    void setCurrent(Id<Metric> metric);
    [[nodiscard]] Id<Metric> current() const;
    [[nodiscard]] QTreeView &view();
    // Writes the metrics that are shown, in their order, to a file.
    [[nodiscard]] QAction *exportAction() const;
    // What is searched and filtered by, in words; empty where all is shown.
    [[nodiscard]] QString activeText() const;
    void focusSearch();

Q_SIGNALS:
    void opened(Ratchet::Id<Ratchet::Metric> metric);
    void countChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChips();
    void showEmptyState();
    void takeMetrics();
    void fitColumns();
    void clearFilters();
    QToolButton *makeChip(const QString &text);

    Workspace &m_workspace;
    MetricListModel m_model;
    MetricFilterModel m_filtered;
    std::unique_ptr<Ui::MetricList> m_ui;
    MetricListActions *m_actions = nullptr;
    QToolButton *m_only = nullptr;
    std::vector<QToolButton *> m_chips; // in the order of allMetricFilters
};

} // namespace Ratchet
