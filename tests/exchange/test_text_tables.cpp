// SPDX-License-Identifier: GPL-3.0-or-later
// Delimited texts as RFC 4180 has them, as spreadsheets write them, and damaged ones.
#include <exchange/text/text_table.h>

#include <support/test.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

TextTable read(const QByteArray &content, const Dialect &given = {}) { return valueOf(readTextTable(content, given)); }

QList<QStringList> cellsOf(const TextTable &table)
{
    QList<QStringList> cells;
    for (const TextTable::Row &row : table.rows)
        cells.append(row.cells);
    return cells;
}

QByteArray withLineEnds(QByteArray text, const QByteArray &end) { return text.replace("\n", end); }

} // namespace

TEST_CASE("a quoted cell keeps delimiters, doubled quotes and line breaks")
{
    const TextTable table = read("a,b,c\r\n\"x,y\",\"say \"\"so\"\"\",\"two\r\nlines\"\r\n1,,3\r\n");
    CHECK(table.header == QStringList{u"a"_s, u"b"_s, u"c"_s});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells == QStringList{u"x,y"_s, u"say \"so\""_s, u"two\r\nlines"_s});
    CHECK(table.rows[0].line == 2);
    CHECK(table.rows[1].cells == QStringList{u"1"_s, QString(), u"3"_s});
    CHECK(table.rows[1].line == 4);
    CHECK(table.problems.empty());
}

TEST_CASE("lines may end with LF, CR or CRLF, and empty ones are left out")
{
    for (const QByteArray end : {"\n", "\r", "\r\n"}) {
        const TextTable table = read(withLineEnds("a;b\n\n1;2\n;\n3;4", end));
        CHECK(cellsOf(table) == QList<QStringList>{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}});
        CHECK(table.rows[1].line == 5);
    }
}

TEST_CASE("a backslash escapes a quote only where that is said")
{
    const QByteArray content = "a,b\n\"5\\\" pipe\",x\n";
    const TextTable strict = read(content);
    CHECK(strict.rows.empty());
    REQUIRE(strict.problems.size() == 1);
    CHECK(strict.problems[0].where.line == 2);
    Dialect given;
    given.escape = u'\\';
    CHECK(cellsOf(read(content, given)) == QList<QStringList>{{u"5\" pipe"_s, u"x"_s}});
}

TEST_CASE("a row of another length is named, not shifted")
{
    const TextTable table = read("a,b,c\n1,2,3\n4,5\n6,7,8,9\n10,11,12\n");
    CHECK(cellsOf(table) == QList<QStringList>{{u"1"_s, u"2"_s, u"3"_s}, {u"10"_s, u"11"_s, u"12"_s}});
    REQUIRE(table.problems.size() == 2);
    CHECK(table.problems[0].where == Place{{}, 3, 4, {}});
    CHECK(table.problems[1].where == Place{{}, 4, 7, {}});
    CHECK(table.problems[1].what.contains(u"4 cells"));
}

TEST_CASE("only where nothing can be meant otherwise, cells at the end are filled in or dropped")
{
    SECTION("the last column has no value in any row")
    {
        CHECK(cellsOf(read("a,b,c\n1,2,\n3,4\n5,6,,\n"))
              == QList<QStringList>{{u"1"_s, u"2"_s, {}}, {u"3"_s, u"4"_s, {}}, {u"5"_s, u"6"_s, {}}});
    }
    SECTION("a doubled delimiter inside is no empty cell too many at the end")
    {
        const TextTable table = read("a,b,c\n1,2,\n3,,4,\n");
        CHECK(table.rows.size() == 1);
        CHECK(table.problems.size() == 1);
    }
    SECTION("every row ends with a delimiter that the header lacks")
    {
        CHECK(cellsOf(read("a,b\n1,2,\n3,,\n")) == QList<QStringList>{{u"1"_s, u"2"_s}, {u"3"_s, {}}});
    }
}

