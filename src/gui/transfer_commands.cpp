// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer_commands.h"

#include <gui/pack_export.h>
#include <gui/restore_dialog.h>

#include <QWidget>

namespace Ratchet {

using namespace Qt::StringLiterals;

TransferCommands::TransferCommands(Commands &commands, Ask &ask, QWidget *window)
    : QObject(window), m_commands(commands), m_ask(ask), m_window(window)
{
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &keys, auto slot) {
        QAction *action = commands.add(id, text, keys);
        connect(action, &QAction::triggered, this, slot);
        window->addAction(action);
    };
    add(u"file.pack"_s, tr("Export e&vidence pack…"), QKeySequence(u"Ctrl+P"_s), [this] { exportPack(*m_workspace, m_window); });
    add(u"file.restore"_s, tr("Restore &deleted…"), {}, &TransferCommands::restoreDeleted);
}

void TransferCommands::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    if (workspace)
        connect(&workspace->view(), &RegisterView::reset, this, &TransferCommands::updateEnabled);
    updateEnabled();
}

void TransferCommands::updateEnabled()
{
    m_commands[u"file.pack"_s]->setEnabled(m_workspace);
    m_commands[u"file.restore"_s]->setEnabled(m_workspace && m_workspace->view().isEditable());
}

void TransferCommands::restoreDeleted()
{
    Result<std::vector<Document::Deleted>> deleted = m_workspace->document().deleted();
    if (!deleted)
        return m_ask.tellError(m_window, tr("The deleted records cannot be listed"), deleted.error());
    if (deleted->empty())
        return m_ask.tell(m_window, tr("Nothing was deleted"), tr("Records that are deleted from this register can be brought back here."));
    RestoreDialog(*m_workspace, std::move(*deleted), m_window).exec();
}

} // namespace Ratchet
