// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is written whole or not at all.
#pragma once

#include <core/result.h>

#include <QByteArray>

#include <vector>

namespace Ratchet {

// Writes beside what is there and puts it in its place once every byte is on the disk. Fails, with what was there
// untouched, as DiskFull where there is no room for it, else as Storage with the words of the system.
[[nodiscard]] Status saveWhole(const QString &path, const QByteArray &bytes);

// The same for files that belong together: none takes its place before every byte of all of them is on the disk.
struct WholeFile {
    QString path;
    QByteArray bytes;
};
[[nodiscard]] Status saveTogether(const std::vector<WholeFile> &files);

// Puts a file that is complete in the place of `path`, in one step: what stands there is the old one or the new one, at
// any moment. Both lie in one folder. Fails with both as they were.
[[nodiscard]] Status putInPlace(const QString &made, const QString &path);

} // namespace Ratchet
