// SPDX-License-Identifier: GPL-3.0-or-later
#include "slide_blocks.h"

#include <report/paper/pack_style.h>
#include <report/paper/plain_text.h>
#include <report/slides/slide_table.h>
#include <report/slides/slide_text.h>
#include <report/slides/slide_words.h>

#include <charts/chart_painter.h>
#include <charts/metric_chart.h>

#include <QPainter>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr double padding = 24; // inside boxes
constexpr double leastChart = 380;
constexpr int chartText = 24;

QFont badgeFont(const SlideStyle &style) { return style.font(28, QFont::Bold); }

double badgeWidth(const QString &badge, const SlideStyle &style)
{
    return badge.isEmpty() ? 0 : textWidth(badge, badgeFont(style)) + 2 * style.gap(20);
}

struct BadgeColors {
    QColor ground, text;
};

// Of a tile or a headline.
template <class Part> BadgeColors badgeColors(const Part &part, const Palette &colors)
{
    return part.isPartial ? BadgeColors{colors.partialTint, colors.partialText}
                          : BadgeColors{toneTint(colors, part.tone), toneText(colors, part.tone)};
}

void paintBadge(QPainter &painter, const QRectF &area, const QString &badge, const BadgeColors &colors,
                const SlideStyle &style)
{
    const QRectF turned = style.turned(area);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(turned, area.height() / 2, area.height() / 2);
    const double inset = (area.height() - lineHeight(badgeFont(style))) / 2;
    paintLine(painter, turned.adjusted(0, inset, 0, 0), badge, {badgeFont(style), colors.text, Qt::AlignHCenter});
}

void paintCard(QPainter &painter, const QRectF &area, const SlideStyle &style)
{
    painter.setPen(QPen(style.colors().border, 2));
    painter.setBrush(style.colors().card);
    painter.drawRoundedRect(style.turned(area), 12, 12);
}

// Tiles.

struct TileParts {
    double lead, note, title, badge;
    [[nodiscard]] double height(const SlideStyle &style) const
    {
        return lead + note + title + badge + style.gap(2 * padding + 40);
    }
};

QFont leadFont(const SlideStyle &style) { return style.font(64, QFont::Bold); }

double tileWidth(const SlideTiles &tiles, double width, const SlideStyle &style)
{
    const double count = std::max<double>(1, double(tiles.tiles.size()));
    return (width - (count - 1) * style.gap(20)) / count;
}

TileParts tileParts(const SlideTiles &tiles, double width, const SlideStyle &style)
{
    const double inner = tileWidth(tiles, width, style) - 2 * style.gap(padding);
    TileParts parts{lineHeight(leadFont(style)), 0, 0, lineHeight(badgeFont(style)) + style.gap(16)};
    for (const SlideTile &tile : tiles.tiles) {
        parts.note = std::max(parts.note, lineCount(tile.note, style.font(24), inner) * lineHeight(style.font(24)));
        parts.title = std::max(parts.title, lineCount(tile.title, style.font(26), inner) * lineHeight(style.font(26)));
    }
    return parts;
}

void paintTiles(QPainter &painter, const SlideTiles &tiles, const QRectF &area, const SlideStyle &style)
{
    const TileParts parts = tileParts(tiles, area.width(), style);
    const double width = tileWidth(tiles, area.width(), style);
    double left = area.left();
    for (const SlideTile &tile : tiles.tiles) {
        const QRectF card(left, area.top(), width, area.height());
        left += width + style.gap(20);
        paintCard(painter, card, style);
        QRectF line = card.adjusted(style.gap(padding), style.gap(padding), -style.gap(padding), 0);
        paintText(painter, style.turned(line), tile.title, {style.font(26), style.colors().text, style.start()});
        line.setTop(line.top() + parts.title + style.gap(16));
        const QFont lead = leadFont(style);
        paintLine(painter, style.turned(line), tile.lead, {lead, style.colors().text, style.start()});
        line.setTop(line.top() + parts.lead);
        paintText(painter, style.turned(line), tile.note, {style.font(24), style.colors().mutedText, style.start()});
        const double badge = std::min(badgeWidth(tile.badge, style), width - 2 * style.gap(padding));
        paintBadge(
            painter,
            {card.left() + style.gap(padding), card.bottom() - style.gap(padding) - parts.badge, badge, parts.badge},
            tile.badge, badgeColors(tile, style.colors()), style);
    }
}

