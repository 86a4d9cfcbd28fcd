// SPDX-License-Identifier: GPL-3.0-or-later
// CadenceCalendar: a month, a quarter or a year with a mark for every date of a ceremony. One day is current: arrows
// move it, Home leads to today, Enter opens it. The list beside it says the same in words.
#pragma once

#include <charts/access/painted_parts.h>
#include <gui/cadence/calendar_painter.h>
#include <models/grids/cadence_model.h>

#include <QWidget>

namespace Ratchet {

class CadenceCalendar final : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    explicit CadenceCalendar(QWidget *parent = nullptr);

    void setPeriod(CalendarSpan span, QDate day, QDate today);
    void setEntries(const std::vector<CadenceEntry> &entries);
    void setCurrent(QDate day);
    [[nodiscard]] QDate current() const { return m_current; }
    // Where a day stands; empty outside the period.
    [[nodiscard]] QRect dayRect(QDate day) const { return grid().dayRect(day); }
    [[nodiscard]] QDate dayAt(const QPoint &place) const { return grid().dayAt(place); }

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
    // A table of weeks, whatever stands beside what: Up and Down lead from week to week.
    [[nodiscard]] QAccessible::Role viewRole() const override { return QAccessible::Table; }
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] PaintedPart part(int index) const override;
    [[nodiscard]] int currentPart() const override;
    void goToPart(int index) override { moveTo(m_first.addDays(index)); }
    [[nodiscard]] bool hasPages() const override { return true; }
    [[nodiscard]] int partColumns() const override { return CalendarGrid::week; }
    [[nodiscard]] int firstPartColumn() const override;
    [[nodiscard]] QString partColumnName(int column) const override;

    [[nodiscard]] CalendarGrid grid() const;
    [[nodiscard]] QString wordsOf(QDate day) const;
    void moveTo(QDate day);

    CalendarSpan m_span = CalendarSpan::Month;
    QDate m_first;
    QDate m_today;
    QDate m_current;
    std::vector<CadenceEntry> m_entries;
    EntriesByDay m_byDay;
};

} // namespace Ratchet
