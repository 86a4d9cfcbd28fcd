// SPDX-License-Identifier: GPL-3.0-or-later
// A small disk, or one that takes no files, for as long as a script runs.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Ratchet::Test {

struct ScriptRun {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

// Runs a shell script where it may mount, with these arguments as $1, $2, …. Where the system lets nobody mount, or the
// script ends with `exit 77` because it could not, nothing: the test counts as skipped.
[[nodiscard]] std::optional<ScriptRun> runWithMounts(const QString &script, const QStringList &arguments);

} // namespace Ratchet::Test
