// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_tables.h"

#include <answers/basis/rung_words.h>
#include <answers/metrics/calibration.h>
#include <answers/metrics/claimed_benefit.h>
#include <answers/metrics/claims.h>
#include <answers/questions/calibration_groups.h>
#include <answers/questions/return_tables.h>
#include <answers/questions/success_tables.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

Cell rungCell(Rung rung) { return textCell(rungShape(rung) + u' ' + rungLabel(rung), rungTone(rung)); }

QString improvementTitle(const Evaluation &evaluation, Id<Improvement> improvement)
{
    return recordTitle(evaluation.reg, EntityKind::Improvement, improvement.value);
}

QString metricName(const Evaluation &evaluation, Id<Metric> metric)
{
    return recordName(evaluation.reg, EntityKind::Metric, metric.value);
}

QString signedNumber(const Evaluation &evaluation, double number)
{
    return std::isfinite(number) ? (number > 0 ? u"+"_s : QString()) + evaluation.number(number, 2) : u"–"_s;
}

std::vector<const Amendment *> amendmentsBy(const Evaluation &evaluation)
{
    std::vector<const Amendment *> list;
    for (const Amendment &amendment : evaluation.reg.all<Amendment>()) {
        if (amendment.on <= evaluation.asOf)
            list.push_back(&amendment);
    }
    std::ranges::stable_sort(list, std::greater<>(), &Amendment::on);
    return list;
}

AnswerTable amendmentTable(const Evaluation &evaluation, const std::vector<const Amendment *> &amendments)
{
    AnswerTable table(u"amendments"_s, App::translate("Answers", "Amendments of registered claims"),
                      App::translate("Answers",
                                     "A claim that was locked before the work keeps what it promised; every later "
                                     "change is listed here for good."));
    table.number(App::translate("Answers", "On"), 2)
        .column(App::translate("Answers", "Claim"), 5)
        .column(App::translate("Answers", "Change"), 5)
        .column(App::translate("Answers", "Reason"), 5)
        .column(App::translate("Answers", "By"), 3);
    for (const Amendment *amendment : amendments) {
        const Steering *steering = evaluation.reg.find(amendment->steering);
        const QString claim = steering ? recordTitle(evaluation.reg, EntityKind::Steering, steering->id.value)
                                       : App::translate("Answers", "a claim that was deleted");
        table.row({dateCell(evaluation, amendment->on), textCell(claim), textCell(amendmentText(*amendment)),
                   textCell(amendment->reason), textCell(amendment->author)},
                  refTo(*amendment));
    }
    return table;
}

AnswerTable reviewTable(const Evaluation &evaluation)
{
    AnswerTable table(u"gain_reviews"_s, App::translate("Answers", "Gains, judged again after their delivery"),
                      App::translate("Answers",
                                     "The verdict as the readings stood 30, 90, 180 and 365 days after the delivery, "
                                     "and now. A date is still to come."));
    table.column(App::translate("Answers", "Improvement"), 5).column(App::translate("Answers", "Metric"), 4);
    for (const int days : gainReviewDays)
        table.column(App::translate("Answers", "%Ln day(s)", nullptr, days), 2);
    table.column(App::translate("Answers", "Now"), 2);
    for (const WatchedGain &gain : evaluation.gains) {
        std::vector<Cell> cells{textCell(improvementTitle(evaluation, gain.improvement)),
                                textCell(metricName(evaluation, gain.metric))};
        for (const GainReview &review : gain.reviews)
            cells.push_back(review.rung ? rungCell(*review.rung) : dateCell(evaluation, review.dueOn));
        cells.push_back(rungCell(gain.now));
        table.row(std::move(cells), {EntityKind::Improvement, gain.improvement.value});
    }
    return table;
}

// What the readings say of the gain, and what speaks against it although it is proven.
Cell gainCell(const ImprovementBenefit &claimed)
{
    if (claimed.state == GainState::Lost)
        return textCell(App::translate("Answers", "◆ lost"), Tone::Concern);
    if (claimed.state == GainState::Open)
        return textCell(App::translate("Answers", "○ not proven yet"));
    QStringList words{App::translate("Answers", "▲ proven")};
    if (claimed.cause == GainCause::Several)
        words += App::translate("Answers", "not to one cause");
    if (claimed.isUnbalanced)
        words += App::translate("Answers", "a balancing metric is worse");
    return textCell(words.join(u", "_s), words.size() > 1 ? Tone::Concern : Tone::Good);
}

void addBenefitRow(const Evaluation &evaluation, AnswerTable &table, std::vector<Cell> cells, const BenefitSum &sum,
                   const RecordRef &record)
{
    for (const double amount : {sum.claimed, sum.proven, sum.ofOthers, sum.takenOff, sum.stands()})
        cells.push_back(numberCell(evaluation, amount, 0));
    if (record.record == 0)
        table.total(std::move(cells));
    else
        table.row(std::move(cells), record);
}