TEST_CASE("a quote that is never closed costs one line")
{
    const TextTable table = read("a,b\n1,\"x\n2,y\n3,\"z\"\n4,\"w\n");
    CHECK(cellsOf(table) == QList<QStringList>{});
    REQUIRE_FALSE(table.problems.empty());
    CHECK(table.problems[0].what.contains(u"quote"));
}

TEST_CASE("many open quotes are read line by line")
{
    // Where each of them were sought to the end of the text, this would go on for hours: ctest ends it.
    constexpr int rows = 300'000;
    Dialect given;
    given.quote = u'\'';
    given.delimiter = u","_s;
    const TextTable table = read("a,b\n" + QByteArray("1,'x\n").repeated(rows), given);
    CHECK(table.problems.empty());
    REQUIRE(table.rows.size() == rows);
    CHECK(table.rows.front().cells == QStringList{u"1"_s, u"'x"_s});
    CHECK(table.rows.back().cells == QStringList{u"1"_s, u"'x"_s});
    CHECK(table.rows.back().line == rows + 1);
}

TEST_CASE("the header once more is left out and named, the rows behind it are read")
{
    const TextTable table = read("a,b,c\n1,2,3\n\xef\xbb\xbf"
                                 "a,b,c\n4,5,6\na,b,c\n");
    CHECK(table.problems.empty());
    CHECK(cellsOf(table) == QList<QStringList>{{u"1"_s, u"2"_s, u"3"_s}, {u"4"_s, u"5"_s, u"6"_s}});
    REQUIRE(table.leftOut.size() == 2);
    CHECK(table.leftOut[0].line == 3);
    CHECK(table.leftOut[1].line == 5);
    CHECK(table.leftOut[1].reason == u"The header once more."_s);
}

TEST_CASE("a header of other columns begins another table, whose lines are named as not read")
{
    const TextTable table = read("Task,Thu,Total\nx,1,2\n\nTask,Mon,All\ny,5,6\n\nz,7,8\n\n");
    CHECK(table.rows.size() == 1);
    REQUIRE(table.problems.size() == 1);
    CHECK(table.problems[0].where.line == 4);
    CHECK(table.problems[0].what.contains(u"Lines 4 to 7"));
}

TEST_CASE("titles above the header are left out and named")
{
    const TextTable table = read("Weekly report\n\na,b,c\n1,2,3\n4,5,6\n");
    CHECK(table.header == QStringList{u"a"_s, u"b"_s, u"c"_s});
    REQUIRE(table.leftOut.size() == 1);
    CHECK(table.leftOut[0].line == 1);
    CHECK(table.leftOut[0].text == u"Weekly report"_s);
    CHECK(read("sep=;\na;b\n1;2\n").leftOut.empty());
}

TEST_CASE("an unreadable text is an error with a reason")
{
    CHECK(readTextTable({}).error().code == ErrorCode::Malformed);
    CHECK(readTextTable("\n\n").error().code == ErrorCode::Malformed);
    CHECK(readTextTable(QByteArray("PK\3\4\0\0\0\0binary", 14)).error().what.contains(u"zero"));
    const Result<TextTable> header = readTextTable("a,\"b\" c\n1,2\n", Dialect{{}, u","_s, u'"', 0, {}});
    REQUIRE_FALSE(header);
    CHECK(header.error().where == Place{{}, 1, 6, {}});
    CHECK(readTextTable("a,b\n", Dialect{u"EBCDIC"_s, {}, {}, {}, {}}).error().code == ErrorCode::Usage);
}

TEST_CASE("pasted cells are separated by tabs and keep stray quotes")
{
    const TextTable table =
        valueOf(readPastedTable(u"Title\tNote\n5\" pipe\t\"two\nlines \"\"so\"\"\"\n\"Hello\" she said\tx\n"_s));
    CHECK(cellsOf(table)
          == QList<QStringList>{{u"5\" pipe"_s, u"two\nlines \"so\""_s}, {u"\"Hello\" she said"_s, u"x"_s}});
    CHECK_FALSE(readPastedTable(u" \n"_s));
}

