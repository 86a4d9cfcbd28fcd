// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_handle.h"

#include <widgets/theme.h>

#include <QMouseEvent>
#include <QPainter>

namespace Ratchet {

namespace {

constexpr int gripHeight = 16;
constexpr int step = 12; // of Page Up and Page Down: a year of months

} // namespace

DayHandle::DayHandle(const QString &name, bool isLine, ReadingAt readingAt, QWidget *chart)
    : QAbstractSlider(chart)
    , m_readingAt(std::move(readingAt))
    , m_isLine(isLine)
{
    setAccessibleName(name);
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    setSingleStep(1);
    setPageStep(step);
    // Keys and the pointer; what a program sets moves nobody's field.
    connect(this, &QAbstractSlider::actionTriggered, this, [this] { Q_EMIT moved(sliderPosition()); });
}

void DayHandle::place(int x, const QRect &plot, const QString &day)
{
    // Two on one reading: the day of a line is taken below, the edge of a time above.
    const int middle = plot.center().y();
    const int top = m_isLine ? middle : plot.top();
    setGeometry(x - halfWidth, top, 2 * halfWidth + 1, (m_isLine ? plot.bottom() : middle) - top);
    setToolTip(tr("%1: %2").arg(accessibleName(), day));
    setAccessibleDescription(day);
}

void DayHandle::paintEvent(QPaintEvent *)
{
    const Palette &colours = screenPalette();
    const QColor colour = m_isLine ? colours.concernText : colours.accent;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double top = m_isLine ? height() - gripHeight - 1.5 : 1.5;
    painter.setPen(QPen(hasFocus() ? colours.text : colour, 2));
    painter.setBrush(hasFocus() ? colour : colours.card);
    painter.drawRoundedRect(QRectF(1.5, top, 2 * halfWidth - 2, gripHeight), 4, 4);
}

void DayHandle::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void DayHandle::mouseMoveEvent(QMouseEvent *event)
{
    const int reading = m_readingAt(mapToParent(event->pos()).x());
    if (reading < 0 || reading == value())
        return;
    setValue(reading);
    Q_EMIT moved(value());
}

void DayHandle::focusInEvent(QFocusEvent *event)
{
    QAbstractSlider::focusInEvent(event);
    update();
}

void DayHandle::focusOutEvent(QFocusEvent *event)
{
    QAbstractSlider::focusOutEvent(event);
    update();
}

} // namespace Ratchet
