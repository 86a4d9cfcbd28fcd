// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_dialog.h"

#include "ui_column_dialog.h"

#include <QPushButton>

#include <algorithm>

namespace Ratchet {

ColumnDialog::ColumnDialog(const std::vector<RecordColumn> &all, const QStringList &shown, Ask &ask, QWidget *parent)
    : InputDialog(ask, parent)
    , m_ui(std::make_unique<Ui::ColumnDialog>())
{
    m_ui->setupUi(this);
    std::vector<RecordColumn> ordered(all);
    const auto place = [&shown](const RecordColumn &column) {
        const auto at = shown.indexOf(column.id);
        return at < 0 ? shown.size() : at;
    };
    std::ranges::stable_sort(ordered, {}, place);
    for (const RecordColumn &column : ordered) {
        auto *item = new QListWidgetItem(column.title, m_ui->list);
        item->setData(Qt::UserRole, column.id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(shown.contains(column.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_ui->list->setCurrentRow(0);
    connect(m_ui->up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_ui->down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_ui->list, &QListWidget::itemChanged, this,
            [this] { m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!this->shown().isEmpty()); });
}

ColumnDialog::~ColumnDialog() = default;

void ColumnDialog::moveCurrent(int by)
{
    const int row = m_ui->list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_ui->list->count())
        return;
    m_ui->list->insertItem(to, m_ui->list->takeItem(row));
    m_ui->list->setCurrentRow(to);
}

QStringList ColumnDialog::shown() const
{
    QStringList ids;
    for (int row = 0; row < m_ui->list->count(); ++row) {
        if (m_ui->list->item(row)->checkState() == Qt::Checked)
            ids += m_ui->list->item(row)->data(Qt::UserRole).toString();
    }
    return ids;
}

} // namespace Ratchet
