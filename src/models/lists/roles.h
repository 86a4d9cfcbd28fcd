// SPDX-License-Identifier: GPL-3.0-or-later
// The roles that models have beyond Qt's own, all in one place, and core's Value as a QVariant.
#pragma once

#include <core/fields/value.h>

#include <QMetaType>

Q_DECLARE_METATYPE(Ratchet::Value)

namespace Ratchet {

enum Role {
    RecordIdRole = Qt::UserRole + 1, // qint64; 0 for a group or a row that stands for no record
    ValueRole, // Ratchet::Value of the cell
    ToneRole, // int of Ratchet::Tone
    IsChipRole, // true where the text is drawn as a chip
    IsGroupRole, // true for the head of a group
};

} // namespace Ratchet
