// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the dates and ceremonies of the calendar.
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/cadence/cadence_view.h>
#include <gui/packs/sheet_export.h>
#include <widgets/ask.h>

#include <calendar/recurrence_words.h>
#include <core/clock_text.h>
#include <core/entities/cadence.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>
#include <exchange/calendar/calendar_import.h>
#include <exchange/calendar/ceremony_events.h>
#include <gui/cadence/occurrence_dialog.h>
#include <gui/packs/pack_export.h>
#include <gui/records/record_dialog.h>
#include <gui/slides/presentation.h>
#include <report/paper/paper.h>
#include <report/sheets/agenda_sheet.h>

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QTreeView>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 400;
constexpr size_t problemsShown = 8;

QString count(const ImportPlan &plan, RowAction action) { return QLocale().toString(qint64(plan.count(action))); }

QString problemsText(const ImportPlan &plan)
{
    QStringList lines;
    for (size_t i = 0; i < std::min(problemsShown, plan.problems.size()); ++i)
        lines += CadenceView::tr("Line %1: %2").arg(QLocale().toString(plan.problems[i].line), plan.problems[i].reason);
    if (plan.problems.size() > problemsShown)
        lines += CadenceView::tr("and %Ln more", nullptr, int(plan.problems.size() - problemsShown));
    return lines.join(u'\n');
}

} // namespace

void CadenceView::buildActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        QWidget::addAction(action);
        return action;
    };
    m_record = add(tr("&Record…"), {}, &CadenceView::record);
    m_agenda = add(tr("A&genda sheet…"), QKeySequence(u"Ctrl+Shift+P"_s), &CadenceView::printAgenda);
    m_slides = add(tr("&What was shown"), QKeySequence(Qt::SHIFT | Qt::Key_F5), &CadenceView::showKeptSlides);
    m_edit = add(tr("E&dit ceremony…"), QKeySequence(u"Ctrl+Return"_s), &CadenceView::editCeremony);
    m_add = add(tr("&New ceremony…"), QKeySequence::New, &CadenceView::addCeremony);
    m_import = add(tr("&Import a calendar…"), {}, &CadenceView::importCalendar);
    m_export = add(tr("E&xport the calendar…"), {}, &CadenceView::exportCalendar);
}

Id<Ceremony> CadenceView::filtered() const { return Id<Ceremony>(m_ceremonies->currentData().toLongLong()); }

const CadenceEntry *CadenceView::currentEntry() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? &m_model.entries()[size_t(index.row())] : nullptr;
}

Id<Ceremony> CadenceView::currentCeremony() const
{
    const CadenceEntry *entry = currentEntry();
    return entry ? entry->date.ceremony : filtered();
}

void CadenceView::step(int by)
{
    m_calendar->setCurrent(m_calendar->current().addMonths(by * monthsOf(m_span)));
    dayChosen(m_calendar->current());
}

void CadenceView::dayChosen(QDate day)
{
    if (firstOfSpan(m_span, day) != firstOfSpan(m_span, m_day))
        return showPeriod(day);
    m_day = day;
    const int row = m_model.rowFrom(day);
    const bool isThere = row >= 0 && m_model.entries()[size_t(row)].day() == day;
    m_list->setCurrentIndex(isThere ? m_model.index(row, 0) : QModelIndex());
    if (row >= 0)
        m_list->scrollTo(m_model.index(row, 0));
    showDetails();
}

// Of several on one day the list lets choose.
void CadenceView::dayActivated(QDate day)
{
    const CadenceEntry *entry = currentEntry();
    const int row = m_model.rowFrom(day);
    if (row < 0 || !entry || entry->day() != day)
        return;
    const bool isOnly = row + 1 >= m_model.rowCount() || m_model.entries()[size_t(row) + 1].day() != day;
    if (isOnly)
        record();
    else
        m_list->setFocus();
}

void CadenceView::rowChosen()
{
    if (const CadenceEntry *entry = currentEntry()) {
        m_day = entry->day();
        m_calendar->setCurrent(entry->day());
    }
    showDetails();
}

void CadenceView::select(const CeremonyDate &date)
{
    if (const int row = m_model.rowOf(date); row >= 0)
        m_list->setCurrentIndex(m_model.index(row, 0));
}

void CadenceView::showDetails()
{
    const QLocale locale;
    const Register &reg = workspace().reg();
    const CadenceEntry *entry = currentEntry();
    const Ceremony *ceremony = reg.find(currentCeremony());
    const bool isEditable = workspace().view().isEditable();
    m_record->setEnabled(isEditable && entry);
    m_edit->setEnabled(isEditable && ceremony);
    m_agenda->setEnabled(ceremony);
    m_slides->setEnabled(entry && snapshotOf(reg, entry->date.record));
    for (QLabel *label : {m_name, m_rule, m_last})
        label->setVisible(ceremony);
    if (!ceremony)
        return;
    m_name->setText(ceremony->name);
    const Result<Recurrence> rule = parseRecurrence(ceremony->rrule);
    const QString words = rule ? recurrenceWords(*rule, ceremony->startsAt, locale) : describe(rule.error());
    const Person *chair = reg.find(ceremony->chair);
    m_rule->setText(tr("%1, at %2 · chair: %3")
                        .arg(words, clockText(ceremony->startsAt.time(), locale), chair ? chair->name : tr("nobody")));
    const Occurrence *recorded = entry ? reg.find(entry->date.record) : nullptr;
    const QString decided = recorded ? recorded->decisions.simplified() : QString();
    m_last->setText(!entry                  ? QString()
                        : decided.isEmpty() ? entryWords(*entry, locale)
                                            : tr("%1 – %2").arg(entryWords(*entry, locale), decided));
}

