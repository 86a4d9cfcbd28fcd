// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a timesheet by what they say: constants of the import stand in every row, months are days.
#pragma once

#include <exchange/mapping/cell_reader.h>
#include <exchange/tickets/timesheet_columns.h>
#include <exchange/tickets/work_span.h>

#include <array>

namespace Ratchet {

class WorklogColumns {
public:
    // `mapping` must outlive it, and passes checkTimesheetMapping().
    WorklogColumns(TextTable table, const ImportMapping &mapping, const QTimeZone &zone);

    [[nodiscard]] const std::vector<TextTable::Row> &rows() const { return m_table.rows; }
    // Of the column in the file, from 1; 0: the file has none.
    [[nodiscard]] int place(TimesheetColumn column) const;
    [[nodiscard]] QString header(TimesheetColumn column) const;
    // Without blanks around; empty where there is no column, or only a mark for nothing.
    [[nodiscard]] QString cell(const TextTable::Row &row, TimesheetColumn column) const;
    // A number of a spreadsheet and no text.
    [[nodiscard]] bool isTyped(const TextTable::Row &row, TimesheetColumn column) const;
    // Some cells of the column, each once.
    [[nodiscard]] QStringList examples(TimesheetColumn column) const;

    [[nodiscard]] QString who(const TextTable::Row &row) const;
    // Of whom the row names, in a column that the mapping does not use; empty where there is none.
    [[nodiscard]] QString address(const TextTable::Row &row) const;
    [[nodiscard]] ReadCell day(const TextTable::Row &row, RecordNames &names);
    [[nodiscard]] bool isMonth(const TextTable::Row &row) const; // and no day
    // Whether the row says at what time it began.
    [[nodiscard]] bool hasMoment(const TextTable::Row &row) const;
    [[nodiscard]] std::optional<DurationText> duration(const QString &text);
    // Nothing where start or end is missing. `day` is that of the row.
    [[nodiscard]] Result<std::optional<WorkSpan>> span(const TextTable::Row &row, QDate day) const;
    [[nodiscard]] Result<double> breakSeconds(const TextTable::Row &row) const;

    void appendDateQuestions(std::vector<ImportQuestion> &questions);
    // How these numbers, all of the durations, are written; with a question where it can be two ways.
    [[nodiscard]] QString numberPattern(const QStringList &numbers, std::vector<ImportQuestion> &questions) const;

private:
    [[nodiscard]] qsizetype at(TimesheetColumn column) const { return m_at[size_t(column)]; }
    void addConstant(TimesheetColumn column);
    void makeMonthsDays();
    void findDates();

    TextTable m_table; // with the constants, and months as their first days
    const ImportMapping &m_mapping;
    QTimeZone m_zone;
    qsizetype m_columnsOfFile;
    std::array<qsizetype, std::size(allTimesheetColumns)> m_at{};
    qsizetype m_address; // of e-mail, that is; -1: none
    std::vector<bool> m_isMonth; // by row
    QString m_dates; // how the days of the times are written
    QHash<QString, std::optional<DurationText>> m_durations; // a year of timesheets has few of them
    std::optional<CellReader> m_day;
};

} // namespace Ratchet
