// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets.h"

#include <exchange/mapping/export_preset.h>
#include <exchange/mapping/header_guess.h>
#include <exchange/mapping/map_slips.h>
#include <exchange/mapping/plain_word.h>
#include <exchange/mapping/value_guess.h>
#include <exchange/patterns/date_pattern.h>
#include <exchange/text/header_rows.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr int rowsBetweenReports = 4'096;
constexpr qsizetype cellsLookedAt = 2'000; // to find out how dates are written

struct TicketWords {
    TicketColumn column;
    const char16_t *words; // the likeliest first
};

// What ServiceNow, Jira, Zendesk, Remedy, Freshservice and spreadsheets call them.
constexpr TicketWords ticketWords[] = {
    {TicketColumn::Number,
     u"number ticketnumber ticketid incidentnumber incidentid incident ticket issuekey key caseid requestid id nummer "
     u"reference ref"},
    {TicketColumn::Opened,
     u"opened openedat openedon opentime opendate created createdat createdon creationdate startedat started reported "
     u"reportedat reportedon "
     u"submitdate raised raisedon logged loggedat erstellt erstelltam eroffnet gemeldet gemeldetam syscreatedon "
     u"syscreatedat"},
    {TicketColumn::Restored,
     u"restored restoredat serviceresumed resolved resolvedat resolvedon resolutiondate resolutiontime "
     u"lastresolveddate endedat ended "
     u"behoben behobenam gelost gelostam wiederhergestellt"},
    {TicketColumn::Closed,
     u"closed closedat closedon closetime closedate geschlossen geschlossenam completedat completedon finishedat"},
    {TicketColumn::Reopened, u"reopened reopencount reopencounter reopens reopenedcount wiedereroffnet"},
    {TicketColumn::Service,
     u"service businessservice affectedservice product component components application configurationitem cmdbci "
     u"dienst system"},
    {TicketColumn::Group, u"group assignmentgroup assignedgroup supportgroup team queue gruppe"},
};

struct TicketReader {
    const TextTable &table;
    std::array<qsizetype, std::size(allTicketColumns)> at;
    std::array<QString, std::size(allTicketColumns)> patterns; // of the columns of dates
    std::array<QString, std::size(allTicketColumns)> defaults; // where the cell is blank

    [[nodiscard]] QString cell(const TextTable::Row &row, TicketColumn column) const
    {
        const qsizetype position = at[size_t(column)];
        const QString text = position < 0 ? QString() : row.cells[position].trimmed();
        return isUnknownMark(text) ? defaults[size_t(column)] : text;
    }
    // Nothing where the cell is empty; not valid where it cannot be read.
    [[nodiscard]] std::optional<QDateTime> moment(const TextTable::Row &row, TicketColumn column) const
    {
        const QString text = cell(row, column);
        if (text.isEmpty())
            return {};
        if (text.size() > 19 && text[10] == u'T') {
            const QDateTime exact = QDateTime::fromString(text, Qt::ISODateWithMs);
            if (exact.isValid())
                return exact;
        }
        return parseDateTime(text, patterns[size_t(column)]).value_or(QDateTime());
    }
};

bool canBeConstant(TicketColumn column) { return column == TicketColumn::Service || column == TicketColumn::Group; }

bool isTicketColumn(const QString &name)
{
    return std::ranges::any_of(allTicketColumns,
                               [&name](TicketColumn column) { return ticketColumnName(column) == name; });
}

Status checkMapping(const ImportMapping &mapping)
{
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        if (!it->isEmpty() && !isTicketColumn(*it))
            return failure(ErrorCode::Usage,
                           App::translate("Tickets", "The mapping sends column \"%1\" to \"%2\", which no ticket has.")
                               .arg(it.key(), *it));
    }
    for (const QString &name : mapping.defaults.keys()) {
        if (std::ranges::none_of(allTicketColumns, [&name](TicketColumn column) {
                return canBeConstant(column) && ticketColumnName(column) == name;
            }))
            return failure(ErrorCode::Usage,
                           App::translate("Tickets", "\"%1\" cannot be the same for all tickets.").arg(name));
    }
    QStringList names;
    for (const TicketColumn column : allTicketColumns)
        names += ticketColumnName(column);
    return checkColumnNames(mapping, names);
}

