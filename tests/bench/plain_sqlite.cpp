// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_sqlite.h"
#include "measure.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <sqlite3.h>

namespace Ratchet::Bench {

using namespace Qt::StringLiterals;

namespace {

void execute(sqlite3 *database, const QByteArray &sql)
{
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database));
}

sqlite3 *opened(const QString &path)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &database) != SQLITE_OK)
        qFatal("cannot open %s", qPrintable(path));
    return database;
}

// Fetches each column the way a program would that keeps it: numbers as numbers, texts as UTF-16 copies.
qint64 readTable(sqlite3 *database, const QByteArray &table)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray sql = "SELECT * FROM \"" + table + '"';
    sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr);
    qint64 sum = 0;
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i) {
            switch (sqlite3_column_type(statement, i)) {
            case SQLITE_INTEGER:
                sum += sqlite3_column_int64(statement, i);
                break;
            case SQLITE_FLOAT:
                sum += qint64(sqlite3_column_double(statement, i));
                break;
            case SQLITE_TEXT: {
                const auto *text = static_cast<const QChar *>(sqlite3_column_text16(statement, i));
                const QString copy(text, sqlite3_column_bytes16(statement, i) / 2);
                sum += copy.size();
                break;
            }
            default:
                break;
            }
        }
    }
    sqlite3_finalize(statement);
    return sum;
}

double readTables(const QString &path, std::initializer_list<const char *> tables)
{
    volatile qint64 sum = 0;
    return milliseconds([&] {
        sqlite3 *database = opened(path);
        for (const char *table : tables)
            sum = sum + readTable(database, table);
        sqlite3_close(database);
    });
}

} // namespace

double readEverything(const QString &path)
{
    return readTables(path, {"unit", "person", "service", "improvement", "funding", "metric", "reading"});
}

double readMetrics(const QString &path) { return readTables(path, {"metric", "reading", "phase", "steering"}); }

std::vector<double> editTransactions(const QString &path, int count)
{
    sqlite3 *database = opened(path);
    execute(database, "PRAGMA journal_mode=WAL");
    execute(database, "PRAGMA synchronous=FULL");
    execute(database,
            "CREATE TABLE plain_ledger (number INTEGER PRIMARY KEY, at TEXT, who TEXT, reason TEXT, edits BLOB, hash "
            "BLOB)");
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        times.push_back(milliseconds([&] {
            execute(database, "BEGIN IMMEDIATE");
            execute(database,
                    "UPDATE improvement SET title = 'Edited title " + QByteArray::number(i)
                        + "' WHERE id = (SELECT id FROM improvement LIMIT 1 OFFSET " + QByteArray::number(i) + ")");
            execute(database,
                    "INSERT INTO plain_ledger VALUES (NULL, '2026-01-01T00:00:00Z', 'somebody', 'Title of CSI-0001', "
                    "zeroblob(200), zeroblob(32))");
            execute(database, "COMMIT");
        }));
    }
    sqlite3_close(database);
    return times;
}

double shellImport(const QString &csvPath, const QString &databasePath)
{
    const QString shell = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (shell.isEmpty())
        return -1;
    return milliseconds([&] {
        QProcess process;
        process.start(shell, {databasePath, u".mode csv"_s, u".import \"%1\" improvement"_s.arg(csvPath)});
        process.waitForFinished(-1);
    });
}

} // namespace Ratchet::Bench
