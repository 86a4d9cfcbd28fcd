// SPDX-License-Identifier: GPL-3.0-or-later
#include "due_view.h"

#include "ui_due_view.h"

#include <answers/reviews/due_words.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/cadence/due_actions.h>
#include <gui/cadence/due_tables.h>
#include <gui/records/chosen_rows.h>
#include <gui/records/field_menu.h>
#include <widgets/form_looks.h>
#include <widgets/when_shown.h>

#include <QAbstractItemView>
#include <QAction>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int periods[] = {7, 14, 30, 90}; // days ahead

// The button does what the action does, and can be pressed whenever that can.
void bindButton(QPushButton *button, QAction *action)
{
    button->setText(action->text());
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
}

} // namespace

DueView::DueView(Workspace &workspace, QWidget *parent)
    : PageView(workspace, parent)
    , m_ui(std::make_unique<Ui::DueView>())
    , m_actions(new DueActions(workspace, *this))
{
    m_ui->setupUi(this);
    applyLooks(this);
    for (const int days : periods)
        m_ui->period->addItem(tr("The next %Ln day(s)", nullptr, days), days);
    m_ui->period->setCurrentIndex(m_ui->period->findData(usualDueDays));
    m_ui->period->view()->setAccessibleName(m_ui->period->accessibleName());
    m_ui->split->setSizes({360, 640});
    bindButton(m_ui->mail, m_actions->mail());
    bindButton(m_ui->save, m_actions->save());
    bindButton(m_ui->copy, m_actions->copy());
    bindButton(m_ui->sheet, m_actions->sheet());
    connect(m_ui->period, &QComboBox::currentIndexChanged, this, &DueView::gather);
    connect(m_ui->list, &AnswerTableView::recordActivated, &workspace, &Workspace::showRecord);
    (new FieldMenu(workspace, *this))->attach(*m_ui->list, [list = m_ui->list] { return chosenRows(*list); });
    connect(m_ui->owners, &AnswerTableView::recordActivated, &workspace, &Workspace::showRecord);
    connect(m_ui->owners->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DueView::showOwner);
    auto *whenShown = new WhenShown(this, [this] { gather(); });
    connect(&workspace.view(), &RegisterView::changed, whenShown, &WhenShown::ask);
    connect(&workspace.view(), &RegisterView::reset, whenShown, &WhenShown::ask);
    whenShown->ask();
}

DueView::~DueView() = default;

QList<QAction *> DueView::headActions() const { return {m_actions->saveAll()}; }

QString DueView::summary() const
{
    if (!m_work.asOf.isValid())
        return {};
    const QLocale locale;
    const auto number = [&](DueGroup group) { return locale.toString(m_work.count(group)); };
    //: as of %1: %2, %3 and %4 count pieces of work
    return tr("As of %1: %2 overdue, %3 within a week, %4 later")
        .arg(locale.toString(m_work.asOf, QLocale::ShortFormat), number(DueGroup::Overdue), number(DueGroup::Week),
             number(DueGroup::Later));
}

// A large register has many records: a worker goes through them.
void DueView::gather()
{
    m_gathering.run(
        [reg = Register(workspace().reg()), asOf = workspace().view().asOf(),
         days = m_ui->period->currentData().toInt()](const Cancellation &) { return dueWork(reg, asOf, days); },
        [this](DueWork work) {
            m_work = std::move(work);
            showWork();
        });
}

void DueView::showWork()
{
    const std::optional<Id<Person>> person = m_person;
    m_ui->stack->setCurrentWidget(m_work.owners.empty() ? m_ui->nothing : m_ui->content);
    m_ui->owners->setTable(dueOwnersTable(m_work, QLocale()));
    const auto same = std::ranges::find_if(
        m_work.owners, [&person](const DueOwner &owner) { return person && owner.person == *person; });
    const auto row = same == m_work.owners.end() ? 0 : int(same - m_work.owners.begin());
    if (!m_work.owners.empty())
        m_ui->owners->selectRow(row);
    showOwner();
    Q_EMIT summaryChanged();
}

std::optional<size_t> DueView::chosen() const
{
    const QModelIndex current = m_ui->owners->currentIndex();
    const bool isOne = current.isValid() && size_t(current.row()) < m_work.owners.size();
    return isOne ? std::optional(size_t(current.row())) : std::nullopt;
}

void DueView::showOwner()
{
    const std::optional<size_t> owner = chosen();
    m_actions->setSubject(m_work, owner);
    m_ui->list->setTable(owner ? dueListTable(m_work.owners[*owner], m_work, QLocale())
                               : AnswerTable(u"due_list"_s, tr("What is due")));
    const QString why = m_actions->whyNoMail();
    m_ui->why->setText(why);
    m_ui->why->setVisible(!why.isEmpty());
    if (!owner)
        return;
    m_person = m_work.owners[*owner].person;
    m_ui->ownerTitle->setText(dueOwnerTitle(m_work.owners[*owner], QLocale()));
    m_ui->counts->setText(dueCounts(m_work.owners[*owner], QLocale()));
}

void DueView::focusView()
{
    // Where nothing is due, a longer time is what can be asked for.
    m_work.owners.empty() ? m_ui->period->setFocus() : m_ui->owners->setFocus();
}

} // namespace Ratchet
