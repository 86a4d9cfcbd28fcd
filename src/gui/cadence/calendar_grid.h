// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarGrid: where the days of a month, a quarter or a year stand, for whoever paints them and for the mouse.
#pragma once

#include <QDate>
#include <QRect>
#include <QSize>

namespace Ratchet {

enum class CalendarSpan : quint8 { Month, Quarter, Year };

// The first and last day of the span that holds a day.
[[nodiscard]] QDate firstOfSpan(CalendarSpan span, QDate day);
[[nodiscard]] QDate lastOfSpan(CalendarSpan span, QDate day);
[[nodiscard]] int monthsOf(CalendarSpan span);

struct CalendarGrid {
    static constexpr int week = 7;

    CalendarSpan span = CalendarSpan::Month;
    QDate first; // of the span
    QSize room;
    int line = 0; // height of a title or of the names of the days
    bool isMirrored = false;

    // A block is a month, from 0.
    [[nodiscard]] int blocks() const { return monthsOf(span); }
    [[nodiscard]] QRect blockRect(int block) const;
    // Where a day stands; empty outside the span.
    [[nodiscard]] QRect dayRect(QDate day) const;
    [[nodiscard]] QDate dayAt(const QPoint &place) const;

private:
    [[nodiscard]] QRect daysRect(int block) const; // below its title and the names of the days
};

} // namespace Ratchet
