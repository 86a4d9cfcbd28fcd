// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_list_delegate.h"

#include <answers/basis/cell_glyph.h>
#include <answers/basis/rung_words.h>
#include <charts/cell_glyph_painter.h>
#include <widgets/chip.h>

#include <QApplication>
#include <QPainter>
#include <QRegularExpression>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 6;
constexpr int shapeWidth = 20; // of a verdict
constexpr int sparklineWidth = 104;
constexpr int mostReasonWidth = 190; // why there are no limits; all of it is in the tip
using List = MetricListModel;

// Two lines, the second smaller and muted; one in the middle where there is no second.
void paintLines(QPainter &painter, const QRect &area, const QStyleOptionViewItem &cell, Qt::Alignment alignment,
                const QString &text, const QString &below, const QColor &belowColor)
{
    const int line = cell.fontMetrics.height();
    const int top = area.top() + (area.height() - (below.isEmpty() ? line : 2 * line)) / 2;
    const int flags = int(QStyle::visualAlignment(cell.direction, alignment)) | Qt::AlignVCenter | Qt::TextSingleLine;
    const auto put = [&](int y, const QString &shown, const QFont &font, const QColor &color) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRect(area.left(), y, area.width(), line), flags,
                         QFontMetrics(font).elidedText(shown, Qt::ElideRight, area.width()));
    };
    put(top, text, cell.font, screenPalette().text);
    if (!below.isEmpty())
        put(top + line, below, textFont(LabelLook::Small), belowColor);
}

// What a text says beyond its first words: "plateau short of target", "provisional".
QString detailOf(const QString &text, const QString &label)
{
    static const QRegularExpression lead(u"^[\\s,:]+"_s);
    return text.startsWith(label) ? text.mid(label.size()).remove(lead) : QString();
}

// The verdict as a chip, and below it what it is short of.
void paintVerdict(QPainter &painter, const QRect &area, const QStyleOptionViewItem &cell, const MetricSummary &metric)
{
    const QString label = rungLabel(*metric.rung);
    const QString detail = detailOf(metric.verdict, label);
    const QFontMetrics small(textFont(LabelLook::Small));
    QRect chip = area;
    if (!detail.isEmpty()) {
        const int height = chipSize(label).height();
        chip.setTop(area.top() + (area.height() - height - small.height()) / 2);
        chip.setHeight(height);
        painter.setFont(textFont(LabelLook::Small));
        painter.setPen(screenPalette().mutedText);
        const int leading =
            int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine;
        painter.drawText(QRect(area.left(), chip.bottom() + 1, area.width(), small.height()), leading,
                         small.elidedText(detail, Qt::ElideRight, area.width()));
    }
    paintChip(painter, chip, cell.direction, rungShape(*metric.rung) + QChar(u' ') + label,
              chipLook(rungTone(*metric.rung)));
}

void paintVariation(QPainter &painter, const QRect &area, const QStyleOptionViewItem &cell, const MetricSummary &metric)
{
    const bool isKnown = !metric.variationText.isEmpty();
    paintLines(painter, area, cell, Qt::AlignLeft, isKnown ? metric.variationText : metric.limitsReason,
               isKnown ? metric.limitsReason : QString(), screenPalette().mutedText);
}

QString latestDay(const MetricSummary &metric)
{
    return metric.latestOn.isValid() ? QLocale().toString(metric.latestOn, QLocale::ShortFormat) : QString();
}

// What is drawn beside the words of a column; nothing where nothing is known.
std::optional<CellGlyph> glyphOf(int column, const MetricSummary &metric)
{
    if (column == List::VariationColumn && metric.variation != Variation::Unknown)
        return CellGlyph{VariationGlyph{metric.variation, metric.variationSide}};
    if (column == List::AssuranceColumn && metric.assurance != Assurance::Unknown)
        return CellGlyph{AssuranceGlyph{metric.assurance}};
    return {};
}

