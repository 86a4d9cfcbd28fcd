// SPDX-License-Identifier: GPL-3.0-or-later
// Status, owner and date of records, changed where they are listed: of all that are chosen, as one change. A status
// that asks for something (a reason, who looked at the result) asks for it at once.
#pragma once

#include <core/fields/entity_kind.h>
#include <core/fields/identifier.h>
#include <edits/field_value.h>
#include <gui/workspace/workspace.h>

#include <QPointer>

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
    // Gives the records a status, an option of the field; asks for what it needs.
    void setStatus(const Chosen &chosen, FieldIndex field, qint64 option);

private:
    void addStatuses(QMenu &menu, const Chosen &chosen, FieldIndex field);
    void askFor(const Chosen &chosen, const std::vector<FieldIndex> &asked, std::vector<FieldValue> besides,
                const QString &title);
    [[nodiscard]] Status write(const Chosen &chosen, const std::vector<FieldValue> &fields);
    void refuse(EntityKind kind, const Error &error);
    [[nodiscard]] Value common(const Chosen &chosen, FieldIndex field) const;

    Workspace &m_workspace;
    QWidget &m_view;
};

} // namespace Ratchet
