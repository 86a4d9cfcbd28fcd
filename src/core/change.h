// SPDX-License-Identifier: GPL-3.0-or-later
// A change: the one way a register changes, and the row of its ledger. Undo, redo, history, audit and as-of are uses of
// it.
#pragma once

#include <core/fields/entity.h>

#include <vector>

namespace Ratchet {

// One field of one record, before and after. A record begins with an edit of the field `existence` from empty to true,
// followed by its non-empty fields, and ends with its fields emptied and `existence` from true to empty.
struct Edit {
    static constexpr FieldIndex existence = -1;

    EntityKind entity = EntityKind::Settings;
    FieldIndex field = existence;
    RecordId record = 0;
    Value before = {};
    Value after = {};

    bool operator==(const Edit &) const = default;
};

enum class ChangeKind : quint8 { Edit, Import, Undo, Redo, Restore, Creation };

struct Change {
    qint64 number = 0; // position in the ledger, from 1; 0 before it is written
    QDateTime at; // UTC
    QString who;
    QString reason; // the one text of undo menu, history, ledger and pack
    ChangeKind kind = ChangeKind::Edit;
    qint64 undoes = 0; // number of the change that an Undo or Redo turns round
    std::vector<Edit> edits;

    bool operator==(const Change &) const = default;
};

// The edits that lead back, in the order to apply them.
[[nodiscard]] std::vector<Edit> inverted(const std::vector<Edit> &edits);

} // namespace Ratchet
