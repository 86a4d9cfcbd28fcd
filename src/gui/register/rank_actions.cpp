// SPDX-License-Identifier: GPL-3.0-or-later
#include "rank_actions.h"

#include <answers/basis/improvement_state.h>
#include <core/entities/improvement.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/records/record_panel.h>
#include <gui/register/rank_drag.h>
#include <widgets/ask.h>

#include <QAction>

namespace Ratchet {

RankActions::RankActions(Workspace &workspace, RecordPanel &panel)
    : QObject(&panel)
    , m_workspace(workspace)
    , m_panel(panel)
    , m_up(add(tr("Move up in ran&k…"), QKeySequence(Qt::ALT | Qt::Key_Up), RankSide::Before))
    , m_down(add(tr("Move &down in rank…"), QKeySequence(Qt::ALT | Qt::Key_Down), RankSide::After))
{
    connect(new RankDrag(panel.view(), panel.model()), &RankDrag::dropped, this, &RankActions::move);
    connect(&panel, &RecordPanel::currentRecordChanged, this, &RankActions::updateState);
    connect(&panel.model(), &RecordModel::contentChanged, this, &RankActions::updateState);
    connect(&workspace.view(), &RegisterView::reset, this, &RankActions::updateState);
    updateState();
}

QAction *RankActions::add(const QString &text, const QKeySequence &keys, RankSide side)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, side] { moveCurrent(side); });
    m_panel.addRowAction(action);
    return action;
}

// Where it stands among the others is looked up when it is moved: that takes all of them.
void RankActions::updateState()
{
    const Improvement *current = m_workspace.reg().find(Id<Improvement>(m_panel.view().currentRecord()));
    const bool isMovable = current && isOpen(*current) && m_workspace.view().isEditable();
    m_up->setEnabled(isMovable);
    m_down->setEnabled(isMovable);
}

void RankActions::moveCurrent(RankSide side)
{
    const Id<Improvement> current(m_panel.view().currentRecord());
    if (!m_panel.isVisible() || !current) // the board has its own keys
        return;
    if (const Id<Improvement> other = neighbourInRank(m_workspace.reg(), m_panel.model().shownRecords(), current, side))
        move(current, other, side);
}

void RankActions::move(Id<Improvement> improvement, Id<Improvement> other, RankSide side)
{
    std::optional<NamedChange> change = rankChange(m_workspace.document(), improvement, other, side);
    if (!change)
        return;
    m_workspace.write(std::move(change->builder), change->reason, ChangeKind::Edit, &m_panel,
                      [this](const Result<qint64> &written) {
                          if (!written && written.error().code != ErrorCode::Cancelled)
                              m_workspace.ask().tellError(&m_panel, tr("The rank was not changed"), written.error());
                      });
}

} // namespace Ratchet
