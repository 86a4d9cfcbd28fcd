// SPDX-License-Identifier: GPL-3.0-or-later
#include "timesheet_columns.h"

#include <exchange/mapping/export_preset.h>
#include <exchange/mapping/map_slips.h>
#include <exchange/mapping/plain_word.h>
#include <exchange/text/header_rows.h>
#include <exchange/tickets/work_span.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr qsizetype cellsLookedAtForTimes = 200;

struct TimesheetWords {
    TimesheetColumn column;
    const char16_t *words; // the likeliest first
};

// What Tempo, Harvest, Toggl, SAP CATS and spreadsheets call them.
constexpr TimesheetWords timesheetWords[] = {
    {TimesheetColumn::Who,
     u"who person employee user username fullname name resource worker member author assignee staff team unit group "
     u"firstname vorname mitarbeiter mitarbeiterin benutzer wer abteilung email"},
    {TimesheetColumn::Team, u"team unit department orgunit abteilung bereich equipo departamento equipe group gruppe"},
    {TimesheetColumn::When,
     u"when date day workdate month period startdate spentdate datum tag monat wann buchungsdatum started startedat "
     u"start created"},
    {TimesheetColumn::Category,
     u"category activity activitytype task type project worktype kind account tag leistungsart kategorie tatigkeit "
     u"aktivitat art projekt issuetype"},
    {TimesheetColumn::Hours,
     u"hours timespenthours durationh durationdecimal durationhours timespentseconds durationseconds timespentminutes "
     u"durationminutes duration timespent completedwork time effort quantity h stunden istzeit arbeitszeit dauer zeit "
     u"menge aufwand total summe"},
    {TimesheetColumn::LastName, u"lastname surname familyname nachname"},
    {TimesheetColumn::Start,
     u"starttime timestarted begin begintime start started startedat from beginn startzeit von"},
    {TimesheetColumn::EndDay, u"enddate stopdate enddatum"},
    {TimesheetColumn::End, u"endtime stoptime end ended endedat stop stopped finished to ende endzeit bis"},
    {TimesheetColumn::Break, u"break breaktime pause pausen pauses"},
};

// Parts of words that speak for a use. Where they speak for several, as in "admin & leave", it is asked.
struct Hint {
    HoursUse use;
    const char16_t *parts;
};
constexpr Hint hints[] = {
    {HoursUse::LeftOut, u"leave vacation holiday sick absence urlaub krank abwesend feiertag"},
    {HoursUse::Improvement, u"improve csi kaizen verbesser optimier"},
    {HoursUse::Project, u"project projekt"},
    {HoursUse::Bau,
     u"bau businessasusual incident operat support ticket maintenance run betrieb storung wartung request"},
    {HoursUse::Other, u"training course admin schulung fortbildung verwaltung"},
};

std::optional<HoursUse> guessedUse(const QString &category)
{
    const QString word = plainWord(category);
    std::optional<HoursUse> use;
    for (const Hint &hint : hints) {
        const QStringList parts = QString::fromUtf16(hint.parts).split(u' ');
        if (std::ranges::none_of(parts, [&word](const QString &part) { return word.contains(part); }))
            continue;
        if (use)
            return {};
        use = hint.use;
    }
    return use;
}

bool isTimesheetColumn(const QString &column)
{
    return std::ranges::any_of(allTimesheetColumns,
                               [&column](TimesheetColumn known) { return timesheetColumnName(known) == column; });
}

bool isConstant(const ImportMapping &mapping, TimesheetColumn column)
{
    return canBeConstant(column) && !mapping.defaults.value(timesheetColumnName(column)).trimmed().isEmpty();
}

bool hasColumn(const ImportMapping &mapping, TimesheetColumn column)
{
    return mapping.columns.values().contains(timesheetColumnName(column));
}

bool isGiven(const ImportMapping &mapping, TimesheetColumn column)
{
    return hasColumn(mapping, column) || isConstant(mapping, column);
}

// "Improvement hours": no word says it, but the unit of its numbers does. Estimates are no work.
QString headerWithUnit(const QStringList &header, const ImportMapping &mapping)
{
    for (const QString &title : header) {
        const QString plain = plainWord(title);
        const bool isPlan = plain.contains("estimate"_L1) || plain.contains("remaining"_L1)
            || plain.contains("planned"_L1) || plain.contains("available"_L1) || plain.contains("rate"_L1)
            || title.contains(u'Σ');
        if (!isPlan && !mapping.columns.contains(title) && unitOfHeader(title))
            return title;
    }
    return {};
}

