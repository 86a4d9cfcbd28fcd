// SPDX-License-Identifier: GPL-3.0-or-later
// A tab that is one table of an answer and what can be done with its rows.
#pragma once

#include <answers/basis/figures.h>
#include <core/latest.h>
#include <gui/workspace/page_view.h>

class QLabel;

namespace Ratchet {

class AnswerTableView;
class WhenShown;

class ListedView : public PageView {
    Q_OBJECT

public:
    explicit ListedView(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString summary() const override { return m_summary; }
    [[nodiscard]] QList<QAction *> headActions() const override { return m_actions; }
    void focusView() override;
    [[nodiscard]] AnswerTableView &view() { return *m_view; }
    // Waits for the content that is being made: for tests and pictures.
    void wait() { m_latest.wait(); }

protected:
    struct Content {
        AnswerTable table;
        QString summary; // the line below the title of the page
        QString empty; // what the list is for, where it has no row
    };
    // Makes the content of what is shown now; runs in a worker, so that it holds copies of all it needs.
    using Job = std::function<Content()>;
    [[nodiscard]] virtual Job contentJob() const = 0;
    // What Return and a double click do with a row.
    virtual void open(const RecordRef &row);

    // Whether an action needs a row and changes the register.
    enum class Needs { Nothing, Editable, Row, EditableRow };
    // In the head of the page, the last one primary.
    QAction *addHeadAction(const QString &text, Needs needs);
    // Of the current row; record 0 where there is none.
    [[nodiscard]] RecordRef current() const;
    // Has to be called once everything is made.
    void refresh();
    // The same, once somebody looks.
    [[nodiscard]] WhenShown *whenShown() const { return m_whenShown; }

private:
    void showContent(const Content &content);
    void updateActions();
    bool setCurrent(const RecordRef &record);

    AnswerTableView *m_view;
    QLabel *m_caption;
    QLabel *m_empty;
    QString m_summary;
    QList<QAction *> m_actions;
    std::vector<std::pair<QAction *, Needs>> m_needs;
    WhenShown *m_whenShown;
    Latest<Content> m_latest;
};

} // namespace Ratchet
