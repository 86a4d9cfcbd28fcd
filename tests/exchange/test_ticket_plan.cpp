// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics from tickets in a register: how new ones are set up, how they are known again, and what a plan says of
// itself.
#include "import_support.h"

#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <exchange/tickets/ticket_plan.h>

#include <functional>
#include <tuple>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// January 2026 from its first to its last day, two tickets a service.
const QString januaryTickets = u"Number,Opened,Resolved,Service,Group,Reopened\n"
                               "T1,2026-01-01 08:00,2026-01-01 12:00,Mail,Desk,yes\n"
                               "T2,2026-01-05 08:00,2026-01-05 10:00,Mail,Net,no\n"
                               "T3,2026-01-06 08:00,2026-01-08 08:00,ERP,Desk,no\n"
                               "T4,2026-01-31 08:00,2026-01-31 09:00,erp,desk,0\n"_s;

struct Measuring {
    Register reg;
    RecordId next = 1;

    TicketPlan take(const TicketChoices &choices, const QString &text = januaryTickets)
    {
        const TextTable table = tableOf(text);
        ChangeBuilder builder(reg, next);
        TicketPlan plan =
            valueOf(planTicketMetrics(builder, reg, table, completedTicketMapping(table), choices, u"january.csv"_s));
        apply(builder);
        return plan;
    }
    void apply(ChangeBuilder &builder)
    {
        valueOf(builder.validate());
        next = builder.nextId();
        valueOf(reg.apply(builder.take()));
    }
    void change(const std::function<void(ChangeBuilder &)> &edit)
    {
        ChangeBuilder builder(reg, next);
        edit(builder);
        apply(builder);
    }
    [[nodiscard]] const Metric &metric(const QString &name) const
    {
        for (const Metric &metric : reg.all<Metric>()) {
            if (metric.name == name)
                return metric;
        }
        FAIL("no metric " << name.toStdString());
        std::abort();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (const Metric &metric : reg.all<Metric>())
            found += metric.name;
        return found;
    }
};

TicketChoices slicedBy(TicketSlices slices)
{
    TicketChoices choices;
    choices.slices = slices;
    choices.leastTickets = 2;
    return choices;
}

} // namespace

TEST_CASE("a new metric is set up as what it measures asks: unit, kind, direction, period, and how it was counted")
{
    Measuring in;
    TicketChoices choices;
    choices.targetHours = 4;
    const TicketPlan plan = in.take(choices);
    CHECK(in.names()
          == QStringList{u"Tickets opened"_s, u"Median time to restore"_s, u"85th percentile time to restore"_s,
                         u"Restored within 4 hours"_s, u"Reopened tickets"_s,
                         u"Open tickets at the end of the period"_s});
    CHECK(plan.summary() == u"Metrics from tickets: readings added 6, corrected 0"_s);
    const auto setUp = [&in](const QString &name) {
        const Metric &metric = in.metric(name);
        return std::tuple(metric.unit, metric.kind, metric.direction);
    };
    CHECK((setUp(u"Tickets opened"_s) == std::tuple(u"tickets"_s, MetricKind::Count, Direction::Down)));
    CHECK((setUp(u"Median time to restore"_s) == std::tuple(u"h"_s, MetricKind::Individual, Direction::Down)));
    CHECK((setUp(u"Restored within 4 hours"_s) == std::tuple(u"%"_s, MetricKind::Percentage, Direction::Up)));
    CHECK((setUp(u"Reopened tickets"_s) == std::tuple(u"%"_s, MetricKind::Percentage, Direction::Down)));
    const Metric &within = in.metric(u"Restored within 4 hours"_s);
    CHECK(within.frequency == Frequency::Monthly);
    CHECK(within.dataSource == u"january.csv"_s);
    CHECK(within.definition.contains(u"the share restored within 4 hours of opening."_s));
    CHECK_FALSE(within.service);
    // Of 4 h, 2 h, 48 h and 1 h three are within four hours.
    for (const Reading &reading : in.reg.all<Reading>()) {
        if (reading.metric == within.id)
            CHECK((reading.value == 75 && reading.numerator == 3 && reading.denominator == 4));
    }
}

TEST_CASE("by service each metric hangs on its service, which is made where it is not there; a group is none")
{
    Measuring in;
    in.change([](ChangeBuilder &builder) {
        builder.set<&Service::name>(builder.create<Service>(), u"MAIL"_s); // the same in whatever case
    });
    in.take(slicedBy(TicketSlices::ByService));
    REQUIRE(in.reg.all<Service>().size() == 2);
    CHECK(in.reg.find(in.metric(u"Tickets opened · Mail"_s).service)->name == u"MAIL"_s);
    CHECK(in.reg.find(in.metric(u"Reopened tickets · ERP"_s).service)->name == u"ERP"_s);
    Measuring grouped;
    const TicketPlan plan = grouped.take(slicedBy(TicketSlices::ByGroup));
    CHECK(plan.leftOut == QStringList{u"Net"_s}); // one ticket
    CHECK_FALSE(grouped.metric(u"Tickets opened · Desk"_s).service);
    CHECK(grouped.reg.all<Service>().isEmpty());
}

