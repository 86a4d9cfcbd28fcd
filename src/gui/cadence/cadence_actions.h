// SPDX-License-Identifier: GPL-3.0-or-later
// CadenceActions: what can be done with the dates and ceremonies of the calendar, apart from how the view shows them.
#pragma once

#include <gui/workspace/workspace.h>
#include <models/grids/cadence_model.h>

#include <QList>
#include <QObject>

#include <optional>

class QAction;
class QWidget;

namespace Ratchet {

class CadenceActions final : public QObject {
    Q_OBJECT

public:
    // The view gets the actions with their keys, and owns this.
    CadenceActions(Workspace &workspace, QWidget &view);

    // What they are about: the date that is chosen, and its ceremony or the only one shown.
    void setSubject(const CadenceEntry *entry, Id<Ceremony> ceremony);

    // Records what became of the date that is chosen; of slides of no review, shows them.
    void actOnEntry();

    [[nodiscard]] QAction *record() const { return m_record; }
    [[nodiscard]] QAction *agenda() const { return m_agenda; }
    [[nodiscard]] QAction *slides() const { return m_slides; }
    [[nodiscard]] QAction *edit() const { return m_edit; }
    [[nodiscard]] QAction *add() const { return m_add; }
    [[nodiscard]] QAction *bringIn() const { return m_import; }
    [[nodiscard]] QAction *exportAll() const { return m_export; }

Q_SIGNALS:
    void ceremonyAdded(const Ratchet::RecordRef &ceremony);

private:
    void recordDate();
    void addCeremony();
    void editCeremony();
    void importCalendar();
    void exportCalendar();
    void printAgenda();
    void showKeptSlides();

    Workspace &m_workspace;
    QWidget &m_view;
    std::optional<CadenceEntry> m_entry;
    Id<Ceremony> m_ceremony;
    QAction *m_record;
    QAction *m_agenda;
    QAction *m_slides;
    QAction *m_edit;
    QAction *m_add;
    QAction *m_import;
    QAction *m_export;
};

} // namespace Ratchet
