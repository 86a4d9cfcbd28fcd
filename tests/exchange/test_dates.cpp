// SPDX-License-Identifier: GPL-3.0-or-later
// How dates and numbers of a column are written, found out and read; never guessed.
#include <core/month_names.h>
#include <exchange/patterns/date_pattern.h>
#include <exchange/patterns/number_pattern.h>
#include <exchange/text/text_table.h>

#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList columnOf(const TextTable &table, const QString &name)
{
    QStringList cells;
    for (const TextTable::Row &row : table.rows)
        cells.append(row.cells[table.header.indexOf(name)]);
    return cells;
}

TextTable referenceTable(const QString &path) { return valueOf(readTextTable(contentOf(referenceData(path)))); }

void checkCertain(const QStringList &cells, const QString &pattern, const QDateTime &first)
{
    const DateColumn column = findDatePattern(cells);
    INFO(cells.join(u" / "_s).toStdString());
    CHECK(column.outcome == ColumnReading::Certain);
    CHECK(column.patterns == QStringList{pattern});
    CHECK(column.misfits.empty());
    CHECK(isDatePattern(pattern));
    CHECK(parseDateTime(cells.constFirst(), pattern) == first);
}

QDateTime moment(int year, int month, int day, int hour = 0, int minute = 0, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC);
}

} // namespace

TEST_CASE("date patterns are found out from a column")
{
    checkCertain({u"2026-03-05"_s}, u"yyyy-MM-dd"_s, moment(2026, 3, 5));
    checkCertain({u"2026-03-05T14:07:09.250Z"_s}, u"yyyy-MM-dd"_s, moment(2026, 3, 5, 14, 7, 9).addMSecs(250));
    checkCertain({u"2026-03-05T14:07:09+02:00"_s, u"2026-03-05 10:00"_s}, u"yyyy-MM-dd"_s,
                 moment(2026, 3, 5, 14, 7, 9));
    checkCertain({u"05/03/2026"_s, u"31/03/2026"_s}, u"dd/MM/yyyy"_s, moment(2026, 3, 5));
    checkCertain({u"5/3/2026"_s, u"3/31/2026"_s}, u"MM/dd/yyyy"_s, moment(2026, 5, 3));
    checkCertain({u"1.2.2026"_s}, u"dd.MM.yyyy"_s, moment(2026, 2, 1));
    checkCertain({u"29-02-2016 01:16"_s}, u"dd-MM-yyyy"_s, moment(2016, 2, 29, 1, 16));
    checkCertain({u"28/Jun/16 9:27 AM"_s}, u"dd/MMM/yy"_s, moment(2016, 6, 28, 9, 27));
    checkCertain({u"18/jul/26 12:53 AM"_s}, u"dd/MMM/yy"_s, moment(2026, 7, 18, 0, 53));
    checkCertain({u"4/Mär/99"_s}, u"dd/MMM/yy"_s, moment(1999, 3, 4));
    checkCertain({u"3. Dezember 2025"_s}, u"dd. MMM yyyy"_s, moment(2025, 12, 3));
    checkCertain({u"1 août 2025"_s, u"2 févr. 2025"_s}, u"dd MMM yyyy"_s, moment(2025, 8, 1));
    checkCertain({u"4 de marzo de 2025"_s}, u"dd 'de' MMM 'de' yyyy"_s, moment(2025, 3, 4));
    checkCertain({u"Mar 4, 2025 3:05 PM"_s}, u"MMM dd, yyyy"_s, moment(2025, 3, 4, 15, 5));
    checkCertain({u"46000"_s, u"46000.75"_s}, u"serial"_s, moment(2025, 12, 9));
    checkCertain({u"20260305"_s}, u"yyyyMMdd"_s, moment(2026, 3, 5));
    checkCertain({u"2026/03/05"_s}, u"yyyy/MM/dd"_s, moment(2026, 3, 5));
}

