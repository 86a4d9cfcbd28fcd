// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_legend.h"

#include <gui/cadence/cadence_marks.h>
#include <widgets/theme.h>

#include <QPainter>
#include <QStyle>

namespace Ratchet {

namespace {

constexpr int legendMarkSide = 10;

} // namespace

CadenceLegend::CadenceLegend(QWidget *parent)
    : QWidget(parent)
    , PaintedParts(this)
{
    setFont(textFont(LabelLook::Small));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
}

std::vector<QRect> CadenceLegend::places(int width) const
{
    std::vector<QRect> found;
    const int line = fontMetrics().height() + 2;
    QPoint at;
    for (const DateState state : allDateStates) {
        const int wanted =
            legendMarkSide + Space::tight + fontMetrics().horizontalAdvance(stateWord(state)) + Space::medium;
        if (at.x() > 0 && at.x() + wanted - Space::medium > width)
            at = {0, at.y() + line};
        found.emplace_back(at, QSize(wanted, line));
        at.rx() += wanted;
    }
    return found;
}

int CadenceLegend::partCount() const { return int(std::size(allDateStates)); }

PaintedPart CadenceLegend::part(int index) const
{
    const QRect place = places(width())[size_t(index)];
    return {.name = stateWord(allDateStates[index]), .area = QStyle::visualRect(layoutDirection(), rect(), place)};
}

int CadenceLegend::heightForWidth(int width) const { return places(width).back().bottom() + 1; }

QSize CadenceLegend::sizeHint() const { return {420, heightForWidth(420)}; }

void CadenceLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(screenPalette().mutedText);
    const std::vector<QRect> rects = places(width());
    for (size_t i = 0; i < rects.size(); ++i) {
        const QRect mark(rects[i].left(), rects[i].center().y() - legendMarkSide / 2, legendMarkSide, legendMarkSide);
        paintMark(painter, QStyle::visualRect(layoutDirection(), rect(), mark), allDateStates[i]);
        const QRect text = rects[i].adjusted(legendMarkSide + Space::tight, 0, 0, 0);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text),
                         int(Qt::AlignVCenter) | int(Qt::AlignLeading), stateWord(allDateStates[i]));
    }
}

} // namespace Ratchet
