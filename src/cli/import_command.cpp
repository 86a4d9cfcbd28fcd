// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_command.h"

#include <cli/import_gates.h>
#include <cli/import_report.h>
#include <cli/opened_register.h>
#include <cli/owner_sheet_import.h>
#include <cli/row_options.h>
#include <cli/ticket_import.h>
#include <cli/timesheet_import.h>
#include <cli/zone_answers.h>

#include <document/document.h>
#include <exchange/calendar/calendar_import.h>
#include <exchange/gates/row_gates.h>
#include <exchange/import/gated_import.h>
#include <exchange/import/importer.h>
#include <exchange/import/refused_rows.h>
#include <exchange/import/unread_cells.h>
#include <exchange/text/header_rows.h>
#include <owners/returned_sheet.h>
#include <store/register_id.h>

#include <QFile>
#include <QJsonDocument>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// No records of their own: they become readings, and hours of allocations.
constexpr QLatin1StringView ticketKind = "tickets"_L1;
constexpr QLatin1StringView timesheetKind = "timesheets"_L1;
constexpr QLatin1StringView calendarKind = "calendar"_L1; // events, which become ceremonies
constexpr QLatin1StringView ownerSheetKind = "owner_sheet"_L1; // a workbook of ratchet owner-sheets, filled in

QStringList kindNames() { return importKindNames() << ticketKind << timesheetKind << calendarKind << ownerSheetKind; }

Result<EntityKind> kindOption(const Arguments &arguments)
{
    const std::optional<EntityKind> kind = importKindNamed(arguments.value(u"what"_s));
    if (!kind)
        return failure(
            ErrorCode::Usage,
            words(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" is nothing that can be imported; KIND is one of: %2."))
                .arg(arguments.value(u"what"_s), kindNames().join(u", "_s)));
    return *kind;
}

Result<ImportMapping> mapOption(const Arguments &arguments)
{
    if (!arguments.has(u"map"_s))
        return ImportMapping();
    QFile file(arguments.value(u"map"_s));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotOpen, words(QT_TRANSLATE_NOOP("CommandLine", "The map file cannot be read.")),
                       file.errorString(), Place{.file = file.fileName()});
    Result<ImportMapping> mapping = readMapping(file.readAll());
    if (!mapping)
        mapping.error().where.file = file.fileName();
    return mapping;
}

void addOptions(Arguments &arguments)
{
    arguments.require(u"what"_s,
                      words(QT_TRANSLATE_NOOP("CommandLine", "What the rows are: %1.")).arg(kindNames().join(u", "_s)),
                      u"KIND"_s);
    arguments.require(
        u"from"_s,
        words(QT_TRANSLATE_NOOP("CommandLine",
                                "The file: CSV or another delimited text, .xlsx or .ods; .ics for a calendar.")),
        u"DATA"_s);
    arguments.add(
        u"map"_s,
        words(QT_TRANSLATE_NOOP(
            "CommandLine",
            "How its columns and values become ours; what it leaves open is suggested by headers and contents. Its "
            "keys: ratchet help map-files.")),
        u"MAP.json"_s);
    arguments.add(u"sheet"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine",
                                          "The sheet of a workbook, by its name or its number from 1; without it the "
                                          "first one that is not hidden and has cells.")),
                  u"NAME"_s);
    arguments.add(u"dry-run"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine", "Tells what would happen and changes nothing.")));
    addRowOptions(arguments);
    arguments.add(u"no-create"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine",
                                          "Refuses rows that name a person, unit, service or metric that the register "
                                          "lacks, instead of making it.")));
    arguments.add(u"history"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine",
                                          "The rows tell what was done in the past: improvements and actions count as "
                                          "touched and ranked on the latest day of their row on which something was "
                                          "done, not today.")));
    addGateOptions(arguments);
    addTicketOptions(arguments);
    addOwnerSheetOptions(arguments);
    addTakeOver(arguments);
    arguments.addJson();
    arguments.addExample(u"csi.ratchet --what improvements --from backlog.csv --dry-run"_s,
                         words(QT_TRANSLATE_NOOP("CommandLine", "lists row by row what would happen")));
    arguments.addExample(
        u"csi.ratchet --what improvements --from \"tracker of last year.xlsx\" --history"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "takes what was done then as done then, and nothing as touched today")));
    arguments.addExample(
        u"csi.ratchet --what tickets --from incidents.csv --by service --target-hours 4"_s,
        words(QT_TRANSLATE_NOOP("CommandLine",
                                "counts tickets, times to restore, reopened ones and the backlog by month")));
    arguments.addExample(
        u"csi.ratchet --what timesheets --from hours.xlsx --dry-run"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "sums hours by team and month, for improvement, BAU and projects")));
    arguments.addExample(
        u"csi.ratchet --what owner_sheet --from \"Sheet of Priya Nair.xlsx\" --dry-run"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "shows field by field what an owner filled in, and what conflicts")));
    arguments.addExample(
        u"csi.ratchet --what actions --from tracker.xlsx --map tracker.json"_s,
        words(QT_TRANSLATE_NOOP("CommandLine",
                                "with a map such as {\"columns\": {\"Due\": \"due_on\"}, \"values\": "
                                "{\"status\": {\"Done\": \"delivered\"}}, \"dates\": \"dd/MM/yyyy\"}")));
}

