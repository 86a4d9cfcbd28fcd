// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QMenu>

#include <algorithm>

namespace Ratchet {

QAction *Commands::add(const QString &id, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    m_all.push_back(action);
    return action;
}

QAction *Commands::add(QWidget *window, const QString &id, const QString &text, const QKeySequence &shortcut,
                       const std::function<void()> &carryOut)
{
    QAction *action = add(id, text, shortcut);
    connect(action, &QAction::triggered, window, carryOut);
    window->addAction(action);
    return action;
}

QAction *Commands::operator[](const QString &id) const
{
    const auto found = std::ranges::find_if(m_all, [&id](const QAction *action) { return action->objectName() == id; });
    if (found == m_all.end())
        qFatal("There is no command %s", qUtf8Printable(id));
    return *found;
}

QKeySequence keysFor(QKeySequence::StandardKey standard, const QKeySequence &otherwise)
{
    const QList<QKeySequence> keys = QKeySequence::keyBindings(standard);
    return keys.isEmpty() ? otherwise : keys.first();
}

void Commands::fill(QMenu *menu, const QStringList &ids) const
{
    for (const QString &id : ids) {
        if (id.isEmpty())
            menu->addSeparator();
        else
            menu->addAction((*this)[id]);
    }
}

} // namespace Ratchet
