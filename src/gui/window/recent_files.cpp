// SPDX-License-Identifier: GPL-3.0-or-later
#include "recent_files.h"

#include <core/preference_keys.h>

#include <QFileInfo>
#include <QSettings>

namespace Ratchet {

namespace {

constexpr qsizetype mostFiles = 8;

} // namespace

QStringList recentFiles()
{
    QStringList files = QSettings().value(PreferenceKey::recentFiles).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files.mid(0, mostFiles);
}

void addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(PreferenceKey::recentFiles, files.mid(0, mostFiles));
}

} // namespace Ratchet
