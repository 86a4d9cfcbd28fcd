// SPDX-License-Identifier: GPL-3.0-or-later
// How often the due date of each action was put off, counted from the ledger, in which nothing is forgotten. A value: a
// worker goes on with a copy of it while the window shows another.
#pragma once

#include <core/cancellation.h>
#include <store/store.h>

#include <QHash>

namespace Ratchet {

class Reschedules {
public:
    // Reads the changes since the last time, up to that of number `last`, or until nobody waits for it any more. A
    // later due date counts one; what undo takes back is taken off again.
    [[nodiscard]] Status update(const Store::ChangesReader &read, qint64 last, const Cancellation &cancellation = {});
    // By action, those never put off left out.
    [[nodiscard]] const QHash<RecordId, int> &counts() const { return m_counts; }

private:
    QHash<RecordId, int> m_counts;
    qint64 m_read = 0; // the number of the last change read
};

} // namespace Ratchet
