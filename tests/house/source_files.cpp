// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_files.h"

#include <support/test.h>

#include <QDirIterator>

namespace Ratchet::Test {

QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator it(QStringLiteral(RATCHET_SOURCE_DIR) + u'/' + folder, patterns, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files += it.next();
    files.sort();
    return files;
}

QString textOf(const QString &path) { return QString::fromUtf8(contentOf(path)); }

} // namespace Ratchet::Test
