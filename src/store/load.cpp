// SPDX-License-Identifier: GPL-3.0-or-later
#include "load.h"

#include "row_sql.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <future>
#include <mutex>

namespace Ratchet {

namespace {

// Counts what both threads read, and stops both.
class LoadProgress final
{
public:
    LoadProgress(const Progress &report, qint64 most) : m_report(report), m_most(most) {}

    // A record more. False: no further.
    [[nodiscard]] bool count()
    {
        const qint64 done = ++m_done;
        if (m_report && done % reportedRecords == 0) {
            const std::scoped_lock lock(m_mutex);
            m_isStopped = m_isStopped || !m_report(int(done), int(std::max(done, m_most)));
        }
        return !m_isStopped;
    }

private:
    static constexpr qint64 reportedRecords = 4096;

    const Progress &m_report;
    qint64 m_most;
    std::mutex m_mutex;
    std::atomic<qint64> m_done = 0;
    std::atomic<bool> m_isStopped = false;
};

Status loadTable(Connection &connection, EntityKind kind, AnyTable &table, LoadProgress &progress)
{
    const EntityType &type = entityType(kind);
    const auto query = connection.prepared(selectSql(kind));
    if (!query)
        return tl::unexpected<Error>(query.error());
    Statement statement(**query);
    if (const Status run = statement.run(); !run)
        return run;
    while (statement.next()) {
        if (!progress.count())
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("Store", "Opening was cancelled. Nothing was changed."));
        void *record = table.insert(statement.value(0).toLongLong());
        int column = 0;
        for (const Field &field : type.fields) {
            if (++column; !statement.isNull(column))
                field.write(record, fromColumn(field, statement.value(column)));
        }
    }
    return statement.status();
}

Status loadReadings(const QString &path, Access access, Table<Reading> &readings, LoadProgress &progress)
{
    auto connection = Connection::open(path, access);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    return loadTable(**connection, EntityKind::Reading, readings, progress);
}

} // namespace

Result<Register> loadRegister(Connection &connection, Access access, qint64 most, const Progress &progress)
{
    Register reg;
    LoadProgress loading(progress, most);
    const Access reading = access == Access::Immutable ? Access::Immutable : Access::ReadOnly;
    auto readings = std::async(std::launch::async, [&, path = connection.path()] {
        return loadReadings(path, reading, reg.all<Reading>(), loading);
    });
    Status loaded;
    for (const EntityKind kind : entityKinds) {
        if (kind != EntityKind::Reading && loaded)
            loaded = loadTable(connection, kind, reg.table(kind), loading);
    }
    const Status loadedReadings = readings.get();
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    if (!loadedReadings)
        return tl::unexpected<Error>(loadedReadings.error());
    return reg;
}

} // namespace Ratchet
