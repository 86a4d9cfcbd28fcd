// SPDX-License-Identifier: GPL-3.0-or-later
// The registry of what the program can do: id, text, shortcut. Menus, buttons and Ctrl+K read it.
#pragma once

#include <QAction>
#include <QObject>

#include <functional>
#include <vector>

class QMenu;

namespace Ratchet {

class Commands final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // `id` is never shown and never twice the same; the text may bear a mnemonic.
    QAction *add(const QString &id, const QString &text, const QKeySequence &shortcut = {});
    // The same, carried out by that function; its keys are those of the window.
    QAction *add(QWidget *window, const QString &id, const QString &text, const QKeySequence &shortcut,
                 const std::function<void()> &carryOut);
    // The command of that id; it must be there.
    [[nodiscard]] QAction *operator[](const QString &id) const;
    [[nodiscard]] const std::vector<QAction *> &all() const { return m_all; }
    // Puts commands into a menu; an empty id is a separator.
    void fill(QMenu *menu, const QStringList &ids) const;

private:
    std::vector<QAction *> m_all;
};

// The keys that the platform has for that, or these where it has none.
[[nodiscard]] QKeySequence keysFor(QKeySequence::StandardKey standard, const QKeySequence &otherwise);

} // namespace Ratchet