// Sheets that nobody asked for are named all the same.
QStringList sheetNotes(const TextTable &table)
{
    QStringList others = table.sheets;
    others.removeAll(table.sheet);
    if (others.isEmpty())
        return {};
    return {words(QT_TRANSLATE_NOOP("CommandLine", "The sheet \"%1\" was read, with --sheet another one would be: %2"))
                .arg(table.sheet, others.join(u", "_s))};
}

// Without a column that each new record needs, what to write in a map.
QStringList columnNotes(EntityKind kind, const ImportPlanner &planner, const ImportPlan &plan)
{
    const Field *column = missingColumn(kind, planner.mapping(), plan);
    if (!column)
        return {};
    return {words(QT_TRANSLATE_NOOP("CommandLine",
                                    "No column is \"%1\" (%2), and no new record can be made without one. Name it "
                                    "in a map: {\"columns\": {\"Their header\": \"%2\"}}"))
                .arg(label(*column), QString::fromLatin1(column->name))};
}

// Plans again without the cells that cannot be read, until no other one comes up.
Result<GatedPlan> withoutUnread(ImportPlanner &planner, RecordId nextId, ImportOptions options, GateChoice gates)
{
    for (;;) {
        Result<GatedPlan> made = planGated(planner, nextId, options, gates);
        if (!made)
            return made;
        qsizetype open = 0;
        for (const UnreadCell &cell : unreadCells(made->plan, options.choices)) {
            open += cell.isLetGo ? 0 : 1;
            options.choices.unread[cell.line].insert(cell.field);
        }
        if (open == 0)
            return made;
    }
}

// Writes what was planned, unless rows were refused or nobody asked for it, and reports.
ExitCode finish(Document &document, ChangeBuilder builder, const ImportPlan &plan, const ImportMapping &mapping,
                const Arguments &arguments, const QStringList &columns = {})
{
    ImportOutcome outcome{.kind = arguments.value(u"what"_s),
                          .isDryRun = arguments.has(u"dry-run"_s),
                          .change = 0,
                          .rows = {},
                          .updates = {},
                          .columns = arguments.has(u"dry-run"_s) ? columns : QStringList()};
    if (arguments.has(u"json"_s))
        outcome.rows = rowsJson(document.reg(), builder, plan);
    else if (outcome.isDryRun)
        outcome.updates = updateLines(document.reg(), builder, plan);
    const bool isTaken =
        !outcome.isDryRun && !plan.isBlank() && (plan.isComplete() || arguments.has(u"accept-partial"_s));
    if (isTaken) {
        const Result<qint64> change = document.apply(std::move(builder), plan.summary(), ChangeKind::Import);
        if (!change)
            return fail(change.error());
        outcome.change = *change;
    }
    if (arguments.has(u"json"_s))
        print(QJsonDocument(importJson(plan, mapping, outcome)).toJson());
    else
        print(importText(plan, mapping, outcome));
    if (plan.isBlank()) {
        complain(words(QT_TRANSLATE_NOOP("CommandLine", "Nothing was imported: no row of the file says anything.")));
        return ExitCode::Findings;
    }
    if (plan.isComplete())
        return ExitCode::Done;
    const int refused = int(plan.count(RowAction::Refused));
    complain(
        isTaken
            ? words(QT_TRANSLATE_N_NOOP("CommandLine", "%Ln row(s) were left out."), refused)
            : words(QT_TRANSLATE_N_NOOP(
                        "CommandLine",
                        "%Ln row(s) cannot be taken, so that nothing was changed; --accept-partial takes the others."),
                    refused));
    return ExitCode::Findings;
}

ExitCode importInto(Document &document, EntityKind kind, const Arguments &arguments, const ImportMapping &given)
{
    const Result<GateOptions> gates = gateOptions(arguments, document.reg());
    if (!gates)
        return fail(gates.error());
    const Result<RowChoices> choices = rowChoices(arguments);
    if (!choices)
        return fail(choices.error());
    const Result<QString> refused = refusedOption(arguments);
    if (!refused)
        return fail(refused.error());
    Result<TextTable> table = readTable(arguments.value(u"from"_s), given, arguments.value(u"sheet"_s));
    if (!table)
        return fail(table.error());
    ImportPlanner planner(std::make_shared<const Register>(document.snapshot()), kind, std::move(*table), given);
    const MissingRecords missing = arguments.has(u"no-create"_s) ? MissingRecords::Refuse : MissingRecords::Create;
    const ImportOptions options{.today = document.today(), .missing = missing, .choices = *choices};
    Result<GatedPlan> made = arguments.has(u"leave-empty"_s)
        ? withoutUnread(planner, document.nextId(), options, gates->choice)
        : planGated(planner, document.nextId(), options, gates->choice);
    if (!made)
        return fail(made.error());
    if (const Status there = checkSkipped(*choices, made->plan); !there)
        return fail(there.error());
    if (!refused->isEmpty() && !made->plan.isComplete()) {
        if (const Status written = writeRefusedRows(*refused, planner.table(), made->plan); !written)
            return fail(written.error());
    }
    if (gates->choice == GateChoice::WithReason) {
        const Status answered =
            answerGaps(made->builder, planner.reg(), made->plan,
                       {.reason = gates->reason, .answeredBy = gates->answeredBy, .today = document.today()});
        if (!answered)
            return fail(answered.error());
    }
    made->plan.source = knownExport(kind, planner.table().header);
    made->plan.notes = sheetNotes(planner.table()) + columnNotes(kind, planner, made->plan) + made->plan.notes;
    return finish(document, std::move(made->builder), made->plan, planner.mapping(), arguments,
                  columnLines(distinctNames(planner.table().header), planner.mapping(), given));
}

