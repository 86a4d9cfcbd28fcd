// SPDX-License-Identifier: GPL-3.0-or-later
// The page of any entity, or of several that belong together: views of its own first, then for each entity a list with
// form, search and related records, made from field tables.
#pragma once

#include <gui/records/page_tabs.h>
#include <gui/workspace/page.h>

class QTabBar;

namespace Ratchet {

class PageHeader;
class PageStack;
class PageView;
class RecordPanel;

class RecordPage final : public Page {
    Q_OBJECT

public:
    // `id` is that of the page table, `title` in the language of the program.
    RecordPage(Workspace &workspace, const QString &id, const QString &title, PageTabs tabs, QWidget *parent = nullptr);

    void showRecord(const RecordRef &record) override;
    void showRows(const QString &why, const std::vector<RecordRef> &rows) override;
    void showTab(int tab) override;
    void focusSearch() override;

private:
    struct Tab {
        QWidget *content = nullptr; // made on first visit
        PageView *view = nullptr; // either a view
        RecordPanel *panel = nullptr; // or a table
        std::vector<QWidget *> buttons = {};
        [[nodiscard]] QList<QAction *> actions() const;
    };

    RecordPanel *openTable(EntityKind kind);
    void openTab(int tab);
    void makeView(Tab &tab, const ViewTab &info);
    void makeTable(Tab &tab, EntityKind kind);
    void updateHeader();

    QString m_id;
    PageTabs m_content;
    std::vector<Tab> m_made; // the views, then the tables
    PageHeader *m_header;
    QTabBar *m_tabs;
    PageStack *m_stack;
    int m_current = -1;
};

} // namespace Ratchet
