// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets out of the export of a ticket system: what of its columns matters for measuring, and each ticket once.
#pragma once

#include <core/entities/organisation.h>
#include <exchange/mapping/import_map.h>
#include <exchange/mapping/import_plan.h>

#include <functional>

namespace Ratchet {

// What a column of the export says of a ticket.
enum class TicketColumn : quint8 { Number, Opened, Restored, Closed, Reopened, Service, Group };
inline constexpr TicketColumn allTicketColumns[] = {
    TicketColumn::Number,   TicketColumn::Opened,  TicketColumn::Restored, TicketColumn::Closed,
    TicketColumn::Reopened, TicketColumn::Service, TicketColumn::Group};
// "number", "opened", "restored", "closed", "reopened", "service", "group": as map files have them.
[[nodiscard]] QString ticketColumnName(TicketColumn column);
[[nodiscard]] QString ticketColumnLabel(TicketColumn column);

struct Ticket {
    int line = 0; // of the row that counts
    QDateTime opened;
    QDateTime restored; // when the service was back: resolved, else closed; not valid while it is open
    QString service;
    QString group;
    bool isReopened = false;
};

struct TicketTable {
    std::vector<Ticket> tickets; // in the order of the file
    std::vector<ImportProblem> problems; // rows that tell nothing, and why
    std::vector<ImportProblem> leftOut; // lines that hold no ticket: titles, totals, the header again
    std::vector<ImportProblem> remarks; // what else is worth knowing of the file
    std::vector<ImportQuestion> questions; // dates that can be read in two ways; nothing is read while there are any
    qsizetype superseded = 0; // earlier rows of a ticket that comes again
    bool knowsReopened = false; // some column says
};

// `given` completed by what a preset and the headers suggest; an empty name leaves a column out. Columns go by header →
// ticket column. Service and group may be the same for all tickets that name none (ImportMapping::defaults).
[[nodiscard]] ImportMapping completedTicketMapping(const TextTable &table, const ImportMapping &given = {});
// Takes the mapping literally. Fails for columns that tickets do not have and where none says when they were opened. A
// number that comes again is the same ticket: its last row counts. Times with an offset are moments; others are taken
// as they are written.
[[nodiscard]] Result<TicketTable> readTickets(const TextTable &table, const ImportMapping &mapping,
                                              const std::function<bool(int done, int total)> &progress = {});

} // namespace Ratchet