TEST_CASE("a metric is known again by what it measures, not by its name; another target is another metric")
{
    Measuring in;
    TicketChoices choices;
    choices.targetHours = 4;
    in.take(choices);
    const Id<Metric> within = in.metric(u"Restored within 4 hours"_s).id;
    in.change([&](ChangeBuilder &builder) { builder.set<&Metric::name>(within, u"Our promise"_s); });
    const auto before = in.reg.all<Metric>().size();
    CHECK_FALSE(in.take(choices).isAny());
    CHECK(in.reg.all<Metric>().size() == before);
    choices.targetHours = 8;
    CHECK(in.take(choices).isAny());
    CHECK(in.names().last() == u"Restored within 8 hours"_s);
    CHECK(in.reg.all<Metric>().size() == before + 1);
}

TEST_CASE("a metric that was deleted is made anew, one of that name that somebody made is taken")
{
    Measuring in;
    in.change([](ChangeBuilder &builder) {
        const auto own = builder.create<Metric>();
        builder.set<&Metric::name>(own, u"tickets OPENED"_s);
        builder.set<&Metric::unit>(own, u"calls"_s);
    });
    in.take({});
    CHECK(in.metric(u"tickets OPENED"_s).unit == u"calls"_s);
    CHECK_FALSE(in.names().contains(u"Tickets opened"_s));
    in.change([&](ChangeBuilder &builder) {
        builder.remove(EntityKind::Metric, in.metric(u"Median time to restore"_s).id.value);
    });
    const TicketPlan plan = in.take({});
    CHECK(plan.summary() == u"Metrics from tickets: readings added 1, corrected 0"_s);
    CHECK(in.names().count(u"Median time to restore"_s) == 1);
}

TEST_CASE("what was written by hand on a day that the export knows is put right, and counted")
{
    Measuring in;
    in.take({});
    const Id<Metric> opened = in.metric(u"Tickets opened"_s).id;
    in.change([&](ChangeBuilder &builder) {
        for (const Reading *reading : in.reg.referring<&Reading::metric>(opened.value))
            builder.set<&Reading::value>(reading->id, 99.0);
        const auto other = builder.create<Reading>();
        builder.set<&Reading::metric>(other, opened.value);
        builder.set<&Reading::on>(other, QDate(2025, 12, 1));
        builder.set<&Reading::value>(other, 7.0);
    });
    CHECK(in.take({}).summary() == u"Metrics from tickets: readings added 0, corrected 1"_s);
    QStringList values;
    for (const Reading *reading : in.reg.referring<&Reading::metric>(opened.value))
        values += u"%1=%2"_s.arg(reading->on.toString(Qt::ISODate)).arg(reading->value);
    CHECK(values == QStringList{u"2026-01-01=4"_s, u"2025-12-01=7"_s}); // other days stay
}

TEST_CASE("a ticket that comes again counts once, as its last row has it, and stays reopened")
{
    const TextTable table = tableOf(u"Number,Opened,Closed,Reopen count\nA,2026-01-01,2026-01-02,1\nB,2026-01-03,,0\n"
                                    "A,2026-01-01,2026-01-09,0\n,2026-01-04,,\n,2026-01-04,,\n"_s);
    const TicketTable tickets = valueOf(readTickets(table, completedTicketMapping(table)));
    REQUIRE(tickets.tickets.size() == 4); // without a number each row is a ticket
    CHECK(tickets.superseded == 1);
    CHECK(tickets.tickets[0].restored.date() == QDate(2026, 1, 9)); // closed, where nothing says resolved
    CHECK(tickets.tickets[0].isReopened);
    CHECK(tickets.tickets[0].line == 4);
    CHECK_FALSE(tickets.tickets[1].restored.isValid());
}

TEST_CASE("an export without tickets changes nothing, and reading stops where it is told to")
{
    Measuring in;
    const TicketPlan none = in.take({}, u"Number,Opened,Resolved\nA,2026-01-05,2026-01-06\n"_s);
    CHECK(none.tickets == 1);
    CHECK_FALSE(none.isAny()); // no period is covered from its first to its last day
    CHECK(in.reg.all<Metric>().isEmpty());
    const TextTable table = tableOf(januaryTickets);
    ChangeBuilder builder(in.reg, in.next);
    const auto stopped = planTicketMetrics(builder, in.reg, table, completedTicketMapping(table), {}, {},
                                           [](int done, int total) { return done > 0 || total != 4; });
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(builder.isEmpty());
}

TEST_CASE("a column goes by the likeliest word, what was chosen by hand is not guessed again")
{
    const TextTable table = tableOf(u"Ticket,Number,Created,Opened at,Closed,Team\nx,1,2026-01-01,2026-01-02,,a\n"_s);
    const ImportMapping guessed = completedTicketMapping(table);
    CHECK(guessed.columns[u"Number"_s] == u"number"_s);
    CHECK(guessed.columns[u"Opened at"_s] == u"opened"_s);
    CHECK(guessed.columns[u"Team"_s] == u"group"_s);
    CHECK_FALSE(guessed.columns.contains(u"Ticket"_s));
    ImportMapping given;
    given.columns = {{u"Created"_s, u"opened"_s}, {u"Number"_s, QString()}};
    const ImportMapping completed = completedTicketMapping(table, given);
    CHECK(completed.columns[u"Created"_s] == u"opened"_s);
    CHECK_FALSE(completed.columns.contains(u"Opened at"_s));
    CHECK(completed.columns[u"Number"_s].isEmpty());
    CHECK(completed.columns[u"Ticket"_s] == u"number"_s);
}
