// SPDX-License-Identifier: GPL-3.0-or-later
#include "output_file.h"

#include <cli/terminal.h>

#include <QSaveFile>

namespace Ratchet {

Status writeOutput(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(ErrorCode::Storage, words(QT_TRANSLATE_NOOP("CommandLine", "The file cannot be written.")),
                       file.errorString(), Place{.file = path});
    return {};
}

} // namespace Ratchet
