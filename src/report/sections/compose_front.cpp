// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose_front.h"

#include <answers/questions/answer.h>
#include <answers/questions/week_line.h>
#include <core/entities/settings.h>
#include <core/register.h>
#include <report/paper/pack_words.h>
#include <report/sections/section_parts.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Of a shorter page one less, so that all stands on one page.
size_t mostDecisions(const PackSettings &settings) { return settings.choices.paper == Paper::Letter ? 4 : 5; }

// What the front takes from a question, under a name that stands alone.
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

const Figure *figureOf(const Answers &answers, const FrontFigure &wanted)
{
    const auto answer = std::ranges::find(answers.questions, wanted.question, &Answer::number);
    if (answer == answers.questions.end())
        return nullptr;
    const auto figure = std::ranges::find(answer->figures, QString(wanted.id), &Figure::id);
    return figure == answer->figures.end() ? nullptr : &*figure;
}

// Money with its currency; all else as its question shows it.
QString shownFigure(const Figure &figure, const QString &currency, const PackSettings &settings)
{
    if (isEmpty(figure.value))
        return PackWords::tr("not known");
    const QString shown = displayFigure(figure.value, figure.measure, settings.locale);
    return figure.measure == Measure::Score && !currency.isEmpty()
        ? PackWords::tr("%1 %2").arg(shown, currency).replace(u' ', QChar(QChar::Nbsp))
        : shown;
}

// Side by side in one row: the page has to hold more than this.
TableElement frontTable(const Answers &answers, const Register &reg, const PackSettings &settings)
{
    TableElement table;
    const QString currency = reg.settings().currency;
    std::vector<Cell> cells;
    for (const FrontFigure &wanted : frontFigures) {
        const Figure *figure = figureOf(answers, wanted);
        if (!figure)
            continue;
        table.number(wanted.name ? PackWords::tr(wanted.name) : figure->label);
        cells.push_back({shownFigure(*figure, currency, settings), figure->value});
    }
    if (!cells.empty())
        table.row(std::move(cells));
    return table;
}

// Money that is proven, and may have more than one cause.
QString causesNote(const Answers &answers, const QString &currency, const PackSettings &settings)
{
    const Figure *figure = figureOf(answers, {4, "provenNotToOneCause"_L1, nullptr});
    const bool isAny = figure && valueOr<double>(figure->value) != 0;
    //: %1 is an amount of money
    return isAny ? u' '
            + PackWords::tr("Of the proven benefit %1 cannot be attributed to one cause.")
                  .arg(shownFigure(*figure, currency, settings))
                 : QString();
}

// By which formula, and where the others are explained.
QString howCounted(const Answers &answers)
{
    const Figure *roi = figureOf(answers, {4, "roiPercent"_L1, nullptr});
    const QString where = PackWords::tr("How each of these is counted stands with the figures of questions 4 and 5.");
    //: %1 is "ROI, (actual − spent) / spent", %2 a sentence
    return roi ? PackWords::tr("%1. %2").arg(roi->label, where) : where;
}

void addChangesSince(std::vector<Element> &part, const ChangesSince &changes)
{
    const QString title = PackWords::tr("What changed since the last pack");
    part.emplace_back(HeadingElement{2, title, Listing::Outline});
    if (changes.pack.isEmpty()) {
        part.emplace_back(TextElement{PackWords::tr("There is no earlier pack about the same: this is the first.")});
        return;
    }
    if (changes.basis.isEmpty()) {
        part.emplace_back(
            TextElement{PackWords::tr("The register cannot tell any more what %1 said, the last pack about the same.")
                            .arg(changes.pack)});
        return;
    }
    const QString others = changes.others > 0 ? u' '
            + PackWords::tr("%Ln more difference(s): compare the packs in the program.", nullptr, int(changes.others))
                                              : QString();
    part.emplace_back(TextElement{changes.basis + others, TextRole::Caption});
    if (changes.table.rows.empty())
        part.emplace_back(TextElement{PackWords::tr("No difference.")});
    else
        part.emplace_back(tableElement(changes.table, u"changes-since"_s));
}

void addWanted(std::vector<Element> &part, const Answers &answers, const PackSettings &settings)
{
    part.emplace_back(HeadingElement{2, PackWords::tr("Decisions wanted"), Listing::Outline});
    if (answers.findings.empty()) {
        part.emplace_back(TextElement{PackWords::tr("Nothing waits for a decision.")});
        return;
    }
    TableElement table;
    table.column(PackWords::tr("Record"), 2)
        .column(PackWords::tr("What is the matter"), 2)
        .column(PackWords::tr("What to decide"), 2);
    const size_t shown = std::min(answers.findings.size(), mostDecisions(settings));
    for (const Finding &finding : std::span(answers.findings).first(shown))
        table.row({{finding.title}, {finding.what}, {finding.todo}}, finding.record);
    part.emplace_back(std::move(table));
    const qsizetype count = std::max<qsizetype>(answers.findingCount, std::ssize(answers.findings));
    if (const qsizetype more = count - qsizetype(shown); more > 0)
        part.emplace_back(TextElement{
            PackWords::tr("%Ln more, the most urgent under “Needs a decision”.", nullptr, int(more)), TextRole::Muted});
}

} // namespace

std::vector<Element> composeFront(const Answers &answers, const Register &reg, const PackSettings &settings,
                                  const ChangesSince &changes)
{
    std::vector<Element> part;
    part.emplace_back(HeadingElement{1, PackWords::tr("In short"), Listing::Contents, u"in-short"_s});
    addChangesSince(part, changes);
    TableElement figures = frontTable(answers, reg, settings);
    if (!figures.rows.empty()) {
        part.emplace_back(
            HeadingElement{2, PackWords::tr("Money in, proven out, and who carries it"), Listing::Outline});
        part.emplace_back(std::move(figures));
        part.emplace_back(
            TextElement{howCounted(answers) + causesNote(answers, reg.settings().currency, settings), TextRole::Muted});
    }
    if (!answers.weeks.empty())
        part.emplace_back(TextElement{weekSentence(answers.weeks.back(), settings.locale)});
    addWanted(part, answers, settings);
    return part;
}

} // namespace Ratchet
