// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a post-incident review, its lessons and its actions.
#pragma once

#include <core/entities/incident_review.h>
#include <gui/records/status_step.h>

#include <QObject>

class QAction;
class QMenu;

namespace Ratchet {

struct RaisedAction;

class ReviewActions final : public QObject {
    Q_OBJECT

public:
    // What stands chosen in the view.
    struct Chosen {
        Id<Pir> review;
        Id<Lesson> lesson;
        Id<Action> action;
    };

    // The actions are those of `view`.
    ReviewActions(Workspace &workspace, QWidget &view);

    void setChosen(const Chosen &chosen);
    [[nodiscard]] QList<QAction *> headActions() const { return {m_print, m_edit, m_create}; }
    [[nodiscard]] QAction *create() const { return m_create; }
    [[nodiscard]] QAction *verify() const { return m_verify; }
    [[nodiscard]] QAction *improve() const { return m_improve; }
    // The states that an action may be given.
    [[nodiscard]] QMenu *statusMenu() const { return m_statusMenu; }

    // Of the chosen review; the new record, 0 where nothing was written.
    Id<Lesson> addLessonOf(const QString &text);
    // With its owner, who is made where nobody is called so, and its due date.
    bool addActionOf(const RaisedAction &raised);

Q_SIGNALS:
    void reviewMade(Ratchet::RecordId review);

private:
    QAction *make(const QString &text, const QKeySequence &keys, void (ReviewActions::*slot)());
    void setStatus(StatusWish wish);
    void verifyAction();
    void makeImprovementOf();
    void createReview();
    void editReview();
    void print();

    Workspace &m_workspace;
    QWidget &m_view;
    Chosen m_chosen;
    QAction *m_print;
    QAction *m_edit;
    QAction *m_create;
    QAction *m_verify;
    QAction *m_improve;
    QMenu *m_statusMenu;
};

} // namespace Ratchet
