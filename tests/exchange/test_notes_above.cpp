// SPDX-License-Identifier: GPL-3.0-or-later
// Notes above the header that are more than a title: "Status as of", a day, "prepared by" in a row of their own.
#include "import_support.h"

#include <exchange/sheets/xlsx_writer.h>
#include <exchange/text/header_rows.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Noted {
    std::vector<std::vector<Value>> rows;

    [[nodiscard]] TextTable xlsx() const
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.xlsx"_s);
        QStringList first;
        for (const Value &cell : rows.front())
            first += valueOr<QString>(cell);
        valueOf(writeWorkbook(path, {{u"A"_s, first, {rows.begin() + 1, rows.end()}}}));
        return valueOf(readTable(path));
    }
    // With as many separators in each line, as spreadsheets write them.
    [[nodiscard]] TextTable csv() const
    {
        size_t width = 0;
        for (const std::vector<Value> &row : rows)
            width = std::max(width, row.size());
        QString text;
        for (const std::vector<Value> &row : rows) {
            QStringList cells;
            for (size_t column = 0; column < width; ++column)
                cells += column < row.size() ? valueOr<QString>(row[column]) : QString();
            text += cells.join(u';') + u'\n';
        }
        return tableOf(text);
    }
};

const std::vector<Value> header{u"No."_s, u"Idea"_s, u"Service"_s, u"Lead"_s, u"State"_s, u"Comments"_s};
const std::vector<Value> data{u"C-1"_s, u"Shorten the menu"_s, u"Telephony"_s, u"Maren"_s, u"Open"_s, Value()};
const std::vector<Value> more{u"C-2"_s, u"Retire the fax"_s, u"Telephony"_s, u"Maren"_s, u"Open"_s, u"soon"_s};

} // namespace

TEST_CASE("the header stands behind a title, notes of several cells and a blank row, in sheets and in text")
{
    const Noted noted{{{u"CSI register"_s},
                       {u"Status as of"_s, u"30.11.2026"_s, Value(), u"prepared by M. Brandt"_s},
                       {Value()},
                       header,
                       data,
                       more}};
    for (const TextTable &table : {noted.xlsx(), noted.csv()}) {
        CHECK(table.header.mid(0, 3) == QStringList{u"No."_s, u"Idea"_s, u"Service"_s});
        CHECK(table.rows.size() == 2);
        REQUIRE(table.leftOut.size() == 2);
        CHECK(table.leftOut[0].text == u"CSI register"_s);
        CHECK(table.leftOut[1].text.startsWith(u"Status as of"_s));
        CHECK(table.leftOut[1].line == 2);
    }
}

TEST_CASE("a header that names few columns stays one where no row of names follows")
{
    const Noted few{{{u"Idea"_s, u"Note"_s},
                     {u"Shorten the menu"_s, u"x"_s, u"2026-01-01"_s, u"7"_s, u"8"_s},
                     {u"Retire the fax"_s, u"y"_s, u"2026-01-02"_s, u"9"_s, u"1"_s}}};
    CHECK(few.xlsx().header.constFirst() == u"Idea"_s);
    CHECK(headerBehindNotes({{.filled = 2, .isOfNames = true}, {.filled = 3, .isOfNames = true}}, 0, 3) == 0);
    CHECK(headerBehindNotes({{.filled = 2, .isOfNames = true}, {.filled = 6, .isOfNames = false}}, 0, 6) == 0);
    CHECK(headerBehindNotes({{.filled = 2, .isOfNames = true}, {.filled = 6, .isOfNames = true}}, 0, 6) == 1);
    CHECK(headerBehindNotes({{.filled = 4, .isOfNames = true}, {.filled = 6, .isOfNames = true}}, 0, 6) == 0);
}

TEST_CASE("names are texts that differ, without numbers and dates")
{
    CHECK(isOfNames({u"Ref"_s, u"Title"_s, QString(), u"Q1 plan"_s}));
    CHECK_FALSE(isOfNames({u"C"_s, u"R"_s, u"C"_s}));
    CHECK_FALSE(isOfNames({u"Ref"_s, u"2026-01-05"_s}));
    CHECK_FALSE(isOfNames({QString(), QString()}));
}
