// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFiles = 8;
const QString filesKey = u"files/recent"_s;
const QString nameKey = u"user/name"_s;

} // namespace

QStringList recentFiles()
{
    QStringList files = QSettings().value(filesKey).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files.mid(0, mostFiles);
}

void addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(filesKey, files.mid(0, mostFiles));
}

void forgetRecentFiles() { QSettings().remove(filesKey); }

namespace {

QString knownName()
{
    const QString set = QSettings().value(nameKey).toString().trimmed();
    if (!set.isEmpty())
        return set;
    const QString unixName = qEnvironmentVariable("USER");
    return unixName.isEmpty() ? qEnvironmentVariable("USERNAME") : unixName;
}

} // namespace

QString userName()
{
    const QString name = knownName();
    return name.isEmpty() ? QCoreApplication::translate("User", "Unknown user") : name;
}

bool isUserKnown() { return !knownName().isEmpty(); }

void setUserName(const QString &name) { QSettings().setValue(nameKey, name.trimmed()); }

} // namespace Ratchet
