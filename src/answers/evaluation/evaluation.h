// SPDX-License-Identifier: GPL-3.0-or-later
// What the questions share: the register seen as of a day, gathered in one pass, and the words and numbers of answers.
#pragma once

#include <answers/basis/figures.h>
#include <answers/basis/improvement_state.h>
#include <answers/basis/raci_findings.h>
#include <answers/metrics/gain_watch.h>
#include <answers/metrics/metric_proof.h>
#include <calendar/cadence_dates.h>
#include <core/entities/settings.h>

#include <QHash>
#include <QSet>

namespace Ratchet {

struct Improvement;

struct Person;

struct Service;

// An owner's "I own this backlog" counts for that many days.
inline constexpr int ownerConfirmedForDays = 90;

struct Evaluation {
    Evaluation(const Register &reg, QDate asOf, const QLocale &locale, const Cancellation &cancellation = {});

    const Register &reg;
    QDate asOf;
    QLocale locale;
    Settings settings;
    QDate keptSince; // of the settings; invalid where that is no day by `asOf`: then nothing was before the register
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
    // Whether that was before the register was kept, so that nobody could record here what a check asks for.
    [[nodiscard]] bool isBeforeKept(QDate day) const { return keptSince.isValid() && day.isValid() && day < keptSince; }
    [[nodiscard]] bool isKeptFor(qint64 days) const { return !keptSince.isValid() || keptSince.daysTo(asOf) >= days; }
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

[[nodiscard]] Figure countFigure(const char *id, const QString &label, const std::vector<RecordRef> &rows,
                                 const QString &definition);

enum class Limit { AtLeast, AtMost };
// What an answer has to meet: that a value reaches its threshold, or does not exceed it. An unknown value fails where
// there is something to judge.
struct Requirement {
    const char *id; // under which the register may hold a threshold of its own
    QString label; // in words; %1 stands for the threshold
    bool hasSubject; // otherwise there is nothing that it could judge
    Value value; // empty where nothing can be measured
    Limit limit = Limit::AtMost;
    double standard = 0; // the threshold where the register holds none
    Measure measure = Measure::Count;
    std::vector<RecordRef> against = {}; // the records that speak against it
    qsizetype of = 0; // what a count at most is a count of; 0 where it is no part of anything
    // The days of discipline that it asks for: a register that is kept for fewer is not judged unless it meets it.
    qint64 asksFor = 0;
    bool leavesOut = false; // what was before the register was kept is not among its subjects
};
[[nodiscard]] Check makeCheck(const Evaluation &evaluation, const Requirement &requirement);

[[nodiscard]] Cell countCell(const Evaluation &evaluation, qint64 count, Tone tone = Tone::Neutral);
[[nodiscard]] Cell numberCell(const Evaluation &evaluation, std::optional<double> number, int decimals = 1);
[[nodiscard]] Cell dateCell(const Evaluation &evaluation, QDate date, Tone tone = Tone::Neutral);
// The person's name; "nobody", as a concern, where there is none.
[[nodiscard]] Cell personCell(const Evaluation &evaluation, Id<Person> person);

} // namespace Ratchet
