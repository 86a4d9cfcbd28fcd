// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_table_delegate.h"

#include <charts/cell_glyph_painter.h>
#include <widgets/theme.h>

#include <QApplication>
#include <QPainter>

#include <cmath>
#include <utility>

namespace Ratchet {

AnswerTableDelegate::AnswerTableDelegate(GlyphAt glyphAt, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_glyphAt(std::move(glyphAt))
{
}

void AnswerTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellGlyph *glyph = m_glyphAt(index);
    if (!glyph)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int line = cell.fontMetrics.height();
    QRect area = option.rect.adjusted(Space::tight, 2, -Space::tight, -2);
    paintCellGlyph(*painter, area, line, *glyph, screenPalette(), isMirrored);
    if (standsForText(*glyph))
        return;
    const int room = int(std::ceil(glyphWidth(*glyph, line)));
    area.adjust(isMirrored ? 0 : room, 0, isMirrored ? -room : 0, 0);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(area, int(QStyle::visualAlignment(option.direction, cell.displayAlignment)) | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
    painter->restore();
}

QSize AnswerTableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (const CellGlyph *glyph = m_glyphAt(index)) {
        const int width = int(std::ceil(glyphWidth(*glyph, option.fontMetrics.height())));
        size.setWidth(standsForText(*glyph) ? width + 2 * Space::tight : size.width() + width);
    }
    return size;
}

} // namespace Ratchet
