// SPDX-License-Identifier: GPL-3.0-or-later
// What is written as CSV comes back unchanged and is not run by any spreadsheet.
#include <exchange/text/csv_writer.h>
#include <exchange/text/formula_guard.h>
#include <exchange/text/text_table.h>

#include <support/test.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// What the guard promises, said in another way than the program says it.
bool isRunBySpreadsheets(const QString &cell)
{
    static const QRegularExpression formula(u"^[\\s\"]*[=+@\\-\uff1d\uff0b\uff0d\uff20]"_s);
    return formula.match(cell).hasMatch() || cell.startsWith(u'\t') || cell.startsWith(u'\r');
}

void checkRoundTrip(const QStringList &texts)
{
    std::vector<QStringList> rows;
    for (const QString &text : texts) {
        CHECK(unguarded(guarded(text)) == text);
        CHECK_FALSE(isRunBySpreadsheets(guarded(text)));
        rows.push_back({u"id"_s, text, u"end"_s});
    }
    const TextTable table = valueOf(readTextTable(writeCsv({u"a"_s, u"b"_s, u"c"_s}, rows)));
    CHECK(table.problems.empty());
    REQUIRE(table.rows.size() == rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        CHECK_FALSE(isRunBySpreadsheets(table.rows[row].cells[1]));
        CHECK(unguarded(table.rows[row].cells[1]) == rows[row][1]);
        CHECK(table.rows[row].cells[2] == u"end");
    }
}

} // namespace

TEST_CASE("CSV is written as RFC 4180 has it")
{
    CHECK(writeCsv({u"a"_s, u"b"_s}, {{u"1"_s, u"x,y"_s}, {QString(), u"say \"so\""_s}, {u"two\nlines"_s, u"ä"_s}})
          == "a,b\r\n1,\"x,y\"\r\n,\"say \"\"so\"\"\"\r\n\"two\nlines\",ä\r\n");
    CHECK(writeCsv({u"a"_s}, {{QString()}}) == "a\r\n\"\"\r\n");
}

TEST_CASE("only a numeric column writes negative numbers as they are")
{
    const std::vector<QStringList> rows = {
        {u"-5"_s, u"-5"_s}, {u"-5.25"_s, u"-1e-5"_s}, {u"x"_s, u"-1+1"_s}, {u"x"_s, u"-"_s}};
    CHECK(writeCsv({u"a"_s, u"b"_s}, rows, {CsvColumn::Text, CsvColumn::Number})
          == "a,b\r\n'-5,-5\r\n'-5.25,-1e-5\r\nx,'-1+1\r\nx,'-\r\n");
}

TEST_CASE("the guard takes away its own apostrophe and no other")
{
    CHECK(guarded(u"=1+1"_s) == u"'=1+1");
    CHECK(guarded(u"'=1+1"_s) == u"''=1+1");
    CHECK(guarded(u"'tis"_s) == u"'tis");
    CHECK(unguarded(u"'tis"_s) == u"'tis");
    CHECK(guarded(u" \"=1"_s) == u"' \"=1");
    CHECK(guarded(u"a=b"_s) == u"a=b");
    CHECK(guarded(QString()).isEmpty());
    CHECK(guarded(u"\u22125"_s) == u"\u22125");
}

TEST_CASE("every short text of awkward letters survives the guard")
{
    const QString letters = u"'=+-@\"\t\r\n ,;a\uff1d\u00a0"_s;
    for (const QChar first : letters) {
        for (const QChar second : letters) {
            for (const QChar third : letters) {
                for (const QString &text :
                     QStringList{first, QString(first) + second, QString(first) + second + third}) {
                    if (unguarded(guarded(text)) != text || isRunBySpreadsheets(guarded(text)))
                        FAIL(text.toStdString());
                }
            }
        }
    }
    checkRoundTrip(
        {u"'"_s, u"''"_s, u"'''=a"_s, u" "_s, u"\n=x"_s, u"\t"_s, u"\r"_s, u"x\r\ny"_s, u"a;b"_s, u"\"\""_s, u" a "_s});
}

TEST_CASE("formulas and naughty strings survive writing and reading")
{
    if (referenceRoots({u"csv"_s, u"formula-cells"_s}).isEmpty())
        return;
    QStringList texts;
    const TextTable cells = valueOf(readTextTable(contentOf(referenceData(u"formula-cells/cells.csv"_s))));
    CHECK(cells.rows.size() == 42);
    for (const TextTable::Row &row : cells.rows)
        texts.append(row.cells[2]);
    checkRoundTrip(texts);
    const QJsonArray naughty = QJsonDocument::fromJson(contentOf(referenceData(u"csv/naughty-strings.json"_s))).array();
    CHECK(naughty.size() > 200);
    texts.clear();
    for (const QJsonValue &value : naughty)
        texts.append(value.toString());
    checkRoundTrip(texts);
}
