// SPDX-License-Identifier: GPL-3.0-or-later
// Laws of reading what files hold: whatever was written by a habit is read by it, and never as something else.
#include <core/month_names.h>
#include <exchange/mapping/import_map.h>
#include <exchange/mapping/plain_word.h>
#include <exchange/patterns/date_pattern.h>
#include <exchange/patterns/number_pattern.h>
#include <exchange/text/csv_writer.h>
#include <exchange/text/formula_guard.h>
#include <exchange/text/text_table.h>
#include <support/test.h>

#include <QLocale>

#include <random>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QStringList datePatterns = {u"yyyy-MM-dd"_s,  u"dd/MM/yyyy"_s, u"MM/dd/yyyy"_s,  u"d.M.yyyy"_s,
                                  u"dd.MM.yy"_s,    u"d MMM yyyy"_s, u"MMM d, yyyy"_s, u"dd-MMM-yy"_s,
                                  u"d MMMM yyyy"_s, u"yyyy/MM/dd"_s};

QDate anyDay(std::mt19937 &random) { return QDate(1970, 1, 1).addDays(int(random() % (100 * 365))); }

// A text of letters that are awkward in some file or other.
QString anyText(std::mt19937 &random)
{
    static const QString letters = u"ab ,;\t\"'|\n\r=+-@%ä€0\u00a0\u2028"_s;
    QString text;
    for (int length = int(random() % 9); length > 0; --length)
        text += letters[qsizetype(random() % size_t(letters.size()))];
    return text;
}

} // namespace

TEST_CASE("a day is read as it was written, by every pattern")
{
    std::mt19937 random(3);
    for (const QString &pattern : datePatterns) {
        INFO(pattern);
        REQUIRE(isDatePattern(pattern));
        for (int i = 0; i < 200; ++i) {
            const QDate day = anyDay(random);
            const QString text = QLocale::c().toString(day, pattern);
            INFO(text);
            REQUIRE(parseDate(text, pattern) == day);
            REQUIRE(parseDateTime(text, pattern) == QDateTime(day, QTime(0, 0), Qt::UTC));
            REQUIRE(parseDate(u"  "_s + text + u' ', pattern) == day);
        }
    }
}

TEST_CASE("a column of days gives its pattern away as soon as one of them can be read in one way only")
{
    std::mt19937 random(4);
    for (const QString &pattern : datePatterns) {
        INFO(pattern);
        if (pattern == u"dd.MM.yy"_s)
            continue; // 01.02.26 may begin with the year as well
        QStringList cells;
        for (int day = 1; day <= 28; ++day)
            cells += QLocale::c().toString(QDate(2026, 1 + day % 12, day), pattern);
        std::ranges::shuffle(cells, random);
        const DateColumn column = findDatePattern(cells);
        REQUIRE(column.outcome == ColumnReading::Certain);
        CHECK(column.misfits.empty());
        REQUIRE(column.patterns.size() == 1);
        for (const QString &cell : cells)
            CHECK(parseDate(cell, column.patterns[0]) == parseDate(cell, pattern));
    }
}

TEST_CASE("what two habits read alike is asked about, never guessed")
{
    QStringList cells;
    for (int day = 1; day <= 12; ++day)
        cells += u"%1/%2/2026"_s.arg(day, 2, 10, QChar(u'0')).arg(1 + day % 12, 2, 10, QChar(u'0'));
    const DateColumn column = findDatePattern(cells);
    CHECK(column.outcome == ColumnReading::Ambiguous);
    CHECK(column.patterns.size() >= 2);
    CHECK_FALSE(column.reason.isEmpty());
    cells += u"13/01/2026"_s;
    CHECK(findDatePattern(cells).outcome == ColumnReading::Certain);
}

TEST_CASE("days that are none are read by no pattern")
{
    for (const QString &pattern : datePatterns) {
        INFO(pattern);
        for (const QString &text :
             {u"31/02/2026"_s, u"00.01.2026"_s, u"2026-13-01"_s, u"soon"_s, u""_s, u"32 Jan 2026"_s})
            CHECK_FALSE(parseDate(text, pattern).has_value());
    }
    for (const QString &pattern : {u""_s, u"soon"_s, u"dd"_s, u"yyyy-MM-dd-dd"_s})
        CHECK_FALSE(isDatePattern(pattern));
}

