// SPDX-License-Identifier: GPL-3.0-or-later
#include "rank_drag.h"

#include <gui/records/record_view.h>

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QMouseEvent>

namespace Ratchet {

namespace {

constexpr int lineHeight = 2;

} // namespace

RankDrag::RankDrag(RecordView &view, RecordModel &model)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
    , m_viewport(view.viewport())
    , m_line(new QFrame(m_viewport))
{
    m_line->setFrameShape(QFrame::NoFrame);
    m_line->setAutoFillBackground(true);
    m_line->setBackgroundRole(QPalette::Highlight);
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->hide();
    view.installEventFilter(this);
    m_viewport->installEventFilter(this);
}

// Elsewhere the place of a row is not its rank.
bool RankDrag::isOffered() const
{
    const ViewDefinition &definition = m_model.definition();
    return definition.groupBy.isEmpty() && !definition.sorting.empty()
        && definition.sorting.front() == SortColumn{.id = QStringLiteral("rank")} && m_model.isEditable();
}

RankDrag::Target RankDrag::targetAt(const QPoint &at) const
{
    const QModelIndex under = m_view.indexAt({0, at.y()});
    if (under.isValid()) {
        const QRect row = m_view.visualRect(under);
        const bool isAbove = at.y() < row.center().y();
        return {.record = m_model.recordAt(under),
                .side = isAbove ? RankSide::Before : RankSide::After,
                .y = isAbove ? row.top() : row.bottom() + 1};
    }
    const QModelIndex last = m_model.index(m_model.rowCount() - 1, 0);
    if (at.y() < 0 || !last.isValid())
        return {};
    return {.record = m_model.recordAt(last), .side = RankSide::After, .y = m_view.visualRect(last).bottom() + 1};
}

void RankDrag::press(const QMouseEvent &event)
{
    letGo();
    if (event.button() != Qt::LeftButton || event.modifiers() != Qt::NoModifier || !isOffered())
        return;
    m_pressedAt = event.position().toPoint();
    m_taken = m_model.recordAt(m_view.indexAt(m_pressedAt));
}

// True where the row is on its way: the list would select the rows that it passes.
bool RankDrag::move(const QMouseEvent &event)
{
    if (m_taken == 0 || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    const QPoint at = event.position().toPoint();
    if (!m_isMoving && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return true;
    m_isMoving = true;
    m_viewport->setCursor(Qt::ClosedHandCursor);
    if (const QModelIndex under = m_view.indexAt({0, at.y()}); under.isValid())
        m_view.scrollTo(under);
    const Target target = targetAt(at);
    m_line->setGeometry(0, target.y - lineHeight / 2, m_viewport->width(), lineHeight);
    m_line->setVisible(target.record != 0 && target.record != m_taken);
    m_line->raise();
    return true;
}

void RankDrag::release(const QMouseEvent &event)
{
    const RecordId taken = m_isMoving ? m_taken : 0;
    const Target target = targetAt(event.position().toPoint());
    letGo();
    if (taken != 0 && target.record != 0 && taken != target.record)
        Q_EMIT dropped(Id<Improvement>(taken), Id<Improvement>(target.record), target.side);
}

void RankDrag::letGo()
{
    m_taken = 0;
    m_isMoving = false;
    m_line->hide();
    m_viewport->unsetCursor();
}

// The viewport outlives the list that it is the viewport of: its last events must not ask the list.
bool RankDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_viewport) {
        if (event->type() == QEvent::MouseButtonPress)
            press(*static_cast<QMouseEvent *>(event));
        else if (event->type() == QEvent::MouseMove)
            return move(*static_cast<QMouseEvent *>(event));
        else if (event->type() == QEvent::MouseButtonRelease)
            release(*static_cast<QMouseEvent *>(event));
    } else if (m_isMoving && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
               && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // otherwise it would take the filters away
        if (event->type() == QEvent::KeyPress)
            letGo();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Ratchet
