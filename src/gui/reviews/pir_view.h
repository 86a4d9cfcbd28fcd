// SPDX-License-Identifier: GPL-3.0-or-later
// The post-incident reviews, the latest first, and beside them the one that is open: what happened, the conditions that
// let it happen, the lessons and what became of them, the actions.
#pragma once

#include <gui/workspace/page_view.h>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace Ratchet {

struct Action;

struct Lesson;

struct Pir;

class AnswerTableView;

class PirView final : public PageView {
    Q_OBJECT

public:
    explicit PirView(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QAction *> headActions() const override { return {m_print, m_edit, m_create}; }
    bool showRecord(const RecordRef &record) override;
    void focusView() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildActions();
    [[nodiscard]] QWidget *makeReview();
    [[nodiscard]] QWidget *makeEmptyState();
    void buildActionButtons(QVBoxLayout *card);
    void refreshWhenShown();
    void refresh();
    void fillList();
    void openReview(Id<Pir> review);
    void fillReview();
    void fillLessons();
    void fillActions();
    void updateButtons();

    [[nodiscard]] Id<Lesson> currentLesson() const;
    [[nodiscard]] Id<Action> currentAction() const;
    void addLessonTyped();
    void addActionTyped();
    void setStatus(int status);
    void verify();
    void makeImprovementOf();
    void createReview();
    void editReview();
    void print();

    QListWidget *m_list;
    QStackedWidget *m_stack;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_conditions = nullptr;
    AnswerTableView *m_lessons = nullptr;
    AnswerTableView *m_actions = nullptr;
    QLineEdit *m_newLesson = nullptr;
    QLineEdit *m_newAction = nullptr;
    QToolButton *m_status = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_improve = nullptr;
    QAction *m_print;
    QAction *m_edit;
    QAction *m_create;
    Id<Pir> m_review;
    Id<Lesson> m_typedLesson; // to be chosen next: what is typed then belongs to it
    bool m_isOutdated = true;
};

} // namespace Ratchet
