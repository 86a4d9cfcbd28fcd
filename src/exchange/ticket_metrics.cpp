// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket_metrics.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr double longShare = 0.85;
constexpr double secondsPerHour = 3600;

QDate periodOf(QDate day, Frequency period)
{
    switch (period) {
    case Frequency::Weekly: return day.addDays(1 - day.dayOfWeek());
    case Frequency::Quarterly: return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    default: return {day.year(), day.month(), 1};
    }
}

QDate nextPeriod(QDate start, Frequency period)
{
    return period == Frequency::Weekly ? start.addDays(7) : start.addMonths(period == Frequency::Quarterly ? 3 : 1);
}

// The periods that the events cover from their first to their last day.
std::vector<QDate> coveredPeriods(const std::vector<Ticket> &tickets, Frequency period)
{
    QDate first;
    QDate last;
    for (const Ticket &ticket : tickets) {
        const QDate opened = ticket.opened.date();
        const QDate end = ticket.restored.isValid() ? ticket.restored.date() : opened;
        first = first.isValid() ? std::min(first, opened) : opened;
        last = last.isValid() ? std::max(last, std::max(opened, end)) : std::max(opened, end);
    }
    std::vector<QDate> periods;
    if (!first.isValid())
        return periods;
    QDate start = periodOf(first, period);
    if (start < first)
        start = nextPeriod(start, period);
    for (; nextPeriod(start, period) <= last.addDays(1); start = nextPeriod(start, period))
        periods.push_back(start);
    return periods;
}

struct Period {
    int opened = 0;
    int restored = 0;
    int within = 0;
    int reopened = 0;
    std::vector<double> hours; // to restore, of those restored in the period
};

struct Slice {
    QMap<QDate, Period> periods;
    std::vector<QDate> opened;   // days, to count the backlog
    std::vector<QDate> restored;
};

Slice sliceOf(const std::vector<const Ticket *> &tickets, const TicketChoices &choices)
{
    Slice slice;
    for (const Ticket *ticket : tickets) {
        ++slice.periods[periodOf(ticket->opened.date(), choices.period)].opened;
        slice.opened.push_back(ticket->opened.date());
        if (!ticket->restored.isValid())
            continue;
        slice.restored.push_back(ticket->restored.date());
        Period &period = slice.periods[periodOf(ticket->restored.date(), choices.period)];
        const double hours = double(ticket->opened.secsTo(ticket->restored)) / secondsPerHour;
        period.hours.push_back(hours);
        ++period.restored;
        period.within += hours <= choices.targetHours;
        period.reopened += ticket->isReopened;
    }
    std::ranges::sort(slice.opened);
    std::ranges::sort(slice.restored);
    return slice;
}

std::optional<DerivedReading> readingOf(const Slice &slice, QDate start, TicketMeasure measure, const TicketChoices &choices)
{
    const Period period = slice.periods.value(start);
    const double restored = period.restored;
    const auto share = [&](double part) -> std::optional<DerivedReading> {
        return restored > 0 ? std::optional(DerivedReading{start, 100 * part / restored, part, restored}) : std::nullopt;
    };
    switch (measure) {
    case TicketMeasure::Opened: return DerivedReading{start, double(period.opened)};
    case TicketMeasure::MedianTime:
    case TicketMeasure::LongTime:
        if (period.hours.empty())
            return {};
        return DerivedReading{start, quantile(period.hours, measure == TicketMeasure::MedianTime ? 0.5 : longShare), std::nan(""), restored};
    case TicketMeasure::WithinTarget: return share(period.within);
    case TicketMeasure::ReopenedShare: return share(period.reopened);
    case TicketMeasure::Backlog: break;
    }
    const QDate next = nextPeriod(start, choices.period);
    const auto before = [next](const std::vector<QDate> &days) { return double(std::ranges::lower_bound(days, next) - days.begin()); };
    return DerivedReading{start, before(slice.opened) - before(slice.restored)};
}

QString measureName(TicketMeasure measure, const TicketChoices &choices)
{
    switch (measure) {
    case TicketMeasure::Opened: return App::translate("Tickets", "Tickets opened");
    case TicketMeasure::MedianTime: return App::translate("Tickets", "Median time to restore");
    case TicketMeasure::LongTime: return App::translate("Tickets", "85th percentile time to restore");
    case TicketMeasure::WithinTarget: return App::translate("Tickets", "Restored within %1 hours").arg(QString::number(choices.targetHours));
    case TicketMeasure::ReopenedShare: return App::translate("Tickets", "Reopened tickets");
    case TicketMeasure::Backlog: break;
    }
    return App::translate("Tickets", "Open tickets at the end of the period");
}

