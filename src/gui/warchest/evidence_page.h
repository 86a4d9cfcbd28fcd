// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one of the five questions: answer, artefact as chart and table, checks, figures with their
// definitions.
#pragma once

#include <gui/workspace/page.h>

class QLabel;
class QVBoxLayout;

namespace Ratchet {

class ChartView;
class ArtefactTabs;
class Chip;
class PageHeader;

class EvidencePage final : public Page {
    Q_OBJECT

public:
    EvidencePage(Workspace &workspace, int question, QWidget *parent = nullptr);

    void focusSearch() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAnswer();
    void showArtefact(const Answer &answer);
    void showChecks(const Answer &answer);
    void showFigures(const Answer &answer);
    void exportTable();
    [[nodiscard]] const Answer *currentAnswer() const;

    int m_question;
    PageHeader *m_header;
    QLabel *m_headline;
    Chip *m_verdict;
    QLabel *m_freshness;
    ArtefactTabs *m_artefact;
    QVBoxLayout *m_checks;
    QVBoxLayout *m_figures;
};

} // namespace Ratchet
