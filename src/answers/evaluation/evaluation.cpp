// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/entities/settings.h>
#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

Evaluation::Evaluation(const Register &held, QDate day, const QLocale &shown, const Cancellation &cancellation)
    : reg(held)
    , asOf(day)
    , locale(shown)
    , settings(held.settings())
    , keptSince(settings.keptSince.isValid() && settings.keptSince <= day ? settings.keptSince : QDate())
    , adherence(Ratchet::adherence(held, day))
    , raciFindings(Ratchet::raciFindings(held, day))
    , proofs(metricProofs(held, day, cancellation))
    , gains(watchedGains(held, proofs, day))
{
    improvements.reserve(size_t(reg.all<Improvement>().size()));
    for (const Improvement &improvement : reg.all<Improvement>()) {
        if (!existsAsOf(improvement.raisedOn, asOf))
            continue;
        improvements.push_back(&improvement);
        if (isOpen(improvement))
            open.push_back(&improvement);
    }
    for (const Funding &funding : reg.all<Funding>()) {
        if (funding.approved > 0)
            funded.insert(funding.improvement.value);
        if (funding.decidedOn.isValid() && funding.decidedOn <= asOf)
            fundingDecided.insert(funding.improvement.value);
    }
}

bool Evaluation::isUnfunded(const Improvement &improvement) const
{
    return isRunning(improvement) && !funded.contains(improvement.id.value);
}

bool Evaluation::isStalled(const Improvement &improvement) const
{
    return Ratchet::isStalled(improvement, asOf, *settings.stalledAfterDays);
}

bool Evaluation::isTouched(const Improvement &improvement) const
{
    const auto days = daysUntouched(improvement, asOf);
    return isOpen(improvement) && days && *days <= 30;
}

std::optional<qint64> Evaluation::daysSinceRanking() const
{
    QDate latest;
    for (const Improvement *improvement : improvements) {
        if (improvement->rankedOn.isValid() && improvement->rankedOn <= asOf
            && (!latest.isValid() || improvement->rankedOn > latest))
            latest = improvement->rankedOn;
    }
    return latest.isValid() ? std::optional(latest.daysTo(asOf)) : std::nullopt;
}

bool Evaluation::isRecentMonth(QDate month) const
{
    const QDate current(asOf.year(), asOf.month(), 1);
    return month.isValid() && month >= current.addMonths(-2) && month < current.addMonths(1);
}

QString Evaluation::number(double value, int decimals) const
{
    return displayNumber(value, locale, decimals).replace(u'-', u'−'); // nobody types these numbers back
}

QString Evaluation::percent(double value) const
{
    //: A share; %1 is the number
    return App::translate("Answers", "%1 %").arg(displayNumber(value, locale, 1));
}

QString Evaluation::date(QDate day) const
{
    return day.isValid() ? locale.toString(day, QLocale::ShortFormat) : QString();
}

QString Evaluation::personName(Id<Person> person) const
{
    const Person *found = reg.find(person);
    return found ? found->name : QString();
}

QString Evaluation::serviceName(Id<Service> service) const
{
    const Service *found = reg.find(service);
    return found ? found->name : QString();
}

double Evaluation::threshold(const char *check, double standard) const
{
    return reg.threshold(QString::fromLatin1(check), standard);
}

Figure countFigure(const char *id, const QString &label, const std::vector<RecordRef> &rows, const QString &definition)
{
    return {.id = QString::fromLatin1(id),
            .label = label,
            .value = qint64(rows.size()),
            .definition = definition,
            .rows = rows};
}

Check makeCheck(const Evaluation &evaluation, const Requirement &requirement)
{
    const double threshold = evaluation.threshold(requirement.id, requirement.standard);
    Check check;
    check.id = QString::fromLatin1(requirement.id);
    check.isUpperLimit = requirement.limit == Limit::AtMost;
    check.measure = requirement.measure;
    check.value = requirement.value;
    check.threshold = std::isnan(threshold) ? Value() : Value(threshold);
    check.standard = std::isnan(requirement.standard) ? Value() : Value(requirement.standard);
    check.label = requirement.label.contains(u"%1"_s)
        ? requirement.label.arg(displayFigure(check.threshold, check.measure, evaluation.locale))
        : requirement.label;
    double held = std::nan("");
    if (const auto *count = std::get_if<qint64>(&check.value))
        held = double(*count);
    else if (const auto *number = std::get_if<double>(&check.value))
        held = *number;
    if (requirement.leavesOut && evaluation.keptSince.isValid())
        check.label = App::translate("Answers", "%1 (what was before %2, when the register was begun, is left out)")
                          .arg(check.label, evaluation.date(evaluation.keptSince));
    if (!requirement.hasSubject)
        return check;
    const bool isMet = check.isUpperLimit ? held <= threshold : held >= threshold; // NaN is neither
    if (!isMet && !evaluation.isKeptFor(requirement.asksFor)) {
        check.label = App::translate("Answers", "%1 (judged from %2 on: the register was begun on %3)")
                          .arg(check.label, evaluation.date(evaluation.keptSince.addDays(requirement.asksFor)),
                               evaluation.date(evaluation.keptSince));
        return check;
    }
    check.outcome = isMet ? CheckOutcome::Met : CheckOutcome::NotMet;
    if (isMet)
        return check;
    check.rows = requirement.against;
    check.isWanting = check.isUpperLimit ? requirement.of > 0 && held >= double(requirement.of) : !(held > 0);
    return check;
}

Cell countCell(const Evaluation &evaluation, qint64 count, Tone tone)
{
    return {.text = evaluation.locale.toString(count), .value = count, .tone = tone};
}

Cell numberCell(const Evaluation &evaluation, std::optional<double> number, int decimals)
{
    return number && !std::isnan(*number) ? Cell{evaluation.number(*number, decimals), *number} : Cell{u"–"_s, Value()};
}

Cell dateCell(const Evaluation &evaluation, QDate date, Tone tone)
{
    return {.text = evaluation.date(date), .value = date.isValid() ? Value(date) : Value(), .tone = tone};
}

Cell personCell(const Evaluation &evaluation, Id<Person> person)
{
    const QString name = evaluation.personName(person);
    return textCell(name.isEmpty() ? App::translate("Answers", "nobody") : name, concernIf(name.isEmpty()));
}

} // namespace Ratchet
