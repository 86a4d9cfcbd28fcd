// SPDX-License-Identifier: GPL-3.0-or-later
// The tracking dashboard: what became of the actions of post-incident reviews, and where their lessons were lost.
#pragma once

#include <answers/reviews/action_statistics.h>
#include <answers/reviews/lesson_chain.h>
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
    [[nodiscard]] QList<QAction *> headActions() const override { return {m_steps, m_record, m_addAction}; }
    void focusView() override;
    // Waits until everything is shown: for tests and pictures.
    void wait()
    {
        m_counting.wait();
        m_evaluating.wait();
    }

private:
    [[nodiscard]] ReviewScope scope() const;
    void refresh();
    struct Figures {
        std::vector<Figure> tiles;
        LessonChain chain;
        AnswerTable escalations;
    };
    void evaluate();
    void showAll(const Figures &figures);
    void countReschedules();

    std::unique_ptr<Ui::ReviewDashboard> m_ui;
    Reschedules m_reschedules;
    ChainView *m_chain;
    QAction *m_steps;
    QAction *m_record;
    QAction *m_addAction;
    Latest<Result<Reschedules>> m_counting;
    Latest<Figures> m_evaluating;
};

} // namespace Ratchet
