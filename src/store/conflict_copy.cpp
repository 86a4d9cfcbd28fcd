// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_copy.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Before the ending. The first group is the name of the original.
const QString unmistakable[] = {
    // Dropbox, Nextcloud, Seafile, Google Drive and others, in their languages.
    u"^(.+?) ?[(\\[][^()\\[\\]]*"
    "(?:conflict|conflicted|konflikt|konfliktkopie|conflit|conflicto|conflitto|conflito|konfliktu)\\b"
    "[^()\\[\\]]*[)\\]]$"_s,
    u"^(.+?)[._-](?:sync-)?conflict[._ -]\\d.*$"_s, // Syncthing, ownCloud
};
const QString ambiguous[] = {
    u"^(.+?) ?\\(\\d{1,3}\\)$"_s, // Google Drive, browsers
    u"^(.+)-(?:DESKTOP|LAPTOP|PC|WIN)-[A-Z0-9]+(?:-\\d+)?$"_s, // OneDrive: the name of the computer
    // Other names of computers, but no year, quarter, version or word of people.
    u"^(.+)-(?!(?:DRAFT|FINAL|BACKUP|ARCHIVE|TEMPLATE)$)(?=[0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{4,}$"_s,
    u"^(.+?)[._-](?:sync-)?[Cc]onflict$"_s, // Resilio
};

QString firstGroup(const QString &pattern, const QString &name, QRegularExpression::PatternOptions options)
{
    const QRegularExpressionMatch match = QRegularExpression(pattern, options).match(name);
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace

QString originalOf(const QString &path)
{
    const QFileInfo file(path);
    const auto beside = [&file](const QString &name) { return file.dir().filePath(name + u'.' + file.suffix()); };
    const QString name = file.completeBaseName();
    for (const QString &pattern : unmistakable) {
        if (const QString found = firstGroup(pattern, name, QRegularExpression::CaseInsensitiveOption);
            !found.isEmpty())
            return beside(found);
    }
    for (const QString &pattern : ambiguous) {
        const QString found = firstGroup(pattern, name, QRegularExpression::NoPatternOption);
        if (!found.isEmpty() && QFileInfo::exists(beside(found)))
            return beside(found);
    }
    return {};
}

} // namespace Ratchet
