// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarPainter: draws the calendar of ceremonies: blocks with the names of their days, days with the marks of their
// dates.
#pragma once

#include <gui/cadence/calendar_grid.h>
#include <models/grids/cadence_model.h>

#include <QCoreApplication>
#include <QMap>

class QPainter;

namespace Ratchet {

using EntriesByDay = QMap<QDate, std::vector<const CadenceEntry *>>;

// What a calendar shows.
struct CalendarContent {
    QDate today;
    QDate current;
    bool hasFocus = false;
    const EntriesByDay &entries;
};

// The font of days, smaller than that of texts.
[[nodiscard]] QFont calendarFont();

class CalendarPainter {
    Q_DECLARE_TR_FUNCTIONS(CalendarPainter)

public:
    CalendarPainter(QPainter &painter, const CalendarGrid &grid, const CalendarContent &content);

    void paint();

private:
    using Entries = std::vector<const CadenceEntry *>;

    void paintBlock(int block);
    void paintNames(const QRect &head);
    void paintDay(QDate day, const QRect &cell);
    void paintNumber(QDate day, const QRect &cell, bool isEmpty);
    void paintLines(const QRect &cell, const Entries &entries);
    void paintMarks(const QRect &cell, const Entries &entries);

    QPainter &m_painter;
    CalendarGrid m_grid;
    CalendarContent m_content;
};

} // namespace Ratchet
