// SPDX-License-Identifier: GPL-3.0-or-later
// Status, owner and date of records, changed where they are listed: of all that are chosen, as one change. A status
// that asks for something (a reason, who looked at the result) asks for it at once.
#pragma once

#include <core/fields/entity.h>
#include <core/fields/entity_kind.h>
#include <core/fields/identifier.h>
#include <gui/workspace/workspace.h>

#include <functional>
#include <vector>

class QAbstractItemView;
class QMenu;

namespace Ratchet {

class FieldMenu final : public QObject {
    Q_OBJECT

public:
    struct Chosen {
        EntityKind kind = EntityKind::Improvement;
        std::vector<RecordId> records;
    };
    using ChosenRecords = std::function<Chosen()>;

    // For the lists of `view`, which owns this.
    FieldMenu(Workspace &workspace, QWidget &view);

    // Nothing where the kind has none of these fields, or the register cannot be changed.
    void addTo(QMenu &menu, const Chosen &chosen);
    // The list gets a context menu of these, besides the actions it has.
    void attach(QAbstractItemView &list, ChosenRecords chosen);

private:
    void addStatuses(QMenu &menu, const Chosen &chosen, FieldIndex field);
    void askFor(const Chosen &chosen, FieldIndex field);

    Workspace &m_workspace;
    QWidget &m_view;
};

} // namespace Ratchet
