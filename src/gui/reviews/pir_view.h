// SPDX-License-Identifier: GPL-3.0-or-later
// The post-incident reviews, the latest first, and beside them the one that is open: what happened, the conditions that
// let it happen, the lessons and what became of them, the actions.
#pragma once

#include <gui/workspace/page_view.h>

namespace Ratchet {

namespace Ui {
class PirView;
}

struct Pir;

class ActionEntry;
class ReviewActions;
struct RaisedAction;

class PirView final : public PageView {
    Q_OBJECT

public:
    explicit PirView(Workspace &workspace, QWidget *parent = nullptr);
    ~PirView() override;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QAction *> headActions() const override;
    bool showRecord(const RecordRef &record) override;
    void focusView() override;

private:
    void refresh();
    void fillList();
    void openReview(Id<Pir> review);
    void fillReview();
    void fillLessons();
    void fillActions();
    void updateActions();
    void addLessonTyped();
    void addAction(const RaisedAction &action);

    std::unique_ptr<Ui::PirView> m_ui;
    ReviewActions *m_actions;
    ActionEntry *m_entry;
    Id<Pir> m_review;
    bool m_isLessonTyped = false; // the last one is to be chosen: what is typed next belongs to it
};

} // namespace Ratchet
