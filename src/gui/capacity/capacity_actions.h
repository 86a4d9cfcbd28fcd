// SPDX-License-Identifier: GPL-3.0-or-later
// CapacityActions: what can be done on the page of the capacity beside typing hours: raids, teams, timesheets.
#pragma once

#include <core/fields/value.h>
#include <gui/workspace/workspace.h>
#include <models/grids/capacity_model.h>

#include <QModelIndex>
#include <QObject>

class QAction;
class QWidget;

namespace Ratchet {

struct FieldValue;

class CapacityActions final : public QObject {
    Q_OBJECT

public:
    // The view gets the actions, and owns this.
    CapacityActions(Workspace &workspace, const CapacityModel &model, QWidget &view);

    // The cell that a raid is booked for.
    void setCell(const QModelIndex &cell) { m_cell = cell; }
    void updateState();

    [[nodiscard]] QAction *timesheet() const { return m_timesheet; }
    [[nodiscard]] QAction *book() const { return m_book; }
    [[nodiscard]] QAction *addTeam() const { return m_addTeam; }

    void editRaid(const RecordRef &raid);
    // Where hours are gone without a booking, the raid is booked; otherwise its rows are shown.
    void openBalance(const RecordRef &row);

Q_SIGNALS:
    void raidBooked();

private:
    void importTimesheet();
    void bookRaid(const std::vector<FieldValue> &fields);
    void bookRaidHere();
    void makeTeam();
    [[nodiscard]] QString whyNot() const;

    Workspace &m_workspace;
    const CapacityModel &m_model;
    QWidget &m_view;
    QPersistentModelIndex m_cell;
    QAction *m_timesheet;
    QAction *m_book;
    QAction *m_addTeam;
};

} // namespace Ratchet