ExitCode importCalendar(Document &document, const Arguments &arguments, const ImportMapping &mapping)
{
    const Result<QMap<QString, QString>> answers = zoneAnswers(mapping);
    if (!answers)
        return fail(answers.error());
    QFile file(arguments.value(u"from"_s));
    if (!file.open(QIODevice::ReadOnly))
        return fail({ErrorCode::CannotOpen, words(QT_TRANSLATE_NOOP("CommandLine", "The file cannot be read.")),
                     Place{.file = file.fileName()}, file.errorString()});
    const QByteArray bytes = file.readAll();
    Result<RowChoices> choices = rowChoices(arguments);
    if (!choices)
        return fail(choices.error());
    for (;;) {
        ChangeBuilder builder = document.builder();
        Result<ImportPlan> plan = planCalendarImport(builder, document.reg(), registerId(document.store()), bytes,
                                                     document.today(), *answers, *choices);
        if (!plan) {
            plan.error().where.file = file.fileName();
            return fail(plan.error());
        }
        if (const Status there = checkSkipped(*choices, *plan); !there)
            return fail(there.error());
        const qsizetype taken = choices->asNew.size();
        for (const ImportRow &row : plan->rows) {
            if (row.isOffered && arguments.has(u"private"_s))
                choices->asNew.insert(row.line);
        }
        if (choices->asNew.size() == taken)
            return finish(document, std::move(builder), *plan, mapping, arguments);
    }
}

} // namespace

ExitCode runImport(const QStringList &given)
{
    Arguments arguments(u"import"_s);
    addOptions(arguments);
    if (const auto code = arguments.read(given))
        return *code;
    const bool isTickets = arguments.value(u"what"_s) == ticketKind;
    const bool isTimesheet = arguments.value(u"what"_s) == timesheetKind;
    const bool isCalendar = arguments.value(u"what"_s) == calendarKind;
    // A list of records is none where it bears the mark of an owner's sheet.
    const bool isSheet = arguments.value(u"what"_s) == ownerSheetKind
        || (!isTickets && !isTimesheet && !isCalendar && isOwnerSheet(arguments.value(u"from"_s)));
    for (const QString &option : {u"only"_s, u"skip"_s, u"refused"_s, u"sheet"_s, u"leave-empty"_s, u"private"_s}) {
        const bool isForTables = option == "sheet"_L1 && (isTickets || isTimesheet);
        const bool isForLists = !isTickets && !isTimesheet && !isCalendar && !isSheet;
        const bool isForRows = (option == "only"_L1 && isCalendar) || (option == "skip"_L1 && (isCalendar || isSheet));
        const bool isFitting = option == "private"_L1 ? isCalendar : isForTables || isForRows || isForLists;
        if (arguments.has(option) && !isFitting)
            return fail({ErrorCode::Usage,
                         words(QT_TRANSLATE_NOOP("CommandLine", "--%1 does not go with --what %2."))
                             .arg(option, isSheet ? QString(ownerSheetKind) : arguments.value(u"what"_s)),
                         {},
                         {}});
    }
    const Result<EntityKind> kind = isTickets ? EntityKind::Reading
        : isTimesheet                         ? EntityKind::Allocation
        : isCalendar                          ? EntityKind::Ceremony
        : isSheet                             ? EntityKind::Action
                                              : kindOption(arguments);
    if (!kind)
        return fail(kind.error());
    Result<ImportMapping> mapping = mapOption(arguments);
    if (!mapping)
        return fail(mapping.error());
    mapping->isHistory = mapping->isHistory || arguments.has(u"history"_s);
    const Result<std::unique_ptr<Document>> document = arguments.has(u"dry-run"_s)
        ? Document::open(arguments.file(), OpenMode::ReadOnly, ledgerName())
        : openForChanges(arguments);
    if (!document)
        return fail(arguments.aboutFile(document.error()));
    const ExitCode code = isTickets ? importTickets(**document, arguments, *mapping)
        : isTimesheet               ? importTimesheet(**document, arguments, *mapping)
        : isCalendar                ? importCalendar(**document, arguments, *mapping)
        : isSheet                   ? importOwnerSheet(**document, arguments)
                                    : importInto(**document, *kind, arguments, *mapping);
    if (const Status closed = (*document)->close(); !closed)
        return fail(closed.error());
    return code;
}

} // namespace Ratchet
