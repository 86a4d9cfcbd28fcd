// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes a register.
#pragma once

#include <QDateTime>
#include <QString>

namespace Ratchet {

// Who holds a register for writing, as a second opening is told. What cannot be known is empty.
struct LockHolder {
    QString who;
    QString host;
    QDateTime since;
    qint64 process = 0;

    [[nodiscard]] bool isThisComputer() const;
    [[nodiscard]] bool isThisProcess() const;
    // One sentence without advice: "Bea on HOST has had the register open for writing since 3 Sep 2026 14:00."
    [[nodiscard]] QString text() const;
};

} // namespace Ratchet
