// SPDX-License-Identifier: GPL-3.0-or-later
// The line in which actions are typed, with owner and due date: says while it is typed what is understood, and asks at
// Return who is meant by a name that nobody bears.
#pragma once

#include <edits/action_line.h>
#include <gui/workspace/workspace.h>

#include <optional>

class QLabel;
class QLineEdit;

namespace Ratchet {

struct Pir;

class ActionEntry final : public QObject {
    Q_OBJECT

public:
    // Of `line`, which owns this; `understood` stands below it.
    ActionEntry(Workspace &workspace, QLineEdit &line, QLabel &understood);

    // Whose actions they are, which says when one is due whose line names no day; nullptr for none.
    void setReview(const Pir *review);

Q_SIGNALS:
    // The owner is one of the register, or nobody, or to be made under the name that `unknownOwner` is.
    void entered(const Ratchet::RaisedAction &action);

private:
    void showUnderstood();
    void enter();
    void askWho(const RaisedAction &action);
    void forgetNames();
    [[nodiscard]] QString inWords(const RaisedAction &action);
    [[nodiscard]] QString ownerInWords(const RaisedAction &action);
    [[nodiscard]] const ActionLine &reader();

    Workspace &m_workspace;
    QLineEdit &m_line;
    QLabel &m_understood;
    std::optional<ActionLine> m_reader; // until the register or the day is another
    QDate m_readOn;
    QDate m_usualDue;
    bool m_isAfterReview = false; // by as many days as is usual
};

} // namespace Ratchet
