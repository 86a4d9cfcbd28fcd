// SPDX-License-Identifier: GPL-3.0-or-later
#include "undo_commands.h"

#include <document/document.h>
#include <document/register_view.h>
#include <gui/window/commands.h>
#include <widgets/ask.h>
#include <widgets/button_text.h>

#include <QWidget>

namespace Ratchet {

using namespace Qt::StringLiterals;

UndoCommands::UndoCommands(Commands &commands, Ask &ask, QWidget *window)
    : QObject(window)
    , m_commands(commands)
    , m_ask(ask)
    , m_window(window)
{
    commands.add(window, u"edit.undo"_s, tr("&Undo"), QKeySequence::Undo, [this] {
        const QString what = m_workspace->document().undoText();
        m_workspace->undo(m_window,
                          [=, this](const Result<qint64> &undone) { report(undone, tr("Undone: %1").arg(what)); });
    });
    commands.add(window, u"edit.redo"_s, tr("&Redo"), keysFor(QKeySequence::Redo, QKeySequence(u"Ctrl+Shift+Z"_s)),
                 [this] {
                     const QString what = m_workspace->document().redoText();
                     m_workspace->redo(m_window, [=, this](const Result<qint64> &again) {
                         report(again, tr("Done again: %1").arg(what));
                     });
                 });
}

void UndoCommands::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    if (workspace) {
        connect(&workspace->view(), &RegisterView::reset, this, &UndoCommands::update);
        connect(&workspace->document(), &Document::undoStateChanged, this, &UndoCommands::update);
    }
    update();
}

void UndoCommands::update()
{
    const bool isEditable = m_workspace && m_workspace->view().isEditable();
    const bool canUndo = isEditable && m_workspace->document().canUndo();
    const bool canRedo = isEditable && m_workspace->document().canRedo();
    QAction *undo = m_commands[u"edit.undo"_s];
    QAction *redo = m_commands[u"edit.redo"_s];
    undo->setEnabled(canUndo);
    redo->setEnabled(canRedo);
    undo->setText(canUndo ? tr("&Undo: %1").arg(menuText(m_workspace->document().undoText())) : tr("&Undo"));
    redo->setText(canRedo ? tr("&Redo: %1").arg(menuText(m_workspace->document().redoText())) : tr("&Redo"));
}

void UndoCommands::report(const Result<qint64> &result, const QString &what)
{
    if (result)
        Q_EMIT done(what);
    else if (result.error().code != ErrorCode::Cancelled)
        m_ask.tellError(m_window, tr("Nothing was changed"), result.error());
}

} // namespace Ratchet
