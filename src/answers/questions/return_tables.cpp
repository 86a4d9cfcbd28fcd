// SPDX-License-Identifier: GPL-3.0-or-later
#include "return_tables.h"

#include <answers/basis/funding_state.h>
#include <answers/metrics/investment_return.h>
#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr size_t listedReturns = 1000; // nobody reads further

struct ImprovementReturn {
    const Improvement *improvement = nullptr;
    FundingState funding = FundingState::Unfunded;
    InvestmentReturn money;
};

struct ServiceReturn {
    Id<Service> service; // none: of improvements without one
    InvestmentReturn money;
};

struct Returns {
    std::vector<ImprovementReturn> improvements; // with a row of funding or an actual benefit; what cost most first
    std::vector<ServiceReturn> services; // in order of their names, those without one last
    InvestmentReturn total;
    RoiDefinition roi = RoiDefinition::None;
};

std::vector<ServiceReturn> returnsByService(const Evaluation &evaluation, const std::vector<ImprovementReturn> &list)
{
    QHash<Id<Service>, InvestmentReturn> sums;
    for (const ImprovementReturn &one : list) {
        if (one.money.isAny())
            sums[one.improvement->service] += one.money;
    }
    std::vector<ServiceReturn> services;
    services.reserve(size_t(sums.size()));
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        services.push_back({.service = sum.key(), .money = *sum});
    const auto order = [&evaluation](const ServiceReturn &one) {
        return std::tuple(!one.service, evaluation.serviceName(one.service).toCaseFolded(), one.service.value);
    };
    std::ranges::sort(services, {}, order);
    return services;
}

Returns returnsOf(const Evaluation &evaluation, const std::vector<ImprovementBenefit> &benefits)
{
    QHash<Id<Improvement>, std::vector<Funding>> funding;
    for (const Funding &row : evaluation.reg.all<Funding>())
        funding[row.improvement].push_back(row);
    QHash<Id<Improvement>, const ClaimedBenefit *> claimed;
    for (const ImprovementBenefit &benefit : benefits)
        claimed.insert(benefit.improvement->id, &benefit.benefit);
    const FundingStates states(evaluation.reg);
    Returns returns;
    returns.roi = evaluation.settings.roiDefinition;
    for (const Improvement *improvement : evaluation.improvements) {
        const auto rows = funding.constFind(improvement->id);
        const ClaimedBenefit *benefit = claimed.value(improvement->id);
        if (rows == funding.cend() && !benefit)
            continue;
        const std::span<const Funding> own = rows == funding.cend() ? std::span<const Funding>() : std::span(*rows);
        returns.improvements.push_back(
            {.improvement = improvement,
             .funding = states.of(improvement->id),
             .money = investmentReturn(own, benefit ? *benefit : ClaimedBenefit(), evaluation.asOf)});
        returns.total += returns.improvements.back().money;
    }
    std::ranges::stable_sort(returns.improvements, std::greater<>(),
                             [](const ImprovementReturn &one) { return one.money.spent.value_or(-1); });
    returns.services = returnsByService(evaluation, returns.improvements);
    return returns;
}

Cell monthsCell(const Evaluation &evaluation, std::optional<double> months)
{
    return months ? Cell{evaluation.locale.toString(*months, 'f', 1), *months} : Cell{u"–"_s, Value()};
}

Cell roiCell(const Evaluation &evaluation, std::optional<double> percent)
{
    return percent ? Cell{evaluation.percent(*percent).replace(u'-', u'−'), *percent} : Cell{u"–"_s, Value()};
}

void addMoneyColumns(AnswerTable &table)
{
    table.number(App::translate("Answers", "Spent"), 2)
        .number(App::translate("Answers", "Actual a year"), 2)
        .number(App::translate("Answers", "Actual once"), 2)
        .number(App::translate("Answers", "Payback, months"), 2)
        .number(App::translate("Answers", "ROI"), 2); // by which definition stands in the caption
}