bool isDate(TicketColumn column)
{
    return column == TicketColumn::Opened || column == TicketColumn::Restored || column == TicketColumn::Closed;
}

// How the dates of a column are written, from the mapping or from its cells; else a question.
void findPattern(TicketReader &reader, TicketColumn column, const ImportMapping &mapping, TicketTable &tickets)
{
    const qsizetype position = reader.at[size_t(column)];
    if (position < 0)
        return;
    const QString &header = reader.table.header[position];
    QString &pattern = reader.patterns[size_t(column)];
    pattern = mapping.datesOf.value(header, mapping.dates);
    if (!pattern.isEmpty())
        return;
    QStringList cells;
    for (size_t i = 0; i < reader.table.rows.size() && cells.size() < cellsLookedAt; ++i)
        cells += reader.table.rows[i].cells[position];
    const DateColumn found = findDatePattern(cells);
    if (found.outcome == ColumnReading::Certain)
        pattern = found.patterns.constFirst();
    else if (found.outcome == ColumnReading::Ambiguous)
        tickets.questions.push_back({ImportQuestion::Kind::DatePattern, header, ticketColumnName(column), found.reason,
                                     found.patterns, cells.mid(0, 3)});
}

void addProblem(TicketTable &tickets, const TicketReader &reader, const TextTable::Row &row, TicketColumn column,
                const QString &reason)
{
    tickets.problems.push_back({row.line, int(reader.at[size_t(column)]) + 1, ticketColumnName(column), reason});
}

std::optional<Ticket> ticketOf(TicketTable &tickets, const TicketReader &reader, const TextTable::Row &row)
{
    Ticket ticket;
    ticket.line = row.line;
    for (const TicketColumn column : {TicketColumn::Opened, TicketColumn::Restored, TicketColumn::Closed}) {
        const auto moment = reader.moment(row, column);
        if (moment && !moment->isValid()) {
            addProblem(tickets, reader, row, column,
                       App::translate("Tickets", "\"%1\" is no date.").arg(reader.cell(row, column).left(40)));
            return {};
        }
        if (column == TicketColumn::Opened && !moment) {
            addProblem(tickets, reader, row, column,
                       App::translate("Tickets", "Nothing says when the ticket was opened."));
            return {};
        }
        if (column == TicketColumn::Opened)
            ticket.opened = *moment;
        else if (moment && !ticket.restored.isValid())
            ticket.restored = *moment;
    }
    if (ticket.restored.isValid() && ticket.restored < ticket.opened) {
        const bool isRestored = !reader.cell(row, TicketColumn::Restored).isEmpty();
        addProblem(tickets, reader, row, isRestored ? TicketColumn::Restored : TicketColumn::Closed,
                   App::translate("Tickets", "It ends before it was opened."));
        return {};
    }
    ticket.service = reader.cell(row, TicketColumn::Service);
    ticket.group = reader.cell(row, TicketColumn::Group);
    const QString reopened = reader.cell(row, TicketColumn::Reopened);
    ticket.isReopened = reopened.toDouble() > 0 || guessedBoolean(reopened).value_or(false);
    return ticket;
}

} // namespace

QString ticketColumnName(TicketColumn column)
{
    static const QString names[] = {u"number"_s,   u"opened"_s,  u"restored"_s, u"closed"_s,
                                    u"reopened"_s, u"service"_s, u"group"_s};
    return names[size_t(column)];
}

