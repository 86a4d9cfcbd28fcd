// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one metric: its chart, what is proven, and how one knows. Made from the dossier, which a worker
// computes.
#pragma once

#include <answers/metrics/metric_dossier.h>
#include <core/latest.h>
#include <gui/workspace/workspace.h>

#include <QWidget>

class QAction;
class QComboBox;

namespace Ratchet {

namespace Ui {
class MetricView;
}

struct Metric;

class MetricView final : public QWidget {
    Q_OBJECT

public:
    explicit MetricView(Workspace &workspace, QWidget *parent = nullptr);
    ~MetricView() override;

    // Computes; opened() says that it is shown.
    void setMetric(Id<Metric> metric);
    [[nodiscard]] Id<Metric> metric() const { return m_metric; }
    [[nodiscard]] const MetricDossier &dossier() const { return m_dossier; }
    // Waits for a dossier that is being computed.
    void wait();
    void focusChart();

Q_SIGNALS:
    // The metric asked for last is what is shown from now on.
    void opened();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void prepareChart();
    void buildActions();
    void recompute();
    void showDossier();
    void showChart();
    void showClaim();
    void saveChart();
    void addReadings();
    template <auto Member> void addRecord(); // of the metric that is shown, which the member names
    void rebase();
    void linkImprovement();
    void lockClaim();
    [[nodiscard]] const SteeringDossier *claim() const;

    Workspace &m_workspace;
    Id<Metric> m_metric;
    MetricDossier m_dossier;
    bool m_isOpening = false;
    std::unique_ptr<Ui::MetricView> m_ui;
    QComboBox *m_claims; // stands in the first card of the side where there is a choice
    QAction *m_copy;
    QAction *m_add;
    QAction *m_more;
    std::vector<QAction *> m_editing; // not of an earlier state
    QAction *m_lock = nullptr;
    Latest<MetricDossier> m_latest;
};

} // namespace Ratchet
