// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation.h"

#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

Evaluation::Evaluation(const Register &held, QDate day, const QLocale &shown)
    : reg(held)
    , asOf(day)
    , locale(shown)
    , settings(held.settings())
    , adherence(Ratchet::adherence(held, day))
    , raciFindings(Ratchet::raciFindings(held, day))
    , proofs(metricProofs(held, day))
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
    const auto days = daysUntouched(improvement, asOf);
    return isOpen(improvement) && days && *days > *settings.stalledAfterDays;
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

std::optional<double> share(double part, double whole)
{
    return whole > 0 ? std::optional(100 * part / whole) : std::nullopt;
}

Value toValue(std::optional<double> number) { return number ? Value(*number) : Value(); }

std::optional<double> median(std::vector<qint64> days)
{
    if (days.empty())
        return {};
    const auto middle = days.begin() + std::ssize(days) / 2;
    std::ranges::nth_element(days, middle);
    if (days.size() % 2 == 1)
        return double(*middle);
    return double(*std::max_element(days.begin(), middle) + *middle) / 2;
}

Figure countFigure(const char *id, const QString &label, const std::vector<RecordRef> &rows, const QString &definition)
{
    return {QString::fromLatin1(id), label, qint64(rows.size()), Measure::Count, definition, rows};
}

Figure numberFigure(const char *id, const QString &label, const Value &value, Measure measure,
                    const QString &definition)
{
    return {QString::fromLatin1(id), label, value, measure, definition, {}};
}

Check makeCheck(const Evaluation &evaluation, const char *id, const QString &label, Value value, Limit limit,
                double standard, Measure measure, std::vector<RecordRef> rows)
{
    Check check;
    check.id = QString::fromLatin1(id);
    check.isUpperLimit = limit == Limit::AtMost;
    check.measure = measure;
    const double threshold = evaluation.threshold(id, standard);
    check.threshold = std::isnan(threshold) ? Value() : Value(threshold);
    check.label =
        label.contains(u"%1"_s) ? label.arg(displayFigure(check.threshold, measure, evaluation.locale)) : label;
    double held = std::nan("");
    if (const auto *count = std::get_if<qint64>(&value))
        held = double(*count);
    else if (const auto *number = std::get_if<double>(&value))
        held = *number;
    check.passed = limit == Limit::AtMost ? held <= threshold : held >= threshold; // NaN is neither
    check.value = std::move(value);
    if (!check.passed)
        check.rows = std::move(rows);
    return check;
}

Cell textCell(const QString &text, Tone tone) { return {text, {}, tone}; }

Cell countCell(const Evaluation &evaluation, qint64 count, Tone tone)
{
    return {evaluation.locale.toString(count), count, tone};
}

Cell numberCell(const Evaluation &evaluation, std::optional<double> number, int decimals)
{
    return number && !std::isnan(*number) ? Cell{evaluation.number(*number, decimals), *number} : Cell{u"–"_s, Value()};
}

Cell dateCell(const Evaluation &evaluation, QDate date, Tone tone)
{
    return {evaluation.date(date), date.isValid() ? Value(date) : Value(), tone};
}

Answer emptyAnswer(const Evaluation &evaluation, int number)
{
    struct Words {
        const char *question;
        const char *ask;
        const char *artefact;
    };
    static constexpr Words words[] = {
        {QT_TRANSLATE_NOOP("Answers", "What is the current backlog of service improvements, by service?"),
         QT_TRANSLATE_NOOP("Answers", "Service Owner"), QT_TRANSLATE_NOOP("Answers", "CSI register")},
        {nullptr, // it counts the PIRs
         QT_TRANSLATE_NOOP("Answers", "Problem or CSI Manager"),
         QT_TRANSLATE_NOOP("Answers", "action tracking dashboard")},
        {QT_TRANSLATE_NOOP("Answers", "What % of support team time is ring-fenced for improvement vs BAU?"),
         QT_TRANSLATE_NOOP("Answers", "Service Desk or Ops Manager"), QT_TRANSLATE_NOOP("Answers", "resource plan")},
        {QT_TRANSLATE_NOOP("Answers", "What metrics are improving due to CSI, and how do you know?"),
         QT_TRANSLATE_NOOP("Answers", "Service Analyst or CSI Lead"),
         QT_TRANSLATE_NOOP("Answers", "metric trends mapped to improvements")},
        {QT_TRANSLATE_NOOP("Answers",
                           "Who has accountability for continual improvement, and how is performance reviewed?"),
         QT_TRANSLATE_NOOP("Answers", "CIO or Service Governance Lead"),
         QT_TRANSLATE_NOOP("Answers", "RACI model and CSI cadence calendar")},
    };
    Answer answer;
    answer.number = number;
    answer.question = words[number - 1].question
        ? App::translate("Answers", words[number - 1].question)
        //: Plural by the number of PIRs looked back at
        : App::translate("Answers",
                         "How many improvement actions from the last %Ln PIR(s) have been delivered and closed?",
                         nullptr, int(*evaluation.settings.pirLookBack));
    answer.ask = App::translate("Answers", words[number - 1].ask);
    answer.artefact = App::translate("Answers", words[number - 1].artefact);
    return answer;
}

void concludeVerdict(Answer &answer, bool isArtefactEmpty)
{
    const auto passed = std::ranges::count_if(answer.checks, &Check::passed);
    const auto all = std::ssize(answer.checks);
    if (isArtefactEmpty || 2 * passed < all)
        answer.verdict = Verdict::None;
    else
        answer.verdict = passed == all ? Verdict::Proven : Verdict::Partial;
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Proven:
        return u"proven"_s;
    case Verdict::Partial:
        return u"partial"_s;
    case Verdict::None:
        break;
    }
    return u"none"_s;
}

QString verdictLabel(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Proven:
        return App::translate("Answers", "✓ Proven");
    case Verdict::Partial:
        return App::translate("Answers", "◐ Partial");
    case Verdict::None:
        break;
    }
    return App::translate("Answers", "✕ Not proven");
}

Tone verdictTone(Verdict verdict)
{
    return verdict == Verdict::Proven ? Tone::Good : verdict == Verdict::None ? Tone::Concern : Tone::Neutral;
}

QString displayFigure(const Value &value, Measure measure, const QLocale &locale)
{
    if (isEmpty(value))
        return u"–"_s;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *day = std::get_if<QDate>(&value))
        return locale.toString(*day, QLocale::ShortFormat);
    const auto *count = std::get_if<qint64>(&value);
    const double held = count ? double(*count) : valueOr<double>(value);
    const QString shown = displayNumber(held, locale, 1);
    const double rounded = std::round(10 * held) / 10;
    const bool isWhole = rounded == std::floor(rounded) && std::abs(rounded) < std::numeric_limits<int>::max();
    switch (measure) {
    case Measure::Percent:
        return App::translate("Answers", "%1 %").arg(shown);
    case Measure::Points:
        //: Points of a percentage
        return isWhole ? App::translate("Answers", "%Ln point(s)", nullptr, int(rounded))
                       : App::translate("Answers", "%1 points", "a fraction").arg(shown);
    case Measure::Days:
        return isWhole ? App::translate("Answers", "%Ln day(s)", nullptr, int(rounded))
                       : App::translate("Answers", "%1 days", "a fraction").arg(shown);
    case Measure::Hours:
        return App::translate("Answers", "%1 h").arg(shown);
    default:
        return shown;
    }
}

} // namespace Ratchet
