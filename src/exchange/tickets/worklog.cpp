// SPDX-License-Identifier: GPL-3.0-or-later
#include "worklog.h"

#include <core/catalogue.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <exchange/mapping/export_preset.h>
#include <exchange/mapping/map_slips.h>
#include <exchange/patterns/number_pattern.h>
#include <exchange/text/left_out_reasons.h>
#include <exchange/text/total_line.h>
#include <exchange/tickets/worklog_checks.h>
#include <exchange/tickets/worklog_columns.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

// An entry before it is known what its numbers mean.
struct EntryDraft {
    WorklogEntry entry;
    std::optional<DurationText> written;
    bool isTyped = false; // a number of a spreadsheet, which no pattern of texts can change
    std::optional<WorkSpan> span;
    double breakSeconds = 0;
    QStringList remarks = {}; // what is worth knowing where it counts
};

bool isOfIssues(const QStringList &header)
{
    const ExportPreset *preset = presetFor(PresetUse::Timesheets, header);
    return preset && preset->isOfIssues;
}

class WorklogReader {
public:
    WorklogReader(const Register &reg, const TextTable &table, const ImportMapping &mapping, const QTimeZone &zone)
        : m_register(reg)
        , m_names(reg)
        , m_mapping(mapping)
        , m_columns(table, mapping, zone)
        , m_isOfIssues(isOfIssues(table.header))
        , m_team(mapping.defaults.value(timesheetColumnName(Column::Team)).trimmed())
    {
        for (const QString &column : absentHeaders(mapping, table.header, {timesheetColumnName(Column::Category)}))
            m_log.remarks.push_back({0, 0, {}, column});
        for (const Error &problem : table.problems)
            m_log.problems.push_back({problem.where.line, problem.where.column, {}, problem.what});
        for (const TextTable::LeftOut &line : table.leftOut)
            m_log.leftOut.push_back({line.line, 0, {}, line.reason});
        for (const Error &notice : table.notices)
            m_log.remarks.push_back({notice.where.line, notice.where.column, {}, notice.what});
    }

    Worklog read()
    {
        m_columns.appendDateQuestions(m_log.questions);
        for (const TextTable::Row &row : m_columns.rows())
            readRow(row);
        settleNumbers();
        if (!m_log.questions.empty())
            return std::move(m_log);
        for (const EntryDraft &draft : m_drafts)
            takeDraft(draft);
        checkWorklog(m_log, m_isOfIssues ? WorklogKind::Issues : WorklogKind::Entries, m_mapping.dayHours);
        std::ranges::stable_sort(m_log.problems, {}, &ImportProblem::line);
        std::ranges::stable_sort(m_log.leftOut, {}, &ImportProblem::line);
        std::ranges::stable_sort(m_log.remarks, {}, &ImportProblem::line);
        return std::move(m_log);
    }

private:
    using Column = TimesheetColumn;

    [[nodiscard]] ImportProblem at(int line, Column column, const QString &reason) const
    {
        return {line, m_columns.place(column), timesheetColumnName(column), reason};
    }
    void refuse(const TextTable::Row &row, Column column, const QString &reason)
    {
        m_log.problems.push_back(at(row.line, column, reason));
    }

    // Whether the row holds no work of its own, with the reason noted.
    bool isLeftOut(const TextTable::Row &row)
    {
        const QString who = m_columns.cell(row, Column::Who);
        if (isTotalLine({who}) && !m_names.find(EntityKind::Unit, who) && !m_names.find(EntityKind::Person, who)) {
            m_log.leftOut.push_back(at(row.line, Column::Who, totalReason()));
            return true;
        }
        const QString key = row.cells.join(u'\x1f');
        const auto earlier = m_lines.constFind(key);
        if (earlier == m_lines.cend()) {
            m_lines.insert(key, row.line);
            return false;
        }
        if (m_columns.hasMoment(row)) {
            m_log.leftOut.push_back(
                at(row.line, Column::Start,
                   App::translate("Timesheet", "The same entry stands in line %1.").arg(spokenNumber(*earlier))));
            return true;
        }
        m_repeated.insert(row.line, *earlier);
        return false;
    }

    // By name, or by the address beside a name that nobody bears.
    const Person *personOf(const TextTable::Row &row, const QString &name, EntryDraft &draft)
    {
        if (const Person *person = m_register.find(Id<Person>(m_names.find(EntityKind::Person, name))))
            return person;
        const QString address = m_columns.address(row);
        const Person *person =
            address.isEmpty() ? nullptr : m_register.find(Id<Person>(m_names.find(EntityKind::Person, address)));
        if (person)
            draft.remarks += App::translate("Timesheet", "%1 is taken for %2, by the e-mail address.")
                                 .arg(name.isEmpty() ? address : name, person->name);
        return person;
    }

