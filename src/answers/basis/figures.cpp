// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

TableContent &TableContent::column(const QString &title, int weight)
{
    columns.push_back({.title = title, .weight = weight});
    return *this;
}

TableContent &TableContent::number(const QString &title, int weight)
{
    columns.push_back({.title = title, .isNumber = true, .weight = weight});
    return *this;
}

TableContent &TableContent::secondLine()
{
    columns.back().isSecondLine = true;
    return *this;
}

void TableContent::row(std::vector<Cell> cells, const RecordRef &record)
{
    rows.push_back({.cells = std::move(cells), .record = record});
}

void TableContent::total(std::vector<Cell> cells) { rows.push_back({.cells = std::move(cells), .isTotal = true}); }

void TableContent::counts(std::vector<Cell> cells, const std::vector<RecordRef> &counted)
{
    rows.push_back({.cells = std::move(cells), .counted = counted});
}

AnswerTable::AnswerTable(const QString &name, const QString &shown, const QString &note)
    : id(name)
    , title(shown)
    , caption(note)
{
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

Cell textCell(const QString &text, Tone tone) { return {.text = text, .tone = tone}; }

Tone concernIf(bool isConcern) { return isConcern ? Tone::Concern : Tone::Neutral; }

QString outcomeShape(CheckOutcome outcome)
{
    return outcome == CheckOutcome::Met ? u"✓"_s : outcome == CheckOutcome::NotMet ? u"✕"_s : u"–"_s;
}

QString outcomeLabel(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Met:
        return App::translate("Answers", "✓ Met");
    case CheckOutcome::NotMet:
        return App::translate("Answers", "✕ Not met");
    case CheckOutcome::NothingYet:
        break;
    }
    return App::translate("Answers", "– Nothing yet");
}

QString outcomeLabel(const Check &check)
{
    return check.isWanting ? App::translate("Answers", "✕ Met by none") : outcomeLabel(check.outcome);
}

Tone outcomeTone(CheckOutcome outcome)
{
    return outcome == CheckOutcome::Met ? Tone::Good : concernIf(outcome == CheckOutcome::NotMet);
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Proven:
        return u"proven"_s;
    case Verdict::Partial:
        return u"partial"_s;
    case Verdict::None:
    case Verdict::NothingYet:
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
        return App::translate("Answers", "✕ Not proven");
    case Verdict::NothingYet:
        break;
    }
    return App::translate("Answers", "– Nothing yet");
}

Tone verdictTone(Verdict verdict)
{
    return verdict == Verdict::Proven ? Tone::Good : concernIf(verdict == Verdict::None);
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
    // Qt knows a plural of no number below zero and would show the source text.
    const bool isCounted = rounded >= 0 && rounded == std::floor(rounded) && rounded < std::numeric_limits<int>::max();
    switch (measure) {
    case Measure::Percent:
        return App::translate("Answers", "%1 %").arg(shown);
    case Measure::Points:
        //: Points of a percentage
        return isCounted ? App::translate("Answers", "%Ln point(s)", nullptr, int(rounded))
                         : App::translate("Answers", "%1 points", "a fraction").arg(shown);
    case Measure::Days:
        return isCounted ? App::translate("Answers", "%Ln day(s)", nullptr, int(rounded))
                         : App::translate("Answers", "%1 days", "a fraction").arg(shown);
    case Measure::Hours:
        return App::translate("Answers", "%1 h").arg(shown);
    case Measure::Months:
        //: %1 has one decimal: "8.0 months"
        return App::translate("Answers", "%1 months").arg(locale.toString(held, 'f', 1));
    default:
        return shown;
    }
}

QString fileText(const Cell &cell)
{
    if (const auto *count = std::get_if<qint64>(&cell.value))
        return QString::number(*count);
    if (const auto *number = std::get_if<double>(&cell.value))
        return fileNumber(*number);
    if (const auto *day = std::get_if<QDate>(&cell.value))
        return day->toString(Qt::ISODate);
    if (const auto *moment = std::get_if<QDateTime>(&cell.value))
        return moment->toString(Qt::ISODate);
    if (const auto *text = std::get_if<QString>(&cell.value))
        return *text;
    return cell.text;
}

} // namespace Ratchet
