// SPDX-License-Identifier: GPL-3.0-or-later
#include "load.h"

#include <core/entities/metric.h>
#include <core/entity_types.h>

#include <store/row_sql.h>

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <future>
#include <mutex>

namespace Ratchet {

namespace {

// Counts what both threads read, and stops both.
class LoadProgress final {
public:
    LoadProgress(const Progress &report, qint64 most)
        : m_report(report)
        , m_most(most)
    {
    }

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

// Takes the fields of every row into the record that `place` gives for its id.
template <class Place>
Status readRecords(Connection &connection, EntityKind kind, const QString &sql, LoadProgress &progress, Place place)
{
    const EntityType &type = entityType(kind);
    return eachRow(connection, sql, {}, [&](const Statement &row) -> Status {
        if (!progress.count())
            return failure(ErrorCode::Cancelled,
                           QCoreApplication::translate("Store", "Opening was cancelled. Nothing was changed."));
        void *record = place(row.value(0).toLongLong());
        int column = 0;
        for (const Field &field : type.fields) {
            if (const QVariant held = row.value(++column); !held.isNull())
                field.write(record, fromColumn(field, held));
        }
        return {};
    });
}

Status loadTable(Connection &connection, EntityKind kind, AnyTable &table, LoadProgress &progress)
{
    return readRecords(connection, kind, selectSql(kind, RowOrder::ById), progress,
                       [&](RecordId id) { return table.insert(id); });
}

// Readings lie in the file by metric and day. They are read as they lie, which takes half the time, and those that do
// not come in the order of ids are put in their places afterwards.
Status loadReadings(Connection &connection, AnyTable &readings, LoadProgress &progress)
{
    std::vector<Reading> others;
    RecordId last = 0;
    const Status loaded =
        readRecords(connection, EntityKind::Reading, selectSql(EntityKind::Reading, RowOrder::AsStored), progress,
                    [&](RecordId id) -> void * {
                        if (id > last)
                            return readings.insert(last = id);
                        others.emplace_back().id = Id<Reading>(id);
                        return &others.back();
                    });
    std::ranges::sort(others, {}, [](const Reading &reading) { return reading.id.value; });
    for (Reading &reading : others)
        *static_cast<Reading *>(readings.insert(reading.id.value)) = std::move(reading);
    return loaded;
}

} // namespace

Result<Register> loadRegister(Connection &connection, Access access, qint64 most, const Progress &progress)
{
    Register reg;
    LoadProgress loading(progress, most);
    auto readings = std::async(std::launch::async, [&, path = connection.path()]() -> Status {
        const auto second = Connection::open(path, readingAccess(access));
        if (!second)
            return tl::unexpected<Error>(second.error());
        return loadReadings(**second, reg.table(EntityKind::Reading), loading);
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

Result<Register> loadInTransaction(Transaction &transaction)
{
    Register reg;
    const Progress unobserved;
    LoadProgress loading(unobserved, 0);
    for (const EntityKind kind : entityKinds) {
        const Status loaded = kind == EntityKind::Reading
            ? loadReadings(transaction.connection(), reg.table(EntityKind::Reading), loading)
            : loadTable(transaction.connection(), kind, reg.table(kind), loading);
        if (!loaded)
            return tl::unexpected<Error>(loaded.error());
    }
    return reg;
}

} // namespace Ratchet
