// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the page of the capacity beside typing hours.
#include "capacity_view.h"

#include <answers/capacity_hours.h>
#include <answers/raid_balance.h>
#include <gui/artefact_tabs.h>
#include <gui/capacity_grid.h>
#include <gui/record_dialog.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

void CapacityView::refuse(const QString &reason)
{
    workspace().ask().tell(this, tr("Nothing was changed"), reason);
}

void CapacityView::bookRaid(const std::vector<std::pair<QString, Value>> &fields)
{
    std::vector<FieldValue> presets = presetsFor(workspace(), EntityKind::Raid);
    for (const auto &[name, value] : fields)
        presets.push_back({fieldIndex<Raid>(name), value});
    if (RecordDialog(workspace(), EntityKind::Raid, presets, window()).exec() == QDialog::Accepted)
        m_tabs->setCurrentIndex(1);
}

void CapacityView::bookRaidHere()
{
    const QModelIndex at = m_grid->currentIndex();
    const QDate month = m_model.monthAt(at);
    std::vector<std::pair<QString, Value>> fields{{u"month"_s, Value(month.isValid() ? month : firstOfMonth(workspace().view().asOf()))}};
    if (const Id<Unit> unit = m_model.unitAt(at))
        fields.emplace_back(u"unit"_s, Value(unit.value));
    bookRaid(fields);
}

// Where hours are gone without a booking, the raid is booked; otherwise its rows are shown.
void CapacityView::openBalance(const RecordRef &row)
{
    for (const RaidBalance &balance : raidBalances(workspace().reg(), m_model.firstMonth(), m_model.lastMonth())) {
        if (balance.rows.front() != row)
            continue;
        if (balance.unexplained() > 0 && !balance.isBalanced() && workspace().view().isEditable())
            bookRaid({{u"unit"_s, Value(balance.unit.value)}, {u"month"_s, Value(balance.month)}, {u"hours"_s, Value(balance.unexplained())}});
        else
            workspace().showRecord(row);
        return;
    }
}

void CapacityView::addTeam()
{
    std::vector<FieldValue> presets = presetsFor(workspace(), EntityKind::Unit);
    presets.push_back({fieldIndex<Unit>(u"kind"), Value(qint64(UnitKind::Team))});
    RecordDialog(workspace(), EntityKind::Unit, presets, window()).exec();
}

} // namespace Ratchet
