// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_actions.h"

#include <core/entities/cadence.h>
#include <core/register.h>
#include <core/save_file.h>
#include <document/document.h>
#include <document/register_view.h>
#include <exchange/calendar/ceremony_events.h>
#include <gui/cadence/calendar_intake.h>
#include <gui/cadence/occurrence_dialog.h>
#include <gui/paper/sheet_export.h>
#include <gui/records/record_dialog.h>
#include <gui/slides/kept_slides.h>
#include <report/pack/pack_source.h>
#include <report/sheets/agenda_sheet.h>
#include <store/register_id.h>
#include <widgets/ask.h>
#include <widgets/show_dialog.h>

#include <QAction>
#include <QWidget>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 400;

} // namespace

CadenceActions::CadenceActions(Workspace &workspace, QWidget &view)
    : QObject(&view)
    , m_workspace(workspace)
    , m_view(view)
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, &m_view);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_view.addAction(action);
        return action;
    };
    m_record = add(tr("Rec&ord…"), {}, &CadenceActions::recordDate);
    m_agenda = add(tr("Agenda s&heet…"), QKeySequence(u"Ctrl+Shift+P"_s), &CadenceActions::printAgenda);
    m_slides = add(tr("&What was shown"), QKeySequence(Qt::SHIFT | Qt::Key_F5), &CadenceActions::showKeptSlides);
    m_edit = add(tr("E&dit ceremony…"), QKeySequence(u"Ctrl+Return"_s), &CadenceActions::editCeremony);
    m_add = add(tr("&New ceremony…"), QKeySequence::New, &CadenceActions::addCeremony);
    m_import = add(tr("&Import a calendar…"), {}, &CadenceActions::importCalendar);
    m_export = add(tr("E&xport the calendar…"), {}, &CadenceActions::exportCalendar);
}

void CadenceActions::setSubject(const CadenceEntry *entry, Id<Ceremony> ceremony)
{
    m_entry = entry ? std::optional(*entry) : std::nullopt;
    m_ceremony = ceremony;
    const Register &reg = m_workspace.reg();
    const bool isEditable = m_workspace.view().isEditable();
    const bool isThere = reg.find(ceremony) != nullptr;
    m_record->setEnabled(isEditable && m_entry && m_entry->date.ceremony);
    m_edit->setEnabled(isEditable && isThere);
    m_agenda->setEnabled(isThere);
    m_slides->setEnabled(m_entry && m_entry->slides);
    m_add->setEnabled(isEditable);
    m_import->setEnabled(isEditable);
    m_export->setEnabled(!reg.all<Ceremony>().isEmpty());
}

void CadenceActions::actOnEntry() { (m_record->isEnabled() ? m_record : m_slides)->trigger(); }

void CadenceActions::recordDate()
{
    if (m_entry)
        showDialog(new OccurrenceDialog(m_workspace, m_entry->date, m_view.window()));
}

void CadenceActions::addCeremony()
{
    auto *dialog = openNewRecord(m_workspace, EntityKind::Ceremony, m_view.window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Q_EMIT ceremonyAdded({EntityKind::Ceremony, dialog->written()});
    });
}

void CadenceActions::editCeremony()
{
    if (m_ceremony)
        showDialog(new RecordDialog(m_workspace, RecordRef{EntityKind::Ceremony, m_ceremony.value}, m_view.window()));
}

void CadenceActions::exportCalendar()
{
    const auto write = [this](const QString &path) {
        const Result<QByteArray> calendar =
            writeCalendar(ceremonyEvents(m_workspace.reg(), registerId(m_workspace.document().store())),
                          QDateTime::currentDateTimeUtc());
        const Status written = calendar ? saveWhole(path, *calendar) : Status(tl::unexpected<Error>(calendar.error()));
        if (!written)
            return m_workspace.ask().tellError(&m_view, tr("The calendar was not written"), written.error());
        m_workspace.ask().tell(&m_view, tr("Export the calendar"),
                               tr("Written to %1. Calendars that import it again update what they have.").arg(path));
    };
    m_workspace.ask().fileToSave(&m_view, tr("Export the calendar"), tr("Cadence.ics"), tr("Calendar (*.ics)"), write);
}

void CadenceActions::importCalendar() { chooseCalendar(m_workspace, &m_view); }

void CadenceActions::showKeptSlides()
{
    if (m_entry)
        openSnapshot(m_workspace, m_view.window(), m_entry->slides);
}

// For the date that is chosen, or the next one.
void CadenceActions::printAgenda()
{
    const Ceremony *ceremony = m_workspace.reg().find(m_ceremony);
    if (!ceremony)
        return;
    const QDate asOf = m_workspace.view().asOf();
    const auto next = ceremonyDates(m_workspace.reg(), ceremony->id, asOf, asOf.addDays(daysAhead));
    const QDateTime at = m_entry ? m_entry->date.at() : next.empty() ? QDateTime() : next.front().at();
    const QString suggestion =
        tr("Agenda %1 %2.pdf").arg(ceremony->name, at.date().toString(Qt::ISODate)).replace(u'/', u'-');
    exportSheet(m_workspace, &m_view, tr("Print the agenda sheet"), suggestion,
                [id = ceremony->id, at](const QString &path, const PackSource &source) {
                    const Agenda agenda = agendaOf(source.reg, id, at, source.asOf, source.settings.locale);
                    return writeAgendaSheet(path, agenda, source.asOf, source.settings);
                });
}

} // namespace Ratchet
