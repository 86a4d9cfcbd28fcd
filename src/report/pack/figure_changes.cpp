// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_changes.h"

#include <answers/questions/answer.h>
#include <core/record_text.h>
#include <report/paper/pack_words.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// "+3", "−2.5"; nothing where one of them is no number.
Cell differenceCell(const Value &was, const Value &is, const QLocale &locale)
{
    const auto numberOf = [](const Value &value) -> double {
        if (const auto *count = std::get_if<qint64>(&value))
            return double(*count);
        const auto *number = std::get_if<double>(&value);
        return number ? *number : std::nan("");
    };
    const double difference = numberOf(is) - numberOf(was);
    if (std::isnan(difference))
        return {};
    // As fine as figures are shown, unless nothing were left of it.
    const QString amount = displayNumber(std::abs(difference), locale, std::abs(difference) < 0.1 ? 2 : 1);
    return {(difference < 0 ? u"\u2212"_s : u"+"_s) + amount, difference};
}

QString shown(const Value &value, Measure measure, const QLocale &locale)
{
    return isEmpty(value) ? PackWords::tr("not known") : displayFigure(value, measure, locale);
}

} // namespace

std::vector<FigureChange> figureChanges(const Answers &before, const Answers &after)
{
    std::vector<FigureChange> changes;
    for (size_t i = 0; i < std::min(before.questions.size(), after.questions.size()); ++i) {
        for (const Figure &is : after.questions[i].figures) {
            const auto &earlier = before.questions[i].figures;
            const auto found = std::ranges::find(earlier, is.id, &Figure::id);
            const Value was = found == earlier.end() ? Value() : found->value;
            if (was != is.value)
                changes.push_back({.question = after.questions[i].number,
                                   .id = is.id,
                                   .label = is.label,
                                   .measure = is.measure,
                                   .was = was,
                                   .is = is.value});
        }
    }
    return changes;
}

std::vector<Cell> cellsOf(const FigureChange &change, const QLocale &locale)
{
    return {{PackWords::tr("%1 · %2").arg(locale.toString(change.question), change.label)},
            {shown(change.was, change.measure, locale), change.was},
            {shown(change.is, change.measure, locale), change.is},
            differenceCell(change.was, change.is, locale)};
}

} // namespace Ratchet
