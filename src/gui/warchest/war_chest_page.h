// SPDX-License-Identifier: GPL-3.0-or-later
// The home of the program: failure signs, the five questions, the self-questions, what needs a decision, what comes
// next.
#pragma once

#include <gui/workspace/page.h>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QMenu;

namespace Ratchet {

class AgendaCard;
class Comparison;
class PageHeader;
class QuestionCard;
class SelfCard;
class SignsStrip;

class WarChestPage final : public Page {
    Q_OBJECT

public:
    explicit WarChestPage(Workspace &workspace, QWidget *parent = nullptr);

    void focusSearch() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showAnswers();
    void arrange(int columns);
    void addCompareButton();
    void fillCompareMenu(QMenu *menu);
    void chooseDay();
    void showComparison();
    [[nodiscard]] QString subtitle() const;

    PageHeader *m_header;
    Comparison *m_comparison;
    QAction *m_compare;
    SignsStrip *m_signs;
    std::vector<QuestionCard *> m_questions;
    SelfCard *m_self;
    AgendaCard *m_findings;
    AgendaCard *m_next;
    QGridLayout *m_cards;
    QBoxLayout *m_agenda;
    QWidget *m_content;
    QLabel *m_waiting;
    int m_columns = 0;
};

} // namespace Ratchet
