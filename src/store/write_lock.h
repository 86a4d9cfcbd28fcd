// SPDX-License-Identifier: GPL-3.0-or-later
// The right to write a register: one program at a time, told apart from one that died.
#pragma once

#include <core/result.h>
#include <store/file_mark.h>
#include <store/lock_holder.h>

#include <QLockFile>

#include <memory>
#include <optional>

namespace Ratchet {

// What becomes of the lock of another computer, of which nobody here can tell whether its program lives.
enum class ForeignLock : bool { Respected, TakenOver };

class WriteLock {
public:
    // Locked where another program holds it: one that lives, or one of another computer that is respected. ReadOnly
    // where the folder takes no files, DiskFull where it has no room for one.
    [[nodiscard]] static Result<std::unique_ptr<WriteLock>> take(const QString &registerPath, const QString &who,
                                                                 ForeignLock foreign = ForeignLock::Respected);
    ~WriteLock();
    WriteLock(const WriteLock &) = delete;
    WriteLock &operator=(const WriteLock &) = delete;

    // False once another program took it over.
    [[nodiscard]] bool isHeld() const;
    // Who holds it; nothing where nobody does.
    [[nodiscard]] static std::optional<LockHolder> holder(const QString &registerPath);

private:
    explicit WriteLock(const QString &registerPath);
    [[nodiscard]] bool tryAll(const QString &registerPath, ForeignLock foreign);
    void sign(const QString &who);

    QString m_lockPath;
    QString m_notePath; // beside the lock: who, since when
    std::unique_ptr<QLockFile> m_lock;
    FileMark m_mark; // of the lock as it was taken
};

} // namespace Ratchet
