// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose_front.h"

#include <answers/questions/answer.h>
#include <answers/questions/week_line.h>
#include <core/entities/settings.h>
#include <core/register.h>
#include <report/paper/pack_words.h>
#include <report/sections/compose_question.h>
#include <report/sections/section_parts.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostDecisions = 6; // what half a page holds

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
    {4, "roiPercent"_L1, nullptr},
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

TableElement frontTable(const Answers &answers, const Register &reg, const PackSettings &settings)
{
    TableElement table;
    table.column(PackWords::tr("Figure"), 2)
        .number(PackWords::tr("Value"))
        .column(PackWords::tr("How it is counted"), 5)
        .number(PackWords::tr("Page"));
    const QString currency = reg.settings().currency;
    for (const FrontFigure &wanted : frontFigures) {
        const Figure *figure = figureOf(answers, wanted);
        if (!figure)
            continue;
        table.row({{wanted.name ? PackWords::tr(wanted.name) : figure->label},
                   {shownFigure(*figure, currency, settings), figure->value},
                   {figure->definition},
                   {u"0000"_s}}); // as wide as any page number, which comes to stand there
        table.pageOf.push_back(questionAnchor(wanted.question));
    }
    return table;
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
    part.emplace_back(TextElement{changes.basis, TextRole::Caption});
    if (changes.table.rows.empty())
        part.emplace_back(TextElement{PackWords::tr("No difference.")});
    else
        part.emplace_back(tableElement(changes.table, u"changes-since"_s));
    if (changes.others > 0)
        part.emplace_back(TextElement{
            PackWords::tr("%Ln more difference(s): the program compares packs in full.", nullptr, int(changes.others)),
            TextRole::Muted});
}

void addWanted(std::vector<Element> &part, const Answers &answers)
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
    const size_t shown = std::min(answers.findings.size(), mostDecisions);
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
    }
    if (!answers.weeks.empty())
        part.emplace_back(TextElement{weekSentence(answers.weeks.back(), settings.locale)});
    addWanted(part, answers);
    return part;
}

} // namespace Ratchet
