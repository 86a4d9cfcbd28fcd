// SPDX-License-Identifier: GPL-3.0-or-later
#include "occurrence_dialog.h"

#include "ui_occurrence_dialog.h"

#include <answers/basis/ceremony_roles.h>
#include <calendar/date_words.h>
#include <core/entities/cadence.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <edits/value_input.h>
#include <widgets/button_text.h>
#include <widgets/field_editors.h>
#include <widgets/form_looks.h>
#include <widgets/name_completion.h>
#include <widgets/plain_label.h>
#include <widgets/theme.h>

#include <QCheckBox>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr OccurrenceStatus statuses[] = {OccurrenceStatus::Held, OccurrenceStatus::Late, OccurrenceStatus::Moved,
                                         OccurrenceStatus::Skipped, OccurrenceStatus::Cancelled};
constexpr int daysUntilDue = 14; // as the example has it

bool isHeldStatus(OccurrenceStatus status)
{
    return status == OccurrenceStatus::Held || status == OccurrenceStatus::Late;
}

// The roles of each person: the chair first, then the required ones; somebody who holds several stands once.
std::vector<std::pair<QString, QStringList>> peopleOf(const Register &reg, const Ceremony &ceremony,
                                                      const std::vector<RequiredRole> &required)
{
    std::vector<std::pair<QString, QStringList>> people;
    const auto add = [&](Id<Person> person, const QString &role) {
        const Person *found = reg.find(person);
        if (!found)
            return;
        const auto there = std::ranges::find(people, found->name, &std::pair<QString, QStringList>::first);
        (there == people.end() ? people.emplace_back(found->name, QStringList()) : *there).second += role;
    };
    add(ceremony.chair, OccurrenceDialog::tr("chair"));
    for (const RequiredRole &role : required)
        add(role.holder, role.name);
    return people;
}

} // namespace

OccurrenceDialog::OccurrenceDialog(Workspace &workspace, const CeremonyDate &date, QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_date(date)
    , m_ui(std::make_unique<Ui::OccurrenceDialog>())
    , m_heldAt(makeFieldEditor(workspace.reg(), fieldOf<&Occurrence::heldAt>(), workspace.document().today(), this))
{
    m_ui->setupUi(this);
    m_ui->form->setWidget(1, QFormLayout::FieldRole, m_heldAt);
    applyLooks(this);
    const QLocale locale;
    const Ceremony *ceremony = workspace.reg().find(date.ceremony);
    setWindowTitle(tr("Record: %1").arg(ceremony ? ceremony->name : QString()));
    CeremonyDate due = date;
    due.movedTo = {};
    m_ui->due->setText(
        tr("Due on %1").arg(QString(locale.toString(date.dueAt, u"dddd, "_s) + dayAndTimeWords(due, locale))));
    OccurrenceEntry known = entryOf(workspace.reg(), date);
    if (!date.record
        && date.at().date() > m_workspace.document().today()) // what is to come can only be moved or called off
        known.status = OccurrenceStatus::Moved;
    fillTop(known);
    fillAttendance(known);
    fillMetrics(known);
    fillOutcome(known);
    m_ui->problem->hide();
    QPushButton *save = m_ui->buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    save->setToolTip(QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText));
    for (const char *keys : {"Ctrl+Return", "Ctrl+Enter"})
        connect(new QShortcut(QKeySequence(QString::fromLatin1(keys)), this), &QShortcut::activated, this,
                &OccurrenceDialog::accept);
    connect(m_ui->status, &QComboBox::currentIndexChanged, this, &OccurrenceDialog::updateForStatus);
    connect(m_ui->actions, &QPlainTextEdit::textChanged, this, &OccurrenceDialog::readActions);
    updateForStatus();
    resize(600, 0);
}

OccurrenceDialog::~OccurrenceDialog() = default;

void OccurrenceDialog::fillTop(const OccurrenceEntry &known)
{
    const Field &field = fieldOf<&Occurrence::status>();
    for (const OccurrenceStatus status : statuses)
        m_ui->status->addItem(optionLabel(field, qint64(status)), int(status));
    m_ui->status->setCurrentIndex(std::max(0, m_ui->status->findData(int(known.status))));
    m_heldAt->setValue(Value(known.heldAt));
    m_heldAt->setAccessibleName(tr("Held at, or moved to"));
    m_ui->heldAtLabel->setBuddy(m_heldAt);
    setTabOrder(m_ui->status, m_heldAt);
}

