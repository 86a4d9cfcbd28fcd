// SPDX-License-Identifier: GPL-3.0-or-later
#include "restore_dialog.h"

#include <core/entity_types.h>
#include <document/document.h>
#include <widgets/ask.h>
#include <widgets/theme.h>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Ratchet {

RestoreDialog::RestoreDialog(Workspace &workspace, std::vector<Document::Deleted> deleted, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_deleted(std::move(deleted))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Restore deleted records"));
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::page, Space::medium);
    auto *note = new QLabel(tr("A record comes back as it was, together with what was deleted along with it."));
    note->setWordWrap(true);
    setTextLook(note, LabelLook::Muted);
    rows->addWidget(note);
    m_list->setAccessibleName(tr("Deleted records"));
    m_list->setHeaderLabels({tr("Record"), tr("Kind"), tr("Deleted"), tr("By")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setProperty("framed", true);
    m_list->ensurePolished(); // uniform rows are measured once
    for (const Document::Deleted &record : m_deleted) {
        new QTreeWidgetItem(m_list,
                            {record.title, label(entityType(record.kind)),
                             QLocale().toString(record.at.toLocalTime(), QLocale::ShortFormat), record.who});
    }
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    for (int column = 1; column < 4; ++column)
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    rows->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *restoreButton = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    restoreButton->setDefault(true);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, &RestoreDialog::restore);
    resize(680, 420);
}

void RestoreDialog::restore()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const Document::Deleted record = m_deleted[size_t(row)];
    if (const Result<qint64> restored = m_workspace.document().restore(record); !restored)
        return m_workspace.ask().tellError(this, tr("%1 was not restored").arg(record.title), restored.error());
    accept();
    m_workspace.showRecord({record.kind, record.record});
}

} // namespace Ratchet
