// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/cadence/cadence_calendar.h>

#include <gui/cadence/cadence_marks.h>
#include <widgets/theme.h>

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int week = 7;
constexpr int markSide = 9;
constexpr int smallMark = 7; // beside the number of a day

// What a day with room for one mark shows: what did not take place goes before what did.
DateState worst(const std::vector<const CadenceEntry *> &entries)
{
    for (const DateState state :
         {DateState::Missed, DateState::Skipped, DateState::Due, DateState::Moved, DateState::Late, DateState::Held}) {
        if (std::ranges::any_of(entries, [state](const CadenceEntry *entry) { return entry->state == state; }))
            return state;
    }
    return DateState::Cancelled;
}

} // namespace

void CadenceCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int block = 0; block < monthsOf(m_span); ++block)
        paintBlock(painter, block);
}

void CadenceCalendar::paintBlock(QPainter &painter, int block) const
{
    const QLocale locale;
    const Palette &colors = screenPalette();
    const QRect area = blockRect(block);
    const QDate first = m_first.addMonths(block);
    const int line = QFontMetrics(dayFont()).height() + 1;
    QRect head(area.left(), area.top(), area.width(), line);
    if (m_span != CalendarSpan::Month) {
        painter.setFont(textFont(LabelLook::Strong));
        painter.setPen(colors.text);
        painter.drawText(head, int(Qt::AlignVCenter) | int(Qt::AlignLeading),
                         locale.standaloneMonthName(first.month()));
        head.translate(0, line);
    }
    painter.setFont(dayFont());
    painter.setPen(colors.mutedText);
    for (int i = 0; i < week; ++i) {
        const int weekDay = (locale.firstDayOfWeek() - 1 + i) % week + 1;
        const int column = isRightToLeft() ? week - 1 - i : i;
        const QRect cell(head.left() + column * head.width() / week, head.top(), head.width() / week, line);
        painter.drawText(
            cell.adjusted(4, 0, -4, 0),
            int(Qt::AlignVCenter) | int(m_span == CalendarSpan::Month ? Qt::AlignLeading : Qt::AlignHCenter),
            locale.standaloneDayName(weekDay,
                                     m_span == CalendarSpan::Month ? QLocale::ShortFormat : QLocale::NarrowFormat));
    }
    for (QDate day = first; day.month() == first.month(); day = day.addDays(1))
        paintDay(painter, dayRect(day), day);
}

void CadenceCalendar::paintDay(QPainter &painter, const QRect &cell, QDate day) const
{
    const Palette &colors = screenPalette();
    const bool isCurrent = day == m_current;
    const auto entries = m_byDay.value(day);
    if (m_span == CalendarSpan::Month) {
        painter.setPen(colors.grid);
        painter.drawLine(cell.topLeft(), cell.topRight());
    }
    if (isCurrent) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? colors.accent : colors.border, hasFocus() ? 2 : 1));
        painter.setBrush(colors.selection);
        painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 4, 4);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    QFont font = dayFont();
    font.setBold(day == m_today);
    font.setUnderline(day == m_today);
    painter.setFont(font);
    painter.setPen(day == m_today                                         ? colors.accent
                       : entries.empty() && m_span != CalendarSpan::Month ? colors.mutedText
                                                                          : colors.text);
    const QString number = QLocale().toString(day.day());
    const bool isBeside = m_span == CalendarSpan::Year;
    const QRect place = m_span == CalendarSpan::Month ? cell.adjusted(4, 2, -4, 0)
        : isBeside                                    ? cell.adjusted(1, 0, -1, 0)
                                                      : cell.adjusted(2, 2, -2, 0);
    painter.drawText(place,
                     m_span == CalendarSpan::Month ? int(Qt::AlignTop) | int(Qt::AlignLeading)
                         : isBeside                ? int(Qt::AlignVCenter) | int(Qt::AlignLeading)
                                                   : int(Qt::AlignTop) | int(Qt::AlignHCenter),
                     number);
    if (m_span == CalendarSpan::Month)
        paintLines(painter, cell, entries);
    else
        paintMarks(painter, cell, entries);
}

// A month has room for names.
void CadenceCalendar::paintLines(QPainter &painter, const QRect &cell,
                                 const std::vector<const CadenceEntry *> &entries) const
{
    const QFontMetrics metrics(dayFont());
    const int line = metrics.height();
    QRect row(cell.left() + 4, cell.top() + line + 2, cell.width() - 8, line);
    const int lines = std::max(1, (cell.bottom() - row.top()) / line);
    painter.setFont(dayFont());
    for (size_t i = 0; i < entries.size(); ++i) {
        painter.setPen(screenPalette().text);
        if (int(i) == lines - 1 && entries.size() > size_t(lines)) {
            painter.setPen(screenPalette().mutedText);
            painter.drawText(row, int(Qt::AlignVCenter) | int(Qt::AlignLeading),
                             tr("%Ln more", nullptr, int(entries.size() - i)));
            return;
        }
        const QRect mark = QStyle::visualRect(layoutDirection(), row,
                                              QRect(row.left(), row.top() + (line - markSide) / 2, markSide, markSide));
        paintMark(painter, mark, entries[i]->state);
        QRect text = QStyle::visualRect(layoutDirection(), row, row.adjusted(markSide + 4, 0, 0, 0));
        const int free = lines - int(i);
        if (i + 1 == entries.size() && free > 1) { // the last one has the rest of the cell
            text.setHeight(free * line);
            painter.drawText(text, int(Qt::AlignTop) | int(Qt::TextWordWrap) | int(Qt::AlignLeading),
                             entries[i]->ceremony);
            return;
        }
        painter.drawText(text, int(Qt::AlignVCenter) | int(Qt::AlignLeading),
                         metrics.elidedText(entries[i]->ceremony, Qt::ElideRight, text.width()));
        row.translate(0, line);
    }
}

void CadenceCalendar::paintMarks(QPainter &painter, const QRect &cell,
                                 const std::vector<const CadenceEntry *> &entries) const
{
    if (entries.empty())
        return;
    const bool isBeside = m_span == CalendarSpan::Year;
    const int side = isBeside ? smallMark : markSide;
    const int number = QFontMetrics(dayFont()).horizontalAdvance(QLocale().toString(30)) + 3;
    const QRect room =
        isBeside ? cell.adjusted(number, 0, 0, 0) : cell.adjusted(1, QFontMetrics(dayFont()).height() + 3, -1, -2);
    const int fits = std::clamp(room.width() / (side + 1), 1, 5);
    const int shown = std::min(fits, int(entries.size()));
    const int width = shown * (side + 1) - 1;
    int x = isBeside ? room.left() : room.left() + (room.width() - width) / 2;
    const int y = isBeside ? room.center().y() - side / 2 : room.top();
    for (int i = 0; i < shown; ++i) {
        QRect mark(x, y, side, side);
        if (isRightToLeft())
            mark.moveLeft(cell.left() + cell.right() - mark.right());
        if (shown == 1)
            paintMark(painter, mark, worst(entries));
        else if (i + 1 == shown && entries.size() > size_t(shown))
            painter.drawText(mark.adjusted(-2, -2, 2, 2), int(Qt::AlignCenter), u"+"_s);
        else
            paintMark(painter, mark, entries[size_t(i)]->state);
        x += side + 1;
    }
}

} // namespace Ratchet
