// SPDX-License-Identifier: GPL-3.0-or-later
// How a presentation looks, and what the mouse does in it.
#include <gui/slides/presentation_window.h>

#include <gui/slides/chart_zoom.h>
#include <widgets/theme.h>

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int pointerRadius = 22;
constexpr int noticeTime = 1800; // milliseconds
constexpr double thumbnailGap = 24; // between thumbnails

} // namespace

bool PresentationWindow::event(QEvent *event)
{
    // Tab is a key of the presentation; there is nothing to walk through.
    if (event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QWidget::event(event);
}

void PresentationWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adoptSize();
    if (m_zoom)
        m_zoom->setGeometry(rect());
    m_prepare.start();
}

void PresentationWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_slides.setColors(screenPalette());
        m_thumbnails.setColors(screenPalette());
        update();
    }
}

void PresentationWindow::mousePressEvent(QMouseEvent *event)
{
    if (m_view != View::Overview)
        return step(event->button() == Qt::RightButton ? -1 : 1);
    for (int i = 0; i < m_slides.count(); ++i) {
        if (thumbnailArea(i).contains(event->position())) {
            goTo(i);
            setView(View::Slides);
            return;
        }
    }
}

void PresentationWindow::mouseMoveEvent(QMouseEvent *event)
{
    const auto spot = [this] { return QRect(m_pointer, QSize()).marginsAdded(QMargins() + pointerRadius + 2); };
    const QRect before = spot();
    m_pointer = event->position().toPoint();
    if (m_hasPointer)
        update(before.united(spot()));
}

void PresentationWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isBlank()) {
        painter.fillRect(rect(), m_view == View::Black ? Qt::black : Qt::white);
        return;
    }
    painter.fillRect(rect(), m_slides.colors().card);
    if (m_view == View::Overview) {
        paintOverview(painter);
    } else {
        const QPixmap &picture = m_slides.picture(m_current);
        const QSizeF size = picture.deviceIndependentSize();
        painter.drawPixmap(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), picture);
    }
    if (!m_typed.isEmpty())
        paintNote(painter, tr("Slide %1 – Enter").arg(m_typed));
    if (!m_notice.isEmpty())
        paintNotice(painter);
    if (m_hasPointer) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::white, 3));
        painter.setBrush(QColor(0xd6, 0x4a, 0x05, 0xb0));
        painter.drawEllipse(m_pointer, pointerRadius, pointerRadius);
    }
    if (m_hasHelp)
        paintHelp(painter);
}

int PresentationWindow::columns() const { return std::max(1, int(std::ceil(std::sqrt(double(m_deck.slides.size()))))); }

QRectF PresentationWindow::thumbnailArea(int slide) const
{
    const int across = columns();
    const int down = (int(m_deck.slides.size()) + across - 1) / across;
    const QSizeF room((width() - thumbnailGap) / across - thumbnailGap, (height() - thumbnailGap) / std::max(1, down) - thumbnailGap);
    const QSizeF size =
        slideSize.scaled(QSizeF(std::max(room.width(), 16.0), std::max(room.height(), 9.0)), Qt::KeepAspectRatio);
    const QPointF first((width() - across * (size.width() + thumbnailGap) + thumbnailGap) / 2,
                        (height() - down * (size.height() + thumbnailGap) + thumbnailGap) / 2);
    const int column = slide % across;
    const int shown = layoutDirection() == Qt::RightToLeft ? across - 1 - column : column;
    const double y = first.y() + (slide / across) * (size.height() + thumbnailGap);
    return {QPointF(first.x() + shown * (size.width() + thumbnailGap), y), size};
}

void PresentationWindow::paintOverview(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_slides.count(); ++i) {
        const QRectF area = thumbnailArea(i);
        painter.drawPixmap(area.topLeft().toPoint(), m_thumbnails.picture(i));
        const bool isCurrent = i == m_current;
        painter.setPen(QPen(isCurrent ? m_slides.colors().accent : m_slides.colors().border, isCurrent ? 6 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(isCurrent ? area.adjusted(-3, -3, 3, 3) : area);
    }
}

void PresentationWindow::paintNote(QPainter &painter, const QString &text) const
{
    QFont font = this->font();
    font.setPixelSize(std::max(20, height() / 36));
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const QRect box(QPoint(width() / 2 - metrics.horizontalAdvance(text) / 2 - 24, height() - metrics.height() * 3),
                    QSize(metrics.horizontalAdvance(text) + 48, metrics.height() * 2));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_slides.colors().accent);
    painter.drawRoundedRect(box, 12, 12);
    painter.setPen(m_slides.colors().onAccent);
    painter.drawText(box, Qt::AlignCenter, text);
}

void PresentationWindow::give(const QString &notice)
{
    m_notice = notice;
    if (!notice.isEmpty())
        m_noticeEnds.start(noticeTime);
    update();
}

// At the end of the line that stands at the foot of a slide, over its number.
void PresentationWindow::paintNotice(QPainter &painter) const
{
    QFont font = this->font();
    font.setPixelSize(std::max(20, height() / 44));
    painter.setFont(font);
    const QSize size(QFontMetrics(font).horizontalAdvance(m_notice) + 40, QFontMetrics(font).height() + 16);
    const int gapToEdge = 16;
    const int left = layoutDirection() == Qt::RightToLeft ? gapToEdge : width() - size.width() - gapToEdge;
    const QRect box(QPoint(left, height() - size.height() - gapToEdge), size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_slides.colors().neutralTint);
    painter.drawRoundedRect(box, 10, 10);
    painter.setPen(m_slides.colors().neutralText);
    painter.drawText(box, Qt::AlignCenter, m_notice);
}

void PresentationWindow::paintHelp(QPainter &painter) const
{
    const Palette &colors = m_slides.colors();
    const auto keys = presentationKeys();
    const double row = height() / 24.0;
    const QRectF card(width() * 0.16, (height() - row * double(keys.size() + 2)) / 2, width() * 0.68,
                      row * double(keys.size() + 2));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.border, 2));
    painter.setBrush(colors.card);
    painter.drawRoundedRect(card, 16, 16);
    QFont font = this->font();
    font.setPixelSize(std::max(14, int(row * 0.52)));
    QFont strong = font;
    strong.setBold(true);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment start = (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
    for (size_t i = 0; i < keys.size(); ++i) {
        const double top = card.top() + row * (double(i) + 1);
        const QRectF line(card.left() + row, top, card.width() - 2 * row, row);
        const double share = line.width() * 0.48;
        const QRectF left(line.left(), top, share - row, row);
        const QRectF right(line.left() + share, top, line.width() - share, row);
        const QRectF mirroredLeft(line.right() - share + row, top, share - row, row);
        const QRectF mirroredRight(line.left(), top, line.width() - share, row);
        painter.setPen(colors.text);
        painter.setFont(strong);
        painter.drawText(isMirrored ? mirroredLeft : left, start, keys[i].first);
        painter.setFont(font);
        painter.drawText(isMirrored ? mirroredRight : right, start, keys[i].second);
    }
}

} // namespace Ratchet
