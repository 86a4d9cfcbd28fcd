// SPDX-License-Identifier: GPL-3.0-or-later
// Comparison: the answers of an earlier day, computed in a worker, to stand beside those of today.
#pragma once

#include <answers/questions/answer.h>
#include <core/latest.h>
#include <core/register.h>
#include <core/result.h>
#include <gui/workspace/workspace.h>

#include <QDate>

namespace Ratchet {

struct LedgerHead;

class Comparison final : public QObject {
    Q_OBJECT

public:
    explicit Comparison(Workspace &workspace, QObject *parent = nullptr);

    // As of that day and as recorded on it. Where nothing was recorded by then, what is recorded now is judged as of
    // that day. An invalid day ends the comparison.
    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    // True where the day is older than the first record.
    [[nodiscard]] bool isRecordedLater() const { return m_then.isRecordedLater; }
    // The earlier answer to a question; nullptr while there is none.
    [[nodiscard]] const Answer *answer(int question) const;
    // Waits for answers that are being computed: tests use it.
    void waitForAnswers() { m_job.wait(); }

Q_SIGNALS:
    void changed();

private:
    // The answers, and whether that day is older than the first record.
    struct Then {
        Answers answers;
        bool isRecordedLater = false;
    };
    [[nodiscard]] static Result<Then> answersOn(const QString &path, const Register &present, const LedgerHead &head,
                                                QDate day, const Cancellation &cancellation);
    void take(Result<Then> then);

    Workspace &m_workspace;
    QDate m_day;
    Then m_then;
    Latest<Result<Then>> m_job;
};

// What a card says beside its figure: "+3 since 30 Sep 2026 · was ◐ Partial". `then` is the answer of that day.
[[nodiscard]] QString comparisonText(const Answer &now, const Answer &then, QDate day, const QLocale &locale);

} // namespace Ratchet
