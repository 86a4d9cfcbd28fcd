// SPDX-License-Identifier: GPL-3.0-or-later
// What a list says of an edit that was not written: that it needs a reason, that its gate asks for more, or why it is
// refused.
#pragma once

#include <answers/basis/figures.h>
#include <document/document.h>
#include <edits/record_edit.h>

namespace Ratchet {

template <class Model>
void tellRefused(Model &model, const Document &document, const RecordRef &record, const FieldValue &edit,
                 const Result<qint64> &written)
{
    if (written.error().code == ErrorCode::NeedsReason)
        Q_EMIT model.reasonNeeded(written);
    else if (isGateShut(document, record.entity, record.record, edit))
        Q_EMIT model.gateAsks(record.record, edit.field, valueOr<qint64>(edit.value));
    else
        Q_EMIT model.refused(written.error().what);
}

} // namespace Ratchet
