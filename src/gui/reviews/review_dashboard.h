// SPDX-License-Identifier: GPL-3.0-or-later
// The tracking dashboard: what became of the actions of post-incident reviews, and where their lessons were lost.
#pragma once

#include <answers/reviews/action_statistics.h>
#include <core/latest.h>
#include <document/reschedules.h>
#include <gui/workspace/page_view.h>

namespace Ratchet {

namespace Ui {
class ReviewDashboard;
}

class ChainView;

class ReviewDashboard final : public PageView {
    Q_OBJECT

public:
    explicit ReviewDashboard(Workspace &workspace, QWidget *parent = nullptr);
    ~ReviewDashboard() override;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QAction *> headActions() const override { return {m_steps, m_addAction}; }
    void focusView() override;
    // Waits until the ledger is read: for tests and pictures.
    void wait() { m_counting.wait(); }

private:
    [[nodiscard]] ReviewScope scope() const;
    void refresh();
    void showEscalations();
    void countReschedules();
    void showTiles();

    std::unique_ptr<Ui::ReviewDashboard> m_ui;
    Reschedules m_reschedules;
    ChainView *m_chain;
    QAction *m_steps;
    QAction *m_addAction;
    Latest<Result<Reschedules>> m_counting;
};

} // namespace Ratchet
