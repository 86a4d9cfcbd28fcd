// SPDX-License-Identifier: GPL-3.0-or-later
#include "worklog_columns.h"

#include <core/entities/capacity.h>
#include <exchange/mapping/plain_word.h>
#include <exchange/patterns/date_pattern.h>
#include <exchange/patterns/number_pattern.h>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

using Column = TimesheetColumn;

constexpr qsizetype shownCells = 5;
constexpr qsizetype longestMonth = 20; // with its year
constexpr qsizetype datesLookedAt = 2'000;

// "May 2026", "05/2026", as a day that every reader of dates knows.
QString plainMonth(const QString &cell)
{
    if (cell.size() > longestMonth)
        return cell;
    for (const QLocale &locale : {QLocale::c(), QLocale(), QLocale(QLocale::German)}) {
        for (const QString &format :
             {u"MMM yyyy"_s, u"MMMM yyyy"_s, u"MM/yyyy"_s, u"MM.yyyy"_s, u"yyyy-MM"_s, u"yyyy/MM"_s}) {
            if (const QDate month = locale.toDate(cell.trimmed(), format); month.isValid())
                return month.toString(Qt::ISODate);
        }
    }
    return cell;
}

bool isOurNumber(const QString &text)
{
    bool isNumber = false;
    (void)QLocale::c().toDouble(text, &isNumber);
    return isNumber && !text.contains(u',');
}

bool isClockOnly(const QString &cell)
{
    static const QRegularExpression clock(uR"(^\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?$)"_s);
    return clock.match(cell.trimmed()).hasMatch();
}

} // namespace

WorklogColumns::WorklogColumns(TextTable table, const ImportMapping &mapping, const QTimeZone &zone)
    : m_table(std::move(table))
    , m_mapping(mapping)
    , m_zone(zone)
    , m_columnsOfFile(m_table.header.size())
    , m_address(m_table.header.indexOf(
          headerSaying(u"email emailaddress useremail mail emailadresse"_s, m_table.header, mapping.columns)))
{
    for (const Column column : allTimesheetColumns)
        m_at[size_t(column)] = positionOf(m_table, mapping, column);
    for (const Column column : {Column::Who, Column::When, Column::Category})
        addConstant(column);
    // One column for day and time.
    if (at(Column::When) < 0)
        m_at[size_t(Column::When)] = at(Column::Start);
    if (at(Column::Start) < 0 && at(Column::End) >= 0)
        m_at[size_t(Column::Start)] = at(Column::When);
    findDates();
    makeMonthsDays();
    m_day.emplace(EntityKind::WeekHours, fieldIndex<&WeekHours::fromOn>(), at(Column::When), m_table, mapping);
}

// In every cell of its column that is blank, or in a column of its own.
void WorklogColumns::addConstant(Column column)
{
    const QString name = timesheetColumnName(column);
    const QString constant = m_mapping.defaults.value(name).trimmed();
    qsizetype &position = m_at[size_t(column)];
    if (constant.isEmpty())
        return;
    if (position < 0) {
        position = m_table.header.size();
        m_table.header += name;
        for (TextTable::Row &row : m_table.rows)
            row.cells += QString();
    }
    for (TextTable::Row &row : m_table.rows) {
        if (isUnknownMark(row.cells[position]))
            row.cells[position] = constant;
    }
}

void WorklogColumns::findDates()
{
    const QString header = m_table.header[at(Column::When)];
    m_dates = m_mapping.datesOf.value(header, m_mapping.dates);
    if (!m_dates.isEmpty())
        return;
    QStringList cells;
    for (const Column column : {Column::When, Column::EndDay, Column::Start, Column::End}) {
        for (size_t row = 0; row < m_table.rows.size() && at(column) >= 0 && cells.size() < datesLookedAt; ++row)
            cells += m_table.rows[row].cells[at(column)];
    }
    cells.removeIf(isClockOnly); // a time says nothing of how days are written
    m_dates = findDatePattern(cells).patterns.value(0);
}

void WorklogColumns::makeMonthsDays()
{
    QHash<QString, QString> known; // each text once: a year of timesheets has few days
    for (TextTable::Row &row : m_table.rows) {
        QString &cell = row.cells[at(Column::When)];
        auto found = known.constFind(cell);
        if (found == known.cend())
            found = known.insert(cell, plainMonth(cell));
        m_isMonth.push_back(*found != cell);
        cell = *found;
    }
}