// Boxes for those who should be there, above the line for others.
void OccurrenceDialog::fillAttendance(const OccurrenceEntry &known)
{
    const Register &reg = m_workspace.reg();
    const Ceremony *ceremony = reg.find(m_date.ceremony);
    const auto required = ceremony ? requiredRoles(reg, *ceremony, m_date.at().date()) : std::vector<RequiredRole>();
    const auto people = ceremony ? peopleOf(reg, *ceremony, required) : decltype(peopleOf(reg, *ceremony, required))();
    const auto add = [this](QWidget *widget, Qt::Alignment alignment) {
        QVBoxLayout *rows = m_ui->attendanceRows;
        rows->insertWidget(rows->count() - 1, widget, 0, alignment);
    };
    QStringList others = known.attendees;
    QWidget *last = m_heldAt;
    const auto leadTo = [&last](QWidget *widget) { setTabOrder(std::exchange(last, widget), widget); };
    for (const auto &[name, roles] : people) {
        auto *box = new QCheckBox(buttonText(tr("%1 (%2)").arg(name, roles.join(u", "_s))));
        box->setChecked(known.attendees.contains(name, Qt::CaseInsensitive));
        others.removeIf([&name = name](const QString &other) { return other.compare(name, Qt::CaseInsensitive) == 0; });
        add(box, {});
        leadTo(box);
        m_present.emplace_back(box, name);
    }
    QStringList vacant;
    for (const RequiredRole &role : required) {
        if (!role.holder)
            vacant += role.name;
    }
    if (!vacant.isEmpty())
        add(plainLabel(tr("Nobody holds: %1").arg(vacant.join(u", "_s)), LabelLook::Muted), {});
    if (m_present.size() > 1) {
        auto *all = new QPushButton(tr("&All were there"));
        all->setAutoDefault(false);
        add(all, Qt::AlignLeading);
        leadTo(all);
        connect(all, &QPushButton::clicked, this, &OccurrenceDialog::tickAll);
    }
    leadTo(m_ui->others);
    completeNames(NamesIn::List, m_ui->others);
    m_ui->others->setText(others.join(u"; "_s));
    m_ui->others->setPlaceholderText(m_present.empty() ? tr("Names, separated by semicolons")
                                                       : tr("Others, separated by semicolons"));
}

void OccurrenceDialog::completeNames(NamesIn where, QWidget *editor)
{
    new NameCompletion([this]() -> const Register & { return m_workspace.reg(); }, EntityKind::Person, where, editor);
}

void OccurrenceDialog::tickAll()
{
    for (const auto &[box, name] : m_present)
        box->setChecked(true);
}

// Those that were discussed, those of the ceremony's service, then all others; names that no metric has any more stay.
void OccurrenceDialog::fillMetrics(const OccurrenceEntry &known)
{
    const Register &reg = m_workspace.reg();
    const Ceremony *ceremony = reg.find(m_date.ceremony);
    const Id<Service> service = ceremony ? ceremony->service : Id<Service>();
    const auto isKnown = [&known](const QString &name) { return known.metrics.contains(name, Qt::CaseInsensitive); };
    std::vector<std::pair<int, QString>> names;
    for (const Metric &metric : reg.all<Metric>())
        names.emplace_back(isKnown(metric.name) ? 0 : service && metric.service == service ? 1 : 2, metric.name);
    for (const QString &name : known.metrics) {
        if (std::ranges::none_of(
                names, [&name](const auto &there) { return there.second.compare(name, Qt::CaseInsensitive) == 0; }))
            names.emplace_back(0, name);
    }
    std::ranges::sort(names);
    for (const auto &[rank, name] : names)
        m_ui->metrics->addChoice(name, rank == 0);
}

void OccurrenceDialog::fillOutcome(const OccurrenceEntry &known)
{
    constexpr int lines = 3;
    for (QPlainTextEdit *edit : {m_ui->decisions, m_ui->actions, m_ui->minutes})
        edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + 2 * Space::medium);
    const QLocale locale;
    completeNames(NamesIn::ActionLine, m_ui->actions);
    m_ui->decisions->setPlainText(known.decisions);
    m_ui->actions->setPlaceholderText(
        tr("One action a line: title; owner; due, such as: Order the labels; Ada; %1")
            .arg(locale.toString(m_workspace.document().today().addDays(daysUntilDue), dateInputFormat(locale))));
    m_ui->minutes->setPlainText(known.minutes);
    m_ui->reason->setText(known.reason);
}

