// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose_front.h"

#include <answers/questions/answer.h>
#include <core/entities/settings.h>
#include <core/register.h>
#include <report/paper/pack_words.h>
#include <report/sections/money_figures.h>
#include <report/sections/section_parts.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Of a shorter page less, and beside a table of what changed, so that all stands on one page.
size_t mostDecisions(const PackSettings &settings, const ChangesSince &changes)
{
    const size_t most = settings.choices.paper == Paper::Letter ? 4 : 5;
    return changes.table.rows.size() > 2 ? most - 1 : most;
}

// Side by side in one row: the page has to hold more than this.
TableElement frontTable(const MoneyFigures &figures)
{
    TableElement table;
    std::vector<Cell> cells;
    for (const MoneyFigures::Shown &figure : figures.shown) {
        table.number(figure.name);
        cells.push_back({figure.text, figure.value});
    }
    if (!cells.empty())
        table.row(std::move(cells));
    return table;
}

// By which formula, and where the others are explained.
QString howCounted(const MoneyFigures &figures, bool isDefined)
{
    const QString where = isDefined
        ? PackWords::tr("How each of these is counted stands with the figures of questions 4 and 5.")
        : PackWords::tr("How each of these is counted stands in the auditor's edition.");
    //: %1 is "ROI, (actual − spent) / spent", %2 a sentence
    return figures.returnFormula.isEmpty() ? where : PackWords::tr("%1. %2").arg(figures.returnFormula, where);
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

void addWanted(std::vector<Element> &part, const Answers &answers, const PackSettings &settings,
               const ChangesSince &changes)
{
    const size_t shown = std::min(answers.findings.size(), mostDecisions(settings, changes));
    const qsizetype count = std::max<qsizetype>(answers.findingCount, std::ssize(answers.findings));
    const QString title = qsizetype(shown) < count
        ? PackWords::tr("Decisions wanted: the most urgent %1 of %2")
              .arg(settings.locale.toString(qint64(shown)), settings.locale.toString(count))
        : PackWords::tr("Decisions wanted");
    part.emplace_back(HeadingElement{2, title, Listing::Outline});
    if (answers.findings.empty()) {
        part.emplace_back(TextElement{PackWords::tr("Nothing waits for a decision.")});
        return;
    }
    TableElement table;
    table.column(PackWords::tr("Record"), 2)
        .column(PackWords::tr("What is the matter"), 2)
        .column(PackWords::tr("What to decide"), 2);
    for (const Finding &finding : std::span(answers.findings).first(shown))
        table.row({{finding.title}, {finding.what}, {finding.todo}}, finding.record);
    part.emplace_back(std::move(table));
}

} // namespace

std::vector<Element> composeFront(const Answers &answers, const Register &reg, const PackSettings &settings,
                                  const ChangesSince &changes)
{
    std::vector<Element> part;
    part.emplace_back(HeadingElement{1, PackWords::tr("In short"), Listing::Contents, u"in-short"_s});
    addChangesSince(part, changes);
    const MoneyFigures figures = moneyFigures(answers, reg.settings().currency, settings.locale);
    if (TableElement table = frontTable(figures); !table.rows.empty()) {
        part.emplace_back(
            HeadingElement{2, PackWords::tr("Money in, proven out, and who carries it"), Listing::Outline});
        part.emplace_back(std::move(table));
        const QString causes = figures.causes.isEmpty() ? QString() : u' ' + figures.causes;
        part.emplace_back(TextElement{howCounted(figures, settings.choices.edition == PackEdition::Auditor) + causes,
                                      TextRole::Muted});
    }
    if (!answers.weekLine.isEmpty())
        part.emplace_back(TextElement{answers.weekLine});
    addWanted(part, answers, settings, changes);
    return part;
}

} // namespace Ratchet
