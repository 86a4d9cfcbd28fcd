// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery_concentration.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr int deliveryDays = 365; // the reporting date included

bool isDeliveredInYear(const Improvement &improvement, QDate asOf)
{
    return improvement.deliveredOn.isValid() && improvement.deliveredOn > asOf.addDays(-deliveryDays)
        && improvement.deliveredOn <= asOf;
}

// Several where they delivered as much each.
std::span<const DeliveryConcentration::Deliverer> topDeliverers(const DeliveryConcentration &found)
{
    const auto end = std::ranges::find_if(found.deliverers, [&found](const auto &deliverer) {
        return deliverer.delivered.size() < found.deliverers.front().delivered.size();
    });
    return {found.deliverers.begin(), end};
}

QString topNames(const Evaluation &evaluation, const DeliveryConcentration &found)
{
    constexpr qsizetype mostNamed = 3;
    QStringList names;
    for (const DeliveryConcentration::Deliverer &deliverer : topDeliverers(found)) {
        const QString name = evaluation.personName(deliverer.person);
        names += name.isEmpty() ? App::translate("Answers", "a person without a name") : name;
    }
    return names.size() > mostNamed
        ? App::translate("Answers", "%Ln person(s) with as many each", nullptr, int(names.size()))
        : evaluation.locale.createSeparatedList(names);
}

std::vector<RecordRef> deliveredByTop(const DeliveryConcentration &found)
{
    std::vector<RecordRef> delivered;
    for (const DeliveryConcentration::Deliverer &deliverer : topDeliverers(found))
        delivered.insert(delivered.end(), deliverer.delivered.begin(), deliverer.delivered.end());
    return delivered;
}

} // namespace

std::optional<double> DeliveryConcentration::topPercent() const
{
    const size_t top = deliverers.empty() ? 0 : deliverers.front().delivered.size();
    return share(double(top), double(delivered.size()));
}

DeliveryConcentration deliveryConcentration(const Evaluation &evaluation)
{
    DeliveryConcentration found;
    QHash<RecordId, size_t> places;
    for (const Improvement *improvement : evaluation.improvements) {
        if (!isDeliveredInYear(*improvement, evaluation.asOf) || !evaluation.reg.find(improvement->owner))
            continue;
        const auto place = places.constFind(improvement->owner.value);
        const size_t at = place == places.cend() ? found.deliverers.size() : *place;
        if (at == found.deliverers.size()) {
            places.insert(improvement->owner.value, at);
            found.deliverers.push_back({improvement->owner, {}});
        }
        found.deliverers[at].delivered.push_back(refTo(*improvement));
        found.delivered.push_back(refTo(*improvement));
    }
    std::ranges::stable_sort(found.deliverers, [&evaluation](const auto &one, const auto &other) {
        if (one.delivered.size() != other.delivered.size())
            return one.delivered.size() > other.delivered.size();
        return evaluation.personName(one.person).localeAwareCompare(evaluation.personName(other.person)) < 0;
    });
    return found;
}

std::vector<Figure> topDelivererFigures(const Evaluation &evaluation, const DeliveryConcentration &found)
{
    const QString label = App::translate("Answers", "Top deliverer");
    const QString names = topNames(evaluation, found);
    return {
        {.id = u"topDelivererPercent"_s,
         .label = names.isEmpty() ? label : App::translate("Answers", "Top deliverer (%1)").arg(names),
         .value = toValue(found.topPercent()),
         .measure = Measure::Percent,
         .definition = App::translate("Answers",
                                      "Of the improvements with an owner that were delivered in the 365 days that "
                                      "end with the reporting date, the share of the person who owns most of them."),
         .rows = found.delivered},
        {.id = u"topDeliverer"_s,
         .label = App::translate("Answers", "Who delivered most"),
         .value = names.isEmpty() ? Value() : Value(names),
         .measure = Measure::Text,
         .definition = App::translate("Answers",
                                      "Who owned most of what was delivered in these 365 days; up to three with as "
                                      "many each are named."),
         .rows = deliveredByTop(found)},
    };
}

Check topDelivererCheck(const Evaluation &evaluation, const DeliveryConcentration &found)
{
    return makeCheck(
        evaluation,
        {.id = "topDeliverer",
         .label = App::translate("Answers", "No one person delivered more than %1 of a year's improvements"),
         .hasSubject = !found.delivered.empty(),
         .value = toValue(found.topPercent()),
         .limit = Limit::AtMost,
         .standard = topDelivererPercent,
         .measure = Measure::Percent,
         .against = found.deliverers.empty() ? std::vector<RecordRef>() : found.deliverers.front().delivered});
}

AnswerTable delivererTable(const Evaluation &evaluation, const DeliveryConcentration &found)
{
    AnswerTable table(u"deliverers"_s, App::translate("Answers", "Who delivers"),
                      App::translate("Answers",
                                     "Improvements delivered in the 365 days that end with the reporting date, by "
                                     "their owner; those without one are left out."));
    table.column(App::translate("Answers", "Person"), 4)
        .number(App::translate("Answers", "Deliveries"), 2)
        .number(App::translate("Answers", "Share, %"), 2);
    const double limit = evaluation.threshold("topDeliverer", topDelivererPercent);
    const auto all = double(found.delivered.size());
    for (const DeliveryConcentration::Deliverer &deliverer : found.deliverers) {
        const auto percent = share(double(deliverer.delivered.size()), all);
        Cell cell = numberCell(evaluation, percent);
        cell.tone = concernIf(percent > limit);
        table.row({personCell(evaluation, deliverer.person), countCell(evaluation, qint64(deliverer.delivered.size())),
                   std::move(cell)},
                  {EntityKind::Person, deliverer.person.value});
    }
    if (!found.deliverers.empty())
        table.total({textCell(App::translate("Answers", "Total")),
                     countCell(evaluation, qint64(found.delivered.size())), numberCell(evaluation, 100.0)});
    return table;
}

} // namespace Ratchet
