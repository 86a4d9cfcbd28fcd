// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers_json.h"

#include <answers/basis/improvement_state.h>
#include <answers/questions/handover.h>
#include <answers/questions/service_pulse.h>
#include <answers/questions/week_line.h>
#include <core/entities/evidence.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <core/record_text.h>

#include <QJsonArray>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Null where a sum left the range of numbers. Large whole numbers are written in full, so that they are read again as
// they are.
QJsonValue jsonOf(double number)
{
    constexpr double range = 0x1p63;
    if (!std::isfinite(number))
        return {};
    return number >= -range && number < range && number == std::floor(number) ? QJsonValue(qint64(number))
                                                                              : QJsonValue(number);
}

QJsonValue jsonOf(const Value &value)
{
    if (const auto *count = std::get_if<qint64>(&value))
        return *count;
    if (const auto *number = std::get_if<double>(&value))
        return jsonOf(*number);
    if (const auto *day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return QJsonValue::Null;
}

QJsonValue dayOrNull(QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); }

QString keyOf(const QString &name) // Qt 6.8 compares keys without asking whether one is null
{
    return name.isNull() ? u""_s : name;
}

QJsonValue jsonOf(CheckOutcome outcome)
{
    return outcome == CheckOutcome::NothingYet ? QJsonValue() : QJsonValue(outcome == CheckOutcome::Met);
}

QJsonObject jsonOf(const std::vector<Figure> &figures)
{
    QJsonObject object;
    for (const Figure &figure : figures)
        object[keyOf(figure.id)] = jsonOf(figure.value);
    return object;
}

QJsonObject figuresOf(const Answer &answer)
{
    QJsonObject object = jsonOf(answer.figures);
    for (const Breakdown &breakdown : answer.breakdowns) {
        QJsonObject rows;
        for (const Breakdown::Row &row : breakdown.rows)
            rows[keyOf(row.name)] = jsonOf(row.figures);
        object[breakdown.id] = rows;
    }
    for (const CountsByKey &tally : answer.tallies)
        object[tally.id] = jsonOf(tally.counts);
    return object;
}

QJsonArray checksOf(const Register &reg, const Answer &answer)
{
    QJsonArray checks;
    for (const Check &check : answer.checks) {
        QJsonArray rows;
        for (const RecordRef &row : check.rows)
            rows.append(recordName(reg, row.entity, row.record));
        checks.append(QJsonObject{{u"id"_s, check.id},
                                  {u"passed"_s, jsonOf(check.outcome)},
                                  {u"metByNone"_s, check.isWanting},
                                  {u"value"_s, jsonOf(check.value)},
                                  {u"threshold"_s, jsonOf(check.threshold)},
                                  {u"rows"_s, rows}});
    }
    return checks;
}

QJsonObject jsonOf(const WeekLine &week)
{
    return {{u"from"_s, week.from.toString(Qt::ISODate)},
            {u"to"_s, week.to.toString(Qt::ISODate)},
            {u"improvementHours"_s, jsonOf(toValue(week.improvementHours))},
            {u"reactiveHours"_s, jsonOf(toValue(week.reactiveHours))},
            {u"moved"_s, week.moved()},
            {u"metricsWithData"_s, qint64(week.metrics.size())},
            {u"state"_s, weekStateName(week.state())}};
}

// What the line of the week says, and of which week.
QJsonObject weekLineOf(const Answers &answers)
{
    const WeekLine *told = toldWeek(answers.weeks);
    return {{u"from"_s, dayOrNull(told ? told->from : QDate())},
            {u"to"_s, dayOrNull(told ? told->to : QDate())},
            {u"state"_s, told ? QJsonValue(weekStateName(told->state())) : QJsonValue()},
            {u"sentence"_s, answers.weekLine}};
}

QJsonArray flowOf(const Answers &answers)
{
    QJsonArray months;
    for (const FlowMonth &month : answers.flow)
        months.append(QJsonObject{{u"month"_s, month.month.toString(u"yyyy-MM"_s)},
                                  {u"arrivals"_s, month.arrivals},
                                  {u"deliveries"_s, month.deliveries},
                                  {u"embedded"_s, month.embedded}});
    return months;
}

QJsonObject jsonOf(const Holding &holding)
{
    return {{u"role"_s, holdingName(holding.kind)},
            {u"entity"_s, QString::fromLatin1(entityType(holding.record.entity).name)},
            {u"record"_s, holding.title},
            {u"nextOn"_s, dayOrNull(holding.nextOn)},
            {u"stops"_s, holding.stops}};
}

