// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisation_tables.h"

#include <answers/basis/improvement_state.h>
#include <answers/evaluation/capacity_hours.h>
#include <answers/evaluation/evaluation.h>
#include <answers/questions/service_metrics.h>
#include <answers/questions/service_pulse.h>

#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

Cell count(qint64 number, const QLocale &locale, Tone tone = Tone::Neutral)
{
    return {.text = locale.toString(number), .value = Value(number), .tone = tone};
}

Cell day(QDate date, const QLocale &locale, Tone tone = Tone::Neutral)
{
    return date.isValid()
        ? Cell{.text = locale.toString(date, QLocale::ShortFormat), .value = Value(date), .tone = tone}
        : Cell{};
}

Cell personCell(const Register &reg, Id<Person> id, QDate asOf)
{
    const Person *person = reg.find(id);
    if (!person)
        return textCell(App::translate("Answers", "✕ nobody"), Tone::Concern);
    return isInPost(reg, id, asOf) ? textCell(person->name)
                                   : textCell(App::translate("Answers", "✕ %1 left").arg(person->name), Tone::Concern);
}

Cell confirmationCell(const Service &service, QDate asOf)
{
    const auto days = int(service.ownerConfirmedOn.daysTo(asOf));
    switch (confirmationOf(service, asOf)) {
    case Confirmation::Valid:
        return textCell(App::translate("Answers", "✓ %Ln day(s) ago", nullptr, days));
    case Confirmation::Expired:
        return textCell(App::translate("Answers", "◐ unconfirmed, last %Ln day(s) ago", nullptr, days), Tone::Concern);
    case Confirmation::Never:
        break;
    }
    return textCell(App::translate("Answers", "✕ unconfirmed"), Tone::Concern);
}

struct ServiceCounts {
    int open = 0;
    int overdue = 0;
};

constexpr std::pair<HoldingKind, int> columnsOfPeople[] = {
    // column of peopleTable() behind the first three
    {HoldingKind::ImprovementOwner, 0}, {HoldingKind::ActionOwner, 1}, {HoldingKind::ServiceOwner, 2},
    {HoldingKind::AccountableRole, 3},  {HoldingKind::Chair, 4},       {HoldingKind::Steward, 5},
};
constexpr int otherColumn = 6;

} // namespace

Confirmation confirmationOf(const Service &service, QDate asOf)
{
    const QDate on = service.ownerConfirmedOn;
    if (!on.isValid() || on > asOf)
        return Confirmation::Never;
    return on.daysTo(asOf) > ownerConfirmedForDays ? Confirmation::Expired : Confirmation::Valid;
}

AnswerTable servicesTable(const Register &reg, QDate asOf, const QLocale &locale)
{
    QHash<Id<Service>, ServiceCounts> counts;
    for (const Improvement &improvement : reg.all<Improvement>()) {
        if (!isOpen(improvement) || !existsAsOf(improvement.raisedOn, asOf))
            continue;
        ++counts[improvement.service].open;
        counts[improvement.service].overdue += isOverdue(improvement, asOf);
    }
    const QHash<Id<Service>, ServiceMetrics> metrics = serviceMetrics(reg);
    AnswerTable table(
        u"services"_s, App::translate("Answers", "Services"),
        App::translate("Answers", "A confirmation counts for %Ln day(s).", nullptr, ownerConfirmedForDays) + u' '
            + App::translate("Answers",
                             "Pulse: how far the owner feels responsible, 1 to 5, as last said this quarter."));
    table.column(App::translate("Answers", "Service"), 4)
        .column(App::translate("Answers", "Owner"), 3)
        .column(App::translate("Answers", "“I own this backlog”"), 3)
        .number(App::translate("Answers", "Pulse"))
        .number(App::translate("Answers", "Criticality"))
        .number(App::translate("Answers", "Open"))
        .number(App::translate("Answers", "Overdue"))
        .number(App::translate("Answers", "Metrics"))
        .column(App::translate("Answers", "Measured"), 2);
    std::vector<const Service *> live;
    for (const Service &service : reg.all<Service>()) {
        if (isLive(service, asOf))
            live.push_back(&service);
    }
    std::ranges::stable_sort(live, [](const Service *one, const Service *other) {
        const qint64 first = one->criticality.value_or(99);
        const qint64 second = other->criticality.value_or(99);
        return first != second ? first < second : one->name.localeAwareCompare(other->name) < 0;
    });
    for (const Service *service : live) {
        const ServiceCounts &of = counts[service->id];
        const ServiceMetrics measured = metrics.value(service->id);
        table.row({textCell(service->name), personCell(reg, service->owner, asOf), confirmationCell(*service, asOf),
                   pulseCell(pulseOf(reg, service->id, startOfQuarter(asOf), asOf), locale),
                   service->criticality ? count(*service->criticality, locale) : Cell{}, count(of.open, locale),
                   count(of.overdue, locale, concernIf(of.overdue > 0)), count(measured.metrics, locale),
                   measuredCell(measured)},
                  refTo(*service));
    }
    return table;
}