TEST_CASE("encodings are found out")
{
    const QString text = u"Größe;Preis\nHöhe;5 €\nœuvre;„x“\n"_s;
    const auto check = [&text](const QByteArray &content, const QString &encoding) {
        const TextTable table = read(content);
        CHECK(table.dialect.encoding == encoding);
        CHECK(table.header.constFirst() == u"Größe");
        CHECK(cellsOf(table) == QList<QStringList>{{u"Höhe"_s, u"5 €"_s}, {u"œuvre"_s, u"„x“"_s}});
    };
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QByteArray swapped = utf16;
    for (qsizetype at = 0; at + 1 < swapped.size(); at += 2)
        std::swap(swapped[at], swapped[at + 1]);
    check(text.toUtf8(), u"UTF-8"_s);
    check("\xef\xbb\xbf" + text.toUtf8(), u"UTF-8 with BOM"_s);
    check(utf16, u"UTF-16LE"_s);
    check("\xff\xfe" + utf16, u"UTF-16LE"_s);
    check(swapped, u"UTF-16BE"_s);
    check("\xfe\xff" + swapped, u"UTF-16BE"_s);
    check("Gr\xf6\xdf"
          "e;Preis\nH\xf6he;5 \x80\n\x9cuvre;\x84x\x93\n",
          u"windows-1252"_s);
}

TEST_CASE("a damaged UTF-8 text is not taken for another encoding")
{
    const Result<TextTable> table = readTextTable("a;b\nä;ö\nü\xfcß;é\n");
    REQUIRE_FALSE(table);
    CHECK(table.error().where == Place{{}, 3, 2, {}});
}

TEST_CASE("lines above the header are skipped and counted")
{
    CHECK(read("sep=;\r\na;b\r\n1,5;2\r\n").header == QStringList{u"a"_s, u"b"_s});
    CHECK(read("ListSchema={\"a\":\"b,c\"}\nx,y\n1,2\n").dialect.linesBeforeHeader == 1);
    CHECK(read("Report of May,,\n,,\nname,state,due\na,b,c\nd,e,f\n").dialect.linesBeforeHeader == 2);
    const TextTable told = read("x,y\n\na,b\n1,2\n", Dialect{{}, {}, {}, 2, {}});
    CHECK(told.header == QStringList{u"a"_s, u"b"_s});
    CHECK(told.rows[0].line == 4);
}

TEST_CASE("the cases of csv-spectrum are read exactly")
{
    if (!hasReferenceData(u"csv"_s))
        return;
    const QDir folder(referenceData(u"csv"_s));
    const QStringList names = folder.entryList({u"*.csv"_s});
    CHECK(names.size() >= 8);
    for (const QString &name : names) {
        INFO(name.toStdString());
        const TextTable table = read(contentOf(folder.filePath(name)));
        CHECK(table.problems.empty());
        // One file was stored with other line ends than its reading has.
        QByteArray json = contentOf(folder.filePath(name.chopped(4) + u".json"_s));
        json.replace("\\r\\n", "\\n");
        const QJsonArray expected = QJsonDocument::fromJson(json).array();
        REQUIRE(qsizetype(table.rows.size()) == expected.size());
        for (qsizetype row = 0; row < expected.size(); ++row) {
            for (qsizetype column = 0; column < table.header.size(); ++column)
                CHECK(table.rows[std::size_t(row)].cells[column]
                      == expected[row].toObject()[table.header[column]].toString());
            CHECK(expected[row].toObject().size() == table.header.size());
        }
    }
}

TEST_CASE("a hundred thousand rows are read fast", "[.benchmark]")
{
    QByteArray content = "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o\r\n";
    for (int row = 0; row < 100'000; ++row)
        content += QByteArray::number(row)
            + ",Improve the thing,open,2026-01-02,,\"a, b\",x,y,12.5,Service desk,Person 12,high,low,note of some "
              "length here,2026-02-03\r\n";
    QElapsedTimer timer;
    timer.start();
    const TextTable table = read(content);
    WARN("100,000 rows of 15 columns: " << timer.elapsed() << " ms");
    CHECK(table.rows.size() == 100'000);
}