std::vector<TicketMeasure> measuresOf(const TicketTable &tickets, const TicketChoices &choices)
{
    std::vector<TicketMeasure> measures{TicketMeasure::Opened, TicketMeasure::MedianTime, TicketMeasure::LongTime};
    if (!std::isnan(choices.targetHours))
        measures.push_back(TicketMeasure::WithinTarget);
    if (tickets.knowsReopened)
        measures.push_back(TicketMeasure::ReopenedShare);
    measures.push_back(TicketMeasure::Backlog);
    return measures;
}

struct NamedSlice {
    QString name; // as it is written first
    std::vector<const Ticket *> tickets;
};

// Services and groups are the same in whatever case; those with fewer tickets than asked for go to `leftOut`.
std::vector<NamedSlice> slicesOf(const TicketTable &tickets, const TicketChoices &choices, QStringList *leftOut)
{
    QMap<QString, NamedSlice> all;
    const bool isTogether = choices.slices == TicketSlices::Together;
    for (const Ticket &ticket : tickets.tickets) {
        const QString name = isTogether ? QString() : choices.slices == TicketSlices::ByService ? ticket.service : ticket.group;
        if (!isTogether && name.isEmpty())
            continue;
        NamedSlice &slice = all[name.toCaseFolded()];
        if (slice.tickets.empty())
            slice.name = name;
        slice.tickets.push_back(&ticket);
    }
    std::vector<NamedSlice> kept;
    for (NamedSlice &slice : all) {
        if (isTogether || int(slice.tickets.size()) >= choices.leastTickets)
            kept.push_back(std::move(slice));
        else if (leftOut)
            leftOut->append(slice.name);
    }
    return kept;
}

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

class Writer
{
public:
    Writer(ChangeBuilder &builder, const Register &reg, const TicketChoices &choices, const QString &source)
        : m_builder(builder), m_register(reg), m_choices(choices), m_source(source)
    {
        for (const Reading &reading : reg.all<Reading>())
            m_readings[reading.metric].insert(reading.on, &reading);
    }

    void write(DerivedMetric &metric)
    {
        const Id<Metric> known = named<Metric>(m_register, metric.name);
        const Id<Metric> target = known ? known : newMetric(metric);
        const auto held = m_readings.value(target);
        for (const DerivedReading &reading : metric.readings)
            writeReading(target, held.value(reading.on), reading, metric);
    }

private:
    Id<Metric> newMetric(const DerivedMetric &metric)
    {
        const auto made = m_builder.create<Metric>();
        m_builder.set(made, u"name", metric.name);
        m_builder.set(made, u"definition", ruleOf(metric.measure, m_choices));
        m_builder.set(made, u"data_source", m_source);
        m_builder.set(made, u"frequency", qint64(m_choices.period));
        m_builder.set(made, u"unit", isShare(metric.measure) ? u"%"_s : isTime(metric.measure) ? u"h"_s : App::translate("Tickets", "tickets"));
        m_builder.set(made, u"kind", qint64(isShare(metric.measure) ? MetricKind::Percentage : isTime(metric.measure) ? MetricKind::Individual : MetricKind::Count));
        m_builder.set(made, u"direction", qint64(metric.measure == TicketMeasure::WithinTarget ? Direction::Up : Direction::Down));
        if (m_choices.slices == TicketSlices::ByService && !metric.slice.isEmpty())
            m_builder.set(made, u"service", serviceNamed(metric.slice).value);
        return made;
    }

    Id<Service> serviceNamed(const QString &name)
    {
        if (const Id<Service> known = named<Service>(m_register, name))
            return known;
        Id<Service> &made = m_services[name.toCaseFolded()];
        if (!made) {
            made = m_builder.create<Service>();
            m_builder.set(made, u"name", name);
        }
        return made;
    }

    void writeReading(Id<Metric> metric, const Reading *held, const DerivedReading &reading, DerivedMetric &counts)
    {
        const auto differs = [](double one, double other) { return std::isnan(one) != std::isnan(other) || (!std::isnan(one) && one != other); };
        if (held && !differs(held->value, reading.value) && !differs(held->numerator, reading.numerator) && !differs(held->denominator, reading.denominator)) {
            ++counts.unchanged;
            return;
        }
        const Id<Reading> target = held ? held->id : m_builder.create<Reading>();
        ++(held ? counts.corrected : counts.added);
        if (!held) {
            m_builder.set(target, u"metric", metric.value);
            m_builder.set(target, u"on", reading.on);
        }
        m_builder.set(target, u"value", reading.value);
        const auto number = [](double value) { return std::isnan(value) ? Value() : Value(value); };
        m_builder.set(target, u"numerator", number(reading.numerator));
        m_builder.set(target, u"denominator", number(reading.denominator));
    }

    ChangeBuilder &m_builder;
    const Register &m_register;
    const TicketChoices &m_choices;
    QString m_source;
    QHash<Id<Metric>, QHash<QDate, const Reading *>> m_readings;
    QHash<QString, Id<Service>> m_services;
};

} // namespace

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return std::nan("");
    std::ranges::sort(values);
    const double position = double(values.size() - 1) * share;
    const auto below = size_t(position);
    const size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (position - double(below)) * (values[above] - values[below]);
}

