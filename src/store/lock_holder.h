// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes a register.
#pragma once

#include <QDateTime>
#include <QString>

namespace Ratchet {

// Who holds a register for writing, as a second opening is told.
struct LockHolder {
    QString who;
    QString host;
    QDateTime since;
    qint64 process = 0;
};

} // namespace Ratchet
