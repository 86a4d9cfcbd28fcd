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
#include <widgets/field_problem.h>
#include <widgets/form_looks.h>
#include <widgets/name_completion.h>
#include <widgets/plain_label.h>
#include <widgets/show_dialog.h>
#include <widgets/theme.h>

#include <QCheckBox>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>
#include <iterator>
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

} // namespace

OccurrenceDialog::OccurrenceDialog(Workspace &workspace, const CeremonyDate &date, QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_date(date)
    , m_ui(std::make_unique<Ui::OccurrenceDialog>())
    , m_heldAt(makeFieldEditor(workspace.reg(), fieldOf<&Occurrence::heldAt>(), workspace.document().today(), this))
{
    m_ui->setupUi(this);
    m_ui->heldAtRows->insertWidget(0, m_heldAt);
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
    QPushButton *save = m_ui->buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    save->setToolTip(QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText));
    for (const char *keys : {"Ctrl+Return", "Ctrl+Enter"})
        connect(new QShortcut(QKeySequence(QString::fromLatin1(keys)), this), &QShortcut::activated, this,
                &OccurrenceDialog::accept);
    m_ui->heldAtProblem->setControl(m_heldAt->focusProxy());
    m_ui->actionsProblem->setControl(m_ui->actions);
    m_ui->reasonProblem->setControl(m_ui->reason);
    connect(m_heldAt, &FieldEditor::edited, m_ui->heldAtProblem, [this] { m_ui->heldAtProblem->say({}); });
    connect(m_ui->reason, &QLineEdit::textChanged, m_ui->reasonProblem, [this] { m_ui->reasonProblem->say({}); });
    connect(m_ui->actions, &QPlainTextEdit::textChanged, this, [this] {
        m_ui->actionsProblem->say({});
        readActions();
    });
    connect(m_ui->status, &QComboBox::currentIndexChanged, this, &OccurrenceDialog::updateForStatus);
    resize(600, 0);
    updateForStatus();
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
    const Participants named = ceremony ? participantsOf(reg, *ceremony, m_date.at().date()) : Participants();
    const auto add = [this](QWidget *widget, Qt::Alignment alignment) {
        QVBoxLayout *rows = m_ui->attendanceRows;
        rows->insertWidget(rows->count() - 1, widget, 0, alignment);
    };
    QStringList others = known.attendees;
    QWidget *last = m_heldAt;
    const auto leadTo = [&last](QWidget *widget) { setTabOrder(std::exchange(last, widget), widget); };
    for (const auto &[name, roles] : named.people) {
        auto *box = new QCheckBox(buttonText(tr("%1 (%2)").arg(name, roles.join(u", "_s))));
        box->setChecked(known.attendees.contains(name, Qt::CaseInsensitive));
        others.removeIf([&name = name](const QString &other) { return other.compare(name, Qt::CaseInsensitive) == 0; });
        add(box, {});
        leadTo(box);
        m_present.emplace_back(box, name);
    }
    if (!named.vacant.isEmpty())
        add(plainLabel(tr("Nobody holds: %1").arg(named.vacant.join(u", "_s)), LabelLook::Muted), {});
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
    const bool isMoved = status() == OccurrenceStatus::Moved;
    const auto show = [](QLabel *label, QWidget *field, bool isShown) {
        label->setVisible(isShown);
        field->setVisible(isShown);
    };
    show(m_ui->heldAtLabel, m_ui->heldAtCell, isHeld || isMoved);
    m_ui->heldAtLabel->setText(isHeld ? tr("H&eld at") : tr("Mov&ed to"));
    show(m_ui->attendanceLabel, m_ui->attendance, isHeld);
    show(m_ui->metricsLabel, m_ui->metrics, isHeld && m_ui->metrics->count() > 0);
    show(m_ui->decisionsLabel, m_ui->decisions, isHeld);
    show(m_ui->actionsLabel, m_ui->actionsCell, isHeld);
    show(m_ui->minutesLabel, m_ui->minutes, isHeld);
    show(m_ui->reasonLabel, m_ui->reasonCell, status() != OccurrenceStatus::Held);
    for (FieldProblem *problem : {m_ui->heldAtProblem, m_ui->actionsProblem, m_ui->reasonProblem})
        problem->say({}); // another status asks for something else
    m_ui->problem->hide();
    readActions();
}