QColor cellColor(int column, const MetricSummary &metric)
{
    const Palette &palette = screenPalette();
    const bool isMissing = column == List::Steward && metric.steward.isEmpty();
    return isMissing ? palette.concernText : column == List::VerdictColumn ? palette.mutedText : palette.text;
}

} // namespace

MetricListDelegate::MetricListDelegate(const MetricFilterModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void MetricListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const MetricSummary &metric = m_model.metric(index);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    const auto paintText = [&] {
        painter->setPen(cellColor(index.column(), metric));
        painter->setFont(cell.font);
        const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, cell.displayAlignment);
        painter->drawText(area, int(alignment) | Qt::TextSingleLine,
                          cell.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
    };
    if (const std::optional<CellGlyph> glyph = glyphOf(index.column(), metric)) {
        const int line = cell.fontMetrics.height();
        paintCellGlyph(*painter, area, line, *glyph, screenPalette(), isMirrored);
        const int room = int(std::ceil(glyphWidth(*glyph, line)));
        area.adjust(isMirrored ? 0 : room, 0, isMirrored ? -room : 0, 0);
    }
    switch (index.column()) {
    case List::Name:
        paintLines(*painter, area, cell, Qt::AlignLeft, metric.name, metric.service, screenPalette().mutedText);
        break;
    case List::Latest:
        paintLines(*painter, area, cell, Qt::AlignRight, metric.latestText, latestDay(metric),
                   metric.isStale ? screenPalette().concernText : screenPalette().mutedText);
        break;
    case List::Recent:
        if (metric.recent)
            paintCellGlyph(*painter, QRectF(area).adjusted(0, 3, 0, -3), cell.fontMetrics.height(), *metric.recent,
                           screenPalette(), isMirrored);
        break;
    case List::VerdictColumn:
        if (metric.rung)
            paintVerdict(*painter, area, cell, metric);
        else
            paintText();
        break;
    case List::AssuranceColumn: {
        const QString label = assuranceLabel(metric.assurance);
        const QString detail = detailOf(text, label);
        paintLines(*painter, area, cell, Qt::AlignLeft, detail.isEmpty() ? text : label, detail,
                   screenPalette().mutedText);
        break;
    }
    case List::VariationColumn:
        paintVariation(*painter, area, cell, metric);
        break;
    default:
        paintText();
    }
    painter->restore();
}

QSize MetricListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(2 * option.fontMetrics.height() + Space::medium);
    size.rwidth() += 2 * padding;
    const MetricSummary &metric = m_model.metric(index);
    if (index.column() == List::VariationColumn)
        size.setWidth(
            std::max(option.fontMetrics.horizontalAdvance(metric.variationText),
                     std::min(mostReasonWidth,
                              QFontMetrics(textFont(LabelLook::Small)).horizontalAdvance(metric.limitsReason)))
            + 2 * padding + 2);
    if (index.column() == List::AssuranceColumn && metric.assurance != Assurance::Unknown)
        size.setWidth(option.fontMetrics.horizontalAdvance(assuranceLabel(metric.assurance)) + 2 * padding);
    if (const std::optional<CellGlyph> glyph = glyphOf(index.column(), metric))
        size.rwidth() += int(std::ceil(glyphWidth(*glyph, option.fontMetrics.height())));
    if (index.column() == List::Latest)
        size.setWidth(std::max(
            size.width(), QFontMetrics(textFont(LabelLook::Small)).horizontalAdvance(latestDay(metric)) + 2 * padding));
    if (index.column() == List::VerdictColumn && metric.rung)
        size.setWidth(std::max(chipSize(rungLabel(*metric.rung)).width() + shapeWidth,
                               QFontMetrics(textFont(LabelLook::Small))
                                       .horizontalAdvance(detailOf(metric.verdict, rungLabel(*metric.rung)))
                                   + 2)
                      + 2 * padding);
    if (index.column() == List::Recent)
        size.setWidth(sparklineWidth);
    return size;
}

} // namespace Ratchet
