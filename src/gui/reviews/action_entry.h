// SPDX-License-Identifier: GPL-3.0-or-later
// The line in which actions are typed, with owner and due date: says while it is typed what is understood, and asks at
// Return who is meant by a name that nobody bears.
#pragma once

#include <gui/workspace/workspace.h>

class QLabel;
class QLineEdit;

namespace Ratchet {

class ActionLine;
struct RaisedAction;

class ActionEntry final : public QObject {
    Q_OBJECT

public:
    // Of `line`, which owns this; `understood` stands below it.
    ActionEntry(Workspace &workspace, QLineEdit &line, QLabel &understood);

    // The day on which an action is due whose line names none.
    void setUsualDue(QDate due);

Q_SIGNALS:
    // The owner is one of the register, or nobody, or to be made under the name that `unknownOwner` is.
    void entered(const Ratchet::RaisedAction &action);

private:
    void showUnderstood();
    void enter();
    void askWho(const RaisedAction &action);
    [[nodiscard]] QString inWords(const RaisedAction &action, const ActionLine &reader) const;
    [[nodiscard]] ActionLine reader() const;

    Workspace &m_workspace;
    QLineEdit &m_line;
    QLabel &m_understood;
    QDate m_usualDue;
};

} // namespace Ratchet