int WorklogColumns::place(Column column) const { return at(column) < m_columnsOfFile ? int(at(column)) + 1 : 0; }

QString WorklogColumns::header(Column column) const { return at(column) < 0 ? QString() : m_table.header[at(column)]; }

QString WorklogColumns::cell(const TextTable::Row &row, Column column) const
{
    const QString text = at(column) < 0 ? QString() : row.cells[at(column)].trimmed();
    return isUnknownMark(text) ? QString() : text;
}

bool WorklogColumns::isTyped(const TextTable::Row &row, Column column) const
{
    return at(column) >= 0 && row.isTyped(at(column));
}

QStringList WorklogColumns::examples(Column column) const
{
    QStringList found;
    for (const TextTable::Row &row : m_table.rows) {
        const QString text = cell(row, column);
        if (!text.isEmpty() && !found.contains(text))
            found += text;
        if (found.size() == shownCells)
            break;
    }
    return found;
}

QString WorklogColumns::who(const TextTable::Row &row) const
{
    const QString family = cell(row, Column::LastName);
    const QString name = cell(row, Column::Who);
    return family.isEmpty() ? name : QString(name + u' ' + family);
}

QString WorklogColumns::address(const TextTable::Row &row) const
{
    const QString text = m_address < 0 ? QString() : row.cells[m_address].trimmed();
    return text.contains(u'@') ? text : QString();
}

ReadCell WorklogColumns::day(const TextTable::Row &row, RecordNames &names)
{
    return m_day->read(cell(row, Column::When), names);
}

bool WorklogColumns::isMonth(const TextTable::Row &row) const { return m_isMonth[size_t(&row - m_table.rows.data())]; }

bool WorklogColumns::hasMoment(const TextTable::Row &row) const
{
    return hasTimeOfDay(cell(row, Column::Start)) || hasTimeOfDay(cell(row, Column::When));
}

std::optional<DurationText> WorklogColumns::duration(const QString &text)
{
    const auto known = m_durations.constFind(text);
    return known != m_durations.cend() ? *known : *m_durations.insert(text, durationTextIn(text));
}

Result<std::optional<WorkSpan>> WorklogColumns::span(const TextTable::Row &row, QDate day) const
{
    return workSpan(
        {.start = cell(row, Column::Start), .endDay = cell(row, Column::EndDay), .end = cell(row, Column::End)}, day,
        m_dates, m_zone);
}

// A break bears its unit, or its header does.
Result<double> WorklogColumns::breakSeconds(const TextTable::Row &row) const
{
    const QString text = cell(row, Column::Break);
    if (text.isEmpty())
        return 0.0;
    const std::optional<DurationText> written = durationTextIn(text);
    const std::optional<DurationUnit> unit = unitOfHeader(header(Column::Break));
    if (!written || (written->isPlain() && !unit && text != "0"_L1))
        return failure(ErrorCode::InvalidValue,
                       QCoreApplication::translate("Timesheet", "The break \"%1\" names no unit.").arg(text.left(40)));
    const QString comma = text.contains(u',') ? decimalCommaPattern() : decimalPointPattern();
    return secondsOf(*written, comma, unit.value_or(DurationUnit::Minutes), m_mapping.dayHours).value_or(0);
}

void WorklogColumns::appendDateQuestions(std::vector<ImportQuestion> &questions)
{
    m_day->appendQuestions(m_table, questions);
}

QString WorklogColumns::numberPattern(const QStringList &numbers, std::vector<ImportQuestion> &questions) const
{
    if (!m_mapping.numbers.isEmpty())
        return m_mapping.numbers;
    // Our own files write a point.
    const bool isOurs =
        header(Column::Hours) == timesheetColumnName(Column::Hours) && m_table.dialect.delimiter != ";"_L1;
    if (isOurs && std::ranges::all_of(numbers, isOurNumber))
        return decimalPointPattern();
    const NumberColumn found = findNumberPattern(numbers);
    if (found.outcome == ColumnReading::Ambiguous)
        questions.push_back({ImportQuestion::Kind::NumberPattern, header(Column::Hours),
                             timesheetColumnName(Column::Hours),
                             QCoreApplication::translate("Import", "How are the numbers in column \"%1\" written?")
                                 .arg(header(Column::Hours)),
                             found.patterns, examples(Column::Hours)});
    return found.patterns.value(0, decimalPointPattern());
}

} // namespace Ratchet