TEST_CASE("a number is read as it was written, by both habits, and rounding is nobody's business")
{
    std::mt19937 random(5);
    const std::pair<QString, QLocale> habits[] = {
        {decimalPointPattern(), QLocale(QLocale::English, QLocale::UnitedStates)},
        {decimalCommaPattern(), QLocale(QLocale::German, QLocale::Germany)}};
    for (const auto &[pattern, locale] : habits) {
        INFO(pattern);
        for (int i = 0; i < 500; ++i) {
            const double number = double(int(random() % 2'000'000'000) - 1'000'000'000) / 100;
            const QString text = locale.toString(number, 'f', 2);
            INFO(text);
            REQUIRE(parseNumber(text, pattern).has_value());
            CHECK(*parseNumber(text, pattern) == Approx(number));
            CHECK(*parseNumber(text + u" %"_s, pattern) == Approx(number));
            CHECK(*parseNumber(u"€ "_s + text, pattern) == Approx(number));
        }
        for (const QString &text : {u"1.2.3"_s, u"1,2,3.4,5"_s, u"twelve"_s, u""_s, u"--5"_s, u"5-5"_s})
            CHECK_FALSE(parseNumber(text, pattern).has_value());
    }
    CHECK(parseNumber(u"(5.25)"_s, decimalPointPattern()) == std::optional(-5.25));
    CHECK(parseNumber(u"1'234.5"_s, decimalPointPattern()) == std::optional(1234.5));
}

TEST_CASE("a month is known by its names, in the languages whose exports are read")
{
    for (const QLocale::Language language : {QLocale::English, QLocale::German, QLocale::Spanish, QLocale::French,
                                             QLocale::Portuguese, QLocale::Italian, QLocale::Dutch}) {
        for (int month = 1; month <= 12; ++month) {
            const QString name = QLocale(language).standaloneMonthName(month);
            INFO(name);
            CHECK(monthOf(name) == month);
            CHECK(monthOf(name.toUpper()) == month);
        }
    }
    CHECK(monthOf(u"Smarch") == 0);
    CHECK(monthOf(u"") == 0);
}

TEST_CASE("whatever is written as CSV is read back, cell by cell")
{
    std::mt19937 random(6);
    for (int round = 0; round < 200; ++round) {
        const int columns = 1 + int(random() % 4);
        QStringList header;
        for (int column = 0; column < columns; ++column)
            header += u"h%1"_s.arg(column);
        std::vector<QStringList> rows;
        for (int row = 0; row < 5; ++row) {
            QStringList cells(u"r%1"_s.arg(row)); // no row is blank
            for (int column = 1; column < columns; ++column)
                cells += anyText(random);
            rows.push_back(cells);
        }
        Dialect dialect;
        dialect.delimiter = u","_s;
        dialect.quote = u'"';
        dialect.linesBeforeHeader = 0;
        const TextTable table = valueOf(readTextTable(writeCsv(header, rows), dialect));
        REQUIRE(table.problems.empty());
        REQUIRE(table.header == header);
        REQUIRE(table.rows.size() == rows.size());
        for (size_t row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < columns; ++column) {
                INFO(row << ' ' << column);
                REQUIRE(unguarded(table.rows[row].cells[column]) == rows[row][column]);
            }
        }
    }
}

TEST_CASE("no cell of a CSV file is run by a spreadsheet")
{
    std::mt19937 random(7);
    for (int i = 0; i < 5'000; ++i) {
        const QString text = anyText(random);
        const QString safe = guarded(text);
        INFO(text);
        REQUIRE(unguarded(safe) == text);
        const QString shown = safe.trimmed();
        if (!shown.isEmpty())
            REQUIRE_FALSE(u"=+-@"_s.contains(shown[0]));
    }
}

TEST_CASE("a word is compared without what tools decorate it with")
{
    CHECK(plainWord(u"✅ Fällig am") == u"falligam"_s);
    CHECK(plainWord(u"  Target-Date: ") == u"targetdate"_s);
    CHECK(plainWord(u"").isEmpty());
    CHECK(plainWord(plainWord(u"État / Statut")) == plainWord(u"État / Statut"));
}

TEST_CASE("the header that says something best is the first word that some column bears")
{
    const QStringList header{u"Ticket"_s, u"Opened at"_s, u"Created"_s};
    CHECK(headerSaying(u"created openedat"_s, header, {}) == u"Created"_s);
    CHECK(headerSaying(u"openedat created"_s, header, {}) == u"Opened at"_s);
    CHECK(headerSaying(u"created openedat"_s, header, {{u"Created"_s, u"raised_on"_s}}) == u"Opened at"_s);
    CHECK(headerSaying(u"closed"_s, header, {}).isEmpty());
}

TEST_CASE("any mapping is written so that it reads the same")
{
    std::mt19937 random(8);
    for (int i = 0; i < 300; ++i) {
        ImportMapping mapping;
        for (int column = int(random() % 4); column > 0; --column)
            mapping.columns[anyText(random)] = random() % 3 == 0 ? QString() : u"title"_s;
        for (int value = int(random() % 3); value > 0; --value)
            mapping.values[u"status"_s][anyText(random)] = random() % 2 == 0 ? QString() : u"closed"_s;
        if (random() % 2 == 0)
            mapping.dates = datePatterns[qsizetype(random() % size_t(datePatterns.size()))];
        else if (random() % 2 == 0)
            mapping.datesOf[anyText(random) + u'x'] = u"dd/MM/yyyy"_s;
        if (random() % 2 == 0)
            mapping.numbers = random() % 2 == 0 ? decimalPointPattern() : decimalCommaPattern();
        mapping.repeats = ImportMapping::Repeats(random() % 3);
        mapping.blanks = ImportMapping::Blanks(random() % 2);
        mapping.defaults[u"service"_s] = u"Payments "_s + anyText(random);
        const QByteArray json = writeMapping(mapping);
        INFO(json.toStdString());
        REQUIRE(valueOf(readMapping(json)) == mapping);
    }
}
