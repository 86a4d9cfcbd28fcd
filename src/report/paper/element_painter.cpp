// SPDX-License-Identifier: GPL-3.0-or-later
#include "element_painter.h"

#include <report/paper/plain_text.h>

#include <QPainter>

namespace Ratchet {

namespace {

constexpr double boxPadding = 12; // points

QFont headlineFont(const PackStyle &style) { return style.font(12, QFont::Bold); }

QFont chipFont(const PackStyle &style) { return style.font(10, QFont::Bold); }

QString chipText(const HeadlineElement &headline)
{
    return headline.badge.isEmpty() ? verdictLabel(headline.verdict) : headline.badge;
}

double chipWidth(const HeadlineElement &headline, const PackStyle &style)
{
    return textWidth(chipText(headline), chipFont(style)) + units(16);
}

struct ChipColors {
    QColor ground, text;
};

ChipColors chipColors(Verdict verdict, const Palette &colors)
{
    switch (verdict) {
    case Verdict::Proven:
        return {colors.goodTint, colors.goodText};
    case Verdict::Partial:
        return {colors.partialTint, colors.partialText};
    case Verdict::None:
        return {colors.concernTint, colors.concernText};
    case Verdict::NothingYet:
        break;
    }
    return {colors.neutralTint, colors.neutralText};
}

void paintChip(QPainter &painter, const QRectF &area, const HeadlineElement &headline, const PackStyle &style)
{
    const ChipColors colors = chipColors(headline.verdict, style.colors);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    const double inset = (area.height() - lineHeight(chipFont(style))) / 2;
    paintLine(painter, area.adjusted(0, inset, 0, 0), chipText(headline),
              {chipFont(style), colors.text, Qt::AlignHCenter});
}

QRectF headlineText(const HeadlineElement &headline, const PackStyle &style)
{
    const QRectF &body = style.body;
    return {body.left() + units(boxPadding), 0,
            body.width() - 2 * units(boxPadding) - chipWidth(headline, style) - units(10), 0};
}

void paintHeadline(QPainter &painter, const HeadlineElement &headline, double top, const PackStyle &style)
{
    const double height = headlineHeight(headline, style);
    const QRectF box(style.body.left(), top, style.body.width(), height);
    painter.setPen(QPen(style.colors.border, units(0.8)));
    painter.setBrush(QColor(0xf3, 0xf7, 0xfc));
    painter.drawRoundedRect(box, units(5), units(5));

    QRectF text = headlineText(headline, style);
    const QFont font = headlineFont(style);
    const double lines = lineCount(headline.headline, font, text.width()) * lineHeight(font);
    text.moveTop(top + units(boxPadding - 2));
    text.setHeight(lines);
    paintText(painter, style.turned(text), headline.headline, {font, style.colors.text, style.start()});

    const double width = chipWidth(headline, style);
    const QRectF chip(box.right() - units(boxPadding) - width, top + units(boxPadding - 2), width, lineHeight(font));
    paintChip(painter, style.turned(chip), headline, style);

    if (headline.note.isEmpty())
        return;
    const QRectF note(text.left(), text.bottom() + units(3), box.width() - 2 * units(boxPadding), height);
    paintText(painter, style.turned(note), headline.note, {style.font(10), style.colors.mutedText, style.start()});
}

void paintHeading(QPainter &painter, const HeadingElement &heading, double top, const PackStyle &style)
{
    const QRectF area(style.body.left(), top, style.body.width(), 1);
    if (heading.level == 1 && top > style.body.top()) { // a section that goes on below another one
        const double line = top - units(18);
        painter.setPen(QPen(style.colors.accent, units(1)));
        painter.drawLine(QLineF(area.left(), line, area.right(), line));
    }
    paintText(painter, style.turned(area), heading.text,
              {style.heading(heading.level), style.colors.text, style.start()});
}

void paintTextElement(QPainter &painter, const TextElement &text, const RowPart &part, double top,
                      const PackStyle &style)
{
    const bool isMuted =
        text.role == TextRole::Muted || text.role == TextRole::Caption || text.role == TextRole::CoverSubtitle;
    const QRectF area(style.body.left(), top, style.body.width(), 1);
    QColor color = isMuted ? style.colors.mutedText : style.colors.text;
    if (text.role == TextRole::CoverTitle)
        color = style.colors.accent;
    paintText(painter, style.turned(area), text.text, {style.font(text.role), color, style.start()}, part.firstLine,
              part.lines);
}

void paintPicture(QPainter &painter, const PictureElement &picture, double top, const PackStyle &style)
{
    painter.save();
    const QRectF area(style.body.left(), top, units(picture.size.width()), units(picture.size.height()));
    painter.translate(style.turned(area).topLeft());
    // QPicture enlarges itself by the resolution of the device it is played on.
    const double own = double(picture.picture.logicalDpiX()) / painter.device()->logicalDpiX();
    painter.scale(units(1) * own, units(1) * own);
    painter.drawPicture(QPointF(0, 0), picture.picture);
    painter.restore();
}

} // namespace

double headlineHeight(const HeadlineElement &headline, const PackStyle &style)
{
    const QRectF text = headlineText(headline, style);
    const QFont font = headlineFont(style);
    double height = lineCount(headline.headline, font, text.width()) * lineHeight(font) + units(2 * boxPadding - 4);
    if (!headline.note.isEmpty()) {
        const QFont noteFont = style.font(10);
        height += lineCount(headline.note, noteFont, style.body.width() - 2 * units(boxPadding)) * lineHeight(noteFont)
            + units(3);
    }
    return height;
}

namespace {

QFont contentsFont(const PackHeading &heading, const PackStyle &style)
{
    return style.font(10, heading.level == 1 ? QFont::Bold : QFont::Normal);
}

constexpr double pageNumberPoints = 30;

// Where the name of an entry of the contents stands, as high as it is.
QRectF contentsText(const PackHeading &heading, double top, const PackStyle &style)
{
    const double indent = heading.level == 1 ? 0 : units(14);
    QRectF text(style.body.left() + indent, top, style.body.width() - indent - units(pageNumberPoints) - units(10), 0);
    const QFont font = contentsFont(heading, style);
    text.setHeight(lineCount(heading.text, font, text.width()) * lineHeight(font));
    return text;
}

} // namespace

double contentsHeight(const PackHeading &heading, const PackStyle &style)
{
    return contentsText(heading, 0, style).height() + units(heading.level == 1 ? 3 : 0.5);
}

void paintElement(QPainter &painter, const Element &element, const RowPart &part, double top, const PackStyle &style)
{
    if (const auto *heading = std::get_if<HeadingElement>(&element))
        paintHeading(painter, *heading, top, style);
    else if (const auto *text = std::get_if<TextElement>(&element))
        paintTextElement(painter, *text, part, top, style);
    else if (const auto *headline = std::get_if<HeadlineElement>(&element))
        paintHeadline(painter, *headline, top, style);
    else if (const auto *picture = std::get_if<PictureElement>(&element))
        paintPicture(painter, *picture, top, style);
}

void paintContentsEntry(QPainter &painter, const PackHeading &heading, double top, const PackStyle &style)
{
    const QFont font = contentsFont(heading, style);
    const QRectF text = contentsText(heading, top, style);
    const QColor color = heading.level == 1 ? style.colors.text : style.colors.mutedText;
    paintText(painter, style.turned(text), heading.text, {font, color, style.start()});
    const double lastLine = text.bottom() - lineHeight(font);
    const double number = units(pageNumberPoints);
    const QRectF page(style.body.right() - number, lastLine, number, lineHeight(font));
    paintLine(painter, style.turned(page), style.locale.toString(heading.page + 1), {font, color, style.end()});
    if (lastLine > top) // nobody needs to be led from a line that ends near the number
        return;
    const double from = text.left() + textWidth(heading.text, font) + units(6);
    const QRectF leader =
        style.turned(QRectF(from, lastLine + lineHeight(font) * 0.72, page.right() - units(24) - from, 0));
    painter.setPen(QPen(style.colors.border, units(0.6), Qt::DotLine));
    if (leader.width() > 0)
        painter.drawLine(leader.topLeft(), leader.topRight());
}

void paintEdges(QPainter &painter, const PageEdges &edges, const PackStyle &style)
{
    const QRectF &body = style.body;
    const QFont bold = style.font(10, QFont::Bold);
    const QFont plain = style.font(10);
    const auto part = [&](double top, double from, double share) {
        return style.turned(QRectF(body.left() + body.width() * from, top, body.width() * share, lineHeight(bold)));
    };
    if (!edges.headerStart.isEmpty()) {
        const double top = body.top() - units(36);
        paintLine(painter, part(top, 0, 0.6), edges.headerStart, {bold, style.colors.accent, style.start()});
        paintLine(painter, part(top, 0.61, 0.39), edges.headerEnd, {plain, style.colors.mutedText, style.end()});
        painter.setPen(QPen(style.colors.accent, units(1.4)));
        painter.drawLine(QLineF(body.left(), top + units(18), body.right(), top + units(18)));
    }
    const double bottom = body.bottom() + units(18);
    painter.setPen(QPen(style.colors.neutral, units(0.5)));
    painter.drawLine(QLineF(body.left(), bottom, body.right(), bottom));
    paintLine(painter, part(bottom + units(5), 0, 0.74), edges.footerStart,
              {plain, style.colors.mutedText, style.start()});
    paintLine(painter, part(bottom + units(5), 0.75, 0.25), edges.footerEnd,
              {plain, style.colors.mutedText, style.end()});
}

} // namespace Ratchet
