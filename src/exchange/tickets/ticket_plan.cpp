// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket_plan.h"

#include <core/catalogue.h>
#include <core/change_builder.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/entities/settings.h>
#include <exchange/mapping/export_preset.h>
#include <exchange/mapping/kept_mapping.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr QLatin1StringView ticketEntity = "tickets"_L1;
constexpr QLatin1StringView linksName = "metrics"_L1;

bool isShare(TicketMeasure measure)
{
    return measure == TicketMeasure::WithinTarget || measure == TicketMeasure::ReopenedShare;
}

bool isTime(TicketMeasure measure)
{
    return measure == TicketMeasure::MedianTime || measure == TicketMeasure::LongTime;
}

// The name of a record, case-insensitive.
template <class Record> Id<Record> named(const Register &reg, const QString &name)
{
    for (const Record &record : reg.all<Record>()) {
        if (record.name.compare(name, Qt::CaseInsensitive) == 0)
            return record.id;
    }
    return {};
}

// The record in which a register keeps which metric is which: a metric may be renamed, or imported in another language.
const ImportMap *linksIn(const Register &reg)
{
    for (const ImportMap &map : reg.all<ImportMap>()) {
        if (map.entity == ticketEntity && map.name == linksName)
            return &map;
    }
    return nullptr;
}

class Writer {
public:
    Writer(ChangeBuilder &builder, const Register &reg, const TicketChoices &choices, const QString &source)
        : m_builder(builder)
        , m_register(reg)
        , m_choices(choices)
        , m_source(source)
    {
        for (const Reading &reading : reg.all<Reading>())
            m_readings[reading.metric].insert(reading.on, &reading);
        if (const ImportMap *links = linksIn(reg))
            m_links = QJsonDocument::fromJson(links->definition.toUtf8()).object();
    }

    void write(DerivedMetric &metric)
    {
        const QString key = keyOf(metric);
        Id<Metric> target(m_links[key].toInteger());
        if (!m_register.find(target))
            target = named<Metric>(m_register, metric.name);
        if (!target)
            target = newMetric(metric);
        m_links[key] = target.value;
        const auto held = m_readings.value(target);
        for (const DerivedReading &reading : metric.readings)
            writeReading(target, held.value(reading.on), reading, metric);
    }

    void keepLinks()
    {
        const ImportMap *held = linksIn(m_register);
        const Id<ImportMap> links = held ? held->id : m_builder.create<ImportMap>();
        m_builder.set<&ImportMap::entity>(links, QString(ticketEntity));
        m_builder.set<&ImportMap::name>(links, QString(linksName));
        m_builder.set<&ImportMap::definition>(links,
                                              QString::fromUtf8(QJsonDocument(m_links).toJson(QJsonDocument::Compact)));
    }

private:
    // "withinTarget4|monthly|payments": in no language.
    [[nodiscard]] QString keyOf(const DerivedMetric &metric) const
    {
        static const QString names[] = {u"opened"_s,       u"medianTime"_s, u"longTime"_s,
                                        u"withinTarget"_s, u"reopened"_s,   u"backlog"_s};
        const QString hours =
            metric.measure == TicketMeasure::WithinTarget ? QString::number(m_choices.targetHours) : QString();
        const QString slices = m_choices.slices == TicketSlices::ByService ? u"service"_s
            : m_choices.slices == TicketSlices::ByGroup                    ? u"group"_s
                                                                           : QString();
        return QStringList{names[size_t(metric.measure)] + hours,
                           QString::fromLatin1(frequencyOptions[size_t(m_choices.period) - 1].name), slices,
                           metric.slice.toCaseFolded()}
            .join(u'|');
    }

    Id<Metric> newMetric(const DerivedMetric &metric)
    {
        const auto made = m_builder.create<Metric>();
        m_builder.set<&Metric::name>(made, metric.name);
        m_builder.set<&Metric::definition>(made, ruleOf(metric.measure, m_choices));
        m_builder.set<&Metric::dataSource>(made, m_source);
        m_builder.set<&Metric::frequency>(made, qint64(m_choices.period));
        m_builder.set<&Metric::unit>(made,
                                     isShare(metric.measure)      ? u"%"_s
                                         : isTime(metric.measure) ? u"h"_s
                                                                  : App::translate("Tickets", "tickets"));
        m_builder.set<&Metric::kind>(made,
                                     qint64(isShare(metric.measure)      ? MetricKind::Percentage
                                                : isTime(metric.measure) ? MetricKind::Individual
                                                                         : MetricKind::Count));
        m_builder.set<&Metric::direction>(
            made, qint64(metric.measure == TicketMeasure::WithinTarget ? Direction::Up : Direction::Down));
        if (m_choices.slices == TicketSlices::ByService && !metric.slice.isEmpty())
            m_builder.set<&Metric::service>(made, serviceNamed(metric.slice).value);
        return made;
    }

    Id<Service> serviceNamed(const QString &name)
    {
        if (const Id<Service> known = named<Service>(m_register, name))
            return known;
        Id<Service> &made = m_services[name.toCaseFolded()];
        if (!made) {
            made = m_builder.create<Service>();
            m_builder.set<&Service::name>(made, name);
        }
        return made;
    }

