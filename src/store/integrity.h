// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a register is what its ledger says.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace Ratchet {

// What `check` found: empty means that the file is sound, the chain unbroken and the records what the ledger says.
struct Integrity {
    struct Finding {
        qint64 change = 0; // 0: not about one change
        QString what;
    };
    qint64 changes = 0;
    QByteArray head; // hash of the last change
    std::vector<Finding> findings;
    [[nodiscard]] bool isSound() const { return findings.empty(); }
};

} // namespace Ratchet
