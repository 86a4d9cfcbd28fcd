// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_name.h"

#include <core/preference_keys.h>

#include <QCoreApplication>
#include <QSettings>

namespace Ratchet {

namespace {

QString knownName()
{
    const QString set = QSettings().value(PreferenceKey::userName).toString().trimmed();
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

void setUserName(const QString &name) { QSettings().setValue(PreferenceKey::userName, name.trimmed()); }

} // namespace Ratchet