AnswerTable benefitTable(const Evaluation &evaluation, const std::vector<ImprovementBenefit> &list,
                         const ClaimedBenefit &total)
{
    AnswerTable table(u"claimed_benefits"_s, App::translate("Answers", "Claimed benefit and what is left of it"),
                      App::translate("Answers",
                                     "Actual benefits, less dis-benefits. A gain that faded, or got worse, is taken "
                                     "off. Of a gain that several improvements claim each counts its share; that of "
                                     "the others counts with them. A gain is not to one cause where something else on "
                                     "record may have made it, too. What recurs a year and what came once are never "
                                     "added up."));
    if (!evaluation.settings.currency.isEmpty())
        table.caption += u' ' + App::translate("Answers", "In %1.").arg(evaluation.settings.currency);
    table.column(App::translate("Answers", "Improvement"), 6)
        .column(App::translate("Answers", "Gain"), 3)
        .column(App::translate("Answers", "How often"), 2)
        .number(App::translate("Answers", "Claimed"), 2)
        .number(App::translate("Answers", "Proven"), 2)
        .number(App::translate("Answers", "Share of others"), 2)
        .number(App::translate("Answers", "Taken off"), 2)
        .number(App::translate("Answers", "Stands"), 2);
    const QString yearly = App::translate("Answers", "a year");
    const QString once = App::translate("Answers", "once");
    for (const ImprovementBenefit &one : list) {
        for (const auto &[sum, often] : {std::pair(one.benefit.yearly, yearly), std::pair(one.benefit.once, once)}) {
            if (sum.isAny)
                addBenefitRow(
                    evaluation, table,
                    {textCell(improvementTitle(evaluation, one.improvement->id)), gainCell(one), textCell(often)}, sum,
                    refTo(*one.improvement));
        }
    }
    for (const auto &[sum, often] : {std::pair(total.yearly, yearly), std::pair(total.once, once)}) {
        if (sum.isAny)
            addBenefitRow(evaluation, table,
                          {textCell(App::translate("Answers", "All")), textCell({}), textCell(often)}, sum, {});
    }
    return table;
}

AnswerTable calibrationTable(const Evaluation &evaluation, const Calibration &found)
{
    AnswerTable table(u"claim_calibration"_s, App::translate("Answers", "Expected against proven change"),
                      App::translate("Answers",
                                     "All claims of improvements that are closed, embedded or not proven. Proven is "
                                     "the effect of a gain that holds or is sustained, otherwise 0."));
    table.column(App::translate("Answers", "Improvement"), 5)
        .column(App::translate("Answers", "Metric"), 4)
        .number(App::translate("Answers", "Expected"), 2)
        .number(App::translate("Answers", "Proven"), 2)
        .number(App::translate("Answers", "Proven of expected"), 2)
        .column(App::translate("Answers", "Within the interval"), 2)
        .column(App::translate("Answers", "Verdict"), 3);
    for (const CalibratedClaim &claim : found.claims)
        table.row({textCell(improvementTitle(evaluation, claim.improvement)),
                   textCell(metricName(evaluation, claim.metric)), textCell(signedNumber(evaluation, claim.expected)),
                   textCell(signedNumber(evaluation, claim.proven)), textCell(evaluation.percent(100 * claim.ratio())),
                   textCell(!claim.isProven                ? u"–"_s
                                : claim.isWithinInterval() ? App::translate("Answers", "✓ yes")
                                                           : App::translate("Answers", "✕ no")),
                   rungCell(claim.verdict.rung)},
                  {EntityKind::Improvement, claim.improvement.value});
    if (const auto ratio = found.meanRatio()) {
        const QString within =
            App::translate("Answers", "%1 of %2")
                .arg(evaluation.number(double(found.withinInterval())), evaluation.number(double(found.claims.size())));
        table.total({textCell(App::translate("Answers", "All")), textCell({}), textCell({}), textCell({}),
                     textCell(evaluation.percent(100 * *ratio)), textCell(within), textCell({})});
    }
    return table;
}

template <class Record> std::vector<RecordRef> refs(const std::vector<const Record *> &records)
{
    std::vector<RecordRef> list;
    list.reserve(records.size());
    for (const Record *record : records)
        list.push_back(refTo(*record));
    return list;
}

// Beside the proven benefit: how much of it has more than one possible cause.
QString provenDefinition(const Evaluation &evaluation, const BenefitSum &sum)
{
    const QString counted = App::translate(
        "Answers",
        "Of improvements whose metric holds or sustains its gain; a gain that several claim counts by shares.");
    if (sum.severalCauses == 0)
        return counted;
    //: %1 is an amount of money
    return counted + u' '
        + App::translate("Answers", "Of it %1 cannot be attributed to one cause.")
              .arg(evaluation.number(sum.severalCauses));
}

