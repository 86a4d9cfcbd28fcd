// SPDX-License-Identifier: GPL-3.0-or-later
// The four questions a CIO should ask: what the register computes, what people answered, and how that moved.
#pragma once

#include <answers/questions/self_trend.h>
#include <core/latest.h>
#include <gui/workspace/page_view.h>

class QVBoxLayout;

namespace Ratchet {

namespace Ui {
class SelfQuestionsView;
}

class SelfQuestionsView final : public PageView {
    Q_OBJECT

public:
    explicit SelfQuestionsView(Workspace &workspace, QWidget *parent = nullptr);
    ~SelfQuestionsView() override;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QAction *> headActions() const override;
    void focusView() override;
    // Waits for what is being computed: for tests and pictures.
    void wait();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isComputed() const;
    void recompute();
    void showTrend();
    void addQuestion(QVBoxLayout *column, const SelfTrend::Question &question);
    void addPulses(QVBoxLayout *card);
    void answerQuestion(int number);
    void answerNext();

    SelfTrend m_trend;
    std::unique_ptr<Ui::SelfQuestionsView> m_ui;
    QAction *m_answer;
    Latest<SelfTrend> m_latest;
};

} // namespace Ratchet
