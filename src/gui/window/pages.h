// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all pages. The window builds its rail, menus and Ctrl+K from it and includes no page itself. A page's
// own QWidget::actions() stand in the Edit menu and in Ctrl+K while it is shown.
#pragma once

#include <gui/workspace/page.h>

#include <QKeySequence>

#include <functional>

namespace Ratchet {

enum class PageGroup { Home, Work, Proof, OperatingModel, Record, Evidence }; // Evidence is reached from the war chest

// What stands at the end of a rail entry.
struct Badge {
    QString text; // empty: no badge
    Tone tone = Tone::Neutral;
};

struct PageInfo {
    QString id; // also the page's name in saved views and settings
    PageGroup group;
    const char *title; // translated in context "Page"
    QString icon; // of themedIcon()
    std::function<Page *(Workspace &, QWidget *parent)> make;
    QKeySequence shortcut = {};
    std::vector<EntityKind> entities = {}; // whose records this page shows, for showRecord and showRows
    std::function<Badge(const Workspace &)> badge = {};
};

[[nodiscard]] const std::vector<PageInfo> &pages();
[[nodiscard]] const PageInfo *pageNamed(const QString &id);
// The page that shows records of that kind, or nullptr.
[[nodiscard]] const PageInfo *pageOf(EntityKind kind);
[[nodiscard]] QString title(const PageInfo &page);
[[nodiscard]] QString title(PageGroup group);

} // namespace Ratchet