void completeColumns(const TextTable &table, ImportMapping &mapping)
{
    QStringList header = table.header;
    const QStringList blank = blankColumns(table);
    if (const ExportPreset *preset = presetFor(PresetUse::Timesheets, table.header)) {
        applyPreset(*preset, table.header, blank, isTimesheetColumn, mapping);
        if (mapping.durations.isEmpty())
            mapping.durations = QString::fromLatin1(preset->durations);
    }
    header.removeIf([&blank](const QString &title) { return blank.contains(title); });
    for (const TimesheetWords &known : timesheetWords) {
        // A team that is said goes with the column: it is for those rows that name none.
        if (known.column == TimesheetColumn::Team ? hasColumn(mapping, known.column) : isGiven(mapping, known.column))
            continue;
        QString found = headerSaying(QString::fromUtf16(known.words), header, mapping.columns);
        if (found.isEmpty() && known.column == TimesheetColumn::Hours)
            found = headerWithUnit(header, mapping);
        if (!found.isEmpty())
            mapping.columns.insert(found, timesheetColumnName(known.column));
    }
}

bool hasTimes(const TextTable &table, const QString &header)
{
    const qsizetype column = table.header.indexOf(header);
    qsizetype filled = 0;
    qsizetype times = 0;
    for (size_t row = 0; row < table.rows.size() && filled < cellsLookedAtForTimes; ++row) {
        const QString cell = table.rows[row].cells[column].trimmed();
        filled += cell.isEmpty() ? 0 : 1;
        times += hasTimeOfDay(cell) ? 1 : 0;
    }
    return times * 2 > filled;
}

// Of what is only guessed: a family name is one beside a first name, and "from" may be whoever sent it.
void dropDoubtful(const TextTable &table, const ImportMapping &given, ImportMapping &mapping)
{
    const auto headerOf = [&mapping](TimesheetColumn column) {
        return mapping.columns.key(timesheetColumnName(column));
    };
    const auto drop = [&](TimesheetColumn column) {
        if (const QString header = headerOf(column); !given.columns.contains(header))
            mapping.columns.remove(header);
    };
    const QString who = plainWord(headerOf(TimesheetColumn::Who));
    if (who != "firstname"_L1 && who != "vorname"_L1)
        drop(TimesheetColumn::LastName);
    for (const TimesheetColumn column : {TimesheetColumn::Start, TimesheetColumn::End}) {
        if (const QString header = headerOf(column); table.header.contains(header) && !hasTimes(table, header))
            drop(column);
    }
    if (headerOf(TimesheetColumn::End).isEmpty()) {
        drop(TimesheetColumn::EndDay);
        drop(TimesheetColumn::Break);
    }
}

} // namespace

QString timesheetColumnName(TimesheetColumn column)
{
    static const QString names[] = {u"who"_s,       u"team"_s,  u"when"_s,    u"category"_s, u"hours"_s,
                                    u"last_name"_s, u"start"_s, u"end_day"_s, u"end"_s,      u"break"_s};
    return names[size_t(column)];
}

QString timesheetColumnLabel(TimesheetColumn column)
{
    switch (column) {
    case TimesheetColumn::Who:
        return App::translate("Timesheet", "Person or team");
    case TimesheetColumn::Team:
        return App::translate("Timesheet", "Team, where the person has none");
    case TimesheetColumn::When:
        return App::translate("Timesheet", "Day or month");
    case TimesheetColumn::Category:
        return App::translate("Timesheet", "Category");
    case TimesheetColumn::Hours:
        return App::translate("Timesheet", "Hours");
    case TimesheetColumn::LastName:
        return App::translate("Timesheet", "Family name");
    case TimesheetColumn::Start:
        return App::translate("Timesheet", "Start");
    case TimesheetColumn::EndDay:
        return App::translate("Timesheet", "Day of the end");
    case TimesheetColumn::End:
        return App::translate("Timesheet", "End");
    case TimesheetColumn::Break:
        break;
    }
    return App::translate("Timesheet", "Break");
}

bool canBeConstant(TimesheetColumn column)
{
    return column == TimesheetColumn::Who || column == TimesheetColumn::Team || column == TimesheetColumn::When
        || column == TimesheetColumn::Category;
}

