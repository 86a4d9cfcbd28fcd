// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_painter.h"

#include <gui/cadence/cadence_marks.h>
#include <widgets/theme.h>

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSide = 9;
constexpr int smallMark = 7; // beside the number of a day

// What a day with room for one mark shows: what did not take place goes before what did.
DateState worst(const std::vector<const CadenceEntry *> &entries)
{
    for (const DateState state : {DateState::Missed, DateState::Skipped, DateState::Due, DateState::Moved,
                                  DateState::Late, DateState::Held, DateState::Shown, DateState::Cancelled}) {
        if (std::ranges::any_of(entries, [state](const CadenceEntry *entry) { return entry->state == state; }))
            return state;
    }
    return DateState::Uncounted;
}

} // namespace

QFont calendarFont() { return textFont(LabelLook::Small); }

CalendarPainter::CalendarPainter(QPainter &painter, const CalendarGrid &grid, const CalendarContent &content)
    : m_painter(painter)
    , m_grid(grid)
    , m_content(content)
{
}

void CalendarPainter::paint()
{
    for (int block = 0; block < m_grid.blocks(); ++block)
        paintBlock(block);
}

void CalendarPainter::paintBlock(int block)
{
    const QRect area = m_grid.blockRect(block);
    const QDate first = m_grid.first.addMonths(block);
    QRect head(area.left(), area.top(), area.width(), m_grid.line);
    if (m_grid.span != CalendarSpan::Month) {
        m_painter.setFont(textFont(LabelLook::Strong));
        m_painter.setPen(screenPalette().text);
        m_painter.drawText(head, int(Qt::AlignVCenter) | int(Qt::AlignLeading),
                           QLocale().standaloneMonthName(first.month()));
        head.translate(0, m_grid.line);
    }
    paintNames(head);
    for (QDate day = first; day.month() == first.month(); day = day.addDays(1))
        paintDay(day, m_grid.dayRect(day));
}

void CalendarPainter::paintNames(const QRect &head)
{
    const QLocale locale;
    const bool isMonth = m_grid.span == CalendarSpan::Month;
    m_painter.setFont(calendarFont());
    m_painter.setPen(screenPalette().mutedText);
    for (int i = 0; i < CalendarGrid::week; ++i) {
        const int weekDay = (locale.firstDayOfWeek() - 1 + i) % CalendarGrid::week + 1;
        const int column = m_grid.isMirrored ? CalendarGrid::week - 1 - i : i;
        const QRect cell(head.left() + column * head.width() / CalendarGrid::week, head.top(),
                         head.width() / CalendarGrid::week, head.height());
        m_painter.drawText(cell.adjusted(4, 0, -4, 0),
                           int(Qt::AlignVCenter) | int(isMonth ? Qt::AlignLeading : Qt::AlignHCenter),
                           locale.standaloneDayName(weekDay, isMonth ? QLocale::ShortFormat : QLocale::NarrowFormat));
    }
}

void CalendarPainter::paintDay(QDate day, const QRect &cell)
{
    const Palette &colors = screenPalette();
    const Entries entries = m_content.entries.value(day);
    if (m_grid.span == CalendarSpan::Month) {
        m_painter.setPen(colors.grid);
        m_painter.drawLine(cell.topLeft(), cell.topRight());
    }
    if (day == m_content.current) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_content.hasFocus ? colors.accent : colors.border, m_content.hasFocus ? 2 : 1));
        m_painter.setBrush(colors.selection);
        m_painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 4, 4);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }
    paintNumber(day, cell, entries.empty());
    if (m_grid.span == CalendarSpan::Month)
        paintLines(cell, entries);
    else
        paintMarks(cell, entries);
}

