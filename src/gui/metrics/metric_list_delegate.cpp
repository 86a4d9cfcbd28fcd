// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_list_delegate.h"

#include <answers/basis/rung_words.h>
#include <charts/control_chart_painter.h>
#include <widgets/chip.h>

#include <QApplication>
#include <QPainter>
#include <QRegularExpression>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 6;
constexpr int glyphWidth = 20;
constexpr int sparklineWidth = 104;
using List = MetricListModel;

// The readings as a line with the mean of the latest phase behind it, the latest one as a point.
void paintSparkline(QPainter &painter, const QRectF &area, const MetricSummary &metric, bool isMirrored)
{
    if (metric.recent.empty())
        return;
    const Palette &palette = screenPalette();
    const auto [low, high] = std::ranges::minmax(metric.recent);
    const double span = high > low ? high - low : 1;
    const auto yOf = [&](double value) { return area.bottom() - (value - low) / span * area.height(); };
    const double step = area.width() / double(std::max<size_t>(metric.recent.size() - 1, 1));
    QPolygonF line;
    for (size_t i = 0; i < metric.recent.size(); ++i)
        line << QPointF(isMirrored ? area.right() - double(i) * step : area.left() + double(i) * step,
                        yOf(metric.recent[i]));
    if (metric.mean >= low && metric.mean <= high) {
        painter.setPen(QPen(palette.grid, 1));
        painter.drawLine(QPointF(area.left(), yOf(metric.mean)), QPointF(area.right(), yOf(metric.mean)));
    }
    painter.setPen(QPen(palette.neutral, 1.3));
    painter.drawPolyline(line);
    paintVariationMark(painter, line.back(), 2.6, metric.variation, palette);
}

// The name, and the service below it.
void paintName(QPainter &painter, const QRect &area, const QStyleOptionViewItem &cell, const MetricSummary &metric)
{
    const int line = cell.fontMetrics.height();
    const int top = area.top() + (area.height() - (metric.service.isEmpty() ? line : 2 * line)) / 2;
    const int leading =
        int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine;
    const auto put = [&](int y, const QString &text, const QFont &font, const QColor &color) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRect(area.left(), y, area.width(), line), leading,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
    };
    put(top, metric.name, cell.font, screenPalette().text);
    put(top + line, metric.service, textFont(LabelLook::Small), screenPalette().mutedText);
}

// What the verdict says beyond its rung: "plateau short of target".
QString detailOf(const MetricSummary &metric)
{
    static const QRegularExpression lead(u"^[\\s,:]+"_s);
    const QString label = rungLabel(*metric.rung);
    return metric.verdict.startsWith(label) ? metric.verdict.mid(label.size()).remove(lead) : QString();
}

// The verdict as a chip, and below it what it is short of.
void paintVerdict(QPainter &painter, const QRect &area, const QStyleOptionViewItem &cell, const MetricSummary &metric)
{
    const QString label = rungLabel(*metric.rung);
    const QString detail = detailOf(metric);
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

// The point as the chart draws it, and an arrow where it lies high or low.
void paintVariation(QPainter &painter, QPointF at, const MetricSummary &metric)
{
    const Palette &palette = screenPalette();
    paintVariationMark(painter, at, 4, metric.variation, palette);
    if (metric.variationSide == 0 || metric.variation == Variation::CommonCause)
        return;
    const double up = metric.variationSide > 0 ? -1 : 1;
    const QPointF tip = at + QPointF(8, up * 5);
    painter.setPen(QPen(palette.text, 1.3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at + QPointF(8, -up * 5), tip);
    painter.drawLine(tip, tip + QPointF(-2.5, -up * 3));
    painter.drawLine(tip, tip + QPointF(2.5, -up * 3));
}

// The target as a dashed line, and the band of the limits beyond it, across it, or short of it.
void paintAssurance(QPainter &painter, QPointF at, Assurance assurance)
{
    const Palette &palette = screenPalette();
    const double shift = assurance == Assurance::Pass ? -4.5 : assurance == Assurance::Fail ? 4.5 : 0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(assurance == Assurance::Pass       ? palette.good
                         : assurance == Assurance::Fail ? palette.concern
                                                        : palette.neutral);
    painter.drawRect(QRectF(at.x() - 6, at.y() + shift - 3, 12, 6));
    QPen target(palette.target, 1.4);
    target.setDashPattern({2, 1.5});
    painter.setPen(target);
    painter.drawLine(at - QPointF(8, 0), at + QPointF(8, 0));
}

QColor cellColor(int column, const MetricSummary &metric)
{
    const Palette &palette = screenPalette();
    const bool isMissing =
        (column == List::Steward && metric.steward.isEmpty()) || (column == List::Latest && metric.isStale);
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
    const auto glyph = [&](const auto &paintGlyph) {
        if (text.isEmpty())
            return;
        const double x = isMirrored ? area.right() - glyphWidth / 2.0 : area.left() + glyphWidth / 2.0;
        paintGlyph(QPointF(x - (isMirrored ? -2 : 2), area.center().y() + 0.5));
        area.adjust(isMirrored ? 0 : glyphWidth + Space::tight, 0, isMirrored ? -glyphWidth - Space::tight : 0, 0);
    };
    const auto paintText = [&] {
        painter->setPen(cellColor(index.column(), metric));
        painter->setFont(cell.font);
        const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, cell.displayAlignment);
        painter->drawText(area, int(alignment) | Qt::TextSingleLine,
                          cell.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
    };
    switch (index.column()) {
    case List::Name:
        paintName(*painter, area, cell, metric);
        break;
    case List::Recent:
        paintSparkline(*painter, QRectF(area).adjusted(2, 8, -4, -8), metric, isMirrored);
        break;
    case List::VerdictColumn:
        if (metric.rung)
            paintVerdict(*painter, area, cell, metric);
        else
            paintText();
        break;
    case List::VariationColumn:
        glyph([&](QPointF at) { paintVariation(*painter, at, metric); });
        paintText();
        break;
    case List::AssuranceColumn:
        glyph([&](QPointF at) { paintAssurance(*painter, at, metric.assurance); });
        paintText();
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
    const bool hasGlyph = index.column() == List::VariationColumn || index.column() == List::AssuranceColumn;
    if (hasGlyph)
        size.rwidth() += glyphWidth + Space::tight;
    if (const MetricSummary &metric = m_model.metric(index); index.column() == List::VerdictColumn && metric.rung)
        size.setWidth(std::max(chipSize(rungLabel(*metric.rung)).width() + glyphWidth,
                               QFontMetrics(textFont(LabelLook::Small)).horizontalAdvance(detailOf(metric)) + 2)
                      + 2 * padding);
    if (index.column() == List::Recent)
        size.setWidth(sparklineWidth);
    return size;
}

} // namespace Ratchet
