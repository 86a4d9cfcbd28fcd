// SPDX-License-Identifier: GPL-3.0-or-later
// What a file of refused rows holds of lines that could not be read: all of it, as far as it can be cut into cells.
#include "import_support.h"

#include <exchange/import/refused_rows.h>
#include <exchange/sheets/spreadsheet_reader.h>
#include <exchange/sheets/xlsx_writer.h>

#include <QTemporaryDir>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// The refused rows of the table, written to a file of that name and read from it as cells alone: "CSI-1|Alarm|much".
QStringList refusedOf(const TextTable &table, const QString &name)
{
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Improvement, table);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    valueOf(writeRefusedRows(path, table, plan));
    const TextTable written = valueOf(name.endsWith(u"csv"_s) ? readTextTable(contentOf(path)) : readSpreadsheet(path));
    CHECK(written.problems.empty());
    CHECK(written.header.first(table.header.size()) == table.header);
    QStringList rows;
    for (const TextTable::Row &row : written.rows) {
        CHECK(row.cells.last().startsWith(u"Line "));
        rows += row.cells.first(table.header.size()).join(u'|');
    }
    return rows;
}

} // namespace

TEST_CASE("a line that cannot be read comes back with all its cells")
{
    const TextTable table = tableOf(u"reference,title,effort\n"
                                    "CSI-1,Alarm,3\n"
                                    "CSI-2,Bell, big, loud,2\n" // too many
                                    "CSI-3,Horn\n" // too few
                                    "CSI-4,19\" rack,3\n"
                                    "CSI-5,\"Siren\" of the hall,3\n"
                                    "\"CSI-6\",\"Two\nlines\" of text,3\n"
                                    "CSI-7,Whistle,much\n"
                                    "CSI-8,\"Gong,3\n"_s);
    REQUIRE(table.rows.size() == 2);
    REQUIRE(table.problems.size() == table.unread.size());
    const QStringList expected{u"CSI-2|Bell| big, loud,2"_s,
                               u"CSI-3|Horn|"_s,
                               u"CSI-4|19\" rack|3"_s,
                               u"CSI-5|\"Siren\" of the hall|3"_s,
                               u"CSI-6|\"Two\nlines\" of text|3"_s,
                               u"CSI-7|Whistle|much"_s,
                               u"CSI-8|\"Gong|3"_s};
    CHECK(refusedOf(table, u"refused.csv"_s) == expected);
    CHECK(refusedOf(table, u"refused.xlsx"_s) == expected);
}

TEST_CASE("a second table comes back line by line")
{
    const TextTable table =
        tableOf(u"reference,title,effort\nCSI-1,Alarm,3\nreference,hours,\nCSI-1,7,\n\nCSI-2,8,x\n"_s);
    REQUIRE(table.problems.size() == 1);
    REQUIRE(table.unread.size() == 3);
    for (const TextTable::Row &row : table.unread)
        CHECK(row.line == 3);
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Improvement, table);
    const QTemporaryDir folder;
    valueOf(writeRefusedRows(folder.filePath(u"refused.csv"_s), table, plan));
    QFile file(folder.filePath(u"refused.csv"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    CHECK(written.contains("\r\nreference,hours,,"));
    CHECK(written.contains("\r\nCSI-1,7,,"));
    CHECK(written.contains("\r\nCSI-2,8,x,"));
}

TEST_CASE("a second table of a sheet comes back with its numbers as numbers")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"two.xlsx"_s);
    Sheet sheet{.name = u"Two"_s, .header = {u"reference"_s, u"title"_s}, .rows = {}};
    sheet.rows.push_back({Value(u"CSI-1"_s), Value(u"Alarm"_s)});
    sheet.rows.push_back({Value(u"reference"_s), Value(u"hours"_s)});
    sheet.rows.push_back({Value(u"CSI-1"_s), Value(7.5)});
    valueOf(writeWorkbook(path, {sheet}));
    const TextTable table = valueOf(readTable(path));
    REQUIRE(table.unread.size() == 2);
    CHECK(table.unread[1].cells == QStringList{u"CSI-1"_s, u"7.5"_s});
    CHECK(table.unread[1].isTyped(1));
    CHECK_FALSE(table.unread[1].isTyped(0));
}

TEST_CASE("the column of reasons that a saved file has is ours on the way back: no field, no loss, no role")
{
    Importing in;
    const TextTable table = tableOf(u"reference,title,effort\nCSI-1,Alarm,much\n"_s);
    const QTemporaryDir folder;
    for (const QString &name : {u"refused.csv"_s, u"refused.xlsx"_s}) {
        const QString path = folder.filePath(name);
        valueOf(writeRefusedRows(path, table, in.import(EntityKind::Improvement, table)));
        const TextTable back = valueOf(readTable(path));
        CHECK(back.header == table.header);
        REQUIRE(back.rows.size() == 1);
        CHECK(back.rows[0].cells == table.rows[0].cells);
        CHECK(in.import(EntityKind::Improvement, back).ignoredColumns.isEmpty());
    }
    const TextTable matrix = tableOf(u"activity,Owner,Lead\nKeep the list,A,X9\n"_s);
    valueOf(writeRefusedRows(folder.filePath(u"matrix.csv"_s), matrix, in.import(EntityKind::RaciEntry, matrix)));
    CHECK(contentOf(folder.filePath(u"matrix.csv"_s)).contains("Why it was not taken"));
    CHECK(valueOf(readTable(folder.filePath(u"matrix.csv"_s))).header == matrix.header);
    writeFile(folder.filePath(u"own.csv"_s), "Why it was not taken,title\nx,y\n"); // somebody's own, elsewhere
    CHECK(valueOf(readTable(folder.filePath(u"own.csv"_s))).header.size() == 2);
}
