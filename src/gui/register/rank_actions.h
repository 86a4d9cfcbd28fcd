// SPDX-License-Identifier: GPL-3.0-or-later
// Ranking by hand in the list of the register: up and down by key, or a row taken with the mouse; each a change of its
// own that asks for its reason.
#pragma once

#include <edits/rank_edit.h>

#include <QObject>

class QAction;

namespace Ratchet {

class RecordPanel;
class Workspace;
struct Improvement;

class RankActions final : public QObject {
    Q_OBJECT

public:
    // A child of the panel, which lists improvements.
    RankActions(Workspace &workspace, RecordPanel &panel);

    // Puts one improvement directly before or after another one in the order of rank.
    void move(Id<Improvement> improvement, Id<Improvement> other, RankSide side);

private:
    QAction *add(const QString &text, const QKeySequence &keys, RankSide side);
    void moveCurrent(RankSide side);
    void updateState();

    Workspace &m_workspace;
    RecordPanel &m_panel;
    QAction *m_up;
    QAction *m_down;
};

} // namespace Ratchet