void CalendarPainter::paintNumber(QDate day, const QRect &cell, bool isEmpty)
{
    const Palette &colors = screenPalette();
    const bool isMonth = m_grid.span == CalendarSpan::Month;
    const bool isBeside = m_grid.span == CalendarSpan::Year;
    const bool isToday = day == m_content.today;
    QFont font = calendarFont();
    font.setBold(isToday);
    font.setUnderline(isToday);
    m_painter.setFont(font);
    m_painter.setPen(isToday ? colors.accent : isEmpty && !isMonth ? colors.mutedText : colors.text);
    const QRect place = isMonth ? cell.adjusted(4, 2, -4, 0)
        : isBeside              ? cell.adjusted(1, 0, -1, 0)
                                : cell.adjusted(2, 2, -2, 0);
    m_painter.drawText(place,
                       isMonth        ? int(Qt::AlignTop) | int(Qt::AlignLeading)
                           : isBeside ? int(Qt::AlignVCenter) | int(Qt::AlignLeading)
                                      : int(Qt::AlignTop) | int(Qt::AlignHCenter),
                       QLocale().toString(day.day()));
}

// A month has room for names.
void CalendarPainter::paintLines(const QRect &cell, const Entries &entries)
{
    const QFontMetrics metrics(calendarFont());
    const int line = metrics.height();
    const Qt::LayoutDirection direction = m_grid.isMirrored ? Qt::RightToLeft : Qt::LeftToRight;
    QRect row(cell.left() + 4, cell.top() + line + 2, cell.width() - 8, line);
    const int lines = std::max(1, (cell.bottom() - row.top()) / line);
    m_painter.setFont(calendarFont());
    for (size_t i = 0; i < entries.size(); ++i) {
        m_painter.setPen(screenPalette().text);
        if (int(i) == lines - 1 && entries.size() > size_t(lines)) {
            m_painter.setPen(screenPalette().mutedText);
            m_painter.drawText(row, int(Qt::AlignVCenter) | int(Qt::AlignLeading),
                               tr("%Ln more", nullptr, int(entries.size() - i)));
            return;
        }
        const QRect mark = QStyle::visualRect(direction, row,
                                              QRect(row.left(), row.top() + (line - markSide) / 2, markSide, markSide));
        paintMark(m_painter, mark, entries[i]->state);
        QRect text = QStyle::visualRect(direction, row, row.adjusted(markSide + 4, 0, 0, 0));
        const int free = lines - int(i);
        if (i + 1 == entries.size() && free > 1) { // the last one has the rest of the cell
            text.setHeight(free * line);
            m_painter.drawText(text, int(Qt::AlignTop) | int(Qt::TextWordWrap) | int(Qt::AlignLeading),
                               entries[i]->ceremony);
            return;
        }
        m_painter.drawText(text, int(Qt::AlignVCenter) | int(Qt::AlignLeading),
                           metrics.elidedText(entries[i]->ceremony, Qt::ElideRight, text.width()));
        row.translate(0, line);
    }
}

void CalendarPainter::paintMarks(const QRect &cell, const Entries &entries)
{
    if (entries.empty())
        return;
    const bool isBeside = m_grid.span == CalendarSpan::Year;
    const int side = isBeside ? smallMark : markSide;
    const int number = QFontMetrics(calendarFont()).horizontalAdvance(QLocale().toString(30)) + 3;
    const QRect room =
        isBeside ? cell.adjusted(number, 0, 0, 0) : cell.adjusted(1, QFontMetrics(calendarFont()).height() + 3, -1, -2);
    const int fits = std::clamp(room.width() / (side + 1), 1, 5);
    const int shown = std::min(fits, int(entries.size()));
    const int width = shown * (side + 1) - 1;
    int x = isBeside ? room.left() : room.left() + (room.width() - width) / 2;
    const int y = isBeside ? room.center().y() - side / 2 : room.top();
    for (int i = 0; i < shown; ++i) {
        QRect mark(x, y, side, side);
        if (m_grid.isMirrored)
            mark.moveLeft(cell.left() + cell.right() - mark.right());
        if (shown == 1)
            paintMark(m_painter, mark, worst(entries));
        else if (i + 1 == shown && entries.size() > size_t(shown))
            m_painter.drawText(mark.adjusted(-2, -2, 2, 2), int(Qt::AlignCenter), u"+"_s);
        else
            paintMark(m_painter, mark, entries[size_t(i)]->state);
        x += side + 1;
    }
}

} // namespace Ratchet
