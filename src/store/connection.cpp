// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QFile>
#include <QSqlError>
#include <QUrl>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyTimeout = 5'000; // ms

// SQLite's primary result codes, https://www.sqlite.org/rescode.html; extended ones carry more in the higher bits.
enum ResultCode {
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

ErrorCode codeOf(int native)
{
    switch (native & 0xff) {
    case Busy:
    case Locked:
        return ErrorCode::Locked;
    case ReadOnlyFile:
        return ErrorCode::ReadOnly;
    case Corrupt:
        return ErrorCode::Damaged;
    case Full:
        return ErrorCode::DiskFull;
    case CannotOpen:
        return ErrorCode::CannotOpen;
    case NotADatabase:
        return ErrorCode::NotARegister;
    default:
        return ErrorCode::Storage;
    }
}

QString messageOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Locked:
        return QCoreApplication::translate("Store",
                                           "Another program is writing to the file. Nothing was changed; try again.");
    case ErrorCode::ReadOnly:
        return QCoreApplication::translate("Store",
                                           "The file or its folder cannot be written to. Nothing was changed.");
    case ErrorCode::Damaged:
        return QCoreApplication::translate(
            "Store", "The file is damaged. It was left untouched; open one of its backups instead.");
    case ErrorCode::DiskFull:
        return QCoreApplication::translate("Store", "The disk is full. Nothing was changed; make room and try again.");
    case ErrorCode::CannotOpen:
        return QCoreApplication::translate("Store", "The file cannot be opened.");
    case ErrorCode::NotARegister:
        return QCoreApplication::translate("Store", "This is not a register. The file was left untouched.");
    default:
        return QCoreApplication::translate("Store", "The file could not be read or written. Nothing was changed.");
    }
}

Error errorOf(const QSqlError &error)
{
    const ErrorCode code = codeOf(error.nativeErrorCode().toInt());
    return Error{code, messageOf(code), {}, error.databaseText() + u" ["_s + error.nativeErrorCode() + u']'};
}

// Qt would take the values of the last run for those that are missing.
tl::unexpected<Error> wrongCount(qsizetype values, qsizetype parameters)
{
    return failure(ErrorCode::Storage, messageOf(ErrorCode::Storage),
                   u"%1 values for %2 parameters"_s.arg(values).arg(parameters));
}

QString uriOf(const QString &path, Access access)
{
    QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded));
    if (access == Access::Immutable)
        uri += u"?immutable=1"_s;
    return uri;
}

} // namespace

Status Statement::run(const QVariantList &values)
{
    if (values.size() != m_parameters)
        return wrongCount(values.size(), m_parameters);
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(int(i), values[i]);
    if (!m_query.exec())
        return tl::unexpected<Error>(errorOf(m_query.lastError()));
    return {};
}

Status Statement::runEach(const std::vector<QVariantList> &columns)
{
    if (qsizetype(columns.size()) != m_parameters)
        return wrongCount(qsizetype(columns.size()), m_parameters);
    for (size_t i = 0; i < columns.size(); ++i)
        m_query.bindValue(int(i), columns[i]);
    if (!m_query.execBatch())
        return tl::unexpected<Error>(errorOf(m_query.lastError()));
    return {};
}

Status Statement::status() const
{
    if (m_query.lastError().isValid())
        return tl::unexpected<Error>(errorOf(m_query.lastError()));
    return {};
}

Connection::Connection(const QString &path, const QString &name)
    : m_path(path)
    , m_name(name)
{
}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    static QAtomicInt counter;
    std::unique_ptr<Connection> made(new Connection(path, u"ratchet-%1"_s.arg(counter.fetchAndAddRelaxed(1))));
    made->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, made->m_name);
    made->m_database.setConnectOptions(access == Access::ReadWrite ? u"QSQLITE_OPEN_URI"_s
                                                                   : u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    made->m_database.setDatabaseName(uriOf(path, access));
    if (!made->m_database.open())
        return tl::unexpected<Error>(errorOf(made->m_database.lastError()));
    if (const Status set = made->setPragmas(access); !set)
        return tl::unexpected<Error>(set.error());
    return made;
}