AnswerTable peopleTable(const Register &reg, const Holdings &held, QDate asOf, const QLocale &locale)
{
    AnswerTable table(u"people"_s, App::translate("Answers", "People and what they hold"),
                      App::translate("Answers", "Open or still to come; who holds most comes first."));
    table.column(App::translate("Answers", "Person"), 4)
        .column(App::translate("Answers", "Unit"), 3)
        .number(App::translate("Answers", "Holds"))
        .number(App::translate("Answers", "Improvements"))
        .number(App::translate("Answers", "Actions"))
        .number(App::translate("Answers", "Services"))
        .number(App::translate("Answers", "A roles"))
        .number(App::translate("Answers", "Ceremonies"))
        .number(App::translate("Answers", "Metrics"))
        .number(App::translate("Answers", "Other"))
        .number(App::translate("Answers", "First missed"), 2);
    for (const Person &person : reg.all<Person>()) {
        const std::vector<Holding> rows = held.value(person.id);
        const bool isHere = isInPost(reg, person.id, asOf);
        if (rows.empty() && !isHere)
            continue;
        std::array<qint64, otherColumn + 1> counts{};
        for (const Holding &row : rows) {
            const auto column = std::ranges::find(columnsOfPeople, row.kind, &std::pair<HoldingKind, int>::first);
            ++counts[size_t(column == std::end(columnsOfPeople) ? otherColumn : column->second)];
        }
        const Holding *first = firstToStop(rows, asOf);
        std::vector<Cell> cells{
            isHere ? textCell(person.name)
                   : textCell(App::translate("Answers", "✕ %1 left").arg(person.name), Tone::Concern),
            textCell(recordName(reg, EntityKind::Unit, person.unit.value)), count(qint64(rows.size()), locale)};
        for (const qint64 number : counts)
            cells.push_back(number > 0 ? count(number, locale) : Cell{QString(), Value(number)});
        cells.push_back(first ? day(first->nextOn, locale) : Cell{});
        table.row(std::move(cells), refTo(person));
    }
    std::ranges::stable_sort(table.rows, std::greater(),
                             [](const AnswerTable::Row &row) { return valueOr<qint64>(row.cells[2].value); });
    return table;
}

AnswerTable unitsTable(const Register &reg, QDate asOf, const QLocale &locale)
{
    const QDate current = firstOfMonth(asOf);
    const CapacityPeriod recent(reg, current.addMonths(-2), current);
    QHash<Id<Unit>, QSet<Id<Person>>> owners;
    QHash<Id<Unit>, int> owned;
    for (const Improvement &improvement : reg.all<Improvement>()) {
        if (!isOpen(improvement) || !existsAsOf(improvement.raisedOn, asOf) || !isInPost(reg, improvement.owner, asOf))
            continue;
        const Id<Unit> unit = reg.find(improvement.owner)->unit;
        owners[unit].insert(improvement.owner);
        ++owned[unit];
    }
    AnswerTable table(u"units"_s, App::translate("Answers", "Where improvement lives"),
                      App::translate("Answers",
                                     "Hours of the month of the reporting date and the two before; open improvements "
                                     "by the unit of their owner."));
    table.column(App::translate("Answers", "Unit"), 4)
        .column(App::translate("Answers", "Part of"), 3)
        .column(App::translate("Answers", "Manager"), 3)
        .number(App::translate("Answers", "Improvement, h"), 2)
        .number(App::translate("Answers", "Owners"))
        .number(App::translate("Answers", "Open items"))
        .column(App::translate("Answers", "Improvement lives here"), 3);
    for (const Unit &unit : reg.all<Unit>()) {
        const auto found = recent.byUnit.find(unit.id.value);
        const HourSums hours = found == recent.byUnit.end() ? HourSums() : found->second.withActuals;
        const int items = owned.value(unit.id);
        const bool isLiving = hours.used > 0 || items > 0;
        const Cell lives = isLiving
            ? textCell(hours.used > 0 && items > 0 ? App::translate("Answers", "✓ hours and items")
                           : hours.used > 0        ? App::translate("Answers", "✓ hours")
                                                   : App::translate("Answers", "✓ items"))
            : textCell(App::translate("Answers", "✕ neither hours nor items"), Tone::Concern);
        table.row({textCell(unit.name), textCell(recordName(reg, EntityKind::Unit, unit.parent.value)),
                   textCell(recordName(reg, EntityKind::Person, unit.manager.value)),
                   hours.rows > 0 ? Cell{displayNumber(hours.used, locale, 1), Value(hours.used)} : Cell{},
                   count(owners.value(unit.id).size(), locale), count(items, locale), lives},
                  refTo(unit));
    }
    std::ranges::stable_sort(table.rows, [](const auto &one, const auto &other) {
        const bool isOne = one.cells.back().tone == Tone::Neutral;
        const bool isOther = other.cells.back().tone == Tone::Neutral;
        return isOne != isOther ? isOne : one.cells[0].text.localeAwareCompare(other.cells[0].text) < 0;
    });
    return table;
}

AnswerTable holdingsTable(const std::vector<Holding> &held, QDate asOf, const QLocale &locale)
{
    AnswerTable table(u"holdings"_s, App::translate("Answers", "What falls vacant"));
    table.column(App::translate("Answers", "Role"), 3)
        .column(App::translate("Answers", "Of"), 5)
        .number(App::translate("Answers", "On"), 2)
        .column(App::translate("Answers", "Then"), 4);
    for (const Holding &row : held) {
        const bool isOverdue = row.nextOn.isValid() && row.nextOn < asOf;
        table.row({textCell(holdingLabel(row.kind)), textCell(row.title), day(row.nextOn, locale, concernIf(isOverdue)),
                   textCell(isOverdue ? App::translate("Answers", "overdue already") : row.stops)},
                  row.record);
    }
    return table;
}

} // namespace Ratchet
