// SPDX-License-Identifier: GPL-3.0-or-later
// A register that cannot be read where it lies without being written to: one of an older version, or one whose log lies
// beside it in a folder that takes no files. It is read from a copy, and stays as it is to the byte.
#pragma once

#include <core/result.h>

#include <QString>

#include <memory>

class QTemporaryDir;

namespace Ratchet {

struct ReadingCopy {
    std::shared_ptr<QTemporaryDir> folder; // gone with the last who reads in it
    QString path;
};

// Copies the register to the folder for passing files and brings the copy up to date. Fails as inspect() does, or where
// there is no room for the copy.
[[nodiscard]] Result<ReadingCopy> makeReadingCopy(const QString &registerPath);

} // namespace Ratchet