void CadenceView::record()
{
    const CadenceEntry *entry = currentEntry();
    if (entry && workspace().view().isEditable())
        OccurrenceDialog(workspace(), entry->date, window()).exec();
}

void CadenceView::addCeremony()
{
    std::vector<FieldValue> presets = presetsFor(workspace(), EntityKind::Ceremony);
    const QDate next = workspace().view().asOf().addDays(1);
    presets.push_back({fieldIndex<&Ceremony::startsAt>(), Value(QDateTime(next, QTime(10, 0), Qt::UTC))});
    presets.push_back({fieldIndex<&Ceremony::timeZone>(), Value(QString::fromLatin1(QTimeZone::systemTimeZoneId()))});
    presets.push_back({fieldIndex<&Ceremony::rrule>(), Value(u"FREQ=MONTHLY;BYDAY=1TU"_s)});
    presets.push_back({fieldIndex<&Ceremony::durationMinutes>(), Value(qint64(60))});
    RecordDialog dialog(workspace(), EntityKind::Ceremony, presets, window());
    if (dialog.exec() == QDialog::Accepted)
        showRecord({EntityKind::Ceremony, dialog.written()});
}

void CadenceView::editCeremony()
{
    if (const Id<Ceremony> ceremony = currentCeremony())
        RecordDialog(workspace(), RecordRef{EntityKind::Ceremony, ceremony.value}, window()).exec();
}

void CadenceView::exportCalendar()
{
    const QString path =
        workspace().ask().fileToSave(this, tr("Export the calendar"), tr("Cadence.ics"), tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    const Result<QByteArray> calendar =
        writeCalendar(ceremonyEvents(workspace().reg()), QDateTime::currentDateTimeUtc());
    const Status written = calendar ? saveWhole(path, *calendar) : Status(tl::unexpected<Error>(calendar.error()));
    if (!written)
        return workspace().ask().tellError(this, tr("The calendar was not written"), written.error());
    workspace().ask().tell(this, tr("Export the calendar"),
                           tr("Written to %1. Calendars that import it again update what they have.").arg(path));
}

void CadenceView::importCalendar()
{
    Ask &ask = workspace().ask();
    const QString title = tr("Import a calendar");
    const QString path = ask.fileToOpen(this, title, tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ask.tellError(
            this, title, {ErrorCode::CannotOpen, tr("The file cannot be read."), {path, 0, 0, {}}, file.errorString()});
    ChangeBuilder builder = workspace().document().builder();
    const Result<ImportPlan> plan = planCalendarImport(builder, workspace().reg(), file.readAll());
    if (!plan)
        return ask.tellError(this, title, plan.error());
    const QString problems = problemsText(*plan);
    if (builder.isEmpty())
        return ask.tell(this, title,
                        plan->isComplete() ? tr("The register holds all of this calendar already.")
                                           : tr("Nothing was changed.\n%1").arg(problems));
    const QString what = tr("Of %Ln event(s) that recur or happen once:", nullptr, int(plan->rows.size())) + u'\n'
        + tr("new: %1, updated: %2, unchanged: %3, refused: %4")
              .arg(count(*plan, RowAction::Add), count(*plan, RowAction::Update), count(*plan, RowAction::Unchanged),
                   count(*plan, RowAction::Refused));
    if (ask.confirm(this, title, problems.isEmpty() ? what : QString(what + u'\n' + problems),
                    plan->isComplete() ? tr("Import") : tr("Import the others")))
        workspace().apply(std::move(builder), tr("Calendar \"%1\" imported").arg(QFileInfo(path).fileName()),
                          ChangeKind::Import);
}

void CadenceView::showKeptSlides()
{
    if (const CadenceEntry *entry = currentEntry())
        openSnapshot(workspace(), window(), snapshotOf(workspace().reg(), entry->date.record));
}

// For the date that is chosen, or the next one.
void CadenceView::printAgenda()
{
    const Ceremony *ceremony = workspace().reg().find(currentCeremony());
    if (!ceremony)
        return;
    const QDate asOf = workspace().view().asOf();
    const CadenceEntry *entry = currentEntry();
    const auto next = ceremonyDates(workspace().reg(), ceremony->id, asOf, asOf.addDays(daysAhead));
    const QDateTime at = entry ? entry->date.at() : next.empty() ? QDateTime() : next.front().at();
    const QString suggestion =
        tr("Agenda %1 %2.pdf").arg(ceremony->name, at.date().toString(Qt::ISODate)).replace(u'/', u'-');
    exportSheet(workspace(), window(), tr("Print the agenda sheet"), suggestion,
                [&](const QString &path, const PackSettings &settings) {
                    return writeAgendaSheet(path, agendaOf(workspace().reg(), ceremony->id, at, asOf, settings.locale),
                                            asOf, settings);
                });
}

} // namespace Ratchet