RaisedActions OccurrenceDialog::raised() const
{
    return raisedActions(m_workspace.reg(), m_ui->actions->toPlainText(), QLocale(), m_workspace.document().today());
}

// Says while it is typed what is understood of the actions, and what is not, unless that stands there already.
void OccurrenceDialog::readActions()
{
    const RaisedActions found = raised();
    QStringList read;
    for (const RaisedAction &action : found.actions) {
        const Person *owner = m_workspace.reg().find(action.owner);
        const QString who = owner ? owner->name : tr("nobody");
        read += action.dueOn.isValid()
            ? tr("%1: %2, by %3").arg(action.title, who, QLocale().toString(action.dueOn, QLocale::ShortFormat))
            : tr("%1: %2, without a date").arg(action.title, who);
    }
    if (m_ui->actionsProblem->said().isEmpty()) {
        for (const Error &problem : found.problems)
            read += problem.what;
    }
    m_ui->actionsRead->setVisible(isHeldStatus(status()) && !read.isEmpty());
    m_ui->actionsRead->setText(read.join(u'\n'));
    fit();
}

OccurrenceDialog::Typed OccurrenceDialog::typed() const
{
    Typed typed;
    OccurrenceEntry &entry = typed.entry;
    entry.status = status();
    if (isHeldStatus(entry.status) || entry.status == OccurrenceStatus::Moved) {
        const Result<Value> heldAt = m_heldAt->value();
        entry.heldAt = valueOr<QDateTime>(heldAt.value_or(Value()));
        if (!heldAt) {
            typed.problems.push_back(heldAt.error());
            typed.problems.back().where.field = u"held_at"_s;
        }
    }
    entry.reason = entry.status == OccurrenceStatus::Held ? QString() : m_ui->reason->text();
    if (isHeldStatus(entry.status)) {
        RaisedActions found = raised();
        entry.actions = std::move(found.actions);
        std::ranges::move(found.problems, std::back_inserter(typed.problems));
        for (const auto &[box, name] : m_present) {
            if (box->isChecked())
                entry.attendees += name;
        }
        entry.attendees += namesIn(m_ui->others->text());
        entry.metrics = m_ui->metrics->ticked();
        entry.decisions = m_ui->decisions->toPlainText();
        entry.minutes = m_ui->minutes->toPlainText();
    }
    const std::vector<Error> misfit = typed.problems; // which is there, and is mended first
    std::ranges::copy_if(problemsOf(entry), std::back_inserter(typed.problems), [&misfit](const Error &found) {
        const auto fieldOfError = [](const Error &error) { return error.where.field; };
        return std::ranges::find(misfit, found.where.field, fieldOfError) == misfit.end();
    });
    return typed;
}

void OccurrenceDialog::tell(const std::vector<Error> &problems)
{
    const ProblemPlace places[] = {
        {u"held_at"_s, m_ui->heldAtProblem}, {u"actions"_s, m_ui->actionsProblem}, {u"reason"_s, m_ui->reasonProblem}};
    m_ui->problem->setText(problemsBelow(tellBeside(places, problems)));
    m_ui->problem->setVisible(!problems.empty());
    readActions();
}

// The form scrolls where the screen is small.
void OccurrenceDialog::fit() { fitScrolled(*this, *m_ui->area); }

void OccurrenceDialog::accept()
{
    const Typed read = typed();
    if (!read.problems.empty())
        return tell(read.problems);
    ChangeBuilder builder = m_workspace.document().builder();
    const OccurrenceEntry &entry = read.entry;
    const Status written = recordOccurrence(builder, m_workspace.reg(), m_date, entry, m_workspace.document().today());
    if (!written)
        return tell({written.error()});
    const Ceremony *ceremony = m_workspace.reg().find(m_date.ceremony);
    const QString day = QLocale().toString(m_date.dueAt.date(), QLocale::ShortFormat);
    const QString what = optionLabel(fieldOf<&Occurrence::status>(), qint64(entry.status));
    m_workspace.apply(std::move(builder), tr("%1 of %2: %3").arg(ceremony ? ceremony->name : QString(), day, what),
                      ChangeKind::Edit, this, [this] { QDialog::accept(); });
}

} // namespace Ratchet
