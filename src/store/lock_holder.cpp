// SPDX-License-Identifier: GPL-3.0-or-later
#include "lock_holder.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>

namespace Ratchet {

bool LockHolder::isThisComputer() const { return host == QSysInfo::machineHostName(); }

bool LockHolder::isThisProcess() const { return isThisComputer() && process == QCoreApplication::applicationPid(); }

QString LockHolder::text() const
{
    const QString name = who.isEmpty() ? QCoreApplication::translate("Store", "Somebody") : who;
    const QString time = since.isValid() ? QLocale().toString(since.toLocalTime(), QLocale::ShortFormat)
                                         : QCoreApplication::translate("Store", "an unknown time");
    if (isThisProcess())
        return QCoreApplication::translate("Store",
                                           "This program has the register open for writing already: %1, since %2.")
            .arg(name, time);
    if (isThisComputer())
        return QCoreApplication::translate(
                   "Store", "This computer has the register open already: %1, in another window or command, since %2.")
            .arg(name, time);
    if (host.isEmpty())
        return QCoreApplication::translate("Store", "%1 has had the register open for writing since %2.")
            .arg(name, time);
    return QCoreApplication::translate("Store", "%1 on %2 has had the register open for writing since %3.")
        .arg(name, host, time);
}

} // namespace Ratchet
