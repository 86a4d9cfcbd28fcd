// SPDX-License-Identifier: GPL-3.0-or-later
#include "private_mounts.h"

#include "run.h"

#include <QProcess>
#include <QStandardPaths>

namespace Ratchet::Test {

using namespace Qt::StringLiterals;

std::optional<ScriptRun> runWithMounts(const QString &script, const QStringList &arguments)
{
    constexpr int notMounted = 77;
    const QString program = QStandardPaths::findExecutable(u"unshare"_s);
    QProcess process;
    if (!program.isEmpty()) {
        process.start(program, QStringList{u"-rm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s} + arguments);
        process.closeWriteChannel();
        process.waitForFinished(120'000);
    }
    ScriptRun ran{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                  process.readAllStandardOutput(), process.readAllStandardError()};
    if (program.isEmpty() || ran.code == notMounted || ran.err.startsWith("unshare")) {
        markSkipped(u"needs the right to mount"_s);
        return {};
    }
    return ran;
}

} // namespace Ratchet::Test
