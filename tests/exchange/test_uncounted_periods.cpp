// SPDX-License-Identifier: GPL-3.0-or-later
// Which months, quarters and weeks at the ends of an export of tickets are not counted, and how many tickets that is.
#include <exchange/tickets/ticket_metrics.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

TicketTable openedOn(const std::vector<QDate> &days)
{
    TicketTable tickets;
    for (const QDate &day : days) {
        Ticket ticket;
        ticket.opened = QDateTime(day, QTime(9, 0), Qt::UTC);
        tickets.tickets.push_back(ticket);
    }
    return tickets;
}

} // namespace

TEST_CASE("periods that the export covers in part are told with their tickets")
{
    const TicketTable tickets = openedOn({{2026, 9, 12}, {2026, 9, 30}, {2026, 10, 1}, {2026, 10, 31}, {2026, 11, 3}});
    TicketChoices choices;
    CHECK(uncountedPeriods(tickets, choices)
          == QStringList{
              u"September 2026 is not counted (tickets opened: 2): the export begins within it, on 2026-09-12."_s,
              u"November 2026 is not counted (tickets opened: 1): the export ends within it, on 2026-11-03."_s});
    choices.period = Frequency::Quarterly;
    CHECK(uncountedPeriods(tickets, choices).size() == 2);
    CHECK(uncountedPeriods(tickets, choices)[1].startsWith(u"Q4 2026"_s));
    CHECK(uncountedPeriods(openedOn({{2026, 10, 1}, {2026, 10, 31}}), TicketChoices()).isEmpty());
    CHECK(uncountedPeriods({}, choices).isEmpty());
}
