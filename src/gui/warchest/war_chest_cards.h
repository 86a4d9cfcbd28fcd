// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the war chest beside the five questions.
#pragma once

#include <gui/workspace/workspace.h>

#include <QFrame>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace Ratchet {

class Chip;

// The four failure signs in a line: shape and word, then the figure, which opens the rows behind it.
class SignsStrip final : public QFrame {
    Q_OBJECT

public:
    explicit SignsStrip(Workspace &workspace, QWidget *parent = nullptr);
    void setSigns(const std::vector<FailureSign> &signs);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Workspace &m_workspace;
    QWidget *m_area;
    QGridLayout *m_signs;
    std::vector<QWidget *> m_shown;
};

// "If you left tomorrow", with the three other questions that a CIO should ask.
class SelfCard final : public QFrame {
    Q_OBJECT

public:
    explicit SelfCard(Workspace &workspace, QWidget *parent = nullptr);
    void setQuestions(const std::vector<SelfQuestion> &questions);

private:
    Workspace &m_workspace;
    QVBoxLayout *m_rows;
};

// A list of a few lines, each leading to a record.
class AgendaCard final : public QFrame {
    Q_OBJECT

public:
    struct Line {
        QStringList texts; // the first one leads
        RecordRef record;
        FindingStep step = FindingStep::None; // that its button does
    };
    AgendaCard(Workspace &workspace, const QString &title, const QString &emptyText, QWidget *parent = nullptr);
    void setLines(const std::vector<Line> &lines, const QString &count);

private:
    [[nodiscard]] QWidget *stepButton(const Line &line);

    Workspace &m_workspace;
    QString m_emptyText;
    QLabel *m_count;
    QGridLayout *m_lines;
};

[[nodiscard]] std::vector<AgendaCard::Line> linesOf(const std::vector<Finding> &findings, size_t most);
[[nodiscard]] std::vector<AgendaCard::Line> linesOf(const std::vector<NextEvent> &events, size_t most);

} // namespace Ratchet
