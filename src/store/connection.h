// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite connection, its prepared statements and its transactions. The only place, with connection.cpp, that speaks
// to Qt Sql.
#pragma once

#include <core/result.h>

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <vector>

namespace Ratchet {

enum class Access {
    ReadWrite,
    ReadOnly, // takes part in the locking of a file that others may write
    Immutable, // of a file that nobody writes: touches nothing, makes no -wal and no -shm
};

// That of a second connection beside one that has `access`, which only reads.
[[nodiscard]] constexpr Access readingAccess(Access access)
{
    return access == Access::Immutable ? Access::Immutable : Access::ReadOnly;
}

// A statement that SQLite has parsed, with the number of values it takes.
struct Prepared {
    QSqlQuery query;
    qsizetype parameters = 0;
};

// The run of a prepared statement. Values are bound by position and counted; finished when it leaves scope.
class Statement {
public:
    explicit Statement(Prepared &prepared)
        : m_query(prepared.query)
        , m_parameters(prepared.parameters)
    {
    }
    ~Statement() { m_query.finish(); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    [[nodiscard]] Status run(const QVariantList &values = {});
    // Runs once for every row of values, which are given column by column.
    [[nodiscard]] Status runEach(const std::vector<QVariantList> &columns);
    [[nodiscard]] bool next() { return m_query.next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    // An error that ended next() early.
    [[nodiscard]] Status status() const;

private:
    QSqlQuery &m_query;
    qsizetype m_parameters;
};

class Connection {
public:
    // Opens and sets the pragmas, each read back. The file must exist unless it is opened for writing.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // The statement, prepared at its first use and kept.
    [[nodiscard]] Result<Prepared *> prepared(const QString &sql);
    // Runs a statement that yields no rows.
    [[nodiscard]] Status execute(const QString &sql, const QVariantList &values = {});
    // Runs it for every row of values, which are given column by column.
    [[nodiscard]] Status executeEach(const QString &sql, const std::vector<QVariantList> &columns);
    // The first column of the first row.
    [[nodiscard]] Result<QVariant> single(const QString &sql, const QVariantList &values = {});
    // Puts what the log holds into the file itself, so that the one file is all there is; later where somebody reads in
    // the log at this moment, or where there is no room. Nothing is lost by that.
    void emptyLog();
    [[nodiscard]] QString path() const { return m_path; }

private:
    Connection(const QString &path, const QString &name);
    [[nodiscard]] Status setPragmas(Access access);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<Prepared>> m_statements;
};

// Runs a query that yields rows and calls `take(statement)` for each until it returns an error.
template <class Take>
[[nodiscard]] Status eachRow(Connection &connection, const QString &sql, const QVariantList &values, Take take)
{
    const auto query = connection.prepared(sql);
    if (!query)
        return tl::unexpected<Error>(query.error());
    Statement statement(**query);
    if (const Status run = statement.run(values); !run)
        return run;
    while (statement.next()) {
        if (const Status taken = take(statement); !taken)
            return taken;
    }
    return statement.status();
}

// BEGIN IMMEDIATE to COMMIT; rolled back when it leaves scope without commit().
class Transaction {
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Connection &connection);
    // For reading: from the first row to the end of the scope the file is as of one moment, whoever writes meanwhile.
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> beginReading(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Status commit();
    [[nodiscard]] Connection &connection() const { return m_connection; }

private:
    explicit Transaction(Connection &connection)
        : m_connection(connection)
    {
    }
    Connection &m_connection;
    bool m_isOpen = true;
};

} // namespace Ratchet