QString ruleOf(TicketMeasure measure, const TicketChoices &choices)
{
    const QString whole = App::translate("Tickets", "The first and the last period are left out where the export begins or ends within them. Times without an offset are taken as they are written.");
    const QString restored = App::translate("Tickets", "Of the tickets restored in the period (resolved, else closed; open ones do not count):");
    QString rule;
    switch (measure) {
    case TicketMeasure::Opened: rule = App::translate("Tickets", "Tickets opened in the period, each ticket number once."); break;
    case TicketMeasure::MedianTime: rule = App::translate("Tickets", "%1 the median of the hours from opening to restoring. The denominator is how many they are.").arg(restored); break;
    case TicketMeasure::LongTime: rule = App::translate("Tickets", "%1 the 85th percentile of the hours from opening to restoring, linear between neighbours. The denominator is how many they are.").arg(restored); break;
    case TicketMeasure::WithinTarget: rule = App::translate("Tickets", "%1 the share restored within %2 hours of opening.").arg(restored, QString::number(choices.targetHours)); break;
    case TicketMeasure::ReopenedShare: rule = App::translate("Tickets", "%1 the share that was reopened at least once.").arg(restored); break;
    case TicketMeasure::Backlog: rule = App::translate("Tickets", "Tickets opened up to the last day of the period and not restored by then."); break;
    }
    return rule + u' ' + whole;
}

std::vector<DerivedMetric> derive(const TicketTable &tickets, const TicketChoices &choices)
{
    std::vector<DerivedMetric> metrics;
    const std::vector<QDate> periods = coveredPeriods(tickets.tickets, choices.period);
    for (const NamedSlice &slice : slicesOf(tickets, choices, nullptr)) {
        const Slice counted = sliceOf(slice.tickets, choices);
        for (const TicketMeasure measure : measuresOf(tickets, choices)) {
            const QString name = measureName(measure, choices);
            //: a measure and the service or group it is of
            DerivedMetric metric{measure, slice.name.isEmpty() ? name : App::translate("Tickets", "%1 · %2").arg(name, slice.name), slice.name, {}, 0, 0, 0};
            for (const QDate start : periods) {
                if (const auto reading = readingOf(counted, start, measure, choices))
                    metric.readings.push_back(*reading);
            }
            if (!metric.readings.empty())
                metrics.push_back(std::move(metric));
        }
    }
    return metrics;
}

bool TicketPlan::isAny() const
{
    return std::ranges::any_of(metrics, [](const DerivedMetric &metric) { return metric.added + metric.corrected > 0; });
}

QString TicketPlan::summary() const
{
    int added = 0;
    int corrected = 0;
    for (const DerivedMetric &metric : metrics) {
        added += metric.added;
        corrected += metric.corrected;
    }
    return App::translate("Tickets", "Metrics from tickets: readings added %1, corrected %2").arg(added).arg(corrected);
}

Result<TicketPlan> planTicketMetrics(ChangeBuilder &builder, const Register &reg, const TextTable &table, const ImportMapping &mapping,
                                     const TicketChoices &choices, const QString &source, const std::function<bool(int, int)> &progress)
{
    Result<TicketTable> tickets = readTickets(table, mapping, progress);
    if (!tickets)
        return tl::unexpected<Error>(tickets.error());
    TicketPlan plan;
    plan.problems = std::move(tickets->problems);
    plan.questions = std::move(tickets->questions);
    plan.tickets = qsizetype(tickets->tickets.size());
    plan.superseded = tickets->superseded;
    static_cast<void>(slicesOf(*tickets, choices, &plan.leftOut));
    plan.metrics = derive(*tickets, choices);
    Writer writer(builder, reg, choices, source);
    for (DerivedMetric &metric : plan.metrics)
        writer.write(metric);
    return plan;
}

std::optional<ImportMapping> storedTicketMapping(const Register &reg, const QStringList &header)
{
    for (const ImportMap &map : reg.all<ImportMap>()) {
        if (map.entity != "tickets"_L1)
            continue;
        const Result<ImportMapping> mapping = readMapping(map.definition.toUtf8());
        if (mapping && std::ranges::all_of(mapping->columns.keys(), [&header](const QString &name) { return header.contains(name); }))
            return *mapping;
    }
    return {};
}

void storeTicketMapping(ChangeBuilder &builder, const Register &reg, const QString &name, const ImportMapping &mapping)
{
    Id<ImportMap> target;
    for (const ImportMap &map : reg.all<ImportMap>()) {
        if (map.entity == "tickets"_L1 && map.name == name)
            target = map.id;
    }
    if (!target)
        target = builder.create<ImportMap>();
    builder.set(target, u"entity", u"tickets"_s);
    builder.set(target, u"name", name);
    builder.set(target, u"definition", QString::fromUtf8(writeMapping(mapping)));
}

} // namespace Ratchet
