// SPDX-License-Identifier: GPL-3.0-or-later
// A day on which a record is due, as calendars take it.
#pragma once

#include <core/fields/entity_kind.h>
#include <core/fields/identifier.h>

#include <QDate>
#include <QString>

namespace Ratchet {

struct DueDate {
    EntityKind kind = EntityKind::Action;
    RecordId record = 0;
    QString title; // as people read it
    QString note; // what it belongs to; may be empty
    QDate on;
};

} // namespace Ratchet
