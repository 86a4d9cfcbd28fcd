// SPDX-License-Identifier: GPL-3.0-or-later
#include "chosen_rows.h"

#include <widgets/answer_table.h>

#include <QItemSelectionModel>
#include <QSet>

namespace Ratchet {

FieldMenu::Chosen chosenRows(const AnswerTableView &table)
{
    const auto *model = qobject_cast<const AnswerTableModel *>(table.model());
    const RecordRef current = model->recordAt(table.currentIndex());
    FieldMenu::Chosen chosen{current.entity, {}};
    QSet<RecordId> seen;
    for (const QModelIndex &row : table.selectionModel()->selectedRows()) {
        const RecordRef record = model->recordAt(row);
        if (record.entity != current.entity || record.record == 0 || seen.contains(record.record))
            continue;
        seen.insert(record.record);
        chosen.records.push_back(record.record);
    }
    return chosen;
}

} // namespace Ratchet
