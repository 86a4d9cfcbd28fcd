// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, menu and dialog of the program, each of its texts told to whoever looks.
#pragma once

#include <QString>

#include <functional>

class QAbstractItemView;
class QAction;
class QComboBox;
class QTabBar;
class QWidget;

namespace Ratchet {
class Document;
class MainWindow;
class Workspace;
} // namespace Ratchet

namespace Ratchet::Test {

class WindowWalk {
public:
    // Is told each text, and words for the place where it stands.
    using Look = std::function<void(const QString &where, const QString &text)>;
    using LookAtWidget = std::function<void(const QString &where, const QWidget &shown)>;
    explicit WindowWalk(Look look, LookAtWidget lookAtWidget = {})
        : m_look(std::move(look))
        , m_lookAtWidget(std::move(lookAtWidget))
    {
    }

    void window(const QString &where, const QWidget &root) const;
    // All of them, one after the other, with each of their tabs.
    void pages(MainWindow &window) const;
    // Needs a register with an improvement.
    void dialogs(Workspace &workspace) const;

private:
    void actions(const QString &where, const QList<QAction *> &list) const;
    void headers(const QString &where, const QAbstractItemView &view) const;
    void widget(const QString &where, const QWidget &shown) const;
    void choices(const QString &where, const QComboBox &box) const;
    void tabs(const QString &where, const QTabBar &bar) const;

    Look m_look;
    LookAtWidget m_lookAtWidget;
};

// One record of each kind that a page shows; every text of it is `word` and the number of its kind.
void fillRegister(Document &document, const QString &word);

} // namespace Ratchet::Test
