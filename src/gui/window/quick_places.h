// SPDX-License-Identifier: GPL-3.0-or-later
// Places that Ctrl+K leads to and that are neither a command nor a record: tabs of pages, sections of the manual.
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace Ratchet {

struct QuickPlace {
    QString text; // "Metrics › Readings"
    QString note; // what it is
    bool isHelp = false;
    std::function<void()> open = {};
};

void addTabPlaces(std::vector<QuickPlace> &places, const std::function<void(const QString &page, int tab)> &open);
// Topics, their sections, and every term of the glossary; sentences on single fields are left to the forms.
[[nodiscard]] std::vector<QuickPlace> helpPlaces(const std::function<void(const QString &reference)> &open);

} // namespace Ratchet