    // False where the reason was noted.
    bool findUnit(const TextTable::Row &row, EntryDraft &draft)
    {
        WorklogEntry &entry = draft.entry;
        const QString name = m_columns.who(row);
        entry.unit = Id<Unit>(m_names.find(EntityKind::Unit, name));
        if (entry.unit)
            return true;
        entry.person = name;
        const Person *person = personOf(row, name, draft);
        const Id<Unit> own = person && m_register.find(person->unit) ? person->unit : Id<Unit>();
        const QString written = m_columns.cell(row, Column::Team);
        const QString team = !written.isEmpty() ? written : own ? QString() : m_team;
        const Id<Unit> said(team.isEmpty() ? 0 : m_names.find(EntityKind::Unit, team));
        entry.unit = said ? said : own;
        if (said && written.isEmpty())
            draft.remarks += (person ? App::translate("Timesheet", "%1 belongs to no unit and counts for %2.")
                                     : App::translate("Timesheet", "Nobody is called %1 here; the hours count for %2."))
                                 .arg(name, m_register.find(said)->name);
        if (entry.unit)
            return true;
        if (entry.use == HoursUse::LeftOut)
            return true; // whoever took leave need not be known
        if (!team.isEmpty()) {
            refuse(row, Column::Team, App::translate("Timesheet", "No unit is called \"%1\".").arg(team.left(60)));
            return false;
        }
        refuse(row, Column::Who,
               name.isEmpty() ? App::translate("Timesheet", "Nobody is named.")
                   : person
                   ? App::translate("Timesheet", "%1 belongs to no unit; say which team that counts for.").arg(name)
                   : App::translate("Timesheet", "Nobody and no unit is called \"%1\".").arg(name.left(60)));
        return false;
    }

    // How long it took, as it is written; false where the reason was noted.
    bool findDuration(const TextTable::Row &row, EntryDraft &draft)
    {
        const Result<std::optional<WorkSpan>> span = m_columns.span(row, draft.entry.on);
        const Result<double> rest = m_columns.breakSeconds(row);
        const QString text = m_columns.cell(row, Column::Hours);
        draft.isTyped = m_columns.isTyped(row, Column::Hours);
        draft.written = text.isEmpty() ? std::nullopt : m_columns.duration(text);
        const bool isShortOfMinutes = draft.written && draft.written->isShortClock
            && unitOfHeader(m_columns.header(Column::Hours)) == DurationUnit::Minutes;
        if ((!text.isEmpty() && !draft.written) || isShortOfMinutes) {
            refuse(
                row, Column::Hours,
                isShortOfMinutes
                    ? App::translate("Timesheet", "\"%1\" may be hours and minutes, or minutes and seconds.").arg(text)
                    : App::translate("Timesheet", "\"%1\" is no duration.").arg(text.left(60)));
            return false;
        }
        if (draft.written && (!span || !rest)) // the duration says it; what does not is worth knowing
            m_log.remarks.push_back(
                at(row.line, span ? Column::Break : Column::Start, span ? rest.error().what : span.error().what));
        if (!draft.written && (!span || !rest)) {
            refuse(row, span ? Column::Break : Column::Start, span ? rest.error().what : span.error().what);
            return false;
        }
        draft.span = span.value_or(std::nullopt);
        draft.breakSeconds = rest.value_or(0);
        if (draft.written || draft.span)
            return true;
        if (m_isOfIssues)
            m_log.leftOut.push_back(at(row.line, Column::Hours, App::translate("Timesheet", "No time is recorded.")));
        else
            refuse(row, Column::Hours, App::translate("Timesheet", "No hours are named."));
        return false;
    }

    void readRow(const TextTable::Row &row)
    {
        if (isLeftOut(row))
            return;
        EntryDraft draft;
        draft.entry.line = row.line;
        draft.entry.category = m_columns.cell(row, Column::Category);
        if (!m_log.categories.contains(draft.entry.category))
            m_log.categories += draft.entry.category;
        draft.entry.use =
            hoursUseNamed(m_mapping.values.value(timesheetColumnName(Column::Category)).value(draft.entry.category));
        const ReadCell day = m_columns.day(row, m_names);
        if (isEmpty(day.value))
            return refuse(row, Column::When,
                          day.problem.isEmpty() ? App::translate("Timesheet", "No day and no month is named.")
                                                : day.problem);
        draft.entry.on = valueOr<QDate>(day.value);
        draft.entry.isMonth = m_columns.isMonth(row);
        if (findDuration(row, draft) && findUnit(row, draft))
            m_drafts.push_back(std::move(draft));
    }

    [[nodiscard]] QString numbersOf(const EntryDraft &draft) const
    {
        return draft.isTyped ? decimalPointPattern() : m_numbers;
    }

