// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity_actions.h"

#include <answers/evaluation/capacity_hours.h>
#include <answers/questions/raid_balance.h>
#include <core/entities/capacity.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/capacity/open_timesheet.h>
#include <gui/records/record_dialog.h>
#include <widgets/new_key.h>
#include <widgets/show_dialog.h>

#include <QAction>
#include <QWidget>

namespace Ratchet {

using namespace Qt::StringLiterals;

CapacityActions::CapacityActions(Workspace &workspace, const CapacityModel &model, QWidget &view)
    : QObject(&view)
    , m_workspace(workspace)
    , m_model(model)
    , m_view(view)
    , m_timesheet(new QAction(tr("Fro&m a timesheet…"), &view))
    , m_book(new QAction(tr("&Book a raid…"), &view))
    , m_addTeam(new QAction(tr("Add a &team…"), &view))
{
    connect(m_timesheet, &QAction::triggered, this, &CapacityActions::importTimesheet);
    connect(m_book, &QAction::triggered, this, &CapacityActions::bookRaidHere);
    connect(m_addTeam, &QAction::triggered, this, &CapacityActions::makeTeam);
    view.addActions({m_timesheet, m_book, m_addTeam});
    setNewKey(m_book, view);
}

void CapacityActions::updateState()
{
    const bool isEditable = m_workspace.view().isEditable();
    m_book->setEnabled(isEditable && m_model.hasTeams());
    m_addTeam->setEnabled(isEditable);
    m_timesheet->setEnabled(isEditable && m_model.hasTeams());
    for (QAction *action : {m_timesheet, m_book})
        action->setToolTip(whyNot());
    m_addTeam->setToolTip(isEditable ? QString() : whyNot());
}

// Empty: the text of the action is its tooltip.
QString CapacityActions::whyNot() const
{
    if (!m_workspace.view().isEditable())
        return tr("What is shown cannot be changed.");
    return m_model.hasTeams() ? QString() : tr("There is no team yet that hours could be of. Add a team first.");
}

void CapacityActions::importTimesheet() { openTimesheet(m_workspace, m_view.window()); }

void CapacityActions::editRaid(const RecordRef &raid)
{
    if (m_workspace.view().isEditable())
        showDialog(new RecordDialog(m_workspace, raid, m_view.window()));
}

void CapacityActions::bookRaid(const std::vector<FieldValue> &fields)
{
    std::vector<FieldValue> presets = presetsFor(m_workspace, EntityKind::Raid);
    presets.insert(presets.end(), fields.begin(), fields.end());
    auto *dialog = new RecordDialog(m_workspace, EntityKind::Raid, presets, m_view.window());
    connect(dialog, &QDialog::accepted, this, &CapacityActions::raidBooked);
    showDialog(dialog);
}

void CapacityActions::bookRaidHere()
{
    const QDate month = m_model.monthAt(m_cell);
    std::vector<FieldValue> fields{
        {fieldIndex<&Raid::month>(), Value(month.isValid() ? month : firstOfMonth(m_workspace.view().asOf()))}};
    if (const Id<Unit> unit = m_model.unitAt(m_cell))
        fields.push_back({fieldIndex<&Raid::unit>(), Value(unit.value)});
    bookRaid(fields);
}

void CapacityActions::openBalance(const RecordRef &row)
{
    for (const RaidBalance &balance : raidBalances(m_workspace.reg(), m_model.firstMonth(), m_model.lastMonth())) {
        if (balance.rows.front() != row)
            continue;
        if (balance.unexplained() > 0 && !balance.isBalanced() && m_workspace.view().isEditable())
            bookRaid({{fieldIndex<&Raid::unit>(), Value(balance.unit.value)},
                      {fieldIndex<&Raid::month>(), Value(balance.month)},
                      {fieldIndex<&Raid::hours>(), Value(balance.unexplained())}});
        else
            m_workspace.showRecord(row);
        return;
    }
}

void CapacityActions::makeTeam()
{
    std::vector<FieldValue> presets = presetsFor(m_workspace, EntityKind::Unit);
    presets.push_back({fieldIndex<&Unit::kind>(), Value(qint64(UnitKind::Team))});
    showDialog(new RecordDialog(m_workspace, EntityKind::Unit, presets, m_view.window()));
}

} // namespace Ratchet
