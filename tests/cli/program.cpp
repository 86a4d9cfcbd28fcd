// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace Ratchet::Test {

using namespace Qt::StringLiterals;

Ran Program::run(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
    // As on a server: no display, no session.
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_RUNTIME_DIR"_s})
        environment.remove(name);
    environment.insert(u"TZ"_s, u"UTC"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(RATCHET_PROGRAM), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

Ran Program::expect(int code, const QStringList &arguments) const
{
    const Ran ran = run(arguments);
    INFO(arguments.join(u' ') << "\n" << ran.out << "\n" << ran.err);
    CHECK(ran.code == code);
    // Whatever is not done says why, in one line.
    if (code != 0)
        CHECK(ran.err.trimmed().count('\n') == 0);
    CHECK(ran.err.isEmpty() == (code == 0));
    return ran;
}

void Program::alterRegister(const QString &name) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"forger"_s);
        database.setDatabaseName(path(name));
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(u"UPDATE improvement SET title = 'better' WHERE reference = 'CSI-0001'"_s));
    }
    QSqlDatabase::removeDatabase(u"forger"_s);
}

} // namespace Ratchet::Test