void addBenefitFigures(const Evaluation &evaluation, std::vector<Figure> &figures,
                       const std::vector<ImprovementBenefit> &list, const BenefitSum &sum)
{
    const QString currency = evaluation.settings.currency;
    const auto improvements = [&list](double BenefitSum::*part) {
        std::vector<RecordRef> rows;
        for (const ImprovementBenefit &claimed : list) {
            if (claimed.benefit.yearly.*part != 0)
                rows.push_back(refTo(*claimed.improvement));
        }
        return rows;
    };
    const QString claimed = currency.isEmpty() ? App::translate("Answers", "Claimed benefit a year")
                                               : App::translate("Answers", "Claimed benefit, %1 a year").arg(currency);
    const auto amount = [&sum](double money) { return sum.isAny ? Value(money) : Value(); };
    figures.push_back({.id = u"claimedBenefit"_s,
                       .label = claimed,
                       .value = amount(sum.claimed),
                       .measure = Measure::Score,
                       .definition = App::translate("Answers", "Actual recurring benefits, less dis-benefits."),
                       .rows = improvements(&BenefitSum::claimed)});
    figures.push_back({.id = u"provenBenefit"_s,
                       .label = App::translate("Answers", "Of it proven"),
                       .value = amount(sum.proven),
                       .measure = Measure::Score,
                       .definition = provenDefinition(evaluation, sum),
                       .rows = improvements(&BenefitSum::proven)});
    figures.push_back({.id = u"provenNotToOneCause"_s,
                       .label = App::translate("Answers", "Of this not to one cause"),
                       .value = amount(sum.severalCauses),
                       .measure = Measure::Score,
                       .definition = App::translate("Answers",
                                                    "Of the proven: of improvements with a proven gain that something "
                                                    "else on record may have made, too, so that it cannot be "
                                                    "attributed to one cause."),
                       .rows = improvements(&BenefitSum::severalCauses)});
    figures.push_back(
        {.id = u"benefitOfOthers"_s,
         .label = App::translate("Answers", "Of it the share of others"),
         .value = amount(sum.ofOthers),
         .measure = Measure::Score,
         .definition = App::translate(
             "Answers", "Of improvements that claim a gain together with others: what counts with those."),
         .rows = improvements(&BenefitSum::ofOthers)});
    figures.push_back({.id = u"benefitTakenOff"_s,
                       .label = App::translate("Answers", "Of it taken off"),
                       .value = amount(sum.takenOff),
                       .measure = Measure::Score,
                       .definition = App::translate(
                           "Answers", "Of improvements whose gain has faded, or whose metric is worse than before."),
                       .rows = improvements(&BenefitSum::takenOff)});
}

} // namespace

void addClaims(const Evaluation &evaluation, const QSet<Id<Improvement>> &causes, Answer &answer)
{
    const std::vector<const Amendment *> amendments = amendmentsBy(evaluation);
    const std::vector<ImprovementBenefit> benefits =
        claimedBenefits(evaluation.reg, evaluation.improvements, evaluation.proofs, causes);
    const Calibration calibrated = calibration(evaluation.reg, evaluation.proofs);
    ClaimedBenefit total;
    for (const ImprovementBenefit &claimed : benefits) {
        total.yearly += claimed.benefit.yearly;
        total.once += claimed.benefit.once;
    }
    addBenefitFigures(evaluation, answer.figures, benefits, total.yearly);
    const auto ratio = calibrated.meanRatio();
    std::vector<RecordRef> claimed, within; // an improvement of several claims once
    const auto addOnce = [](std::vector<RecordRef> &rows, const RecordRef &row) {
        if (std::ranges::find(rows, row) == rows.end())
            rows.push_back(row);
    };
    for (const CalibratedClaim &claim : calibrated.claims) {
        const RecordRef improvement{EntityKind::Improvement, claim.improvement.value};
        addOnce(claimed, improvement);
        if (claim.isWithinInterval())
            addOnce(within, improvement);
    }
    answer.figures.push_back(
        {.id = u"provenOfExpected"_s,
         .label = App::translate("Answers", "Proven of what was expected"),
         .value = ratio ? Value(100 * *ratio) : Value(),
         .measure = Measure::Percent,
         .definition = App::translate(
             "Answers", "Mean, over the claims of closed improvements, of the proven by the expected change."),
         .rows = claimed});
    answer.figures.push_back(
        {.id = u"claimsWithinInterval"_s,
         .label = App::translate("Answers", "Expectations within the interval"),
         .value = ratio ? Value(qint64(calibrated.withinInterval())) : Value(),
         .definition = App::translate(
             "Answers",
             "Claims of closed improvements whose expected change lies within the 95 % interval of a proven effect."),
         .rows = within});
    answer.figures.push_back(countFigure("amendments", App::translate("Answers", "Amendments"), refs(amendments),
                                         App::translate("Answers", "Changes to claims after they were registered.")));
    for (AnswerTable &table :
         std::vector{reviewTable(evaluation), benefitTable(evaluation, benefits, total),
                     calibrationTable(evaluation, calibrated), calibrationGroupTable(evaluation, calibrated),
                     amendmentTable(evaluation, amendments)}) {
        if (!table.rows.empty())
            answer.tables.push_back(std::move(table));
    }
    addSuccesses(evaluation, answer);
    addReturns(evaluation, benefits, answer);
}

} // namespace Ratchet
