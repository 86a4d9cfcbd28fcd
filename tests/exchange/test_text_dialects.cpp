// SPDX-License-Identifier: GPL-3.0-or-later
// Files in the wild, damaged ones, and what exports of other tools look like: read right or refused with a place.
#include <exchange/text/text_table.h>

#include <support/test.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iostream>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

QList<QStringList> recordsOf(const TextTable &table)
{
    QList<QStringList> records = {table.header};
    for (const TextTable::Row &row : table.rows)
        records.append(row.cells);
    return records;
}

// A clean file is plain CSV, and read here without the program: comma, doubled quotes.
QList<QStringList> cleanRecords(const QByteArray &content)
{
    const QString text = QString::fromUtf8(content);
    QList<QStringList> records;
    QStringList record;
    QString cell;
    bool isQuoted = false;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const QChar letter = at < text.size() ? text[at] : u'\n';
        if (isQuoted && letter == u'"' && at + 1 < text.size() && text[at + 1] == u'"') {
            cell += letter;
            ++at;
        } else if (letter == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (letter == u',' || letter == u'\n')) {
            record.append(cell);
            cell.clear();
            if (letter == u'\n') {
                if (!isBlank(record))
                    records.append(record);
                record.clear();
            }
        } else if (isQuoted || letter != u'\r') {
            cell += letter;
        }
    }
    return records;
}

// Line ends inside cells are a matter of the writer, blanks around a name of the header mean nothing, and a cell
// without name and without value is none. Two clean files have control characters mended to the punctuation they were
// in windows-1252; the program keeps what the file has.
QList<QStringList> comparable(QList<QStringList> records)
{
    for (QStringList &record : records) {
        record.replaceInStrings(u"\r\n"_s, u"\n"_s);
        for (QString &cell : record)
            cell.replace(QChar(0x91), u'\u2018').replace(QChar(0x92), u'\u2019').replace(QChar(0x96), u'\u2013');
        while (record.size() > records.constFirst().size() && record.constLast().trimmed().isEmpty())
            record.removeLast();
    }
    if (!records.isEmpty()) {
        for (QString &name : records.first())
            name = name.trimmed();
    }
    return records;
}

enum class Outcome { Clean, Reported, Wrong };

Outcome judge(const QByteArray &content, const QByteArray &clean, const QJsonObject &parameters)
{
    const bool hasHeader = parameters[u"header_lines"_s].toVariant().toInt() > 0;
    Dialect given;
    const QString escape = parameters[u"escapechar"_s].toString();
    if (parameters[u"quotechar"_s] == u"'"_s && !escape.isEmpty())
        given.escape = escape.front(); // an unusual one, which nobody could guess
    const Result<TextTable> table = readTextTable(content, given);
    if (!table)
        return table.error().what.isEmpty() ? Outcome::Wrong : Outcome::Reported;
    QList<QStringList> expected = comparable(cleanRecords(clean));
    const QList<QStringList> found = comparable(recordsOf(*table));
    if (!hasHeader && !expected.isEmpty() && expected.first().constFirst() == u"col_0")
        expected.removeFirst();
    if (found == expected)
        return Outcome::Clean;
    if (table->problems.empty())
        return table->leftOut.empty() ? Outcome::Wrong : Outcome::Reported;
    const bool allPlaced = std::all_of(table->problems.begin(), table->problems.end(), [](const Error &error) {
        return error.where.line > 0 && error.where.column > 0 && !error.what.isEmpty();
    });
    return allPlaced ? Outcome::Reported : Outcome::Wrong;
}

QJsonObject objectIn(const QString &path) { return QJsonDocument::fromJson(contentOf(path)).object(); }

// A row as a list, or by the names of its columns.
QStringList expectedCells(const QJsonValue &row, const QStringList &header)
{
    if (row.isArray())
        return row.toVariant().toStringList();
    QStringList cells;
    for (const QString &name : header)
        cells.append(row.toObject()[name].toVariant().toString());
    return cells;
}

void checkRows(const QString &path, std::size_t rows)
{
    INFO(path.toStdString());
    const TextTable table = valueOf(readTextTable(contentOf(referenceData(path))));
    CHECK(table.problems.empty());
    CHECK(table.rows.size() == rows);
}

} // namespace

TEST_CASE("files in the wild are read clean or reported")
{
    if (!hasReferenceData(u"csv-dialects"_s))
        return;
    const QDir files(referenceData(u"csv-dialects/files"_s));
    const QJsonObject expected = objectIn(referenceData(u"csv-dialects/expected.json"_s));
    int clean = 0;
    int reported = 0;
    for (const QString &name : files.entryList({u"*.csv"_s})) {
        const QString cleanPath = referenceData(u"csv-dialects/clean/"_s + name);
        if (!QFile::exists(cleanPath))
            continue;
        const Outcome outcome = judge(contentOf(files.filePath(name)), contentOf(cleanPath), expected[name].toObject());
        INFO(name.toStdString());
        CHECK(outcome != Outcome::Wrong);
        clean += outcome == Outcome::Clean ? 1 : 0;
        reported += outcome == Outcome::Reported ? 1 : 0;
    }
    std::cout << "csv-dialects: " << clean << " read clean, " << reported << " reported\n";
    CHECK(clean >= 36);
}

