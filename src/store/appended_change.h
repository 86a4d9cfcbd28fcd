// SPDX-License-Identifier: GPL-3.0-or-later
// What the file has of a change that was written last.
#pragma once

#include <core/change.h>
#include <core/fields/identifier.h>

#include <QByteArray>

namespace Ratchet {

// A change as it was numbered and sealed.
struct AppendedChange {
    Change change;
    QByteArray hash; // of its row of the ledger
    RecordId nextId = 1; // the first id not used afterwards
    QByteArray packed = {}; // its edits as the ledger keeps them
};

// A copy of the file as it was before the change; of one that holds nothing yet, none.
enum class BackUp : bool { No, Before };

} // namespace Ratchet
