// SPDX-License-Identifier: GPL-3.0-or-later
// One question of the war chest at a glance. Enter or a click opens its evidence, each figure the rows behind it.
#pragma once

#include <gui/workspace/workspace.h>
#include <widgets/chip.h>

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Ratchet {

class AnswerTableView;
class ChartView;
class FlowLayout;

class QuestionCard final : public QFrame {
    Q_OBJECT

public:
    QuestionCard(Workspace &workspace, int question, QWidget *parent = nullptr);

    void setAnswer(const Answer &answer);
    // Says below the figure how it stands to an earlier day; empty: nothing is compared.
    void setComparison(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showLead();
    void showArtefact();
    void showChart(const AnswerChart &chart);
    void showNotes();
    void addFirstStep();
    void addNote(const QString &text, const std::vector<RecordRef> &rows);

    Workspace &m_workspace;
    int m_question;
    Answer m_answer;
    QLabel *m_title;
    QLabel *m_ask;
    QPushButton *m_lead;
    QLabel *m_leadNote;
    Chip *m_verdict;
    QLabel *m_comparison;
    QVBoxLayout *m_artefact;
    ChartView *m_chart = nullptr;
    AnswerTableView *m_table = nullptr;
    QLabel *m_empty;
    FlowLayout *m_notes;
};

// The part of a chart that a card has room for: the first rows, or the latest months.
[[nodiscard]] AnswerChart chartForCard(const AnswerChart &chart);
// The first rows and columns of a table.
[[nodiscard]] AnswerTable tableForCard(const AnswerTable &table);

} // namespace Ratchet