TEST_CASE("letters of Western Europe are read without a mark")
{
    const TextTable table =
        valueOf(readTextTable("pr\xe9nom,nom,\xe2ge\r\nZo\xe9,Fran\xe7ois,7\r\nH\xe9l\xe8ne,Mah\xe9,42\r\n"_ba));
    CHECK(table.dialect.encoding == u"windows-1252");
    CHECK(table.header == QStringList{u"prénom"_s, u"nom"_s, u"âge"_s});
    CHECK(table.rows.back().cells == QStringList{u"Hélène"_s, u"Mahé"_s, u"42"_s});
}

TEST_CASE("the cases of RFC 4180 are read, and bad ones reported")
{
    if (!hasReferenceData(u"csv-dialects/rfc4180"_s))
        return;
    const QDir folder(referenceData(u"csv-dialects/rfc4180"_s));
    for (const QString &name : folder.entryList({u"*.csv"_s})) {
        INFO(name.toStdString());
        const Result<TextTable> table = readTextTable(contentOf(folder.filePath(name)));
        if (name == u"bad-header-wrong-header.csv") {
            // Bad for who expects other names. As a table it is sound: one line, three names, no row.
            REQUIRE(table);
            CHECK(recordsOf(*table) == QList<QStringList>{{u"qux"_s, u"quux"_s, u"quuz"_s}});
            CHECK(table->problems.empty());
            continue;
        }
        if (name.startsWith(u"bad-")) {
            CHECK((!table || !table->problems.empty()));
            continue;
        }
        if (name == u"all-empty.csv") {
            CHECK_FALSE(table); // no name, no value: there is no table
            continue;
        }
        REQUIRE(table);
        CHECK(table->problems.empty());
        QList<QStringList> expected =
            name == u"header-no-rows.csv" ? QList<QStringList>{{u"foo"_s, u"bar"_s, u"baz"_s}} : QList<QStringList>();
        for (const QJsonValue &record :
             QJsonDocument::fromJson(contentOf(folder.filePath(name.chopped(4) + u".json"_s))).array()) {
            QStringList cells;
            for (const QJsonValue &cell : record.toArray())
                cells.append(cell.toString());
            if (!isBlank(cells))
                expected.append(cells);
        }
        CHECK(recordsOf(*table) == expected);
    }
}

TEST_CASE("exports of other tools are read with their dialect")
{
    for (const QString &root : referenceRoots({u"exports"_s})) {
        const QJsonObject files = objectIn(root + u"exports/expected.json"_s);
        const QHash<QString, QString> encodings = {
            {u"utf-8"_s, u"UTF-8"_s}, {u"utf-8-sig"_s, u"UTF-8 with BOM"_s}, {u"cp1252"_s, u"windows-1252"_s}};
        CHECK(files.size() >= 5);
        for (auto file = files.begin(); file != files.end(); ++file) {
            INFO(file.key().toStdString());
            const QJsonObject expected = file->toObject();
            const TextTable table = valueOf(readTextTable(contentOf(root + u"exports/"_s + file.key())));
            CHECK(table.dialect.encoding == encodings.value(expected[u"encoding"_s].toString(), u"UTF-16LE"_s));
            CHECK(table.dialect.delimiter == expected[u"delimiter"_s].toString());
            CHECK(table.dialect.linesBeforeHeader == expected[u"linesBeforeHeader"_s].toInt());
            CHECK(table.header.size() == expected[u"columns"_s].toInt());
            CHECK(int(table.rows.size()) == expected[u"rows"_s].toInt());
            CHECK(table.problems.empty());
            for (const QJsonValue &name : expected[u"repeatedColumns"_s].toArray())
                CHECK(table.header.count(name.toString()) > 1);
            if (table.rows.empty())
                continue;
            CHECK(table.rows.front().cells == expectedCells(expected[u"firstRow"_s], table.header));
            CHECK(table.rows.back().cells == expectedCells(expected[u"lastRow"_s], table.header));
        }
    }
}

TEST_CASE("a template of a log has all its rows")
{
    if (!hasReferenceData(u"registers/template-raid-log.csv"_s))
        return;
    checkRows(u"registers/template-raid-log.csv"_s, 4);
}

TEST_CASE("foreign registers and large exports have all their rows")
{
    if (referenceRoots({u"registers/csi-inventory-pt.csv"_s, u"tickets"_s}).isEmpty())
        return;
    checkRows(u"registers/csi-inventory-pt.csv"_s, 18);
    checkRows(u"registers/csi-greek.csv"_s, 4);
    checkRows(u"tickets/incidents.csv"_s, 5998);
}
