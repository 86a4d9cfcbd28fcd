// SPDX-License-Identifier: GPL-3.0-or-later
// Cutting a text into records and cells: places of what is wrong, and quotes that are none.
#include <core/row_reader.h>
#include <exchange/text/dialect.h>

#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

std::vector<TextRow> recordsOf(const QString &text, const RowFormat &format = {}, int firstLine = 1)
{
    RowReader reader(text, format, firstLine);
    std::vector<TextRow> records;
    TextRow record;
    while (reader.next(record))
        records.push_back(record);
    CHECK(reader.position() == text.size());
    return records;
}

RowFormat keeping(StrayQuotes quotes, QChar quote = u'"')
{
    RowFormat format;
    format.strayQuotes = quotes;
    format.quote = quote;
    return format;
}

} // namespace

TEST_CASE("a record knows its lines, also where a cell goes over several")
{
    const std::vector<TextRow> records = recordsOf(u"a,b\r\n1,\"two\nthree\r\nfour\"\r\n\"x\" ,y"_s, {}, 7);
    REQUIRE(records.size() == 3);
    CHECK(records[0].line == 7);
    CHECK(records[0].endColumn == 4);
    CHECK_FALSE(records[0].isQuoted);
    CHECK(records[1].cells == QStringList{u"1"_s, u"two\nthree\r\nfour"_s});
    CHECK(records[1].line == 8);
    CHECK(records[1].lastLine == 10);
    CHECK(records[1].isQuoted);
    CHECK(records[2].cells == QStringList{u"x"_s, u"y"_s}); // blanks behind a quote mean nothing
    CHECK(records[2].line == 11);
}

TEST_CASE("a quote out of place is told with its line and column, and the next record is sound")
{
    const std::vector<TextRow> records = recordsOf(u"1,5\" pipe,x\n2,\"a\" b,y\n3,ok,z\n4,\"open,w"_s);
    REQUIRE(records.size() == 4);
    CHECK(records[0].fault == TextRow::Fault::StrayQuote);
    CHECK(records[0].faultLine == 1);
    CHECK(records[0].faultColumn == 4);
    CHECK(records[0].cells == QStringList{u"1"_s}); // those before it
    CHECK(records[1].fault == TextRow::Fault::TextAfterQuote);
    CHECK(records[1].faultColumn == 6);
    CHECK(records[2].fault == TextRow::Fault::None);
    CHECK(records[2].cells == QStringList{u"3"_s, u"ok"_s, u"z"_s});
    CHECK(records[3].fault == TextRow::Fault::OpenQuote);
    CHECK(records[3].faultColumn == 3);
}

TEST_CASE("where stray quotes are kept they are letters; within quotes only where that is said")
{
    const auto cells = [](const QString &text, const RowFormat &format) { return recordsOf(text, format)[0].cells; };
    CHECK(cells(u"5\" pipe,x"_s, keeping(StrayQuotes::Keep)) == QStringList{u"5\" pipe"_s, u"x"_s});
    CHECK(cells(u"\"Hello\" she said,x"_s, keeping(StrayQuotes::Keep)) == QStringList{u"\"Hello\" she said"_s, u"x"_s});
    CHECK(cells(u"'it's here',x"_s, keeping(StrayQuotes::KeepInside, u'\'')) == QStringList{u"it's here"_s, u"x"_s});
    CHECK(cells(u"'it''s, here',x"_s, keeping(StrayQuotes::KeepInside, u'\'')) == QStringList{u"it's, here"_s, u"x"_s});
}

TEST_CASE("a quote that is open until the end costs its own line, and no later one may span lines")
{
    const std::vector<TextRow> records =
        recordsOf(u"1,'open\n2,'also open\n3,'closed'\n4,x"_s, keeping(StrayQuotes::KeepInside, u'\''));
    // The first one ends at the quote behind "closed": only there is it followed by the end of a line.
    REQUIRE(records.size() == 2);
    CHECK(records[0].cells == QStringList{u"1"_s, u"open\n2,'also open\n3,'closed"_s});
    const std::vector<TextRow> never = recordsOf(u"1,'open\n2,'a'b\n3,'c"_s, keeping(StrayQuotes::KeepInside, u'\''));
    REQUIRE(never.size() == 3);
    CHECK(never[1].cells == QStringList{u"2"_s, u"'a'b"_s});
    CHECK(never[2].cells == QStringList{u"3"_s, u"'c"_s});
}

TEST_CASE("more cells than expected: where the surplus begins")
{
    RowReader reader(u"1,2,3,4\n1,2\n", {});
    reader.setExpectedCells(2);
    TextRow record;
    REQUIRE(reader.next(record));
    CHECK(record.cells.size() == 4);
    CHECK(record.surplusColumn == 5);
    REQUIRE(reader.next(record));
    CHECK(record.surplusColumn == 0);
    CHECK_FALSE(reader.next(record));
}

TEST_CASE("delimiters of two characters, and escapes")
{
    RowFormat pair;
    pair.delimiter = u"||"_s;
    CHECK(recordsOf(u"a|b||c||\"d||e\""_s, pair)[0].cells == QStringList{u"a|b"_s, u"c"_s, u"d||e"_s});
    RowFormat escaped;
    escaped.escape = u'\\';
    CHECK(recordsOf(u"\"5\\\" pipe\",\"a\\\\b\""_s, escaped)[0].cells == QStringList{u"5\" pipe"_s, u"a\\b"_s});
}

TEST_CASE("the dialect is read off the first lines")
{
    const auto found = [](const QString &text) { return findDialect(text); };
    CHECK(found(u"a;b;c\n1,5;2;3\n2,5;3;4\n"_s).delimiter == u";"_s); // commas in numbers separate nothing
    CHECK(found(u"a\tb\n1\t2\n"_s).delimiter == u"\t"_s);
    CHECK(found(u"a, b, c\n1, 2, 3\n"_s).delimiter == u", "_s);
    CHECK(found(u"a||b\n1||2\n"_s).delimiter == u"||"_s);
    CHECK(found(u"word\nanother\n"_s).delimiter == u","_s); // where nothing speaks for any
    CHECK(found(u"'a','b'\n'1','2'\n'3','4'\n"_s).quote == u'\'');
    CHECK(found(u"it's,b\nwe're,2\n"_s).quote == u'"');
    CHECK(found(u"sep=|\na|b\n"_s).delimiter == u"|"_s);
    CHECK(found(u"Report\n\na,b,c\n1,2,3\n4,5,6\n"_s).linesBeforeHeader == 2);
    Dialect given;
    given.delimiter = u"|"_s;
    CHECK(findDialect(u"a,b\n1,2\n", given).delimiter == u"|"_s); // what was told is not asked again
    CHECK(strayQuotesOf(u","_s, u'"') == StrayQuotes::Report);
    CHECK(strayQuotesOf(u"\t"_s, u'"') == StrayQuotes::Keep);
    CHECK(strayQuotesOf(u","_s, u'\'') == StrayQuotes::KeepInside);
}
