// SPDX-License-Identifier: GPL-3.0-or-later
// WarChestPage, the home of the program: failure signs, the five questions, the self-questions, what needs a decision,
// what comes next.
#pragma once

#include <gui/workspace/page.h>

#include <memory>

class QMenu;

namespace Ratchet {

namespace Ui {
class WarChestPage;
}

class AgendaCard;
class Comparison;
class FirstStepsCard;
class LinkText;
class QuestionCard;
class SelfCard;
class SignsStrip;

class WarChestPage final : public Page {
    Q_OBJECT

public:
    explicit WarChestPage(Workspace &workspace, QWidget *parent = nullptr);
    ~WarChestPage() override;

    void focusSearch() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCards();
    void addHeadActions();
    void showAnswers();
    void arrange(int columns);
    void fillCompareMenu(QMenu *menu);
    void chooseDay();
    void showComparison();
    [[nodiscard]] QString subtitle() const;

    std::unique_ptr<Ui::WarChestPage> m_ui;
    Comparison *m_comparison;
    QAction *m_compare;
    FirstStepsCard *m_firstSteps;
    LinkText *m_week; // what this week brought; leads to the weeks before it
    SignsStrip *m_signs;
    std::vector<QuestionCard *> m_questions;
    SelfCard *m_self;
    AgendaCard *m_findings;
    AgendaCard *m_next;
    int m_columns = 0;
};

} // namespace Ratchet