Status Connection::setPragmas(Access access)
{
    struct Pragma {
        const char *name;
        QString value;
        QString expected;
    };
    std::vector<Pragma> pragmas{{"busy_timeout", QString::number(busyTimeout), QString::number(busyTimeout)},
                                {"foreign_keys", u"ON"_s, u"1"_s},
                                {"trusted_schema", u"OFF"_s, u"0"_s}};
    if (access == Access::ReadWrite) {
        pragmas.push_back({"journal_mode", u"WAL"_s, u"wal"_s});
        pragmas.push_back({"synchronous", u"FULL"_s, u"2"_s});
    }
    for (const Pragma &pragma : pragmas) {
        const QString name = QString::fromLatin1(pragma.name);
        const Result<QVariant> set = single(u"PRAGMA "_s + name + u" = "_s + pragma.value);
        if (!set)
            return tl::unexpected<Error>(set.error());
        const Result<QVariant> held = single(u"PRAGMA "_s + name);
        if (!held)
            return tl::unexpected<Error>(held.error());
        if (held->toString() != pragma.expected)
            return failure(ErrorCode::Storage, messageOf(ErrorCode::Storage),
                           u"PRAGMA %1 is %2"_s.arg(name, held->toString()));
    }
    return {};
}

Result<Prepared *> Connection::prepared(const QString &sql)
{
    const auto known = m_statements.constFind(sql);
    if (known != m_statements.cend())
        return known->get();
    auto made = std::make_shared<Prepared>(Prepared{QSqlQuery(m_database), sql.count(u'?')});
    made->query.setForwardOnly(true);
    if (!made->query.prepare(sql))
        return tl::unexpected<Error>(errorOf(made->query.lastError()));
    return m_statements.insert(sql, made)->get();
}

Status Connection::execute(const QString &sql, const QVariantList &values)
{
    const Result<Prepared *> query = prepared(sql);
    if (!query)
        return tl::unexpected<Error>(query.error());
    return Statement(**query).run(values);
}

Status Connection::executeEach(const QString &sql, const std::vector<QVariantList> &columns)
{
    const Result<Prepared *> query = prepared(sql);
    if (!query)
        return tl::unexpected<Error>(query.error());
    return Statement(**query).runEach(columns);
}

Result<QVariant> Connection::single(const QString &sql, const QVariantList &values)
{
    const Result<Prepared *> query = prepared(sql);
    if (!query)
        return tl::unexpected<Error>(query.error());
    Statement statement(**query);
    if (const Status run = statement.run(values); !run)
        return tl::unexpected<Error>(run.error());
    if (!statement.next()) {
        const Status status = statement.status();
        return status ? Result<QVariant>(QVariant()) : tl::unexpected<Error>(status.error());
    }
    return statement.value(0);
}

void Connection::emptyLog()
{
    // SQLite sets the time when it reads the statement, not when it runs it: none of these is one to keep.
    QSqlQuery query(m_database);
    query.exec(u"PRAGMA busy_timeout = 0"_s);
    query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    query.finish();
    query.exec(u"PRAGMA busy_timeout = %1"_s.arg(busyTimeout));
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection)
{
    if (const Status begun = connection.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected<Error>(begun.error());
    return std::unique_ptr<Transaction>(new Transaction(connection));
}

Result<std::unique_ptr<Transaction>> Transaction::beginReading(Connection &connection)
{
    if (const Status begun = connection.execute(u"BEGIN"_s); !begun)
        return tl::unexpected<Error>(begun.error());
    return std::unique_ptr<Transaction>(new Transaction(connection));
}

Transaction::~Transaction()
{
    // A roll-back that fails leaves nothing either: SQLite rolls back when the connection closes.
    if (m_isOpen)
        static_cast<void>(m_connection.execute(u"ROLLBACK"_s));
}

Status Transaction::commit()
{
    const Status committed = m_connection.execute(u"COMMIT"_s);
    if (committed)
        m_isOpen = false;
    return committed;
}

} // namespace Ratchet
