// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace Ratchet {

namespace {

// Lines of a text at a width, each `lineHeight` below the one before whatever fonts its letters come from.
void layOut(QTextLayout &layout, double width, Qt::Alignment alignment)
{
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const double height = lineHeight(layout.font());
    const double ascent = QFontMetricsF(layout.font()).ascent();
    layout.beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 1.0));
        line.setPosition(QPointF(0, i * height + ascent - line.ascent()));
    }
    layout.endLayout();
}

// More marks on one letter than any script needs.
bool hasStackedMarks(const QString &text)
{
    int marks = 0;
    for (const QChar c : text) {
        marks = c.isMark() ? marks + 1 : 0;
        if (marks > 3)
            return true;
    }
    return false;
}

bool isShown(QChar c)
{
    return c.isPrint() || c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_PrivateUse
        || c.category() == QChar::Other_NotAssigned;
}

} // namespace

QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            continue;
        } else if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator) {
            result += QChar(QChar::LineSeparator);
        } else if (c == u'\t') {
            result += u' ';
        } else if (c == u' ' && i + 1 < text.size() && text[i + 1] == u'%') {
            result += QChar(QChar::Nbsp); // a figure and its sign stay on one line
        } else {
            result += isShown(c) ? c : QChar(QChar::ReplacementCharacter);
        }
    }
    while (!result.isEmpty() && result.back() == QChar(QChar::LineSeparator))
        result.chop(1);
    return result;
}

double lineHeight(const QFont &font) { return std::ceil(font.pixelSize() * 1.36); }

int lineCount(const QString &text, const QFont &font, double width)
{
    QTextLayout layout(printable(text), font);
    layOut(layout, width, Qt::AlignLeft);
    return std::max(1, layout.lineCount());
}

double textWidth(const QString &text, const QFont &font)
{
    double widest = 0;
    const QFontMetricsF metrics(font);
    for (const QString &line : printable(text).split(QChar(QChar::LineSeparator)))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return std::ceil(widest);
}

double wordWidth(const QString &text, const QFont &font)
{
    double widest = 0;
    const QFontMetricsF metrics(font);
    for (const QString &word : printable(text).split(QChar(QChar::LineSeparator)).join(u' ').split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word.left(200)));
    return std::ceil(widest * 1.01); // lines are laid out with other roundings than a word is measured
}

void paintText(QPainter &painter, const QRectF &area, const QString &text, const TextLook &look, int first, int count)
{
    QTextLayout layout(printable(text), look.font);
    layOut(layout, area.width(), look.alignment);
    const double height = lineHeight(look.font);
    const int end =
        std::min(layout.lineCount(), first > layout.lineCount() - count ? layout.lineCount() : first + count);
    const bool isClipped = hasStackedMarks(layout.text());
    if (isClipped) { // towers of marks would reach into the neighbours
        painter.save();
        painter.setClipRect(QRectF(area.left(), area.top(), area.width(), (end - first) * height));
    }
    painter.setPen(look.color);
    for (int i = first; i < end; ++i)
        layout.lineAt(i).draw(&painter, area.topLeft() - QPointF(0, first * height));
    if (isClipped)
        painter.restore();
}

void paintLine(QPainter &painter, const QRectF &area, const QString &text, const TextLook &look)
{
    QString line = printable(text);
    line.replace(QChar(QChar::LineSeparator), u' ');
    paintText(painter, area, QFontMetricsF(look.font).elidedText(line, Qt::ElideRight, area.width()), look, 0, 1);
}

} // namespace Ratchet