TEST_CASE("what two patterns read is ambiguous, and both are named")
{
    const DateColumn column = findDatePattern({u"05/03/2026"_s, u"?"_s, u"11/12/2026"_s});
    CHECK(column.outcome == ColumnReading::Ambiguous);
    CHECK(column.patterns == QStringList{u"dd/MM/yyyy"_s, u"MM/dd/yyyy"_s});
    CHECK_FALSE(column.reason.isEmpty());
    CHECK(column.misfits.empty());
    // The same day and month in every cell: both readings are one.
    CHECK(findDatePattern({u"03/03/2026"_s, u"11/11/2026"_s}).outcome == ColumnReading::Certain);
}

TEST_CASE("cells that do not fit are listed by position")
{
    const DateColumn column = findDatePattern(
        {u"31/01/2026"_s, u"soon"_s, QString(), u"30/02/2026"_s, u"01/02/2026"_s, u"28/02/2026 09:30"_s});
    CHECK(column.outcome == ColumnReading::Certain);
    CHECK(column.patterns == QStringList{u"dd/MM/yyyy"_s});
    CHECK(column.misfits == std::vector<qsizetype>{1, 3});
    CHECK(column.hasTime);
}

TEST_CASE("columns without dates are told from unreadable ones")
{
    CHECK(findDatePattern({}).outcome == ColumnReading::Empty);
    CHECK(findDatePattern({u" "_s, u"n/a"_s, u"?"_s}).outcome == ColumnReading::Empty);
    CHECK(findDatePattern({u"open"_s, u"closed"_s}).outcome == ColumnReading::Unreadable);
    const DateColumn quarters = findDatePattern({u"Q2 2026"_s, u"Q3/2026"_s});
    CHECK(quarters.outcome == ColumnReading::Unreadable);
    CHECK(quarters.reason.contains(u"quarter"));
}

TEST_CASE("a date is read only if it fits its pattern")
{
    CHECK(parseDate(u"31/12/2026"_s, u"dd/MM/yyyy"_s) == QDate(2026, 12, 31));
    CHECK(parseDate(u"31/12/2026 8:05 PM"_s, u"dd/MM/yyyy h:mm AP"_s) == QDate(2026, 12, 31));
    CHECK_FALSE(parseDate(u"31/12/2026"_s, u"MM/dd/yyyy"_s));
    CHECK_FALSE(parseDate(u"31/12/26"_s, u"dd/MM/yyyy"_s));
    CHECK_FALSE(parseDate(u"31/12/2026 25:00"_s, u"dd/MM/yyyy"_s));
    CHECK_FALSE(parseDate(u"29/02/2025"_s, u"dd/MM/yyyy"_s));
    CHECK_FALSE(parseDate(u"31/12/2026 and later"_s, u"dd/MM/yyyy"_s));
    CHECK_FALSE(isDatePattern(u"dd/dd/yyyy"_s));
    CHECK_FALSE(isDatePattern(u"whenever"_s));
    CHECK(parseDate(u"01/01/69"_s, u"dd/MM/yy"_s) == QDate(2069, 1, 1));
    CHECK(parseDate(u"01/01/70"_s, u"dd/MM/yy"_s) == QDate(1970, 1, 1));
    CHECK(parseDate(u"61"_s, u"serial"_s) == std::nullopt); // four digits at least: a small number is no date
    CHECK(parseDate(u"1461"_s, u"serial"_s) == QDate(1903, 12, 31));
}

TEST_CASE("month names are read in seven languages")
{
    CHECK(monthOf(u"Sept.") == 9);
    CHECK(monthOf(u"MÄRZ") == 3);
    CHECK(monthOf(u"lug") == 7);
    CHECK(monthOf(u"mei") == 5);
    CHECK(monthOf(u"out") == 10);
    CHECK(monthOf(u"déc.") == 12);
    CHECK(monthOf(u"ene") == 1);
    CHECK(monthOf(u"soon") == 0);
}