// The answer in one sentence.

QFont headlineFont(const SlideStyle &style) { return style.font(38, QFont::Bold); }

double headlineTextWidth(const SlideHeadline &headline, double width, const SlideStyle &style)
{
    const double badge = badgeWidth(headline.badge, style);
    return width - 2 * style.gap(padding) - (badge > 0 ? badge + style.gap(padding) : 0);
}

double headlineHeight(const SlideHeadline &headline, double width, const SlideStyle &style)
{
    const QFont font = headlineFont(style);
    return lineCount(headline.text, font, headlineTextWidth(headline, width, style)) * lineHeight(font)
        + 2 * style.gap(padding - 4);
}

void paintHeadline(QPainter &painter, const SlideHeadline &headline, const QRectF &area, const SlideStyle &style)
{
    paintCard(painter, area, style);
    const QFont font = headlineFont(style);
    const double inset = style.gap(padding - 4);
    const QRectF text(area.left() + style.gap(padding), area.top() + inset,
                      headlineTextWidth(headline, area.width(), style), area.height() - 2 * inset);
    paintFitting(painter, style.turned(text), headline.text, font, style.colors().text, style.start());
    if (headline.badge.isEmpty())
        return;
    const double width = badgeWidth(headline.badge, style);
    const double height = lineHeight(badgeFont(style)) + style.gap(16);
    paintBadge(painter, {area.right() - style.gap(padding) - width, area.center().y() - height / 2, width, height},
               headline.badge, badgeColors(headline, style.colors()), style);
}

// Big figures side by side.

QFont figureFont(const SlideStyle &style) { return style.font(60, QFont::Bold); }

double figuresHeight(const SlideFigures &figures, double width, const SlideStyle &style)
{
    const double each = width / std::max<double>(1, double(figures.figures.size())) - style.gap(20);
    int lines = 1;
    for (const SlideFigure &figure : figures.figures)
        lines = std::max(lines, lineCount(figure.label, style.font(26), each));
    return lineHeight(figureFont(style)) + lines * lineHeight(style.font(26));
}

void paintFigures(QPainter &painter, const SlideFigures &figures, const QRectF &area, const SlideStyle &style)
{
    const double each = area.width() / std::max<double>(1, double(figures.figures.size()));
    double left = area.left();
    for (const SlideFigure &figure : figures.figures) {
        const QRectF value(left, area.top(), each - style.gap(20), area.height());
        const QColor color =
            figure.tone == Tone::Neutral ? style.colors().accent : toneText(style.colors(), figure.tone);
        paintLine(painter, style.turned(value), figure.value, {figureFont(style), color, style.start()});
        paintText(painter, style.turned(value.adjusted(0, lineHeight(figureFont(style)), 0, 0)), figure.label,
                  {style.font(26), style.colors().mutedText, style.start()});
        left += each;
    }
}

// Points below each other.

QFont pointFont(const SlideStyle &style) { return style.font(32); }

double pointHeight(const SlidePoints::Point &point, double width, const SlideStyle &style)
{
    return lineCount(point.text, pointFont(style), width) * lineHeight(pointFont(style)) + style.gap(10);
}

double pointsHeight(const SlidePoints &points, double width, const SlideStyle &style)
{
    double height = points.more > 0 ? lineHeight(style.font(24)) : 0;
    for (const SlidePoints::Point &point : points.points)
        height += pointHeight(point, width, style);
    return height;
}

