// SPDX-License-Identifier: GPL-3.0-or-later
// What the window knows of a page before it is made: each room says it of its own pages.
#pragma once

#include <answers/basis/figures.h>
#include <core/fields/entity_kind.h>

#include <QKeySequence>

#include <functional>

class QWidget;

namespace Ratchet {

class Page;
class Workspace;

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
    QString help; // where the manual tells of it: "metrics#readings"
    QString icon = {}; // of themedIcon()
    std::function<Page *(Workspace &, QWidget *parent)> make = {};
    QKeySequence shortcut = {};
    std::vector<EntityKind> entities = {}; // whose records this page shows, for showRecord and showRows
    std::function<Badge(const Workspace &)> badge = {};
    std::function<QStringList()> tabs = {}; // their titles, in their order; none: it has no tabs
};

[[nodiscard]] QString title(const PageInfo &page);
[[nodiscard]] QString title(PageGroup group);

// Makes a page of that class.
template <class Made> Page *makePage(Workspace &workspace, QWidget *parent) { return new Made(workspace, parent); }

// The value of a figure of a question as a badge, alone or in words with %1 (translated in context "Page"); none for
// zero or before the first answers.
[[nodiscard]] std::function<Badge(const Workspace &)> figureBadge(int question, const QString &figure, Tone tone,
                                                                  const char *words = nullptr);

} // namespace Ratchet