OccurrenceStatus OccurrenceDialog::status() const { return OccurrenceStatus(m_ui->status->currentData().toInt()); }

void OccurrenceDialog::updateForStatus()
{
    const bool isHeld = isHeldStatus(status());
    const auto show = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        m_ui->form->labelForField(field)->setVisible(isShown);
    };
    show(m_heldAt, isHeld || status() == OccurrenceStatus::Moved);
    m_ui->heldAtLabel->setText(isHeld ? tr("H&eld at") : tr("Mov&ed to"));
    show(m_ui->attendance, isHeld);
    show(m_ui->metrics, isHeld && m_ui->metrics->count() > 0);
    show(m_ui->decisions, isHeld);
    show(m_ui->actions, isHeld);
    show(m_ui->minutes, isHeld);
    show(m_ui->reason, status() != OccurrenceStatus::Held);
    readActions();
}

// Says while it is typed what is understood of the actions.
void OccurrenceDialog::readActions()
{
    const auto actions =
        raisedActions(m_workspace.reg(), m_ui->actions->toPlainText(), QLocale(), m_workspace.document().today());
    m_ui->actionsRead->setVisible(isHeldStatus(status()) && (!actions || !actions->empty()));
    if (!actions)
        return m_ui->actionsRead->setText(actions.error().what);
    QStringList read;
    for (const RaisedAction &action : *actions) {
        const Person *owner = m_workspace.reg().find(action.owner);
        const QString who = owner ? owner->name : tr("nobody");
        read += action.dueOn.isValid()
            ? tr("%1: %2, by %3").arg(action.title, who, QLocale().toString(action.dueOn, QLocale::ShortFormat))
            : tr("%1: %2, without a date").arg(action.title, who);
    }
    m_ui->actionsRead->setText(read.join(u'\n'));
}

Result<OccurrenceEntry> OccurrenceDialog::entry() const
{
    OccurrenceEntry entry;
    entry.status = status();
    if (isHeldStatus(entry.status) || entry.status == OccurrenceStatus::Moved) {
        const Result<Value> heldAt = m_heldAt->value();
        if (!heldAt)
            return tl::unexpected<Error>(heldAt.error());
        entry.heldAt = valueOr<QDateTime>(*heldAt);
    }
    entry.reason = entry.status == OccurrenceStatus::Held ? QString() : m_ui->reason->text();
    if (!isHeldStatus(entry.status))
        return entry;
    const auto actions =
        raisedActions(m_workspace.reg(), m_ui->actions->toPlainText(), QLocale(), m_workspace.document().today());
    if (!actions)
        return tl::unexpected<Error>(actions.error());
    entry.actions = *actions;
    for (const auto &[box, name] : m_present) {
        if (box->isChecked())
            entry.attendees += name;
    }
    entry.attendees += namesIn(m_ui->others->text());
    entry.metrics = m_ui->metrics->ticked();
    entry.decisions = m_ui->decisions->toPlainText();
    entry.minutes = m_ui->minutes->toPlainText();
    return entry;
}

void OccurrenceDialog::tell(const Error &error)
{
    m_ui->problem->setText(error.what);
    m_ui->problem->show();
    const QString &field = error.where.field;
    if (field == u"actions")
        m_ui->actions->setFocus();
    else if (field == u"reason")
        m_ui->reason->setFocus();
    else if (field == u"held_at")
        m_heldAt->setFocus();
}

void OccurrenceDialog::accept()
{
    const Result<OccurrenceEntry> read = entry();
    if (!read)
        return tell(read.error());
    ChangeBuilder builder = m_workspace.document().builder();
    const Status written = recordOccurrence(builder, m_workspace.reg(), m_date, *read, m_workspace.document().today());
    if (!written)
        return tell(written.error());
    const Ceremony *ceremony = m_workspace.reg().find(m_date.ceremony);
    const QString day = QLocale().toString(m_date.dueAt.date(), QLocale::ShortFormat);
    const QString what = optionLabel(fieldOf<&Occurrence::status>(), qint64(read->status));
    m_workspace.apply(std::move(builder), tr("%1 of %2: %3").arg(ceremony ? ceremony->name : QString(), day, what),
                      ChangeKind::Edit, this, [this] { QDialog::accept(); });
}

} // namespace Ratchet
