// SPDX-License-Identifier: GPL-3.0-or-later
// A month, a quarter or a year with a mark for every date of a ceremony. One day is current: arrows move it, Home leads
// to today, Enter opens it. The list beside it says the same in words.
#pragma once

#include <models/grids/cadence_model.h>

#include <QMap>
#include <QWidget>

namespace Ratchet {

enum class CalendarSpan : quint8 { Month, Quarter, Year };

// The first and last day of the span that holds a day.
[[nodiscard]] QDate firstOfSpan(CalendarSpan span, QDate day);
[[nodiscard]] QDate lastOfSpan(CalendarSpan span, QDate day);
[[nodiscard]] int monthsOf(CalendarSpan span);

class CadenceCalendar final : public QWidget {
    Q_OBJECT

public:
    explicit CadenceCalendar(QWidget *parent = nullptr);

    void setPeriod(CalendarSpan span, QDate day, QDate today);
    void setEntries(const std::vector<CadenceEntry> &entries);
    void setCurrent(QDate day);
    [[nodiscard]] QDate current() const { return m_current; }
    // Where a day stands; empty outside the period.
    [[nodiscard]] QRect dayRect(QDate day) const;
    [[nodiscard]] QDate dayAt(const QPoint &place) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // Moved by the user, maybe out of the period.
    void currentChanged(QDate day);
    void activated(QDate day);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect blockRect(int block) const;
    [[nodiscard]] QRect gridRect(int block) const; // of a block, below its title and the names of the days
    [[nodiscard]] QFont dayFont() const;
    void paintBlock(QPainter &painter, int block) const;
    void paintDay(QPainter &painter, const QRect &cell, QDate day) const;
    void paintLines(QPainter &painter, const QRect &cell, const std::vector<const CadenceEntry *> &entries) const;
    void paintMarks(QPainter &painter, const QRect &cell, const std::vector<const CadenceEntry *> &entries) const;
    [[nodiscard]] QString wordsOf(QDate day) const;
    void moveTo(QDate day);

    CalendarSpan m_span = CalendarSpan::Month;
    QDate m_first;
    QDate m_today;
    QDate m_current;
    std::vector<CadenceEntry> m_entries;
    QMap<QDate, std::vector<const CadenceEntry *>> m_byDay;
};

} // namespace Ratchet
