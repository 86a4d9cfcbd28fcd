// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_figures.h"

#include <answers/questions/answer.h>
#include <report/paper/pack_words.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// What is taken from a question; without a name it has that of its figure.
struct FrontFigure {
    int question;
    QLatin1StringView id;
    const char *name;
};
constexpr FrontFigure frontFigures[] = {
    {4, "moneyApproved"_L1, QT_TRANSLATE_NOOP("Pack", "Money approved")},
    {4, "moneySpent"_L1, QT_TRANSLATE_NOOP("Pack", "Money spent")},
    {4, "provenBenefit"_L1, QT_TRANSLATE_NOOP("Pack", "Proven benefit a year")},
    {4, "paybackMonths"_L1, nullptr},
    {4, "roiPercent"_L1, QT_TRANSLATE_NOOP("Pack", "ROI")},
    {5, "topDelivererPercent"_L1, nullptr},
};

const Figure *figureOf(const Answers &answers, int question, QLatin1StringView id)
{
    const auto answer = std::ranges::find(answers.questions, question, &Answer::number);
    if (answer == answers.questions.end())
        return nullptr;
    const auto figure = std::ranges::find(answer->figures, QString(id), &Figure::id);
    return figure == answer->figures.end() ? nullptr : &*figure;
}

QString shownFigure(const Figure &figure, const QString &currency, const QLocale &locale)
{
    if (isEmpty(figure.value))
        return PackWords::tr("not known");
    const QString shown = displayFigure(figure.value, figure.measure, locale);
    return figure.measure == Measure::Score && !currency.isEmpty()
        ? PackWords::tr("%1 %2").arg(shown, currency).replace(u' ', QChar(QChar::Nbsp))
        : shown;
}

} // namespace

MoneyFigures moneyFigures(const Answers &answers, const QString &currency, const QLocale &locale)
{
    MoneyFigures figures;
    for (const FrontFigure &wanted : frontFigures) {
        if (const Figure *figure = figureOf(answers, wanted.question, wanted.id))
            figures.shown.push_back({wanted.name ? PackWords::tr(wanted.name) : figure->label,
                                     shownFigure(*figure, currency, locale), figure->value});
    }
    if (const Figure *roi = figureOf(answers, 4, "roiPercent"_L1))
        figures.returnFormula = roi->label;
    const Figure *shared = figureOf(answers, 4, "provenNotToOneCause"_L1);
    if (shared && valueOr<double>(shared->value) != 0)
        //: %1 is an amount of money
        figures.causes = PackWords::tr("Of the proven benefit %1 cannot be attributed to one cause.")
                             .arg(shownFigure(*shared, currency, locale));
    return figures;
}

} // namespace Ratchet
