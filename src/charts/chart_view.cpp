// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_view.h"

#include <charts/chart_frame.h>
#include <charts/chart_layouter.h>
#include <charts/chart_words.h>

#include <QChart>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>
#include <memory>

namespace Ratchet {

using namespace Qt::StringLiterals;

ChartView::ChartView(QWidget *parent)
    : QChartView(parent)
    , PaintedParts(this)
{
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as its width asks for
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setAnswerChart(const AnswerChart &chart, const Palette &palette, const QLocale &locale)
{
    m_chart = chart;
    m_palette = palette;
    m_locale = locale;
    rebuild();
}

void ChartView::rebuild()
{
    m_isRebuilding = true;
    const std::unique_ptr<QChart> old(chart());
    setChart(makeChart(m_chart, m_palette, m_locale, font(), layoutDirection()));
    setAccessibleName(m_chart.title);
    setAccessibleDescription(chartSummary(m_chart, m_locale).join(u'\n'));
    setMinimumHeight(heightForWidth(std::max(width(), minimumWidth())));
    updateGeometry();
    m_isRebuilding = false;
    tellNewParts();
}

int ChartView::partCount() const { return frame() ? int(frame()->chartLayout().points.size()) : 0; }

PaintedPart ChartView::part(int index) const
{
    const ChartLayout &layout = frame()->chartLayout();
    const ChartSpot &spot = layout.points[size_t(index)];
    PaintedPart part{.role = QAccessible::ListItem,
                     .name = spot.text,
                     .area = mapFromScene(spot.area).boundingRect(),
                     .use = PartUse::Stop};
    if (m_chart.kind == ChartKind::Timeline)
        return part; // a mark is a date and a word
    const double value = m_chart.series[size_t(spot.series)].values[size_t(spot.category)];
    part.value = chartValueText(m_chart, value, m_locale);
    part.number = {.value = value, .lowest = layout.scale.low, .highest = layout.scale.high};
    return part;
}

int ChartView::currentPart() const { return frame() ? frame()->currentPoint() : -1; }

ChartFrame *ChartView::frame() const { return frameOf(chart()); }

QString ChartView::currentText() const
{
    const ChartFrame *shown = frame();
    return shown && shown->currentPoint() >= 0 ? shown->chartLayout().points[size_t(shown->currentPoint())].text
                                               : QString();
}

QImage ChartView::image() const
{
    const double scale = 2; // sharp in a slide
    QImage picture((QSizeF(size()) * scale).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(m_palette.card);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    scene()->render(&painter, QRectF(QPointF(0, 0), QSizeF(size())), chart()->geometry());
    return picture;
}

void ChartView::copyImage() const { QGuiApplication::clipboard()->setImage(image()); }

QSize ChartView::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

int ChartView::heightForWidth(int width) const { return qCeil(chartHeight(m_chart, width, font())); }

void ChartView::goTo(int point)
{
    ChartFrame *shown = frame();
    if (!shown || shown->chartLayout().points.empty())
        return;
    shown->setCurrentPoint(std::clamp(point, 0, int(shown->chartLayout().points.size()) - 1));
    const QString text = currentText();
    const QRect area = mapFromScene(shown->chartLayout().points[size_t(shown->currentPoint())].area).boundingRect();
    QToolTip::showText(viewport()->mapToGlobal(area.bottomLeft()), u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s,
                       viewport(), area);
    tellCurrentPart();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const ChartFrame *shown = frame();
    const int current = shown ? shown->currentPoint() : -1;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int on = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    if (event->matches(QKeySequence::Copy))
        copyImage();
    else if (event->key() == on || event->key() == Qt::Key_Down)
        goTo(current + 1);
    else if (event->key() == back || event->key() == Qt::Key_Up)
        goTo(current - 1);
    else if (event->key() == Qt::Key_Home)
        goTo(0);
    else if (event->key() == Qt::Key_End && shown)
        goTo(int(shown->chartLayout().points.size()) - 1);
    else
        QChartView::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (ChartFrame *shown = frame())
        shown->setFocused(true);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    if (ChartFrame *shown = frame())
        shown->setFocused(false);
    QChartView::focusOutEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy as image"), QKeySequence::Copy, this, &ChartView::copyImage);
    menu->popup(event->globalPos());
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    const bool isNew = event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange;
    if (isNew && !m_isRebuilding && frame())
        rebuild();
}

QString ChartView::tipAt(QPoint position) const
{
    const ChartFrame *shown = frame();
    if (!shown)
        return {};
    const QPointF at = mapToScene(position);
    const int point = shown->pointAt(at);
    return point >= 0 ? shown->chartLayout().points[size_t(point)].text : shown->shortenedTextAt(at);
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = tipAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s, viewport());
    return true;
}

} // namespace Ratchet
