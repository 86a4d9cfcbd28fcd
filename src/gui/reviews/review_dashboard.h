// SPDX-License-Identifier: GPL-3.0-or-later
// The tracking dashboard: what became of the actions of post-incident reviews, and where their lessons were lost.
#pragma once

#include <answers/reviews/action_statistics.h>
#include <document/reschedules.h>
#include <gui/workspace/page_view.h>

class QComboBox;

namespace Ratchet {

class AnswerTableView;
class ChainView;

class ReviewDashboard final : public PageView {
    Q_OBJECT

public:
    explicit ReviewDashboard(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QAction *> headActions() const override { return {m_steps, m_addAction}; }
    void focusView() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] ReviewScope scope() const;
    void refresh();
    void refreshWhenShown();
    void showEscalations();
    void addStep();
    void addAction();

    Reschedules m_reschedules;
    QComboBox *m_scope;
    QLayout *m_tiles;
    ChainView *m_chain;
    AnswerTableView *m_escalations;
    QWidget *m_noEscalation;
    QAction *m_steps;
    QAction *m_addAction;
    bool m_isOutdated = true;
};

} // namespace Ratchet
