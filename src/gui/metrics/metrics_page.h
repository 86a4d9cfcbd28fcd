// SPDX-License-Identifier: GPL-3.0-or-later
// The metrics: a list of all with what is proven of them, and the view of the one that was opened.
#pragma once

#include <gui/workspace/page.h>

namespace Ratchet {

struct Metric;

class MetricList;
class MetricView;
class PageHeader;
class PageStack;

class MetricsPage final : public Page {
    Q_OBJECT

public:
    explicit MetricsPage(Workspace &workspace, QWidget *parent = nullptr);

    void showRecord(const RecordRef &record) override;
    void showRows(const QString &why, const std::vector<RecordRef> &rows) override;
    void showHome() override;
    [[nodiscard]] bool stepBack() override;
    void focusSearch() override;

private:
    void open(Id<Metric> metric);
    void showList();
    void addMetric();
    void updateHeader();

    PageStack *m_stack;
    PageHeader *m_header;
    MetricList *m_list;
    MetricView *m_view;
    QAction *m_create;
    QAction *m_import;
    QAction *m_tickets;
};

} // namespace Ratchet
