// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_dialog.h"

#include <widgets/theme.h>

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

ColumnDialog::ColumnDialog(const std::vector<RecordColumn> &all, const QStringList &shown, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Columns"));
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::page, Space::medium);
    m_list->setProperty("framed", true);
    m_list->setAccessibleName(tr("Columns, the ticked ones are shown in this order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    std::vector<RecordColumn> ordered(all);
    const auto place = [&shown](const RecordColumn &column) {
        const auto at = shown.indexOf(column.id);
        return at < 0 ? shown.size() : at;
    };
    std::ranges::stable_sort(ordered, {}, place);
    for (const RecordColumn &column : ordered) {
        auto *item = new QListWidgetItem(column.title, m_list);
        item->setData(Qt::UserRole, column.id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(shown.contains(column.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    rows->addWidget(m_list, 1);
    auto *moves = new QHBoxLayout;
    for (const auto &[text, by] : {std::pair(tr("Move &up"), -1), std::pair(tr("Move &down"), 1)}) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, step = by] { move(step); });
        moves->addWidget(button);
    }
    moves->addStretch();
    rows->addLayout(moves);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto update = [this, buttons] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!this->shown().isEmpty());
    };
    connect(m_list, &QListWidget::itemChanged, this, update);
    rows->addWidget(buttons);
    resize(360, 480);
}

void ColumnDialog::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
}

QStringList ColumnDialog::shown() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids += m_list->item(row)->data(Qt::UserRole).toString();
    }
    return ids;
}

} // namespace Ratchet
