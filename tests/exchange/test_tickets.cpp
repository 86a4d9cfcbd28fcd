// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics out of ticket exports: by hand on small ones, recounted on real ones.
#include <core/entities/metric.h>
#include <support/clock.h>
#include <support/test.h>

#include <document/document.h>
#include <exchange/import/importer.h>
#include <exchange/tickets/ticket_plan.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

TextTable ticketTable(const QByteArray &csv) { return valueOf(readTextTable(csv)); }

TicketTable ticketsOf(const QByteArray &csv)
{
    const TextTable table = ticketTable(csv);
    return valueOf(readTickets(table, completedTicketMapping(table)));
}

const DerivedMetric &metricOf(const std::vector<DerivedMetric> &metrics, TicketMeasure measure,
                              const QString &slice = {})
{
    const auto found = std::ranges::find_if(
        metrics, [&](const DerivedMetric &metric) { return metric.measure == measure && metric.slice == slice; });
    REQUIRE(found != metrics.end());
    return *found;
}

QMap<QDate, double> valuesOf(const DerivedMetric &metric)
{
    QMap<QDate, double> values;
    for (const DerivedReading &reading : metric.readings)
        values.insert(reading.on, reading.value);
    return values;
}

// January and February 2026 are whole: something happens on the first and on the last day. March is not over.
const QByteArray small = "Number,Opened,Resolved,Service,Reopen count\n"
                         "T1,2026-01-01 08:00,2026-01-01 10:00,Mail,0\n"
                         "T2,2026-01-10 08:00,2026-01-10 18:00,mail,1\n"
                         "T3,2026-01-31 20:00,2026-02-01 00:00,ERP,0\n"
                         "T4,2026-02-03 08:00,2026-02-03 09:00,ERP,2\n"
                         "T5,2026-02-20 08:00,,ERP,0\n"
                         "T6,2026-03-02 08:00,2026-03-02 09:00,ERP,0\n";

struct OpenRegister {
    QTemporaryDir folder;
    std::unique_ptr<Document> document =
        valueOf(Document::create(folder.filePath(u"r.ratchet"_s), u"Ada"_s, clockOfTests()));

