// SPDX-License-Identifier: GPL-3.0-or-later
#include "restore_dialog.h"

#include "ui_restore_dialog.h"

#include <core/entity_types.h>
#include <document/document.h>
#include <widgets/ask.h>
#include <widgets/form_looks.h>

#include <QHeaderView>
#include <QPushButton>

namespace Ratchet {

RestoreDialog::RestoreDialog(Workspace &workspace, std::vector<Document::Deleted> deleted, QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_deleted(std::move(deleted))
    , m_ui(std::make_unique<Ui::RestoreDialog>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    m_ui->list->ensurePolished(); // uniform rows are measured once
    for (const Document::Deleted &record : m_deleted) {
        new QTreeWidgetItem(m_ui->list,
                            {record.title, label(entityType(record.kind)),
                             QLocale().toString(record.at.toLocalTime(), QLocale::ShortFormat), record.who});
    }
    m_ui->list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < 4; ++column)
        m_ui->list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_ui->list->setCurrentItem(m_ui->list->topLevelItem(0));
    m_ui->buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::restore);
    connect(m_ui->list, &QTreeWidget::itemActivated, this, &RestoreDialog::restore);
}

RestoreDialog::~RestoreDialog() = default;

void RestoreDialog::restore()
{
    const int row = m_ui->list->indexOfTopLevelItem(m_ui->list->currentItem());
    if (row < 0)
        return;
    const Document::Deleted record = m_deleted[size_t(row)];
    m_workspace.writeBeside(
        m_workspace.document().restoreJob(record), this, [this, record](const Result<qint64> &restored) {
            if (!restored && restored.error().code == ErrorCode::Cancelled)
                return;
            if (!restored)
                return m_workspace.ask().tellError(this, tr("%1 was not restored").arg(record.title), restored.error());
            accept();
            m_workspace.showRecord({record.kind, record.record});
        });
}

} // namespace Ratchet