QString ticketColumnLabel(TicketColumn column)
{
    switch (column) {
    case TicketColumn::Number:
        return App::translate("Tickets", "Ticket number");
    case TicketColumn::Opened:
        return App::translate("Tickets", "Opened");
    case TicketColumn::Restored:
        return App::translate("Tickets", "Restored or resolved");
    case TicketColumn::Closed:
        return App::translate("Tickets", "Closed");
    case TicketColumn::Reopened:
        return App::translate("Tickets", "Reopened");
    case TicketColumn::Service:
        return App::translate("Tickets", "Service");
    case TicketColumn::Group:
        break;
    }
    return App::translate("Tickets", "Group");
}

ImportMapping completedTicketMapping(const TextTable &table, const ImportMapping &given)
{
    ImportMapping mapping = given;
    if (const ExportPreset *preset = presetFor(PresetUse::Tickets, table.header))
        applyPreset(*preset, table.header, blankColumns(table), isTicketColumn, mapping);
    for (const TicketWords &known : ticketWords) {
        const QString name = ticketColumnName(known.column);
        if (mapping.columns.values().contains(name))
            continue;
        const QString header = headerSaying(QString::fromUtf16(known.words), table.header, mapping.columns);
        if (!header.isEmpty())
            mapping.columns.insert(header, name);
    }
    return mapping;
}

Result<TicketTable> readTickets(const TextTable &table, const ImportMapping &mapping,
                                const std::function<bool(int, int)> &progress)
{
    if (const Status status = checkMapping(mapping); !status)
        return tl::unexpected<Error>(status.error());
    TicketTable tickets;
    TicketReader reader{table, {}, {}, {}};
    const QStringList headers = distinctNames(table.header);
    const QStringList absent = absentHeaders(mapping, table.header);
    for (const TicketColumn column : allTicketColumns) {
        const QString header = mapping.columns.key(ticketColumnName(column));
        reader.at[size_t(column)] = header.isEmpty() ? -1 : headers.indexOf(header);
        reader.defaults[size_t(column)] = mapping.defaults.value(ticketColumnName(column)).trimmed();
    }
    if (reader.at[size_t(TicketColumn::Opened)] < 0)
        return failure(
            ErrorCode::MissingValue,
            (QStringList{App::translate("Tickets", "No column says when the tickets were opened. Choose it.")} + absent)
                .join(u' '));
    for (const TicketColumn column : allTicketColumns) {
        if (isDate(column))
            findPattern(reader, column, mapping, tickets);
    }
    tickets.knowsReopened = reader.at[size_t(TicketColumn::Reopened)] >= 0;
    if (!tickets.questions.empty())
        return tickets;
    for (const QString &column : absent)
        tickets.remarks.push_back({0, 0, {}, column});
    for (const Error &problem : table.problems)
        tickets.problems.push_back({problem.where.line, problem.where.column, {}, problem.what});
    for (const TextTable::LeftOut &line : table.leftOut)
        tickets.leftOut.push_back({line.line, 0, {}, line.reason});
    for (const Error &notice : table.notices)
        tickets.remarks.push_back({notice.where.line, notice.where.column, {}, notice.what});
    QHash<QString, size_t> known;
    int done = 0;
    for (const TextTable::Row &row : table.rows) {
        if (progress && done % rowsBetweenReports == 0 && !progress(done, int(table.rows.size())))
            return failure(ErrorCode::Cancelled, App::translate("Tickets", "Reading the tickets was cancelled."));
        ++done;
        const std::optional<Ticket> ticket = ticketOf(tickets, reader, row);
        if (!ticket)
            continue;
        const QString number = reader.cell(row, TicketColumn::Number);
        const auto earlier = number.isEmpty() ? known.end() : known.find(number);
        if (earlier != known.end()) {
            const bool wasReopened = tickets.tickets[*earlier].isReopened;
            tickets.tickets[*earlier] = *ticket;
            tickets.tickets[*earlier].isReopened = ticket->isReopened || wasReopened;
            ++tickets.superseded;
            continue;
        }
        if (!number.isEmpty())
            known.insert(number, tickets.tickets.size());
        tickets.tickets.push_back(*ticket);
    }
    std::ranges::stable_sort(tickets.problems, {}, &ImportProblem::line);
    return tickets;
}

} // namespace Ratchet