TEST_CASE("number patterns are found out from a column")
{
    const NumberColumn point = findNumberPattern({u"1,234.50"_s, u"7"_s, u"£1,000"_s, u"?"_s, u"x"_s});
    CHECK(point.outcome == ColumnReading::Certain);
    CHECK(point.patterns == QStringList{decimalPointPattern()});
    CHECK(point.misfits == std::vector<qsizetype>{4});
    CHECK(findNumberPattern({u"1,5"_s, u"1.000"_s}).patterns == QStringList{decimalCommaPattern()});
    CHECK(findNumberPattern({u"1 234,5 €"_s}).patterns == QStringList{decimalCommaPattern()});
    CHECK(findNumberPattern({u"12"_s, u"7"_s}).outcome == ColumnReading::Certain);
    const NumberColumn open = findNumberPattern({u"1,234"_s, u"12"_s});
    CHECK(open.outcome == ColumnReading::Ambiguous);
    CHECK(open.patterns.size() == 2);
    CHECK(findNumberPattern({u"5 %"_s}).hasPercent);
    CHECK(findNumberPattern({u"a"_s}).outcome == ColumnReading::Unreadable);
    CHECK(findNumberPattern({QString()}).outcome == ColumnReading::Empty);
}

TEST_CASE("a number is read only if it fits its pattern")
{
    const auto point = [](const QString &text) { return parseNumber(text, decimalPointPattern()); };
    const auto comma = [](const QString &text) { return parseNumber(text, decimalCommaPattern()); };
    CHECK(point(u"-5.25"_s) == -5.25);
    CHECK(point(u"1,234,567.89"_s) == 1234567.89);
    CHECK(point(u"(1,000.00)"_s) == -1000.0);
    CHECK(point(u"$-12"_s) == -12.0);
    CHECK(point(u"\u22125"_s) == -5.0);
    CHECK(point(u"5-"_s) == -5.0);
    CHECK(point(u"2.5e3"_s) == 2500.0);
    CHECK(point(u".5"_s) == 0.5);
    CHECK(point(u"99.5%"_s) == 99.5);
    CHECK(point(u"EUR 12.50"_s) == 12.5);
    CHECK(point(u"1'000.5"_s) == 1000.5);
    CHECK(comma(u"1.234.567,89"_s) == 1234567.89);
    CHECK(comma(u"1\u202f234,5"_s) == 1234.5);
    for (const QString &text : {u"1,23,456"_s, u"1.2.3"_s, u"--5"_s, u"12 apples"_s, u"(5"_s, u"1,2345.6"_s, QString(),
                                u"1e999"_s, u"2026-01-02"_s})
        CHECK_FALSE(point(text));
    CHECK_FALSE(comma(u"1,234,567"_s));
}

TEST_CASE("dates of trackers are read")
{
    if (referenceRoots({u"tickets"_s, u"exports/jira-server-en.csv"_s}).isEmpty())
        return;
    const TextTable tickets = referenceTable(u"tickets/incidents.csv"_s);
    for (const QString &name : {u"opened_at"_s, u"sys_created_at"_s, u"resolved_at"_s, u"closed_at"_s}) {
        const DateColumn column = findDatePattern(columnOf(tickets, name));
        CHECK(column.outcome == ColumnReading::Certain);
        CHECK(column.patterns == QStringList{u"dd-MM-yyyy"_s});
        CHECK(column.misfits.empty());
        CHECK(column.hasTime);
    }
    CHECK(findDatePattern(columnOf(referenceTable(u"exports/jira-server-en.csv"_s), u"Created"_s)).patterns
          == QStringList{u"dd/MMM/yy"_s});
    CHECK(findDatePattern(columnOf(referenceTable(u"exports/jira-cloud-es.csv"_s), u"Creada"_s)).patterns
          == QStringList{u"dd/MMM/yy"_s});
}

TEST_CASE("dates and numbers of spreadsheets in two languages are read")
{
    if (!hasReferenceData(u"exports"_s))
        return;
    const TextTable german = referenceTable(u"exports/excel-de-cp1252.csv"_s);
    CHECK(findDatePattern(columnOf(german, german.header[3])).patterns == QStringList{u"dd.MM.yyyy"_s});
    CHECK(findNumberPattern(columnOf(german, german.header[5])).patterns == QStringList{decimalCommaPattern()});
    const TextTable american = referenceTable(u"exports/excel-us-utf8-bom.csv"_s);
    CHECK(findDatePattern(columnOf(american, american.header[3])).patterns == QStringList{u"MM/dd/yyyy"_s});
}
