// SPDX-License-Identifier: GPL-3.0-or-later
#include "load.h"

#include "row_sql.h"

#include <future>

namespace Ratchet {

namespace {

Status loadTable(Connection &connection, EntityKind kind, AnyTable &table)
{
    const EntityType &type = entityType(kind);
    const auto query = connection.prepared(selectSql(kind));
    if (!query)
        return tl::unexpected<Error>(query.error());
    Statement statement(**query);
    if (const Status run = statement.run(); !run)
        return run;
    while (statement.next()) {
        void *record = table.insert(statement.value(0).toLongLong());
        int column = 0;
        for (const Field &field : type.fields) {
            if (++column; !statement.isNull(column))
                field.write(record, fromColumn(field, statement.value(column)));
        }
    }
    return statement.status();
}

Status loadReadings(const QString &path, Access access, Table<Reading> &readings)
{
    auto connection = Connection::open(path, access);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    return loadTable(**connection, EntityKind::Reading, readings);
}

} // namespace

Result<Register> loadRegister(Connection &connection, Access access)
{
    Register reg;
    const Access reading = access == Access::Immutable ? Access::Immutable : Access::ReadOnly;
    auto readings = std::async(std::launch::async, [&, path = connection.path()] {
        return loadReadings(path, reading, reg.all<Reading>());
    });
    Status loaded;
    for (const EntityKind kind : entityKinds) {
        if (kind != EntityKind::Reading && loaded)
            loaded = loadTable(connection, kind, reg.table(kind));
    }
    const Status loadedReadings = readings.get();
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    if (!loadedReadings)
        return tl::unexpected<Error>(loadedReadings.error());
    return reg;
}

} // namespace Ratchet
