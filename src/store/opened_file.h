// SPDX-License-Identifier: GPL-3.0-or-later
// A register file as it was made or opened: connection, lock, and what other connections to it need.
#pragma once

#include <core/result.h>
#include <store/connection.h>
#include <store/open_mode.h>
#include <store/reading_copy.h>
#include <store/write_lock.h>

#include <memory>

namespace Ratchet {

struct OpenedFile {
    QString path; // of the register
    QString database; // what connections open: the register, or a copy to read it from
    Access access = Access::ReadWrite;
    std::shared_ptr<WriteLock> lock; // shared with whoever still writes
    std::shared_ptr<QTemporaryDir> copy; // the folder of `database` where that is a copy
    std::unique_ptr<Connection> connection; // closed before the lock is given back

    [[nodiscard]] bool isCopy() const { return copy != nullptr; }
};

// A new file of the newest schema.
[[nodiscard]] Result<OpenedFile> createFile(const QString &path, const QString &who);
// Inspects, locks and migrates, with a backup before. A register of an older version is read from a copy.
[[nodiscard]] Result<OpenedFile> openFile(const QString &path, OpenMode mode, const QString &who);
// A connection to write with: all that was changed is in the file itself from now on.
[[nodiscard]] Result<std::unique_ptr<Connection>> openToWrite(const QString &path);
// The right to write a copy of it to `path`, which is replaced: Locked where another program writes that register,
// whose log would go with it; Refused where it is the file itself. Nothing where `file` has the right already.
[[nodiscard]] Result<std::unique_ptr<WriteLock>> lockForCopy(const OpenedFile &file, const QString &path,
                                                             const QString &who);
// One name for one file, whatever link it is reached by: the lock and the log lie beside it.
[[nodiscard]] QString trueName(const QString &path);

} // namespace Ratchet