void addMoneyCells(const Evaluation &evaluation, std::vector<Cell> &cells, const InvestmentReturn &money,
                   RoiDefinition roi)
{
    for (const std::optional<double> amount : {money.spent, money.yearly, money.once})
        cells.push_back(numberCell(evaluation, amount, 0));
    cells.push_back(monthsCell(evaluation, money.paybackMonths()));
    cells.push_back(roiCell(evaluation, money.roiPercent(roi)));
}

// How every number of both tables comes about.
QString captionOf(const Evaluation &evaluation, RoiDefinition roi)
{
    QString caption =
        App::translate("Answers",
                       "Payback = spent / (actual a year / 12). ROI = %1, of what recurs in a year and what came once. "
                       "Actual benefits, less dis-benefits; a gain that several improvements claim counts by their "
                       "shares, a lost one not at all. Totals come from the summed money.")
            .arg(roiFormula(roi));
    if (!evaluation.settings.currency.isEmpty())
        caption += u' ' + App::translate("Answers", "In %1.").arg(evaluation.settings.currency);
    return caption;
}

AnswerTable improvementReturnTable(const Evaluation &evaluation, const Returns &returns)
{
    AnswerTable table(u"returns_by_improvement"_s, App::translate("Answers", "Payback and return by improvement"),
                      captionOf(evaluation, returns.roi));
    const size_t shown = std::min(returns.improvements.size(), listedReturns);
    if (shown < returns.improvements.size())
        table.caption +=
            u' ' + App::translate("Answers", "No more than the first %Ln are listed.", nullptr, int(listedReturns));
    table.column(App::translate("Answers", "Improvement"), 5).column(App::translate("Answers", "Funding"), 2);
    addMoneyColumns(table);
    for (const auto &[improvement, funding, money] : std::span(returns.improvements).first(shown)) {
        std::vector<Cell> cells{textCell(recordTitle(evaluation.reg, EntityKind::Improvement, improvement->id.value)),
                                textCell(fundingStateLabel(funding), concernIf(funding == FundingState::Unfunded))};
        addMoneyCells(evaluation, cells, money, returns.roi);
        table.row(std::move(cells), refTo(*improvement));
    }
    if (!returns.improvements.empty()) {
        std::vector<Cell> cells{textCell(App::translate("Answers", "All")), textCell({})};
        addMoneyCells(evaluation, cells, returns.total, returns.roi);
        table.total(std::move(cells));
    }
    return table;
}

AnswerTable serviceReturnTable(const Evaluation &evaluation, const Returns &returns)
{
    AnswerTable table(u"returns_by_service"_s, App::translate("Answers", "Payback and return by service"),
                      captionOf(evaluation, returns.roi));
    table.column(App::translate("Answers", "Service"), 5);
    addMoneyColumns(table);
    for (const ServiceReturn &one : returns.services) {
        std::vector<Cell> cells{
            textCell(one.service ? evaluation.serviceName(one.service) : App::translate("Answers", "no service"))};
        addMoneyCells(evaluation, cells, one.money, returns.roi);
        table.row(std::move(cells), {EntityKind::Service, one.service.value});
    }
    if (!returns.services.empty()) {
        std::vector<Cell> cells{textCell(App::translate("Answers", "All"))};
        addMoneyCells(evaluation, cells, returns.total, returns.roi);
        table.total(std::move(cells));
    }
    return table;
}

// The keys of one row of the JSON.
std::vector<Figure> jsonFigures(const InvestmentReturn &money, RoiDefinition roi)
{
    const auto figure = [](const QString &id, std::optional<double> value) {
        return Figure{.id = id, .label = {}, .value = toValue(value), .measure = Measure::Score, .definition = {}};
    };
    return {figure(u"spent"_s, money.spent), figure(u"yearly"_s, money.yearly), figure(u"once"_s, money.once),
            figure(u"paybackMonths"_s, money.paybackMonths()), figure(u"roiPercent"_s, money.roiPercent(roi))};
}

