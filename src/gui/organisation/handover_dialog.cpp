// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover_dialog.h"

#include <answers/basis/improvement_state.h>
#include <answers/questions/organisation_tables.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <models/lists/plain_tip.h>
#include <widgets/day_edit.h>
#include <widgets/theme.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

HandoverDialog::HandoverDialog(Workspace &workspace, Id<Person> person, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_person(person)
    , m_held(holdings(workspace.reg(), workspace.view().asOf()).value(person))
    , m_summary(new QLabel)
    , m_list(new QTreeWidget)
    , m_all(new QCheckBox(tr("&All of it")))
    , m_target(new QComboBox)
    , m_leaves(new QCheckBox(tr("Also record that this person leaves; the &first day away is")))
    , m_lastDay(new DayEdit(QDate::currentDate().addDays(1)))
{
    setWindowTitle(tr("If %1 left tomorrow").arg(nameOf(person)));
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::card, Space::medium);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    setTextLook(m_summary, LabelLook::Strong);
    rows->addWidget(m_summary);
    buildList();
    rows->addWidget(m_all);
    rows->addWidget(m_list, 1);
    rows->addWidget(buildTarget());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("&Copy list"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    m_handOver = buttons->addButton(tr("&Hand over"), QDialogButtonBox::AcceptRole);
    makePrimary(m_handOver);
    connect(copy, &QPushButton::clicked, this, &HandoverDialog::copyList);
    connect(buttons, &QDialogButtonBox::accepted, this, &HandoverDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &HandoverDialog::reject);
    rows->addWidget(buttons);
    fill();
    resize(860, 560);
    m_list->setFocus();
}

QString HandoverDialog::nameOf(Id<Person> person) const
{
    const Person *found = m_workspace.reg().find(person);
    return found ? found->name : QString();
}

void HandoverDialog::buildList()
{
    m_list->setAccessibleName(tr("What falls vacant"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setProperty("framed", true);
    m_list->header()->setHighlightSections(false);
    m_list->header()->setAccessibleName(tr("Columns"));
    connect(m_list, &QTreeWidget::itemChanged, this, &HandoverDialog::updateState);
    connect(m_all, &QCheckBox::clicked, this, [this](bool isOn) {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->topLevelItemCount(); ++row)
            m_list->topLevelItem(row)->setCheckState(0, isOn ? Qt::Checked : Qt::Unchecked);
        updateState();
    });
}

QWidget *HandoverDialog::buildTarget()
{
    auto *target = new QWidget;
    auto *rows = new QVBoxLayout(target);
    setGaps(rows, 0, Space::small);
    auto *line = new QHBoxLayout;
    setGaps(line, 0, Space::medium);
    auto *label = new QLabel(tr("Hand over &to"));
    label->setBuddy(m_target);
    m_target->setAccessibleName(tr("Hand over to"));
    m_target->view()->setAccessibleName(m_target->accessibleName());
    m_target->setMinimumContentsLength(24);
    m_target->addItem(tr("– please choose –"), qint64(0));
    std::vector<const Person *> people;
    for (const Person &person : m_workspace.reg().all<Person>()) {
        if (person.id != m_person && isInPost(m_workspace.reg(), person.id, m_workspace.view().asOf()))
            people.push_back(&person);
    }
    std::ranges::stable_sort(
        people, [](const Person *one, const Person *other) { return one->name.localeAwareCompare(other->name) < 0; });
    for (const Person *person : people)
        m_target->addItem(person->name, qint64(person->id.value));
    line->addWidget(label);
    line->addWidget(m_target);
    line->addStretch(1);
    rows->addLayout(line);
    auto *leaving = new QHBoxLayout;
    setGaps(leaving, 0, Space::medium);
    m_lastDay->setAccessibleName(tr("First day away"));
    m_lastDay->setEnabled(false);
    leaving->addWidget(m_leaves);
    leaving->addWidget(m_lastDay);
    leaving->addStretch(1);
    rows->addLayout(leaving);
    connect(m_target, &QComboBox::currentIndexChanged, this, &HandoverDialog::updateState);
    connect(m_leaves, &QCheckBox::toggled, m_lastDay, &QDateEdit::setEnabled);
    return target;
}

void HandoverDialog::fill()
{
    const QDate asOf = m_workspace.view().asOf();
    const QLocale locale;
    const AnswerTable table = holdingsTable(m_held, asOf, locale);
    QStringList titles;
    for (const Column &column : table.columns)
        titles += column.title;
    m_list->setHeaderLabels(titles);
    const QSignalBlocker quiet(m_list);
    for (const AnswerTable::Row &row : table.rows) {
        auto *item = new QTreeWidgetItem(m_list);
        for (int column = 0; column < int(row.cells.size()); ++column) {
            item->setText(column, row.cells[size_t(column)].text);
            item->setToolTip(column, plainTip(row.cells[size_t(column)].text));
        }
        item->setCheckState(0, Qt::Checked);
    }
    for (const auto &[column, width] : {std::pair(0, 190), std::pair(1, 300), std::pair(2, 100)})
        m_list->setColumnWidth(column, width);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    const Holding *first = firstToStop(m_held, asOf);
    const QString count = tr("%Ln thing(s) would fall vacant.", nullptr, int(m_held.size()));
    m_summary->setText(
        m_held.empty() ? tr("Nothing rests on this person: improvement would continue.")
            : first    ? tr("%1 The first is missed on %2: %3 – %4.")
                          .arg(count, locale.toString(first->nextOn, QLocale::ShortFormat), first->title, first->stops)
                    : tr("%1 No date says when that would be noticed.").arg(count));
    updateState();
}

std::vector<Holding> HandoverDialog::chosen() const
{
    std::vector<Holding> rows;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
            rows.push_back(m_held[size_t(row)]);
    }
    return rows;
}

Id<Person> HandoverDialog::target() const { return Id<Person>(m_target->currentData().toLongLong()); }

void HandoverDialog::updateState()
{
    const auto count = chosen().size();
    m_all->setEnabled(!m_held.empty());
    m_all->setTristate(count > 0 && count < m_held.size());
    m_all->setCheckState(count == 0 ? Qt::Unchecked : count == m_held.size() ? Qt::Checked : Qt::PartiallyChecked);
    m_handOver->setText(tr("&Hand over %Ln", nullptr, int(count)));
    m_handOver->setEnabled(count > 0 && target() && m_workspace.view().isEditable());
}

void HandoverDialog::copyList() const
{
    QStringList lines{m_summary->text()};
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_list->columnCount(); ++column)
            cells += m_list->topLevelItem(row)->text(column);
        lines += cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void HandoverDialog::accept()
{
    const std::vector<Holding> rows = chosen();
    if (!m_handOver->isEnabled())
        return;
    ChangeBuilder builder = m_workspace.document().builder();
    handOver(builder, target(), rows);
    if (m_leaves->isChecked())
        builder.set(m_person, u"left_on", m_lastDay->date());
    if (m_workspace.apply(std::move(builder),
                          tr("%1 hands over to %2: %3")
                              .arg(nameOf(m_person), nameOf(target()), tr("%Ln thing(s)", nullptr, int(rows.size())))))
        QDialog::accept();
}

} // namespace Ratchet
