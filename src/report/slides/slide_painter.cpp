// SPDX-License-Identifier: GPL-3.0-or-later
#include "slide_painter.h"

#include <charts/chart_words.h>
#include <charts/control_chart_words.h>
#include <report/paper/plain_text.h>
#include <report/slides/slide_blocks.h>
#include <report/slides/slide_parts.h>
#include <report/slides/slide_table.h>
#include <report/slides/slide_text.h>
#include <report/slides/slide_words.h>

#include <charts/chart_layout.h>

#include <QPainter>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 80;
constexpr double footTop = 1016;
constexpr double between = 28; // blocks
// Down to where the texts of tables are as small as may be; where there is no chart to fill the room, texts do.
constexpr double smallestScale = 0.7;
constexpr double largestScale = 1.3;

QRectF bodyOf(const Slide &slide, const SlideStyle &style)
{
    const double width = slideSize.width() - 2 * margin;
    double top = 56
        + std::min(2, lineCount(slide.title, style.font(48, QFont::Bold), width))
            * lineHeight(style.font(48, QFont::Bold));
    if (!slide.subtitle.isEmpty())
        top += std::min(2, lineCount(slide.subtitle, style.font(26), width)) * lineHeight(style.font(26));
    return QRectF(QPointF(margin, top + 24), QPointF(slideSize.width() - margin, footTop - 20));
}

double neededHeight(const Slide &slide, const QRectF &body, const SlideStyle &style)
{
    double height = between * std::max<double>(0, double(slide.blocks.size()) - 1);
    for (const SlideBlock &block : slide.blocks)
        height += blockHeight(block, body.width(), style);
    return height;
}

void paintHead(QPainter &painter, const Slide &slide, const SlideStyle &style)
{
    const double width = slideSize.width() - 2 * margin;
    const QFont titleFont = style.font(48, QFont::Bold);
    painter.fillRect(style.turned({0, 64, 20, lineHeight(titleFont) - 12}), style.colors().accent);
    QRectF line(margin, 56, width, 2 * lineHeight(titleFont));
    paintFitting(painter, style.turned(line), slide.title, titleFont, style.colors().text, style.start());
    line.moveTop(line.top() + std::min(2, lineCount(slide.title, titleFont, width)) * lineHeight(titleFont));
    line.setHeight(2 * lineHeight(style.font(26)));
    paintFitting(painter, style.turned(line), slide.subtitle, style.font(26), style.colors().mutedText, style.start());
}

void paintFoot(QPainter &painter, const SlideLook &look, const SlideStyle &style)
{
    const QFont font = style.font(22);
    painter.setPen(QPen(style.colors().grid, 2));
    painter.drawLine(QLineF(margin, footTop, slideSize.width() - margin, footTop));
    const QRectF line(margin, footTop + 12, slideSize.width() - 2 * margin - 200, lineHeight(font));
    paintLine(painter, style.turned(line), look.footStart, {font, style.colors().mutedText, style.start()});
    const QRectF end(slideSize.width() - margin - 190, footTop + 12, 190, lineHeight(font));
    paintLine(painter, style.turned(end), look.footEnd, {font, style.colors().mutedText, style.end()});
}

// Charts share what the others leave; where there is none, all others keep their height as long as there is room.
void paintBody(QPainter &painter, const Slide &slide, const QRectF &body, const SlideStyle &style)
{
    const double free = body.height() - neededHeight(slide, body, style);
    const auto charts = std::ranges::count_if(slide.blocks, isChart);
    double top = body.top();
    for (const SlideBlock &block : slide.blocks) {
        double height = blockHeight(block, body.width(), style);
        if (isChart(block))
            height += std::max(free, 0.0) / double(charts);
        const double most =
            slide.blocks.size() > 1 && std::holds_alternative<SlideHeadline>(block) ? body.height() / 2 : body.height();
        height = std::min({height, most, body.bottom() - top});
        if (height <= 0)
            return;
        paintBlock(painter, block, {body.left(), top, body.width(), height}, style);
        top += height + between;
    }
}

void addLine(QStringList &lines, const QString &line)
{
    if (!line.isEmpty())
        lines += line;
}

struct TextOf {
    QStringList &lines;
    const QLocale &locale;

