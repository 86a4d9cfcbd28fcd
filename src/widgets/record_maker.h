// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a record of which only the name is known, for a field that is to name one that is not there yet. The window
// that has a register open says who does so; fields ask upwards through their parents.
#pragma once

#include <core/fields/entity_kind.h>
#include <core/fields/identifier.h>

#include <QString>

class QWidget;

namespace Ratchet {

class RecordMaker {
public:
    virtual ~RecordMaker() = default;

    // Whether a name is all that such a record needs, and the register can be changed.
    [[nodiscard]] virtual bool canMake(EntityKind kind) const = 0;
    // The new record, 0 where nothing was written, which was told.
    virtual RecordId make(EntityKind kind, const QString &name) = 0;
};

// For everything in the widget and in its dialogs; nullptr: nothing is made from there, whatever it stands in.
void setRecordMaker(QWidget *above, RecordMaker *maker);
[[nodiscard]] RecordMaker *recordMakerFor(const QWidget *widget);

} // namespace Ratchet
