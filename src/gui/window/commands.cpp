// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QMenu>

namespace Ratchet {

QAction *Commands::add(const QString &id, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    m_all.push_back(action);
    return action;
}

QAction *Commands::operator[](const QString &id) const
{
    const auto found = std::ranges::find_if(m_all, [&id](const QAction *action) { return action->objectName() == id; });
    Q_ASSERT(found != m_all.end());
    return *found;
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
