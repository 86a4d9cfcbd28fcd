// SPDX-License-Identifier: GPL-3.0-or-later
#include "roll_up.h"

#include <answers/basis/improvement_state.h>
#include <answers/basis/plan_progress.h>
#include <core/entities/improvement.h>
#include <core/entities/settings.h>
#include <core/record_text.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr int deepestIndent = 6;

struct Below {
    const Improvement *improvement = nullptr;
    int depth = 0;
};

// Depth first, without recursion: nobody says how deep parents go.
std::vector<Below> gatherBelow(const Register &reg, const Improvement &root, QDate asOf, bool &isCircle)
{
    std::vector<Below> found;
    QSet<Id<Improvement>> seen{root.id};
    std::vector<Below> toVisit{{.improvement = &root, .depth = 0}};
    while (!toVisit.empty()) {
        const Below next = toVisit.back();
        toVisit.pop_back();
        if (next.depth > 0)
            found.push_back(next);
        const auto children = reg.referring<&Improvement::parent>(next.improvement->id.value);
        for (size_t i = children.size(); i-- > 0;) { // the first comes off first
            if (!existsAsOf(children[i]->raisedOn, asOf))
                continue;
            if (seen.contains(children[i]->id)) {
                isCircle = true;
                continue;
            }
            seen.insert(children[i]->id);
            toVisit.push_back({.improvement = children[i], .depth = next.depth + 1});
        }
    }
    return found;
}

Cell amountCell(std::optional<double> amount, const QLocale &locale)
{
    return amount ? Cell{displayNumber(*amount, locale, 0).replace(u'-', u'−'), *amount} : Cell{u"–"_s, Value()};
}

void addSumCells(std::vector<Cell> &cells, const std::optional<double> percent, const ImprovementMoney &money,
                 const QLocale &locale)
{
    for (const std::optional<double> amount :
         {percent, money.money.requested, money.money.approved, money.money.spent, money.gain.yearly, money.gain.once})
        cells.push_back(amountCell(amount, locale));
}

} // namespace

RollUp rollUp(const Register &reg, const Improvement &improvement, QDate asOf)
{
    RollUp sums;
    const std::vector<Below> below = gatherBelow(reg, improvement, asOf, sums.isCircle);
    std::vector<const Improvement *> all{&improvement};
    std::vector<Id<Improvement>> ids{improvement.id};
    for (const Below &one : below) {
        all.push_back(one.improvement);
        ids.push_back(one.improvement->id);
    }
    const std::vector<ImprovementMoney> money = improvementMoney(reg, all, proofsOfClaims(reg, ids, asOf), asOf);
    double percents = 0;
    int planned = 0;
    for (size_t i = 0; i < below.size(); ++i) {
        const Improvement &one = *below[i].improvement;
        const std::optional<double> percent = planPercent(reg, one.id, asOf);
        percents += percent.value_or(0);
        planned += percent.has_value();
        sums.below.push_back(
            {.improvement = one.id, .depth = below[i].depth, .percent = percent, .money = money[i + 1]});
        sums.moneyBelow += money[i + 1];
    }
    if (planned > 0)
        sums.percent = percents / planned;
    sums.moneyWithIt = sums.moneyBelow;
    sums.moneyWithIt += money.front();
    return sums;
}

AnswerTable rollUpTable(const Register &reg, const Improvement &improvement, const RollUp &sums, const QLocale &locale)
{
    AnswerTable table(u"roll_up"_s, App::translate("Answers", "Below it"),
                      App::translate("Answers",
                                     "Each with its own plan and money. Benefits are actual ones as they stand: a gain "
                                     "that several claim by its share, a lost one not at all. The per cent of all is "
                                     "the mean of those that have a plan."));
    if (const QString currency = reg.settings().currency; !currency.isEmpty())
        table.caption += u' ' + App::translate("Answers", "In %1.").arg(currency);
    if (sums.isCircle)
        table.caption +=
            u' ' + App::translate("Answers", "The parents form a circle: who stands in it twice is counted once.");
    table.column(App::translate("Answers", "Improvement"), 5)
        .column(App::translate("Answers", "Status"), 2)
        .number(App::translate("Answers", "Done, %"))
        .number(App::translate("Answers", "Requested"), 2)
        .number(App::translate("Answers", "Approved"), 2)
        .number(App::translate("Answers", "Spent"), 2)
        .number(App::translate("Answers", "Actual a year"), 2)
        .number(App::translate("Answers", "Actual once"), 2);
    const Field &status = fieldOf<&Improvement::status>();
    for (const RolledUp &one : sums.below) {
        const QString indent =
            QString(std::min(one.depth - 1, deepestIndent), u'→') + (one.depth > 1 ? u" "_s : QString());
        std::vector<Cell> cells{textCell(indent + recordTitle(reg, EntityKind::Improvement, one.improvement.value)),
                                textCell(optionLabel(status, qint64(reg.find(one.improvement)->status)))};
        addSumCells(cells, one.percent, one.money, locale);
        table.row(std::move(cells), {EntityKind::Improvement, one.improvement.value});
    }
    std::vector<Cell> below{textCell(App::translate("Answers", "All below it")), textCell({})};
    addSumCells(below, sums.percent, sums.moneyBelow, locale);
    table.total(std::move(below));
    std::vector<Cell> withIt{textCell(App::translate("Answers", "With %1 itself").arg(improvement.reference)),
                             textCell({})};
    addSumCells(withIt, {}, sums.moneyWithIt, locale);
    table.total(std::move(withIt));
    return table;
}

} // namespace Ratchet