QString hoursUseName(HoursUse use)
{
    static const QString names[] = {u"improvement"_s, u"bau"_s, u"project"_s, u"other"_s, u"left_out"_s};
    return names[size_t(use)];
}

QString hoursUseLabel(HoursUse use)
{
    switch (use) {
    case HoursUse::Improvement:
        return App::translate("Timesheet", "Improvement");
    case HoursUse::Bau:
        return App::translate("Timesheet", "BAU");
    case HoursUse::Project:
        return App::translate("Timesheet", "Project");
    case HoursUse::Other:
        return App::translate("Timesheet", "Other");
    case HoursUse::LeftOut:
        break;
    }
    return App::translate("Timesheet", "left out");
}

std::optional<HoursUse> hoursUseNamed(const QString &name)
{
    for (const HoursUse use : allHoursUses) {
        if (hoursUseName(use) == name)
            return use;
    }
    return {};
}

qsizetype positionOf(const TextTable &table, const ImportMapping &mapping, TimesheetColumn column)
{
    const QString header = mapping.columns.key(timesheetColumnName(column));
    return header.isNull() ? -1 : distinctNames(table.header).indexOf(header);
}

ImportMapping completedTimesheetMapping(const TextTable &table, const ImportMapping &given)
{
    ImportMapping mapping = given;
    completeColumns(table, mapping);
    dropDoubtful(table, given, mapping);
    const QString categoryName = timesheetColumnName(TimesheetColumn::Category);
    const QString hours = mapping.columns.key(timesheetColumnName(TimesheetColumn::Hours));
    if (!isGiven(mapping, TimesheetColumn::Category) && guessedUse(hours))
        mapping.defaults.insert(categoryName, hours); // "Improvement hours" says what they were for
    const qsizetype category = positionOf(table, mapping, TimesheetColumn::Category);
    QSet<QString> names{mapping.defaults.value(categoryName)};
    for (const TextTable::Row &row : table.rows)
        names.insert(category < 0 ? QString() : row.cells[category].trimmed());
    QMap<QString, QString> &uses = mapping.values[categoryName];
    for (const QString &name : std::as_const(names)) {
        const std::optional<HoursUse> use = name.isEmpty() || uses.contains(name) ? std::nullopt : guessedUse(name);
        if (use)
            uses.insert(name, hoursUseName(*use));
    }
    return mapping;
}

Status checkTimesheetMapping(const TextTable &table, const ImportMapping &mapping)
{
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        if (!it->isEmpty() && !isTimesheetColumn(*it))
            return failure(
                ErrorCode::Usage,
                App::translate("Timesheet", "The mapping sends column \"%1\" to \"%2\", which no timesheet has.")
                    .arg(it.key(), *it),
                {}, Place{.field = *it});
    }
    for (const QString &name : mapping.defaults.keys()) {
        const auto isIt = [&name](TimesheetColumn column) { return timesheetColumnName(column) == name; };
        const auto *column = std::ranges::find_if(allTimesheetColumns, isIt);
        if (column == std::end(allTimesheetColumns) || !canBeConstant(*column))
            return failure(
                ErrorCode::Usage,
                App::translate("Timesheet", "\"%1\" cannot be the same for all rows of a timesheet.").arg(name), {},
                Place{.field = name});
    }
    QStringList names;
    for (const TimesheetColumn column : allTimesheetColumns)
        names += timesheetColumnName(column);
    if (const Status status = checkColumnNames(mapping, names); !status)
        return status;
    const auto has = [&](TimesheetColumn column) { return positionOf(table, mapping, column) >= 0; };
    for (const TimesheetColumn column :
         {TimesheetColumn::Who, TimesheetColumn::When, TimesheetColumn::Category, TimesheetColumn::Hours}) {
        const bool isSaid = has(column) || isConstant(mapping, column)
            || (column == TimesheetColumn::Hours && has(TimesheetColumn::End)
                && (has(TimesheetColumn::Start) || has(TimesheetColumn::When)));
        if (!isSaid)
            return failure(
                ErrorCode::MissingValue,
                (QStringList{
                     App::translate("Timesheet", "Say which column holds: %1.").arg(timesheetColumnLabel(column))}
                 + absentHeaders(mapping, table.header, {timesheetColumnName(TimesheetColumn::Category)}))
                    .join(u' '),
                {}, Place{.field = timesheetColumnName(column)});
    }
    return {};
}

} // namespace Ratchet
