// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the page of the capacity beside typing hours.
#include <core/register.h>
#include <document/register_view.h>
#include <gui/capacity/capacity_view.h>
#include <widgets/ask.h>

#include <answers/evaluation/capacity_hours.h>
#include <answers/questions/raid_balance.h>
#include <core/entities/capacity.h>
#include <core/entities/organisation.h>
#include <gui/capacity/capacity_grid.h>
#include <gui/records/record_dialog.h>
#include <widgets/artefact_tabs.h>

#include <QComboBox>
#include <QMenu>
#include <QToolButton>

namespace Ratchet {

using namespace Qt::StringLiterals;

// The hours of a team and month have their place in the grid.
bool CapacityView::showRecord(const RecordRef &record)
{
    const Allocation *allocation =
        record.entity == EntityKind::Allocation ? workspace().reg().find(Id<Allocation>(record.record)) : nullptr;
    if (!allocation || !allocation->month.isValid())
        return false;
    const QDate month = firstOfMonth(allocation->month);
    if (month < m_model.firstMonth() || month > m_model.lastMonth())
        showMonths(month.addMonths(1 - m_months->currentData().toInt()));
    for (int row = 0; !m_model.isTotal(row); ++row) {
        const QModelIndex first = m_model.index(row, 0);
        if (m_model.unitAt(first) != allocation->unit)
            continue;
        m_grid->setCurrentIndex(m_model.index(
            row, (month.year() - m_model.firstMonth().year()) * 12 + month.month() - m_model.firstMonth().month()));
        return true;
    }
    return false;
}

void CapacityView::refuse(const QString &reason) { workspace().ask().tell(this, tr("Nothing was changed"), reason); }

void CapacityView::fillSources()
{
    QMenu *menu = m_source->menu();
    menu->clear();
    const QDate month = m_model.monthAt(m_grid->currentIndex());
    if (!month.isValid()) {
        menu->addAction(tr("Choose a cell of the month first"))->setEnabled(false);
        return;
    }
    const Field &field = fieldOf(CapacityMeasure::Source);
    for (const ActualSource source : {ActualSource::Timesheet, ActualSource::Sample, ActualSource::Estimate}) {
        QAction *action = menu->addAction(
            tr("%1, all teams: %2").arg(QLocale().toString(month, u"MMM yyyy"_s), optionLabel(field, qint64(source))));
        connect(action, &QAction::triggered, this, [this, month, source] {
            if (const Status written = m_model.setSource(month, source); !written)
                refuse(written.error().what);
        });
    }
}

void CapacityView::bookRaid(const std::vector<std::pair<QString, Value>> &fields)
{
    std::vector<FieldValue> presets = presetsFor(workspace(), EntityKind::Raid);
    for (const auto &[name, value] : fields)
        presets.push_back({entityType<Raid>().indexOf(name), value});
    if (RecordDialog(workspace(), EntityKind::Raid, presets, window()).exec() == QDialog::Accepted)
        m_tabs->setCurrentIndex(1);
}

void CapacityView::bookRaidHere()
{
    const QModelIndex at = m_grid->currentIndex();
    const QDate month = m_model.monthAt(at);
    std::vector<std::pair<QString, Value>> fields{
        {u"month"_s, Value(month.isValid() ? month : firstOfMonth(workspace().view().asOf()))}};
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
            bookRaid({{u"unit"_s, Value(balance.unit.value)},
                      {u"month"_s, Value(balance.month)},
                      {u"hours"_s, Value(balance.unexplained())}});
        else
            workspace().showRecord(row);
        return;
    }
}

void CapacityView::addTeam()
{
    std::vector<FieldValue> presets = presetsFor(workspace(), EntityKind::Unit);
    presets.push_back({fieldIndex<&Unit::kind>(), Value(qint64(UnitKind::Team))});
    RecordDialog(workspace(), EntityKind::Unit, presets, window()).exec();
}

} // namespace Ratchet
