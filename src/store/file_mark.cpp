// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_mark.h"

#include <QFileInfo>

namespace Ratchet {

FileMark FileMark::of(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return {};
    return {.isThere = true,
            .size = file.size(),
            .born = file.birthTime(),
            .written = file.lastModified(),
            .changed = file.metadataChangeTime()};
}

} // namespace Ratchet
