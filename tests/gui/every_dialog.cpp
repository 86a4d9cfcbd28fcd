// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_dialog.h"

#include "open_workspace.h"

#include <core/entities/cadence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/cadence/adherence_dialog.h>
#include <gui/cadence/calendar_dialog.h>
#include <gui/cadence/occurrence_dialog.h>
#include <gui/capacity/timesheet_dialog.h>
#include <gui/history/restore_dialog.h>
#include <gui/import/import_dialog.h>
#include <gui/import/purpose_dialog.h>
#include <gui/import/ticket_dialog.h>
#include <gui/metrics/readings_dialog.h>
#include <gui/organisation/handover_dialog.h>
#include <gui/owners/owner_sheets_dialog.h>
#include <gui/owners/returned_sheet_dialog.h>
#include <gui/packs/pack_dialog.h>
#include <gui/records/bulk_edit_dialog.h>
#include <gui/records/carry_over_dialog.h>
#include <gui/records/column_dialog.h>
#include <gui/records/decision_dialog.h>
#include <gui/records/merge_dialog.h>
#include <gui/records/record_dialog.h>
#include <gui/records/record_guide.h>
#include <gui/slides/present_dialog.h>
#include <gui/window/quick_open.h>
#include <gui/window/settings_dialog.h>
#include <gui/window/state_chooser.h>
#include <gui/window/thresholds_dialog.h>
#include <models/lists/record_model.h>
#include <widgets/day_dialog.h>
#include <widgets/show_dialog.h>

#include <QPushButton>

namespace Ratchet::Test {

using namespace Qt::StringLiterals;

namespace {

class Shower {
public:
    Shower(Workspace &workspace, const LookAtDialog &look)
        : m_workspace(workspace)
        , m_look(look)
    {
    }

    void show(const QString &where, QDialog &dialog) const
    {
        showDialog(&dialog);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false); // it stands on the stack, and may be closed and shown again
        QApplication::setActiveWindow(&dialog);
        QTest::qWait(1);
        m_look(where, dialog);
    }

    void records() const
    {
        for (const EntityKind kind : entityKinds) {
            if (kind == EntityKind::Settings || kind == EntityKind::Threshold || kind == EntityKind::SavedView
                || kind == EntityKind::ImportMap)
                continue;
            RecordDialog dialog(m_workspace, kind, presetsFor(m_workspace, kind), nullptr);
            show(u"form of "_s + QString::fromLatin1(entityType(kind).name), dialog);
        }
        for (const EntityKind kind : {EntityKind::Metric, EntityKind::Ceremony}) {
            RecordDialog dialog(m_workspace, kind, presetsFor(m_workspace, kind), nullptr);
            dialog.begin(*guideOf(m_workspace, kind));
            const QString name = QString::fromLatin1(entityType(kind).name);
            show(u"question of "_s + name, dialog);
            dialog.accept();
            show(u"guided form of "_s + name, dialog);
        }
        const Id<Improvement> improvement = first<Improvement>();
        BulkEditDialog bulk(m_workspace, EntityKind::Improvement, {improvement.value}, nullptr);
        show(u"bulk edit"_s, bulk);
        const RecordModel model(m_workspace.view(), EntityKind::Improvement);
        ColumnDialog columns(model.allColumns(), {u"title"_s}, m_workspace.ask(), nullptr);
        show(u"columns"_s, columns);
        CarryOverDialog carry(m_workspace, improvement, nullptr);
        show(u"carry over"_s, carry);
        MergeDialog merge(m_workspace, EntityKind::Person, first<Person>().value, nullptr);
        show(u"merge"_s, merge);
        DecisionDialog decision(
            m_workspace, EntityKind::Improvement, {u"Ω"_s, u"Ω"_s, u"Ω"_s},
            [](const std::vector<FieldValue> &) { return Status(); }, nullptr);
        decision.ask<&Improvement::title>({});
        decision.ask<&Improvement::targetOn>({});
        decision.ask<&Improvement::owner>({});
        show(u"decision"_s, decision);
        RestoreDialog restore(m_workspace, {{EntityKind::Improvement, 1, u"Ω"_s, 1, QDateTime(), u"Ω"_s}});
        show(u"restore"_s, restore);
    }