    TicketPlan import(const TextTable &table, const TicketChoices &choices = {})
    {
        ChangeBuilder builder = document->builder();
        TicketPlan plan = valueOf(planTicketMetrics(builder, document->reg(), table, completedTicketMapping(table),
                                                    choices, u"tickets.csv"_s));
        if (!builder.isEmpty())
            valueOf(document->apply(std::move(builder), plan.summary(), ChangeKind::Import));
        return plan;
    }
    [[nodiscard]] const Metric *metric(const QString &name) const
    {
        for (const Metric &one : document->reg().all<Metric>()) {
            if (one.name == name)
                return &one;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("a small export, by hand")
{
    const TicketTable tickets = ticketsOf(small);
    REQUIRE(tickets.tickets.size() == 6);
    CHECK(tickets.problems.empty());
    TicketChoices choices;
    choices.targetHours = 4;
    const auto metrics = derive(tickets, choices);
    const QDate january(2026, 1, 1);
    const QDate february(2026, 2, 1);
    CHECK(valuesOf(metricOf(metrics, TicketMeasure::Opened)) == QMap<QDate, double>{{january, 3}, {february, 2}});
    // January: 2 h and 10 h. February: 4 h and 1 h, T3 belongs to the month in which it ended.
    CHECK(valuesOf(metricOf(metrics, TicketMeasure::MedianTime)) == QMap<QDate, double>{{january, 6}, {february, 2.5}});
    CHECK(valuesOf(metricOf(metrics, TicketMeasure::LongTime))
          == QMap<QDate, double>{{january, 2 + 0.85 * 8}, {february, 1 + 0.85 * 3}});
    const DerivedMetric within = metricOf(metrics, TicketMeasure::WithinTarget);
    CHECK(valuesOf(within) == QMap<QDate, double>{{january, 50}, {february, 100}}); // four hours are within four
    CHECK(within.readings[0].numerator == 1);
    CHECK(within.readings[0].denominator == 2);
    CHECK(valuesOf(metricOf(metrics, TicketMeasure::ReopenedShare))
          == QMap<QDate, double>{{january, 50}, {february, 50}});
    CHECK(valuesOf(metricOf(metrics, TicketMeasure::Backlog)) == QMap<QDate, double>{{january, 1}, {february, 1}});
}

TEST_CASE("services are the same in whatever case, and few tickets make no metric")
{
    TicketChoices choices;
    choices.slices = TicketSlices::ByService;
    choices.leastTickets = 3;
    const auto metrics = derive(ticketsOf(small), choices);
    CHECK(metricOf(metrics, TicketMeasure::Opened, u"ERP"_s).name == u"Tickets opened · ERP"_s);
    CHECK(std::ranges::none_of(
        metrics, [](const DerivedMetric &metric) { return metric.slice.compare(u"mail", Qt::CaseInsensitive) == 0; }));
    choices.leastTickets = 1;
    CHECK(valuesOf(metricOf(derive(ticketsOf(small), choices), TicketMeasure::Opened, u"Mail"_s))[QDate(2026, 1, 1)]
          == 2);
    OpenRegister in;
    choices.leastTickets = 3;
    const TicketPlan plan = in.import(ticketTable(small), choices);
    CHECK(plan.leftOut == QStringList{u"Mail"_s});
    const Metric *made = in.metric(u"Median time to restore · ERP"_s);
    REQUIRE(made);
    CHECK(in.document->reg().find(made->service)->name == u"ERP"_s);
    CHECK(made->definition.contains(u"median"_s));
    CHECK(made->dataSource == u"tickets.csv"_s);
}

TEST_CASE("the same export changes nothing, a later one adds and corrects")
{
    OpenRegister in;
    const TicketPlan first = in.import(ticketTable(small));
    CHECK(first.isAny());
    const qint64 change = in.document->change();
    const TicketPlan again = in.import(ticketTable(small));
    CHECK_FALSE(again.isAny());
    CHECK(in.document->change() == change);
    // T5 was restored in March, which is over now, and T4 was counted wrongly.
    QByteArray later = small;
    later.replace("T5,2026-02-20 08:00,,", "T5,2026-02-20 08:00,2026-03-31 08:00,")
        .replace("T4,2026-02-03 08:00,2026-02-03 09:00", "T4,2026-02-03 08:00,2026-02-03 11:00");
    const qsizetype metrics = in.document->reg().all<Metric>().size();
    const TicketPlan third = in.import(ticketTable(later));
    CHECK(in.document->reg().all<Metric>().size() == metrics);
    const DerivedMetric median = metricOf(third.metrics, TicketMeasure::MedianTime);
    CHECK((median.added == 1 && median.corrected == 1 && median.unchanged == 1));
    REQUIRE(in.document->undo());
    CHECK_FALSE(in.import(ticketTable(small)).isAny());
}

TEST_CASE("what somebody changed of a metric stays")
{
    OpenRegister in;
    in.import(ticketTable(small));
    const Id<Metric> metric = in.metric(u"Tickets opened"_s)->id;
    REQUIRE(
        in.document->setField(EntityKind::Metric, metric.value, fieldIndex<&Metric::definition>(), u"As we agreed"_s));
    REQUIRE(in.document->setField(EntityKind::Metric, metric.value, fieldIndex<&Metric::name>(),
                                  u"Eröffnete Tickets"_s)); // or another language
    const qsizetype metrics = in.document->reg().all<Metric>().size();
    QByteArray later = small + "T7,2026-03-31 08:00,,ERP,0\n";
    in.import(ticketTable(later));
    CHECK(in.document->reg().find(metric)->definition == u"As we agreed"_s);
    CHECK(in.document->reg().all<Metric>().size() == metrics);
    CHECK(std::ranges::count_if(in.document->reg().all<Reading>(),
                                [metric](const Reading &reading) { return reading.metric == metric; })
          == 3);
}

TEST_CASE("rows that tell nothing are named, with line, column and reason")
{
    const TicketTable tickets =
        ticketsOf("id,created,resolved\nA,2026-01-05,2026-01-04\nB,,2026-01-04\nC,2026-01-05,soon\nD,2026-01-05,n/a\n");
    CHECK(tickets.tickets.size() == 1);
    REQUIRE(tickets.problems.size() == 3);
    CHECK(tickets.problems[0].line == 2);
    CHECK(tickets.problems[0].column == 3);
    CHECK(tickets.problems[1].column == 2);
    CHECK(tickets.problems[2].reason.contains(u"soon"_s));
}

TEST_CASE("dates that can be read in two ways are asked about")
{
    const TextTable table = ticketTable("id,opened,resolved\nA,03/04/2026,05/04/2026\nB,05/06/2026,07/06/2026\n");
    const TicketTable asked = valueOf(readTickets(table, completedTicketMapping(table)));
    CHECK(asked.questions.size() == 2);
    CHECK(asked.tickets.empty());
    ImportMapping mapping = completedTicketMapping(table);
    mapping.dates = u"MM/dd/yyyy"_s;
    const TicketTable read = valueOf(readTickets(table, mapping));
    REQUIRE(read.tickets.size() == 2);
    CHECK(read.tickets[0].opened.date() == QDate(2026, 3, 4));
    CHECK(readTickets(ticketTable("id,when\nA,1\n"), {}).error().code == ErrorCode::MissingValue);
}

TEST_CASE("an hour across a change of the clocks is an hour where the export says the offset")
{
    const TicketTable tickets =
        ticketsOf("id,opened,resolved\nA,2026-03-29T01:30:00+01:00,2026-03-29T03:30:00+02:00\n");
    REQUIRE(tickets.tickets.size() == 1);
    CHECK(tickets.tickets[0].opened.secsTo(tickets.tickets[0].restored) == 3600);
}

TEST_CASE("weeks begin on Monday, quarters in January, and empty periods count nothing")
{
    const TicketTable tickets = ticketsOf("id,opened,resolved\nA,2025-12-29,2025-12-30\nB,2026-01-12,2026-01-18\n");
    TicketChoices choices;
    choices.period = Frequency::Weekly;
    CHECK(valuesOf(metricOf(derive(tickets, choices), TicketMeasure::Opened))
          == QMap<QDate, double>{{QDate(2025, 12, 29), 1}, {QDate(2026, 1, 5), 0}, {QDate(2026, 1, 12), 1}});
    CHECK(metricOf(derive(tickets, choices), TicketMeasure::MedianTime).readings.size()
          == 2); // of nothing there is no median
    choices.period = Frequency::Quarterly;
    CHECK(derive(tickets, choices).empty());
}

TEST_CASE("quantiles as spreadsheets have them")
{
    CHECK(quantile({4, 1, 3, 2}, 0.5) == 2.5);
    CHECK(quantile({1, 2, 3, 4}, 0.85) == Approx(3.55)); // PERCENTILE.INC
    CHECK(quantile({7}, 0.85) == 7);
    CHECK(std::isnan(quantile({}, 0.5)));
}

TEST_CASE("the incidents of a status page, recounted by month")
{
    if (referenceRoots({u"incidents-github"_s, u"itsm-metrics"_s}).isEmpty())
        return;
    TextTable table = valueOf(readTable(referenceData(u"incidents-github/incidents.csv"_s)));
    CHECK(valueOf(readTickets(table, completedTicketMapping(table))).tickets.size() == 819);
    const qsizetype impact = table.header.indexOf(u"impact"_s);
    std::erase_if(table.rows, [impact](const TextTable::Row &row) {
        return row.cells[impact] == u"maintenance"_s;
    }); // no incidents
    const TicketTable tickets = valueOf(readTickets(table, completedTicketMapping(table)));
    const auto metrics = derive(tickets, {});
    const QMap<QDate, double> opened = valuesOf(metricOf(metrics, TicketMeasure::Opened));
    CHECK(opened.firstKey() == QDate(2022, 4, 1));
    CHECK(opened.lastKey() == QDate(2026, 7, 1));
    const TextTable expected = valueOf(readTable(referenceData(u"itsm-metrics/readings.csv"_s)));
    int compared = 0;
    for (const TextTable::Row &row : expected.rows) {
        const QDate on = QDate::fromString(row.cells[1], Qt::ISODate);
        if (row.cells[0] != u"GitHub incidents a month"_s)
            continue;
        INFO(row.cells[1]);
        CHECK(opened.value(on) == row.cells[2].toDouble());
        ++compared;
    }
    CHECK(compared == 52);
}

TEST_CASE("an event log of 890 tickets: each once, as its last row has it")
{
    if (!hasReferenceData(u"tickets"_s))
        return;
    const TextTable table = valueOf(readTable(referenceData(u"tickets/incidents.csv"_s)));
    const ImportMapping mapping = completedTicketMapping(table);
    CHECK(mapping.columns.value(u"opened_at"_s) == u"opened"_s);
    CHECK(mapping.columns.value(u"resolved_at"_s) == u"restored"_s);
    CHECK(mapping.columns.value(u"assignment_group"_s) == u"group"_s);
    const TicketTable tickets = valueOf(readTickets(table, mapping));
    CHECK(tickets.questions.empty());
    CHECK(tickets.tickets.size() == 890);
    CHECK(tickets.superseded + 890 + qsizetype(tickets.problems.size()) == qsizetype(table.rows.size()));
    CHECK(
        std::ranges::all_of(tickets.tickets, [](const Ticket &ticket) { return ticket.opened.date().year() == 2016; }));
}

TEST_CASE("seven thousand incidents with offsets")
{
    if (!hasReferenceData(u"incidents-volvo"_s))
        return;
    const TextTable table = valueOf(readTable(referenceData(u"incidents-volvo/incidents.csv"_s)));
    ImportMapping mapping;
    mapping.columns.insert(u"last_change_at"_s, u"closed"_s);
    mapping = completedTicketMapping(table, mapping);
    const TicketTable tickets = valueOf(readTickets(table, mapping));
    CHECK(tickets.tickets.size() == 7'554);
    CHECK(tickets.problems.empty());
    TicketChoices choices;
    choices.slices = TicketSlices::ByService;
    choices.leastTickets = 100;
    const auto metrics = derive(tickets, choices);
    CHECK(metrics.size() > 10);
}
