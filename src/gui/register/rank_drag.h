// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a list that is sorted by rank is taken with the mouse to another place: a line says where it would come to
// stand, Escape lets go of it. It is the mouse of the list itself that is followed, so that nothing waits for a drop.
#pragma once

#include <core/fields/identifier.h>
#include <edits/rank_edit.h>

#include <QObject>
#include <QPoint>

class QFrame;
class QMouseEvent;
class QWidget;

namespace Ratchet {

class RecordModel;
class RecordView;

class RankDrag final : public QObject {
    Q_OBJECT

public:
    // A child of the view.
    RankDrag(RecordView &view, RecordModel &model);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    // The first one was let go directly before or after the other one.
    void dropped(Ratchet::Id<Ratchet::Improvement> moved, Ratchet::Id<Ratchet::Improvement> other,
                 Ratchet::RankSide side);

private:
    struct Target {
        RecordId record = 0;
        RankSide side = RankSide::Before;
        int y = 0; // of the line, in the viewport
    };

    [[nodiscard]] bool isOffered() const;
    [[nodiscard]] Target targetAt(const QPoint &at) const;
    void press(const QMouseEvent &event);
    [[nodiscard]] bool move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void letGo();

    RecordView &m_view;
    RecordModel &m_model;
    QWidget *m_viewport;
    QFrame *m_line;
    QPoint m_pressedAt;
    RecordId m_taken = 0; // the record that was pressed
    bool m_isMoving = false;
};

} // namespace Ratchet
