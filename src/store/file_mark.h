// SPDX-License-Identifier: GPL-3.0-or-later
// What the file system says of a file. Two that are equal: nobody touched it in between.
#pragma once

#include <QDateTime>
#include <QString>

namespace Ratchet {

struct FileMark {
    bool isThere = false;
    qint64 size = 0;
    QDateTime born = {}; // of another file that was renamed to the name, another moment
    QDateTime written = {};
    QDateTime changed = {}; // by renaming too, where the system tells

    // Without opening the file.
    [[nodiscard]] static FileMark of(const QString &path);
    bool operator==(const FileMark &) const = default;
};

} // namespace Ratchet