    void operator()(const SlideTiles &block) const
    {
        for (const SlideTile &tile : block.tiles)
            addLine(lines, SlideWords::tr("%1 – %2 %3 – %4").arg(tile.title, tile.lead, tile.note, tile.badge));
    }
    void operator()(const SlideHeadline &block) const
    {
        addLine(lines, block.badge.isEmpty() ? block.text : SlideWords::tr("%1 (%2)").arg(block.text, block.badge));
    }
    void operator()(const SlideFigures &block) const
    {
        for (const SlideFigure &figure : block.figures)
            addLine(lines, SlideWords::tr("%1: %2").arg(figure.label, figure.value));
    }
    void operator()(const SlideTable &block) const
    {
        QStringList titles;
        for (const Column &column : block.columns)
            titles += column.title;
        addLine(lines, titles.join(u'\t'));
        for (const AnswerTable::Row &row : block.rows) {
            QStringList cells;
            for (const Cell &cell : row.cells)
                cells += cell.text.simplified();
            addLine(lines, cells.join(u'\t'));
        }
        addLine(lines, moreText(block.more));
    }
    void operator()(const SlidePoints &block) const
    {
        for (const SlidePoints::Point &point : block.points)
            addLine(lines, point.text);
        addLine(lines, moreText(block.more));
    }
    void operator()(const AnswerChart &block) const { addLine(lines, chartDescription(block, locale).trimmed()); }
    void operator()(const ControlChart &block) const { addLine(lines, controlChartDescription(block, locale)); }
};

} // namespace

namespace {

// Of a slide among those that are shown, or among those behind the end.
struct Position {
    bool isBackUp;
    QString number;
    QString count;
};

Position positionIn(const SlideDeck &deck, size_t position)
{
    const bool isBackUp = position >= deck.slides.size();
    const size_t before = isBackUp ? deck.slides.size() : 0;
    const size_t count = isBackUp ? deck.backUp.size() : deck.slides.size();
    return {isBackUp, deck.locale.toString(qint64(position + 1 - before)), deck.locale.toString(qint64(count))};
}

} // namespace

SlideLook slideLook(const SlideDeck &deck, size_t position, const Palette &colors)
{
    QStringList foot{deck.organisation, SlideWords::tr("as of %1").arg(slideDay(deck.asOf, deck.locale)),
                     SlideWords::tr("change %1").arg(deck.locale.toString(deck.change))};
    foot.removeAll(QString());
    const auto [isBackUp, number, count] = positionIn(deck, position);
    return {colors, deck.locale, foot.join(u" · "_s),
            (isBackUp ? SlideWords::tr("Back-up %1 / %2") : SlideWords::tr("%1 / %2")).arg(number, count)};
}

QString slidePosition(const SlideDeck &deck, size_t position)
{
    const auto [isBackUp, number, count] = positionIn(deck, position);
    return (isBackUp ? SlideWords::tr("Back-up slide %1 of %2") : SlideWords::tr("Slide %1 of %2")).arg(number, count);
}

void paintSlide(QPainter &painter, const Slide &slide, const QRectF &area, const SlideLook &look)
{
    const double scale = std::min(area.width() / slideSize.width(), area.height() / slideSize.height());
    painter.save();
    painter.translate(area.center() - QPointF(slideSize.width(), slideSize.height()) * scale / 2);
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), slideSize), look.colors.card);
    const SlideStyle plain(look, 1);
    paintHead(painter, slide, plain);
    const QRectF body = bodyOf(slide, plain);
    double fitting = std::ranges::any_of(slide.blocks, isChart) ? 1 : largestScale;
    while (fitting > smallestScale && neededHeight(slide, body, SlideStyle(look, fitting)) > body.height())
        fitting -= 0.05;
    paintBody(painter, slide, body, SlideStyle(look, fitting));
    paintFoot(painter, look, plain);
    painter.restore();
}

QPixmap slidePixmap(const Slide &slide, QSize size, double devicePixelRatio, const SlideLook &look)
{
    QPixmap pixmap(size * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(look.colors.card);
    QPainter painter(&pixmap);
    paintSlide(painter, slide, QRectF(QPointF(0, 0), size), look);
    return pixmap;
}

QString slideText(const Slide &slide, const QLocale &locale)
{
    QStringList lines;
    addLine(lines, slide.title);
    addLine(lines, slide.subtitle);
    for (const SlideBlock &block : slide.blocks)
        std::visit(TextOf{lines, locale}, block);
    return lines.join(u'\n');
}

} // namespace Ratchet