// Whoever holds something, who holds most first.
QJsonArray holdersOf(const Register &reg, QDate asOf)
{
    struct Holder {
        const Person *person;
        std::vector<Holding> held;
    };
    Holdings held = holdings(reg, asOf);
    std::vector<Holder> holders;
    for (const Person &person : reg.all<Person>()) {
        if (const auto found = held.find(person.id); found != held.end())
            holders.push_back({&person, std::move(*found)});
    }
    std::ranges::stable_sort(holders, std::greater(), [](const Holder &holder) { return holder.held.size(); });
    QJsonArray array;
    for (const Holder &holder : holders) {
        QJsonArray rows;
        for (const Holding &holding : holder.held)
            rows.append(jsonOf(holding));
        const Holding *first = firstToStop(holder.held, asOf);
        array.append(QJsonObject{{u"person"_s, holder.person->name},
                                 {u"inPost"_s, isInPost(reg, holder.person->id, asOf)},
                                 {u"holds"_s, rows.size()},
                                 {u"firstMissedOn"_s, dayOrNull(first ? first->nextOn : QDate())},
                                 {u"held"_s, rows}});
    }
    return array;
}

// What owners said in the quarter of the day of how far they feel responsible for their service.
QJsonArray pulsesOf(const Register &reg, QDate asOf)
{
    QJsonArray pulses;
    for (const Service &service : reg.all<Service>()) {
        const SelfAnswer *pulse =
            isLive(service, asOf) ? pulseOf(reg, service.id, startOfQuarter(asOf), asOf) : nullptr;
        if (pulse)
            pulses.append(QJsonObject{{u"service"_s, service.name},
                                      {u"rating"_s, *pulse->rating},
                                      {u"on"_s, pulse->on.toString(Qt::ISODate)},
                                      {u"person"_s, recordName(reg, EntityKind::Person, pulse->person.value)},
                                      {u"answer"_s, pulse->answer}});
    }
    return pulses;
}

QJsonObject funnelOf(const DeliveryFunnel &funnel)
{
    return {{u"approved"_s, qint64(funnel.approved.size())},
            {u"funded"_s, qint64(funnel.funded.size())},
            {u"delivered"_s, qint64(funnel.delivered.size())},
            {u"embedded"_s, qint64(funnel.embedded.size())}};
}

} // namespace

QJsonObject answersJson(const Register &reg, const Answers &answers, qint64 change, const QByteArray &ledger)
{
    QJsonArray questions;
    for (const Answer &answer : answers.questions) {
        questions.append(QJsonObject{{u"number"_s, answer.number},
                                     {u"verdict"_s, verdictName(answer.verdict)},
                                     {u"headline"_s, answer.headline},
                                     {u"figures"_s, figuresOf(answer)},
                                     {u"checks"_s, checksOf(reg, answer)}});
    }
    QJsonArray signs;
    for (const FailureSign &sign : answers.signs)
        signs.append(
            QJsonObject{{u"id"_s, sign.id}, {u"passed"_s, jsonOf(sign.outcome)}, {u"value"_s, jsonOf(sign.value)}});
    QJsonArray self;
    for (const SelfQuestion &question : answers.self)
        self.append(QJsonObject{
            {u"number"_s, question.number}, {u"value"_s, jsonOf(question.value)}, {u"headline"_s, question.headline}});
    QJsonArray weeks;
    for (const WeekLine &week : answers.weeks)
        weeks.append(jsonOf(week));
    return {{u"asOf"_s, answers.asOf.toString(Qt::ISODate)},
            {u"change"_s, change},
            {u"ledger"_s, QString::fromLatin1(ledger.toHex())},
            {u"questions"_s, questions},
            {u"flow"_s, flowOf(answers)},
            {u"funnel"_s, funnelOf(answers.funnel)},
            {u"signs"_s, signs},
            {u"self"_s, self},
            {u"week"_s, weeks.isEmpty() ? QJsonValue() : weeks.last()},
            {u"weekLine"_s, weekLineOf(answers)},
            {u"weeks"_s, weeks},
            {u"holders"_s, holdersOf(reg, answers.asOf)},
            {u"pulses"_s, pulsesOf(reg, answers.asOf)}};
}

} // namespace Ratchet
