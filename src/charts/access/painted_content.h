// SPDX-License-Identifier: GPL-3.0-or-later
// PaintedContent: what is asked of a view that paints itself: its points, days, slides or pages with their values, and
// which of them the keyboard stands on.
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

#include <optional>

namespace Ratchet {

// What can be done with a part: nothing but read it, stand on it with the keyboard, or press it too.
enum class PartUse : quint8 { Read, Stop, Press };

// A value among those that there can be.
struct PartNumber {
    double value = 0;
    double lowest = 0;
    double highest = 0;
};

struct PaintedPart {
    QAccessible::Role role = QAccessible::StaticText;
    QString name;
    QString description = {};
    QString value = {}; // as people read it
    std::optional<PartNumber> number = {};
    QRect area; // in the view; empty where it is not in sight
    PartUse use = PartUse::Read;
};

class PaintedContent {
public:
    PaintedContent() = default;
    virtual ~PaintedContent() = default;
    PaintedContent(const PaintedContent &) = delete;
    PaintedContent &operator=(const PaintedContent &) = delete;

    [[nodiscard]] virtual QAccessible::Role viewRole() const = 0;
    [[nodiscard]] virtual int partCount() const = 0;
    [[nodiscard]] virtual PaintedPart part(int index) const = 0;
    // That the keyboard stands on; -1 for none.
    [[nodiscard]] virtual int currentPart() const { return -1; }
    // As an arrow key does. Who presses a part goes to it and then strikes Return.
    virtual void goToPart(int) { }
    // Page Up and Page Down turn to other parts.
    [[nodiscard]] virtual bool hasPages() const { return false; }

    // Of a table: how many columns there are, none for another view; the one of the first part; and its heading.
    [[nodiscard]] virtual int partColumns() const { return 0; }
    [[nodiscard]] virtual int firstPartColumn() const { return 0; }
    [[nodiscard]] virtual QString partColumnName(int) const { return {}; }
};

} // namespace Ratchet