void addReturnBreakdowns(const Evaluation &evaluation, const Returns &returns, Answer &answer)
{
    Breakdown services{u"byService"_s, {}};
    for (const ServiceReturn &one : returns.services)
        services.rows.push_back(
            {one.service ? evaluation.serviceName(one.service) : QString(), jsonFigures(one.money, returns.roi)});
    Breakdown improvements{u"byImprovement"_s, {}};
    for (const ImprovementReturn &one : returns.improvements) {
        std::vector<Figure> figures = jsonFigures(one.money, returns.roi);
        figures.push_back({.id = u"funding"_s,
                           .label = {},
                           .value = fundingStateName(one.funding),
                           .measure = Measure::Text,
                           .definition = {}});
        improvements.rows.push_back({one.improvement->reference, std::move(figures)});
    }
    answer.breakdowns.push_back(std::move(services));
    answer.breakdowns.push_back(std::move(improvements));
}

void addReturnFigures(const Evaluation &evaluation, const Returns &returns, Answer &answer)
{
    std::vector<RecordRef> approved, spent, any;
    for (const ImprovementReturn &one : returns.improvements) {
        if (one.money.approved)
            approved.push_back(refTo(*one.improvement));
        if (one.money.spent)
            spent.push_back(refTo(*one.improvement));
        if (one.money.isAny())
            any.push_back(refTo(*one.improvement));
    }
    const QString currency = evaluation.settings.currency;
    answer.figures.push_back(
        {.id = u"moneyApproved"_s,
         .label = currency.isEmpty() ? App::translate("Answers", "Money approved")
                                     : App::translate("Answers", "Money approved, %1").arg(currency),
         .value = toValue(returns.total.approved),
         .measure = Measure::Score,
         .definition = App::translate("Answers", "Approved of the funding in money of all improvements."),
         .rows = approved});
    answer.figures.push_back(
        {.id = u"moneySpent"_s,
         .label = currency.isEmpty() ? App::translate("Answers", "Money spent")
                                     : App::translate("Answers", "Money spent, %1").arg(currency),
         .value = toValue(returns.total.spent),
         .measure = Measure::Score,
         .definition = App::translate("Answers", "Spent of the funding in money of all improvements."),
         .rows = spent});
    const QString counted = App::translate("Answers",
                                           "Summed over all improvements; a gain that several of them claim counts by "
                                           "their shares, a lost one not at all.");
    answer.figures.push_back(
        {.id = u"paybackMonths"_s,
         .label = App::translate("Answers", "Payback"),
         .value = toValue(returns.total.paybackMonths()),
         .measure = Measure::Months,
         .definition =
             App::translate("Answers", "Money spent / (actual recurring benefit of a year / 12).") + u' ' + counted,
         .rows = any});
    answer.figures.push_back(
        {.id = u"roiPercent"_s,
         //: %1 is "(actual − spent) / spent"
         .label = App::translate("Answers", "ROI, %1").arg(roiFormula(returns.roi)),
         .value = toValue(returns.total.roiPercent(returns.roi)),
         .measure = Measure::Percent,
         .definition =
             App::translate("Answers",
                            "%1 in per cent: actual is what recurs in a year and what came once, spent is money.")
                 .arg(roiFormula(returns.roi))
             + u' ' + counted,
         .rows = any});
}

} // namespace

void addReturns(const Evaluation &evaluation, const std::vector<ImprovementBenefit> &benefits, Answer &answer)
{
    const Returns returns = returnsOf(evaluation, benefits);
    addReturnFigures(evaluation, returns, answer);
    addReturnBreakdowns(evaluation, returns, answer);
    for (AnswerTable &table :
         std::vector{improvementReturnTable(evaluation, returns), serviceReturnTable(evaluation, returns)}) {
        if (!table.rows.empty())
            answer.tables.push_back(std::move(table));
    }
}

} // namespace Ratchet
