// SPDX-License-Identifier: GPL-3.0-or-later
// What the questions share: the register seen as of a day, gathered in one pass, and the words and numbers of answers.
#pragma once

#include <answers/answer.h>
#include <answers/cadence_dates.h>
#include <answers/gain_watch.h>
#include <answers/improvement_state.h>
#include <answers/metric_proof.h>
#include <answers/raci_findings.h>

#include <QHash>
#include <QSet>

namespace Ratchet {

// An owner's "I own this backlog" counts for that many days.
inline constexpr int ownerConfirmedForDays = 90;

struct Evaluation {
    Evaluation(const Register &reg, QDate asOf, const QLocale &locale);

    const Register &reg;
    QDate asOf;
    QLocale locale;
    Settings settings;
    std::vector<const Improvement *> improvements; // that exist as of the day
    std::vector<const Improvement *> open; // of these
    QSet<RecordId> funded; // improvements with approved money or hours
    QSet<RecordId> fundingDecided; // improvements with a dated decision on funding
    Adherence adherence;
    std::vector<RaciFinding> raciFindings;
    std::vector<MetricProof> proofs;
    std::vector<WatchedGain> gains; // of everything delivered, judged again

    [[nodiscard]] bool isUnfunded(const Improvement &improvement) const;
    [[nodiscard]] bool isStalled(const Improvement &improvement) const;
    [[nodiscard]] bool isTouched(const Improvement &improvement) const; // within 30 days
    // The days since an improvement that exists was last ranked; nothing where none ever was.
    [[nodiscard]] std::optional<qint64> daysSinceRanking() const;
    // The month of the day and the two before, as their first days.
    [[nodiscard]] bool isRecentMonth(QDate month) const;

    [[nodiscard]] QString number(double value, int decimals = 0) const;
    [[nodiscard]] QString percent(double value) const; // of 0 to 100, with its sign
    [[nodiscard]] QString date(QDate day) const; // short; empty for none
    [[nodiscard]] QString personName(Id<Person> person) const;
    [[nodiscard]] QString serviceName(Id<Service> service) const;
    [[nodiscard]] double threshold(const char *check, double standard) const;
};

// 100 * part / whole; nothing where there is no whole.
[[nodiscard]] std::optional<double> share(double part, double whole);
[[nodiscard]] Value toValue(std::optional<double> number);

template <class Record> [[nodiscard]] RecordRef refTo(const Record &record)
{
    return {kindOf<Record>, record.id.value};
}

// The median of whole days; nothing of none.
[[nodiscard]] std::optional<double> median(std::vector<qint64> days);

[[nodiscard]] Figure countFigure(const char *id, const QString &label, const std::vector<RecordRef> &rows,
                                 const QString &definition);
[[nodiscard]] Figure numberFigure(const char *id, const QString &label, const Value &value, Measure measure,
                                  const QString &definition);

// A check that a value reaches its threshold, or does not exceed it; an unknown value fails.
enum class Limit { AtLeast, AtMost };
[[nodiscard]] Check makeCheck(const Evaluation &evaluation, const char *id, const QString &label, Value value,
                              Limit limit, double standard, Measure measure, std::vector<RecordRef> rows);

[[nodiscard]] Cell textCell(const QString &text, Tone tone = Tone::Neutral);
[[nodiscard]] Cell countCell(const Evaluation &evaluation, qint64 count, Tone tone = Tone::Neutral);
[[nodiscard]] Cell numberCell(const Evaluation &evaluation, std::optional<double> number, int decimals = 1);
[[nodiscard]] Cell dateCell(const Evaluation &evaluation, QDate date, Tone tone = Tone::Neutral);

// Question, role to ask and artefact of a number, and the verdict its checks give.
[[nodiscard]] Answer emptyAnswer(const Evaluation &evaluation, int number);
void concludeVerdict(Answer &answer, bool isArtefactEmpty);

[[nodiscard]] Answer answerBacklog(const Evaluation &evaluation);
[[nodiscard]] Answer answerPirActions(const Evaluation &evaluation);
[[nodiscard]] Answer answerCapacity(const Evaluation &evaluation);
[[nodiscard]] Answer answerMetrics(const Evaluation &evaluation);
[[nodiscard]] Answer answerAccountability(const Evaluation &evaluation);
[[nodiscard]] std::vector<FailureSign> failureSigns(const Evaluation &evaluation);
[[nodiscard]] std::vector<SelfQuestion> selfQuestions(const Evaluation &evaluation);
[[nodiscard]] std::vector<Finding> findings(const Evaluation &evaluation);
[[nodiscard]] std::vector<NextEvent> nextEvents(const Evaluation &evaluation);

} // namespace Ratchet
