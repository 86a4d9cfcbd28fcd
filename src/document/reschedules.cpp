// SPDX-License-Identifier: GPL-3.0-or-later
#include "reschedules.h"

#include <core/entities/incident_review.h>
#include <core/entity_types.h>

namespace Ratchet {

namespace {

constexpr qint64 atATime = 200; // changes: an import may be large

// 1 where the edit puts a date off, -1 where undo brings it forward again.
int countOf(const Change &change, const Edit &edit)
{
    const QDate before = valueOr<QDate>(edit.before);
    const QDate after = valueOr<QDate>(edit.after);
    if (!before.isValid() || !after.isValid())
        return 0;
    if (change.kind == ChangeKind::Undo)
        return after < before ? -1 : 0;
    return after > before ? 1 : 0;
}

} // namespace

Status Reschedules::update(const Store::ChangesReader &read, qint64 last, const Cancellation &cancellation)
{
    const FieldIndex due = fieldIndex<&Action::dueOn>();
    while (m_read < last && !cancellation.isRequested()) {
        const qint64 to = std::min(last, m_read + atATime);
        const Result<std::vector<Change>> changes = read(m_read + 1, to);
        if (!changes)
            return tl::unexpected<Error>(changes.error());
        for (const Change &change : *changes) {
            for (const Edit &edit : change.edits) {
                if (edit.entity != EntityKind::Action || edit.field != due)
                    continue;
                if (const int count = countOf(change, edit); count != 0 && (m_counts[edit.record] += count) <= 0)
                    m_counts.remove(edit.record);
            }
        }
        m_read = to;
    }
    return {};
}

} // namespace Ratchet