    void window() const
    {
        SettingsDialog settings(&m_workspace, m_workspace.ask());
        show(u"settings"_s, settings);
        ThresholdsDialog thresholds(m_workspace);
        show(u"thresholds"_s, thresholds);
        PurposeDialog purpose({TablePurpose{TablePurpose::Use::Records, EntityKind::Action, 1, {u"Ω"_s}}}, u"Ω"_s,
                              nullptr);
        show(u"purpose"_s, purpose);
        CalendarDialog calendar(m_workspace, u"Ω"_s,
                                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Ω\nDTSTART:20260302T090000Z\n"
                                "END:VEVENT\nEND:VCALENDAR\n",
                                {}, nullptr);
        show(u"calendar"_s, calendar);
        StateChooser chooser(m_workspace);
        show(u"state"_s, chooser);
        DayDialog day(QObject::tr("title"), QObject::tr("question"), QDate(2026, 1, 5), QDate(2026, 1, 6), nullptr);
        show(u"day"_s, day);
        QuickOpen quick(&m_workspace, {}, {});
        show(u"go to anything"_s, quick);
        PackDialog pack(m_workspace, {}, false, nullptr);
        show(u"pack"_s, pack);
        PresentDialog present(m_workspace, {}, nullptr);
        present.waitForSlides();
        show(u"present"_s, present);
    }

    void pages() const
    {
        const QDateTime tenOClock(QDate(2026, 1, 5), QTime(10, 0), Qt::UTC);
        ChangeBuilder builder = m_workspace.document().builder();
        const Id<Ceremony> board = builder.create<Ceremony>();
        builder.set<&Ceremony::name>(board, u"Ω"_s);
        builder.set<&Ceremony::startsAt>(board, tenOClock);
        builder.set<&Ceremony::rrule>(board, u"FREQ=WEEKLY"_s);
        builder.set<&Ceremony::timeZone>(board, u"UTC"_s);
        valueOf(m_workspace.document().apply(std::move(builder), u"Ω"_s));
        OccurrenceDialog occurrence(m_workspace, {board, tenOClock, {}, OccurrenceStatus::Due, {}}, nullptr);
        show(u"occurrence"_s, occurrence);
        AdherenceDialog adherence(m_workspace, {2026, 1, 1}, {2026, 2, 1}, {}, nullptr);
        show(u"adherence"_s, adherence);
        ReadingsDialog readings(m_workspace, first<Metric>(), nullptr);
        show(u"readings"_s, readings);
        HandoverDialog handover(m_workspace, first<Person>(), nullptr);
        show(u"handover"_s, handover);
        OwnerSheetsDialog sheets(m_workspace, {}, nullptr);
        show(u"owner sheets"_s, sheets);
        ReturnedSheetDialog returned(m_workspace, conflict(), nullptr);
        show(u"returned sheet"_s, returned);
    }

    void imports() const
    {
        TicketDialog tickets(m_workspace, nullptr);
        show(u"tickets"_s, tickets);
        TimesheetDialog timesheet(m_workspace, nullptr);
        show(u"timesheet"_s, timesheet);
        ImportDialog import(m_workspace, EntityKind::Improvement, nullptr);
        show(u"import, source"_s, import);
        import.readPasted(u"Β\tΓ\tΔ\nκείμενο\t04/03/2026\tκάτι\nάλλο\t05/03/2026\tάλλο\n"_s);
        show(u"import, columns"_s, import);
        for (auto *button : import.findChildren<QPushButton *>()) {
            if (button->isDefault())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        show(u"import, missing column"_s, import);
    }

private:
    // A sheet that came back with a note that was changed here, too.
    [[nodiscard]] SheetMerge conflict() const
    {
        SheetMerge merge;
        merge.owner = u"Ω"_s;
        SheetLine line;
        line.record = first<Action>().value;
        line.reference = u"Ω"_s;
        line.field = fieldIndex<&Action::note>();
        line.ours = Value(u"Ω"_s);
        line.theirs = Value(u"Ω Ω"_s);
        line.state = SheetLineState::Conflict;
        merge.lines.push_back(line);
        return merge;
    }

    template <class Record> [[nodiscard]] Id<Record> first() const
    {
        const auto &all = m_workspace.reg().all<Record>();
        REQUIRE(all.size() > 0);
        return all.begin()->id;
    }

    Workspace &m_workspace;
    const LookAtDialog &m_look;
};

} // namespace

void everyDialog(Workspace &workspace, const LookAtDialog &look)
{
    const Shower shower(workspace, look);
    shower.records();
    shower.window();
    shower.pages();
    shower.imports();
}

} // namespace Ratchet::Test