    void writeReading(Id<Metric> metric, const Reading *held, const DerivedReading &reading, DerivedMetric &counts)
    {
        const auto differs = [](double one, double other) {
            return std::isnan(one) != std::isnan(other) || (!std::isnan(one) && one != other);
        };
        if (held && !differs(held->value, reading.value) && !differs(held->numerator, reading.numerator)
            && !differs(held->denominator, reading.denominator)) {
            ++counts.unchanged;
            return;
        }
        const Id<Reading> target = held ? held->id : m_builder.create<Reading>();
        ++(held ? counts.corrected : counts.added);
        if (!held) {
            m_builder.set<&Reading::metric>(target, metric.value);
            m_builder.set<&Reading::on>(target, reading.on);
        }
        m_builder.set<&Reading::value>(target, reading.value);
        const auto number = [](double value) { return std::isnan(value) ? Value() : Value(value); };
        m_builder.set<&Reading::numerator>(target, number(reading.numerator));
        m_builder.set<&Reading::denominator>(target, number(reading.denominator));
    }

    ChangeBuilder &m_builder;
    const Register &m_register;
    const TicketChoices &m_choices;
    QString m_source;
    QHash<Id<Metric>, QHash<QDate, const Reading *>> m_readings;
    QJsonObject m_links; // key of what is measured → id of its metric
    QHash<QString, Id<Service>> m_services;
};

QString whyNothing(const TicketTable &tickets, const TicketPlan &plan, const TicketChoices &choices)
{
    if (!plan.questions.empty() || !plan.metrics.empty())
        return {};
    const auto [first, last] = daysOf(tickets);
    if (!first.isValid())
        return App::translate("Tickets", "No row is a ticket that can be read.");
    const bool isByService = choices.slices == TicketSlices::ByService;
    const auto isNamed = [isByService](const Ticket &one) {
        return !(isByService ? one.service : one.group).isEmpty();
    };
    if (choices.slices != TicketSlices::Together && std::ranges::none_of(tickets.tickets, isNamed))
        return isByService ? App::translate("Tickets", "No ticket names a service.")
                           : App::translate("Tickets", "No ticket names a group.");
    if (!plan.leftOut.isEmpty())
        return isByService
            ? App::translate("Tickets", "No service has %1 tickets or more.").arg(spokenNumber(choices.leastTickets))
            : App::translate("Tickets", "No group has %1 tickets or more.").arg(spokenNumber(choices.leastTickets));
    const QString reason = choices.period == Frequency::Weekly
        ? App::translate("Tickets", "The tickets are of %1 to %2: no week lies in that from its first to its last day.")
        : choices.period == Frequency::Quarterly
        ? App::translate("Tickets",
                         "The tickets are of %1 to %2: no quarter lies in that from its first to its last day.")
        : App::translate("Tickets",
                         "The tickets are of %1 to %2: no month lies in that from its first to its last day.");
    return reason.arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate));
}

} // namespace

bool TicketPlan::isAny() const
{
    return std::ranges::any_of(metrics,
                               [](const DerivedMetric &metric) { return metric.added + metric.corrected > 0; });
}

QString TicketPlan::summary() const
{
    int added = 0;
    int corrected = 0;
    for (const DerivedMetric &metric : metrics) {
        added += metric.added;
        corrected += metric.corrected;
    }
    return App::translate("Tickets", "Metrics from tickets: readings added %1, corrected %2")
        .arg(spokenNumber(added), spokenNumber(corrected));
}

Result<TicketPlan> planTicketMetrics(ChangeBuilder &builder, const Register &reg, const TextTable &table,
                                     const ImportMapping &mapping, const TicketChoices &choices, const QString &source,
                                     const std::function<bool(int, int)> &progress)
{
    Result<TicketTable> tickets = readTickets(table, mapping, progress);
    if (!tickets)
        return tl::unexpected<Error>(tickets.error());
    TicketPlan plan;
    plan.preset = presetName(PresetUse::Tickets, table.header);
    plan.problems = std::move(tickets->problems);
    plan.linesLeftOut = std::move(tickets->leftOut);
    plan.remarks = std::move(tickets->remarks);
    plan.questions = std::move(tickets->questions);
    plan.tickets = qsizetype(tickets->tickets.size());
    plan.superseded = tickets->superseded;
    plan.leftOut = sparseSlices(*tickets, choices);
    plan.metrics = derive(*tickets, choices);
    plan.whyNothing = whyNothing(*tickets, plan, choices);
    if (plan.questions.empty() && plan.whyNothing.isEmpty())
        plan.uncounted = uncountedPeriods(*tickets, choices);
    Writer writer(builder, reg, choices, source);
    for (DerivedMetric &metric : plan.metrics)
        writer.write(metric);
    if (plan.isAny())
        writer.keepLinks();
    return plan;
}

std::optional<ImportMapping> storedTicketMapping(const Register &reg, const QStringList &header)
{
    return keptMapping(reg, QString(ticketEntity), header);
}

void storeTicketMapping(ChangeBuilder &builder, const Register &reg, const QString &name, const ImportMapping &mapping)
{
    keepMapping(builder, reg, QString(ticketEntity), name, mapping);
}

} // namespace Ratchet
