// SPDX-License-Identifier: GPL-3.0-or-later
// How often the due date of each action was put off, counted from the ledger, in which nothing is forgotten.
#pragma once

#include <document/document.h>

#include <QHash>

namespace Ratchet {

class Reschedules {
public:
    // Reads the changes since the last time. A later due date counts one; what undo takes back is taken off again.
    Status update(const Document &document);
    // By action, those never put off left out.
    [[nodiscard]] const QHash<RecordId, int> &counts() const { return m_counts; }

private:
    QHash<RecordId, int> m_counts;
    qint64 m_read = 0; // the number of the last change read
};

} // namespace Ratchet
