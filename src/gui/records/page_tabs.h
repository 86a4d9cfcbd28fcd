// SPDX-License-Identifier: GPL-3.0-or-later
// What a record page is made of: views of its own, then tables of records with what can be done to a row.
#pragma once

#include <core/fields/entity_kind.h>
#include <core/fields/identifier.h>

#include <QKeySequence>

#include <functional>
#include <vector>

class QWidget;

namespace Ratchet {

class PageView;
class Workspace;

// A view that stands before the tables.
struct ViewTab {
    const char *title; // translated in context "Page"
    std::function<PageView *(Workspace &, QWidget *parent)> make;
    std::vector<EntityKind> kinds = {}; // of the records that it can bring into view
};

// The tab of a view of that class.
template <class Made> ViewTab viewTab(const char *title, std::vector<EntityKind> kinds = {})
{
    return {title, [](Workspace &workspace, QWidget *parent) -> PageView * { return new Made(workspace, parent); },
            std::move(kinds)};
}

// Something else to be done with a row of one kind: the page hands it in, the list knows nothing of it.
struct RowCommand {
    EntityKind kind;
    const char *text; // translated in context "Page"
    QKeySequence shortcut;
    std::function<void(Workspace &, QWidget *window, RecordId record)> run;
    bool isOnReturn = true; // Return and a double click do it
    bool hasButton = true; // beside the filters; else it stands in the menu of the rows
};

// The first view, or else the first kind, is shown first.
struct PageTabs {
    std::vector<ViewTab> views;
    std::vector<EntityKind> kinds;
    std::vector<RowCommand> commands = {};
    int question = 5; // that the page belongs to: who is accountable for it stands in its head
};

} // namespace Ratchet
