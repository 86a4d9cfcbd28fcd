// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the main window. The window makes it on first visit from the table in pages.cpp and knows nothing of its
// inside.
#pragma once

#include <gui/workspace/workspace.h>

#include <QWidget>

namespace Ratchet {

class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Workspace &workspace, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_workspace(workspace)
    {
    }

    // Brings a record or a selection of rows into view; pages that have none ignore it.
    virtual void showRecord(const RecordRef &) { }
    virtual void showRows(const QString &, const std::vector<RecordRef> &) { }
    // One of the tabs that PageInfo names.
    virtual void showTab(int) { }
    // What is seen of the page whenever it is asked for by its name: its list, not the record that was opened last.
    virtual void showHome() { }
    // One step back inside the page; false where there is none.
    [[nodiscard]] virtual bool stepBack() { return false; }
    // Where the focus goes when the page is opened, and on Ctrl+F.
    virtual void focusSearch() { }

protected:
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }

private:
    Workspace &m_workspace;
};

} // namespace Ratchet
