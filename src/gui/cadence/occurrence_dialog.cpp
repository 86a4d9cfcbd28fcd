// SPDX-License-Identifier: GPL-3.0-or-later
#include "occurrence_dialog.h"

#include <answers/basis/ceremony_roles.h>
#include <core/clock_text.h>
#include <core/entities/cadence.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <edits/value_input.h>
#include <widgets/field_editor.h>
#include <widgets/theme.h>

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

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

QPlainTextEdit *textField(const QString &text, const QString &name)
{
    constexpr int lines = 3;
    auto *edit = new QPlainTextEdit(text);
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + 2 * Space::medium);
    return edit;
}

} // namespace

OccurrenceDialog::OccurrenceDialog(Workspace &workspace, const CeremonyDate &date, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_date(date)
    , m_form(new QFormLayout)
    , m_status(new QComboBox)
    , m_heldAt(makeFieldEditor(workspace.reg(), *entityType<Occurrence>().find(u"held_at"), this))
    , m_attendance(new QWidget)
    , m_others(new QLineEdit)
    , m_decisions(nullptr)
    , m_actions(nullptr)
    , m_actionsRead(new QLabel)
    , m_minutes(nullptr)
    , m_reason(new QLineEdit)
    , m_problem(new QLabel)
{
    const QLocale locale;
    const Ceremony *ceremony = workspace.reg().find(date.ceremony);
    setWindowTitle(tr("Record: %1").arg(ceremony ? ceremony->name : QString()));
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::page, Space::medium);
    auto *due = new QLabel(
        tr("Due on %1").arg(QString(locale.toString(date.dueAt, u"dddd, "_s) + dayAndClockText(date.dueAt, locale))));
    due->setTextFormat(Qt::PlainText);
    setTextLook(due, LabelLook::CardTitle);
    rows->addWidget(due);
    rows->addLayout(m_form);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    OccurrenceEntry known = entryOf(workspace.reg(), date);
    if (!date.record && date.at().date() > QDate::currentDate()) // what is to come can only be moved or called off
        known.status = OccurrenceStatus::Moved;
    buildTop(m_form, known);
    buildAttendance(m_form, known);
    buildOutcome(m_form, known);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    rows->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    save->setToolTip(QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText));
    rows->addStretch(1);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const char *keys : {"Ctrl+Return", "Ctrl+Enter"})
        connect(new QShortcut(QKeySequence(QString::fromLatin1(keys)), this), &QShortcut::activated, this,
                &OccurrenceDialog::accept);
    connect(m_status, &QComboBox::currentIndexChanged, this, &OccurrenceDialog::updateForStatus);
    updateForStatus();
    resize(600, 0);
}

void OccurrenceDialog::buildTop(QFormLayout *form, const OccurrenceEntry &known)
{
    const Field &field = *entityType<Occurrence>().find(u"status");
    for (const OccurrenceStatus status : statuses)
        m_status->addItem(optionLabel(field, qint64(status)), int(status));
    m_status->setCurrentIndex(std::max(0, m_status->findData(int(known.status))));
    m_status->setAccessibleName(tr("Status"));
    m_status->view()->setAccessibleName(m_status->accessibleName());
    form->addRow(tr("S&tatus"), m_status);
    m_heldAt->setValue(Value(known.heldAt));
    m_heldAt->setAccessibleName(tr("Held at, or moved to"));
    form->addRow(tr("H&eld at"), m_heldAt);
}

// The chair first, then the required roles; somebody who holds several stands once.
void OccurrenceDialog::buildAttendance(QFormLayout *form, const OccurrenceEntry &known)
{
    const Register &reg = m_workspace.reg();
    const Ceremony *ceremony = reg.find(m_date.ceremony);
    auto *boxes = new QVBoxLayout(m_attendance);
    setGaps(boxes, 0, Space::tight);
    QStringList others = known.attendees;
    std::vector<std::pair<QString, QStringList>> people; // with the roles of each
    QStringList vacant;
    const auto add = [&](Id<Person> person, const QString &role) {
        const Person *found = reg.find(person);
        if (!found)
            return;
        const auto there = std::ranges::find(people, found->name, &std::pair<QString, QStringList>::first);
        (there == people.end() ? people.emplace_back(found->name, QStringList()) : *there).second += role;
    };
    if (ceremony) {
        add(ceremony->chair, tr("chair"));
        for (const RequiredRole &role : requiredRoles(reg, *ceremony, m_date.at().date())) {
            add(role.holder, role.name);
            if (!role.holder)
                vacant += role.name;
        }
    }
    for (const auto &[name, roles] : people) {
        auto *box = new QCheckBox(tr("%1 (%2)").arg(name, roles.join(u", "_s)).replace(u'&', u"&&"_s));
        box->setChecked(known.attendees.contains(name, Qt::CaseInsensitive));
        others.removeIf([&name = name](const QString &other) { return other.compare(name, Qt::CaseInsensitive) == 0; });
        boxes->addWidget(box);
        m_present.emplace_back(box, name);
    }
    if (!vacant.isEmpty()) {
        auto *label = new QLabel(tr("Nobody holds: %1").arg(vacant.join(u", "_s)));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setTextLook(label, LabelLook::Muted);
        boxes->addWidget(label);
    }
    if (m_present.size() > 1) {
        auto *all = new QPushButton(tr("&All were there"));
        boxes->addWidget(all, 0, Qt::AlignLeading);
        all->setAutoDefault(false);
        connect(all, &QPushButton::clicked, this, [this] {
            for (const auto &[box, name] : m_present)
                box->setChecked(true);
        });
    }
    m_others->setText(others.join(u"; "_s));
    m_others->setPlaceholderText(m_present.empty() ? tr("Names, separated by semicolons")
                                                   : tr("Others, separated by semicolons"));
    m_others->setAccessibleName(tr("Others who were there"));
    boxes->addWidget(m_others);
    form->addRow(tr("Present"), m_attendance);
}

