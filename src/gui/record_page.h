// SPDX-License-Identifier: GPL-3.0-or-later
// The page of any entity, or of several that belong together: list, form, search and related records, made from field tables.
#pragma once

#include <gui/page.h>

class QStackedWidget;
class QTabBar;

namespace Ratchet {

class DetailPane;
class PageHeader;
class RecordPanel;

class RecordPage final : public Page
{
    Q_OBJECT

public:
    // `id` is that of the page table; the first kind is shown first.
    RecordPage(Workspace &workspace, const QString &id, std::vector<EntityKind> kinds, QWidget *parent = nullptr);

    void showRecord(const RecordRef &record) override;
    void showRows(const QString &why, const std::vector<RecordRef> &rows) override;
    void focusSearch() override;

private:
    struct Part {
        QWidget *content = nullptr; // made on first visit
        RecordPanel *panel = nullptr;
    };

    // Shows the list of that kind.
    RecordPanel *open(EntityKind kind);
    void openTab(int tab);
    [[nodiscard]] Part makePart(EntityKind kind);
    void updateHeader();

    QString m_id;
    std::vector<EntityKind> m_kinds;
    std::vector<Part> m_parts;
    PageHeader *m_header;
    QAction *m_create;
    QAction *m_import;
    QAction *m_export;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    int m_current = -1;
};

} // namespace Ratchet
