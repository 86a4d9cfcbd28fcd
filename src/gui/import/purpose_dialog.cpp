// SPDX-License-Identifier: GPL-3.0-or-later
#include "purpose_dialog.h"

#include "ui_purpose_dialog.h"

#include <core/entity_types.h>
#include <widgets/form_looks.h>

#include <QHeaderView>
#include <QPushButton>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const TablePurpose &purpose)
{
    switch (purpose.use) {
    case TablePurpose::Use::Hours:
        return PurposeDialog::tr("Hours used, from a timesheet");
    case TablePurpose::Use::TicketMetrics:
        return PurposeDialog::tr("Metrics, counted from tickets");
    case TablePurpose::Use::Records:
        break;
    }
    return purpose.kind == EntityKind::RaciEntry ? PurposeDialog::tr("RACI matrix")
                                                 : pluralLabel(entityType(purpose.kind));
}

QString reasonOf(const TablePurpose &purpose)
{
    constexpr qsizetype most = 6;
    if (purpose.fit <= 0)
        return {};
    QStringList shown;
    for (const QString &header : purpose.told.mid(0, most))
        shown += header.simplified(); // a header may have two lines
    return shown.join(u", "_s) + (shown.size() < purpose.told.size() ? u", …"_s : QString());
}

} // namespace

PurposeDialog::PurposeDialog(std::vector<TablePurpose> purposes, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_purposes(std::move(purposes))
    , m_ui(std::make_unique<Ui::PurposeDialog>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    setWindowTitle(tr("Import %1").arg(name));
    m_ui->list->ensurePolished(); // uniform rows are measured once
    for (const TablePurpose &purpose : m_purposes)
        new QTreeWidgetItem(m_ui->list, {nameOf(purpose), reasonOf(purpose)});
    m_ui->list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_ui->list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_ui->list->setCurrentItem(m_ui->list->topLevelItem(0));
    m_ui->buttons->addButton(tr("&Continue"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &PurposeDialog::accept);
    connect(m_ui->list, &QTreeWidget::itemActivated, this, &PurposeDialog::accept);
}

PurposeDialog::~PurposeDialog() = default;

void PurposeDialog::accept()
{
    const int row = m_ui->list->indexOfTopLevelItem(m_ui->list->currentItem());
    if (row < 0)
        return;
    const TablePurpose purpose = m_purposes[size_t(row)]; // whoever is told may delete this
    QDialog::accept();
    Q_EMIT chosen(purpose);
}

} // namespace Ratchet
