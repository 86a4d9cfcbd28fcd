// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include <store/inspection.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

static void initialiseSchemaResource()
{
    Q_INIT_RESOURCE(schema); // a static library's resources are not registered by themselves
}

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QStringList migrationFiles()
{
    initialiseSchemaResource();
    return QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

Status runMigration(Connection &connection, const QString &name, int version)
{
    QFile file(u":/schema/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Storage,
            QCoreApplication::translate("Store", "A part of the program is missing; please install it again."), name);
    const QStringList statements = QString::fromUtf8(file.readAll()).split(u"\n--;\n"_s);
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    for (const QString &statement : statements) {
        if (const Status run = connection.execute(statement); !run)
            return run;
    }
    // A pragma takes no bound values; both are numbers of ours.
    if (const Status set = connection.execute(u"PRAGMA user_version = %1"_s.arg(version)); !set)
        return set;
    if (const Status set = connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId)); !set)
        return set;
    return (*transaction)->commit();
}

} // namespace

int newestSchemaVersion() { return int(migrationFiles().size()); }

Status migrate(Connection &connection, int version)
{
    const QStringList files = migrationFiles();
    for (int next = version; next < files.size(); ++next) {
        if (const Status run = runMigration(connection, files[next], next + 1); !run)
            return run;
    }
    return {};
}

} // namespace Ratchet
