// SPDX-License-Identifier: GPL-3.0-or-later
// EvidencePage: everything about one of the five questions: answer, artefact as chart and table, checks, figures with
// their definitions.
#pragma once

#include <gui/workspace/page.h>

#include <memory>

namespace Ratchet {

namespace Ui {
class EvidencePage;
}

class Chip;

class EvidencePage final : public Page {
    Q_OBJECT

public:
    EvidencePage(Workspace &workspace, int question, QWidget *parent = nullptr);
    ~EvidencePage() override;

    void focusSearch() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addHeadActions();
    void showAnswer();
    void showArtefact(const Answer &answer);
    [[nodiscard]] QWidget *makeChart(const AnswerChart &chart) const;
    [[nodiscard]] QWidget *makeTable(const AnswerTable &table) const;
    void showChecks(const Answer &answer);
    void showFigures(const Answer &answer);
    void exportTable();
    [[nodiscard]] const Answer *currentAnswer() const;

    int m_question;
    std::unique_ptr<Ui::EvidencePage> m_ui;
    Chip *m_nobody;
};

} // namespace Ratchet
