// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one metric: its chart, what is proven, and how one knows. Made from the dossier, which a worker
// computes.
#pragma once

#include <answers/metrics/metric_dossier.h>
#include <gui/workspace/workspace.h>

#include <QFutureWatcher>
#include <QWidget>

class QAction;
class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QTabBar;
class QVBoxLayout;

namespace Ratchet {

struct Metric;

class AnswerTableView;
class Chip;
class ControlChartView;
class PageHeader;

class MetricView final : public QWidget {
    Q_OBJECT

public:
    explicit MetricView(Workspace &workspace, QWidget *parent = nullptr);
    ~MetricView() override;

    void setMetric(Id<Metric> metric);
    [[nodiscard]] Id<Metric> metric() const { return m_metric; }
    [[nodiscard]] const MetricDossier &dossier() const { return m_dossier; }
    // Waits for a dossier that is being computed.
    void wait();
    void focusChart();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildHeader(QVBoxLayout *rows);
    void buildChart(QVBoxLayout *column);
    void buildActions();
    void recompute();
    void take();
    void show();
    void showChart();
    void showClaim();
    void saveChart();
    void addReadings();
    void addRecord(EntityKind kind);
    void rebase();
    void lockClaim();
    [[nodiscard]] const SteeringDossier *claim() const;

    Workspace &m_workspace;
    Id<Metric> m_metric;
    MetricDossier m_dossier;
    QFutureWatcher<MetricDossier> m_watcher;
    bool m_isPending = false;
    bool m_isOutdated = false;

    PageHeader *m_header;
    QLabel *m_headline;
    Chip *m_badge;
    QTabBar *m_views;
    QComboBox *m_period;
    ControlChartView *m_chart;
    QLabel *m_method;
    QFrame *m_quartersCard = nullptr;
    AnswerTableView *m_quarters;
    AnswerTableView *m_readings;
    QComboBox *m_claims;
    QVBoxLayout *m_side;
    QAction *m_copy;
    QAction *m_add;
    QAction *m_more;
    std::vector<QAction *> m_editing; // not of an earlier state
    QAction *m_lock = nullptr;
};

} // namespace Ratchet
