// SPDX-License-Identifier: GPL-3.0-or-later
#include "chosen_rows.h"

#include <widgets/answer_table.h>

#include <QItemSelectionModel>

#include <algorithm>

namespace Ratchet {

FieldMenu::Chosen chosenRows(const AnswerTableView &table)
{
    const auto *model = qobject_cast<const AnswerTableModel *>(table.model());
    const RecordRef current = model->recordAt(table.currentIndex());
    FieldMenu::Chosen chosen{current.entity, {}};
    for (const QModelIndex &cell : table.selectionModel()->selectedIndexes()) {
        const RecordRef record = model->recordAt(cell);
        if (record.entity == current.entity && record.record != 0
            && std::ranges::find(chosen.records, record.record) == chosen.records.end())
            chosen.records.push_back(record.record);
    }
    return chosen;
}

} // namespace Ratchet