void paintPoints(QPainter &painter, const SlidePoints &points, const QRectF &area, const SlideStyle &style)
{
    const double rest = lineHeight(style.font(24));
    const bool isCut = pointsHeight(points, area.width(), style) > area.height() + 1;
    const double bottom = area.bottom() - (isCut ? rest : 0);
    double top = area.top();
    qint64 more = points.more;
    for (size_t i = 0; i < points.points.size(); ++i) {
        const SlidePoints::Point &point = points.points[i];
        const double height = pointHeight(point, area.width(), style);
        if (top + height > bottom + 1 && i > 0) {
            more += qint64(points.points.size() - i);
            break;
        }
        const QColor color = point.tone == Tone::Neutral ? style.colors().text : toneText(style.colors(), point.tone);
        paintText(painter, style.turned({area.left(), top, area.width(), height}), point.text,
                  {pointFont(style), color, style.start()});
        top += height;
    }
    paintLine(painter, style.turned({area.left(), top, area.width(), rest}), moreText(more),
              {style.font(24), style.colors().mutedText, style.start()});
}

void paintPicture(QPainter &painter, const QPicture &picture, const QRectF &area)
{
    painter.save();
    painter.translate(area.topLeft());
    // QPicture enlarges itself by the resolution of the device it is played on.
    const double own = double(picture.logicalDpiX()) / painter.device()->logicalDpiX();
    painter.scale(own, own);
    painter.drawPicture(QPointF(0, 0), picture);
    painter.restore();
}

// Under the name and the unit of what is drawn, where the slide is called otherwise.
void paintChart(QPainter &painter, const AnswerChart &chart, QRectF area, const SlideStyle &style)
{
    if (!chart.title.isEmpty()) {
        const QFont font = style.font(26, QFont::Bold);
        paintFitting(painter, style.turned({area.topLeft(), QSizeF(area.width(), lineHeight(font))}), chart.title, font,
                     style.colors().text, style.start());
        area.setTop(area.top() + lineHeight(font) + style.gap(8));
    }
    paintPicture(painter, recordChart(chart, area.size(), style.colors(), style.locale(), style.font(chartText)),
                 style.turned(area));
}

} // namespace

bool isChart(const SlideBlock &block)
{
    return std::holds_alternative<AnswerChart>(block) || std::holds_alternative<ControlChart>(block);
}

double blockHeight(const SlideBlock &block, double width, const SlideStyle &style)
{
    if (const auto *tiles = std::get_if<SlideTiles>(&block))
        return tileParts(*tiles, width, style).height(style);
    if (const auto *headline = std::get_if<SlideHeadline>(&block))
        return headlineHeight(*headline, width, style);
    if (const auto *figures = std::get_if<SlideFigures>(&block))
        return figuresHeight(*figures, width, style);
    if (const auto *table = std::get_if<SlideTable>(&block))
        return tableHeight(*table, width, style);
    if (const auto *points = std::get_if<SlidePoints>(&block))
        return pointsHeight(*points, width, style);
    return leastChart;
}

void paintBlock(QPainter &painter, const SlideBlock &block, const QRectF &area, const SlideStyle &style)
{
    const QRectF turned = style.turned(area);
    if (const auto *tiles = std::get_if<SlideTiles>(&block))
        paintTiles(painter, *tiles, area, style);
    else if (const auto *headline = std::get_if<SlideHeadline>(&block))
        paintHeadline(painter, *headline, area, style);
    else if (const auto *figures = std::get_if<SlideFigures>(&block))
        paintFigures(painter, *figures, area, style);
    else if (const auto *table = std::get_if<SlideTable>(&block))
        paintTable(painter, *table, area, style);
    else if (const auto *points = std::get_if<SlidePoints>(&block))
        paintPoints(painter, *points, area, style);
    else if (const auto *chart = std::get_if<AnswerChart>(&block))
        paintChart(painter, *chart, area, style);
    else if (const auto *control = std::get_if<ControlChart>(&block))
        paintPicture(painter,
                     recordControlChart(*control, turned.size(), style.colors(), style.locale(), style.font(chartText)),
                     turned);
}

} // namespace Ratchet
