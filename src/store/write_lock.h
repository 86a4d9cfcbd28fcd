// SPDX-License-Identifier: GPL-3.0-or-later
// The right to write a register: one program at a time, told apart from one that died.
#pragma once

#include <core/result.h>
#include <store/lock_holder.h>

#include <QLockFile>

#include <memory>
#include <optional>

namespace Ratchet {

class WriteLock {
public:
    // Locked where another living program holds it, ReadOnly where the folder takes no files.
    [[nodiscard]] static Result<std::unique_ptr<WriteLock>> take(const QString &registerPath, const QString &who);
    ~WriteLock();
    WriteLock(const WriteLock &) = delete;
    WriteLock &operator=(const WriteLock &) = delete;

    // Who holds it; nothing where nobody does.
    [[nodiscard]] static std::optional<LockHolder> holder(const QString &registerPath);

private:
    explicit WriteLock(const QString &registerPath);
    QString m_notePath; // beside the lock: who, since when
    QLockFile m_lock;
};

} // namespace Ratchet