void OccurrenceDialog::buildOutcome(QFormLayout *form, const OccurrenceEntry &known)
{
    const QLocale locale;
    m_decisions = textField(known.decisions, tr("Decisions"));
    m_decisions->setPlaceholderText(tr("One decision a line"));
    form->addRow(tr("&Decisions"), m_decisions);
    m_actions = textField({}, tr("New actions"));
    m_actions->setPlaceholderText(
        tr("One action a line: title; owner; due, such as: Order the labels; Ada; %1")
            .arg(locale.toString(QDate::currentDate().addDays(daysUntilDue), dateInputFormat(locale))));
    form->addRow(tr("New a&ctions"), m_actions);
    m_actionsRead->setTextFormat(Qt::PlainText);
    m_actionsRead->setWordWrap(true);
    setTextLook(m_actionsRead, LabelLook::Muted);
    form->addRow(QString(), m_actionsRead);
    connect(m_actions, &QPlainTextEdit::textChanged, this, &OccurrenceDialog::readActions);
    m_minutes = textField(known.minutes, tr("Minutes"));
    form->addRow(tr("&Minutes"), m_minutes);
    m_reason->setText(known.reason);
    m_reason->setAccessibleName(tr("Reason"));
    form->addRow(tr("&Reason"), m_reason);
}

OccurrenceStatus OccurrenceDialog::status() const { return OccurrenceStatus(m_status->currentData().toInt()); }

void OccurrenceDialog::updateForStatus()
{
    const bool isHeld = isHeldStatus(status());
    const auto show = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        m_form->labelForField(field)->setVisible(isShown);
    };
    show(m_heldAt, isHeld || status() == OccurrenceStatus::Moved);
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_heldAt)))
        label->setText(isHeld ? tr("H&eld at") : tr("Mov&ed to"));
    show(m_attendance, isHeld);
    show(m_decisions, isHeld);
    show(m_actions, isHeld);
    show(m_minutes, isHeld);
    show(m_reason, status() != OccurrenceStatus::Held);
    readActions();
}

// Says while it is typed what is understood of the actions.
void OccurrenceDialog::readActions()
{
    const auto actions = raisedActions(m_workspace.reg(), m_actions->toPlainText(), QLocale(), QDate::currentDate());
    m_actionsRead->setVisible(isHeldStatus(status()) && (!actions || !actions->empty()));
    if (!actions)
        return m_actionsRead->setText(actions.error().what);
    QStringList read;
    for (const RaisedAction &action : *actions) {
        const Person *owner = m_workspace.reg().find(action.owner);
        const QString who = owner ? owner->name : tr("nobody");
        read += action.dueOn.isValid()
            ? tr("%1: %2, by %3").arg(action.title, who, QLocale().toString(action.dueOn, QLocale::ShortFormat))
            : tr("%1: %2, without a date").arg(action.title, who);
    }
    m_actionsRead->setText(read.join(u'\n'));
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
    entry.reason = entry.status == OccurrenceStatus::Held ? QString() : m_reason->text();
    if (!isHeldStatus(entry.status))
        return entry;
    const auto actions = raisedActions(m_workspace.reg(), m_actions->toPlainText(), QLocale(), QDate::currentDate());
    if (!actions)
        return tl::unexpected<Error>(actions.error());
    entry.actions = *actions;
    for (const auto &[box, name] : m_present) {
        if (box->isChecked())
            entry.attendees += name;
    }
    entry.attendees += namesIn(m_others->text());
    entry.decisions = m_decisions->toPlainText();
    entry.minutes = m_minutes->toPlainText();
    return entry;
}

void OccurrenceDialog::tell(const Error &error)
{
    m_problem->setText(error.what);
    m_problem->show();
    const QString &field = error.where.field;
    if (field == u"actions")
        m_actions->setFocus();
    else if (field == u"reason")
        m_reason->setFocus();
    else if (field == u"held_at")
        m_heldAt->setFocus();
}

void OccurrenceDialog::accept()
{
    const Result<OccurrenceEntry> read = entry();
    if (!read)
        return tell(read.error());
    ChangeBuilder builder = m_workspace.document().builder();
    const Status written = recordOccurrence(builder, m_workspace.reg(), m_date, *read, QDate::currentDate());
    if (!written)
        return tell(written.error());
    const Ceremony *ceremony = m_workspace.reg().find(m_date.ceremony);
    const QString day = QLocale().toString(m_date.dueAt.date(), QLocale::ShortFormat);
    const QString what = optionLabel(*entityType<Occurrence>().find(u"status"), qint64(read->status));
    if (builder.isEmpty()
        || m_workspace.apply(std::move(builder),
                             tr("%1 of %2: %3").arg(ceremony ? ceremony->name : QString(), day, what)))
        QDialog::accept();
}

} // namespace Ratchet