    // How the numbers of the durations are written, and in what unit those that name none are.
    void settleNumbers()
    {
        QStringList numbers;
        std::vector<PlainEntry> plain;
        for (const EntryDraft &draft : m_drafts) {
            if (!draft.written || draft.isTyped)
                continue;
            for (const DurationText::Part &part : draft.written->parts)
                numbers += part.number;
        }
        m_numbers = m_columns.numberPattern(numbers, m_log.questions);
        for (const EntryDraft &draft : m_drafts) {
            if (!draft.written || !draft.written->isPlain())
                continue;
            const auto number = parseNumber(draft.written->parts.front().number, numbersOf(draft));
            plain.push_back(
                {.number = number.value_or(0),
                 .person = draft.entry.person.toCaseFolded(),
                 .on = draft.entry.isMonth ? QDate(draft.entry.on.year(), draft.entry.on.month(), 1) : draft.entry.on,
                 .isMonth = draft.entry.isMonth,
                 .elapsed = draft.span ? std::optional(draft.span->seconds) : std::nullopt});
        }
        if (!plain.empty() && m_log.questions.empty())
            settleUnit(plain);
    }

    void settleUnit(const std::vector<PlainEntry> &plain)
    {
        const QString header = m_columns.header(Column::Hours);
        if (const auto given = durationUnitNamed(m_mapping.durations)) {
            m_log.unit = given;
            if (given != DurationUnit::Hours)
                m_log.remarks.push_back(
                    {0, 0, timesheetColumnName(Column::Hours),
                     App::translate("Timesheet", "The numbers in column \"%1\" are %2, as the mapping says.")
                         .arg(header, durationUnitLabel(*given))});
        } else {
            const UnitFinding found = findDurationUnit(header, plain, m_mapping.dayHours);
            m_log.unit = found.unit;
            if (!found.unit)
                m_log.questions.push_back(unitQuestion(header, found.possible, m_columns.examples(Column::Hours)));
            else if (found.reason != UnitFinding::Reason::Header)
                m_log.remarks.push_back(unitRemark(header, found));
        }
    }

    void takeDraft(const EntryDraft &draft)
    {
        WorklogEntry entry = draft.entry;
        const double elapsed = draft.span ? draft.span->seconds - draft.breakSeconds : 0;
        double seconds = elapsed;
        if (draft.written) {
            const auto read = secondsOf(*draft.written, numbersOf(draft), m_log.unit.value_or(DurationUnit::Hours),
                                        m_mapping.dayHours);
            if (!read) {
                m_log.problems.push_back(at(entry.line, Column::Hours,
                                            App::translate("Timesheet", "\"%1\" is no duration.")
                                                .arg(draft.written->parts.front().number.left(60))));
                return;
            }
            seconds = *read;
        }
        if (seconds < 0 && !draft.written) {
            m_log.problems.push_back(
                at(entry.line, Column::Break, App::translate("Timesheet", "The break is longer than the work.")));
            return;
        }
        if (const auto earlier = m_repeated.constFind(entry.line); earlier != m_repeated.cend())
            m_log.remarks.push_back(
                {entry.line,
                 0,
                 {},
                 App::translate("Timesheet", "It is the same as line %1; both count.").arg(spokenNumber(*earlier))});
        for (const QString &remark : draft.remarks)
            m_log.remarks.push_back(at(entry.line, Column::Who, remark));
        if (draft.written && draft.span)
            compareWithSpan(m_log, entry.line, seconds, *draft.span, draft.breakSeconds);
        m_log.hasNights = m_log.hasNights || (draft.span && draft.span->crossesMidnight);
        const bool isInDays = draft.written && draft.written->isPlain() && m_log.unit == DurationUnit::Days;
        m_log.hasDays = m_log.hasDays || isInDays || (draft.written && draft.written->hasDays());
        entry.hours = seconds / secondsIn(DurationUnit::Hours, m_mapping.dayHours);
        m_log.entries.push_back(std::move(entry));
    }

    const Register &m_register;
    RecordNames m_names;
    const ImportMapping &m_mapping;
    WorklogColumns m_columns;
    bool m_isOfIssues;
    QString m_team; // of people who have none
    QString m_numbers; // how they are written
    QHash<QString, int> m_lines; // of rows, by all that they hold
    QHash<int, int> m_repeated; // lines that are as an earlier one, without a time that tells them apart
    std::vector<EntryDraft> m_drafts;
    Worklog m_log;
};

} // namespace

Result<Worklog> readWorklog(const Register &reg, const TextTable &table, const ImportMapping &mapping,
                            const QTimeZone &zone)
{
    if (const Status status = checkTimesheetMapping(table, mapping); !status)
        return tl::unexpected<Error>(status.error());
    return WorklogReader(reg, table, mapping, zone).read();
}

} // namespace Ratchet
