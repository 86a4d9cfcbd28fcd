// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover_dialog.h"

#include "ui_handover_dialog.h"

#include <answers/basis/improvement_state.h>
#include <answers/questions/organisation_tables.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <widgets/copy_cells.h>
#include <widgets/form_looks.h>
#include <widgets/theme.h>

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>

namespace Ratchet {

using namespace Qt::StringLiterals;

HandoverDialog::HandoverDialog(Workspace &workspace, Id<Person> person, QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_person(person)
    , m_held(holdings(workspace.reg(), workspace.view().asOf()).value(person))
    , m_ui(std::make_unique<Ui::HandoverDialog>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    setWindowTitle(tr("If %1 left tomorrow").arg(nameOf(person)));
    m_ui->list->header()->setAccessibleName(tr("Columns"));
    m_ui->target->view()->setAccessibleName(m_ui->target->accessibleName());
    m_ui->lastDay->setToday(workspace.document().today());
    m_ui->lastDay->setDate(workspace.document().today().addDays(1));
    auto *copy = m_ui->buttons->addButton(tr("&Copy list"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    m_handOver = m_ui->buttons->addButton(tr("&Hand over"), QDialogButtonBox::AcceptRole);
    makePrimary(m_handOver);
    fillTargets();
    fill();
    connect(copy, &QPushButton::clicked, this, &HandoverDialog::copyList);
    connect(m_ui->list, &QTreeWidget::itemChanged, this, &HandoverDialog::updateState);
    connect(m_ui->all, &QCheckBox::clicked, this, &HandoverDialog::choose);
    connect(m_ui->target, &QComboBox::currentIndexChanged, this, &HandoverDialog::updateState);
    m_ui->list->setFocus();
}

HandoverDialog::~HandoverDialog() = default;

QString HandoverDialog::nameOf(Id<Person> person) const
{
    const Person *found = m_workspace.reg().find(person);
    return found ? found->name : QString();
}

void HandoverDialog::choose(bool isAll)
{
    const QSignalBlocker quiet(m_ui->list);
    for (int row = 0; row < m_ui->list->topLevelItemCount(); ++row)
        m_ui->list->topLevelItem(row)->setCheckState(0, isAll ? Qt::Checked : Qt::Unchecked);
    updateState();
}

void HandoverDialog::fillTargets()
{
    m_ui->target->setItemData(0, qint64(0)); // nobody yet
    std::vector<const Person *> people;
    for (const Person &person : m_workspace.reg().all<Person>()) {
        if (person.id != m_person && isInPost(m_workspace.reg(), person.id, m_workspace.view().asOf()))
            people.push_back(&person);
    }
    std::ranges::stable_sort(
        people, [](const Person *one, const Person *other) { return one->name.localeAwareCompare(other->name) < 0; });
    for (const Person *person : people)
        m_ui->target->addItem(person->name, qint64(person->id.value));
}

void HandoverDialog::fill()
{
    const QDate asOf = m_workspace.view().asOf();
    const QLocale locale;
    const AnswerTable table = holdingsTable(m_held, asOf, locale);
    QStringList titles;
    for (const Column &column : table.columns)
        titles += column.title;
    m_ui->list->setHeaderLabels(titles);
    const QSignalBlocker quiet(m_ui->list);
    for (const AnswerTable::Row &row : table.rows) {
        auto *item = new QTreeWidgetItem(m_ui->list);
        for (int column = 0; column < int(row.cells.size()); ++column) {
            item->setText(column, row.cells[size_t(column)].text);
            item->setToolTip(column, row.cells[size_t(column)].text);
        }
        item->setCheckState(0, Qt::Checked);
    }
    for (const auto &[column, width] : {std::pair(0, 190), std::pair(1, 300), std::pair(2, 100)})
        m_ui->list->setColumnWidth(column, width);
    m_ui->list->setCurrentItem(m_ui->list->topLevelItem(0));
    const Holding *first = firstToStop(m_held, asOf);
    const QString count = tr("%Ln thing(s) would fall vacant.", nullptr, int(m_held.size()));
    m_ui->summary->setText(
        m_held.empty() ? tr("Nothing rests on this person: improvement would continue.")
            : first    ? tr("%1 The first is missed on %2: %3 – %4.")
                          .arg(count, locale.toString(first->nextOn, QLocale::ShortFormat), first->title, first->stops)
                    : tr("%1 No date says when that would be noticed.").arg(count));
    updateState();
}

std::vector<Holding> HandoverDialog::chosen() const
{
    std::vector<Holding> rows;
    for (int row = 0; row < m_ui->list->topLevelItemCount(); ++row) {
        if (m_ui->list->topLevelItem(row)->checkState(0) == Qt::Checked)
            rows.push_back(m_held[size_t(row)]);
    }
    return rows;
}

Id<Person> HandoverDialog::target() const { return Id<Person>(m_ui->target->currentData().toLongLong()); }

void HandoverDialog::updateState()
{
    const auto count = chosen().size();
    m_ui->all->setEnabled(!m_held.empty());
    m_ui->all->setTristate(count > 0 && count < m_held.size());
    m_ui->all->setCheckState(count == 0 ? Qt::Unchecked : count == m_held.size() ? Qt::Checked : Qt::PartiallyChecked);
    m_handOver->setText(tr("&Hand over %Ln", nullptr, int(count)));
    m_handOver->setEnabled(count > 0 && target() && m_workspace.view().isEditable());
}

void HandoverDialog::copyList() const
{
    QList<QStringList> rows{{m_ui->summary->text()}};
    for (int row = 0; row < m_ui->list->topLevelItemCount(); ++row) {
        rows += QStringList();
        for (int column = 0; column < m_ui->list->columnCount(); ++column)
            rows.back() += m_ui->list->topLevelItem(row)->text(column);
    }
    copyCells(rows);
}

void HandoverDialog::accept()
{
    const std::vector<Holding> rows = chosen();
    if (!m_handOver->isEnabled())
        return;
    ChangeBuilder builder = m_workspace.document().builder();
    handOver(builder, target(), rows);
    if (m_ui->leaves->isChecked())
        builder.set<&Person::leftOn>(m_person, m_ui->lastDay->date());
    m_workspace.apply(std::move(builder),
                      tr("%1 hands over to %2: %3")
                          .arg(nameOf(m_person), nameOf(target()), tr("%Ln thing(s)", nullptr, int(rows.size()))),
                      ChangeKind::Edit, this, [this] { QDialog::accept(); });
}

} // namespace Ratchet
