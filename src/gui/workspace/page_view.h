// SPDX-License-Identifier: GPL-3.0-or-later
// A tab of a record page that is more than a table of records: a matrix, a calendar, a grid.
#pragma once

#include <gui/workspace/workspace.h>

#include <QAction>
#include <QWidget>

namespace Ratchet {

class PageView : public QWidget {
    Q_OBJECT

public:
    explicit PageView(Workspace &workspace, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_workspace(workspace)
    {
    }

    // The line below the title of the page.
    [[nodiscard]] virtual QString summary() const = 0;
    // Buttons of the page's head, the last one primary. What stands in the Edit menu and in Ctrl+K are
    // QWidget::actions().
    [[nodiscard]] virtual QList<QAction *> headActions() const { return {}; }
    // True where the view has brought the record into view; otherwise its table does.
    virtual bool showRecord(const RecordRef &) { return false; }
    // Where the focus goes when the page is opened.
    virtual void focusView() { setFocus(); }

Q_SIGNALS:
    void summaryChanged();

protected:
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }

private:
    Workspace &m_workspace;
};

} // namespace Ratchet
