// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_tile.h"

#include <gui/workspace/workspace.h>
#include <widgets/button_text.h>
#include <widgets/theme.h>

#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr int leastWidth = 176;
constexpr int lettersWide = 25; // of a label

} // namespace

FigureTile::FigureTile(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FigureTile::setFigure(const Figure &figure)
{
    m_figure = figure;
    const QString value =
        isEmpty(figure.value) ? tr("not known") : displayFigure(figure.value, figure.measure, QLocale());
    setText(buttonText(figure.label));
    setAccessibleName(tr("%1: %2").arg(figure.label, value));
    setAccessibleDescription(figure.definition);
    setToolTip(figure.definition);
    setEnabled(!figure.rows.empty());
    setCursor(figure.rows.empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    updateGeometry(); // its label may have other lines
    update();
}

QSize FigureTile::sizeHint() const
{
    const QFontMetrics small(textFont(LabelLook::Small));
    const int width = std::max(leastWidth, small.averageCharWidth() * lettersWide + 2 * Space::medium);
    constexpr int anyHeight = 10'000;
    const int label = small
                          .boundingRect(QRect(0, 0, width - 2 * Space::medium, anyHeight),
                                        int(Qt::AlignLeft | Qt::TextWordWrap), m_figure.label)
                          .height();
    return {width,
            2 * Space::small + QFontMetrics(textFont(LabelLook::Figure)).height()
                + std::max(label, 2 * small.height())};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    const Palette &colours = screenPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = isEnabled() && underMouse();
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.border, hasFocus() ? 2 : 1));
    painter.setBrush(isLit ? colours.selection : colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Space::radius, Space::radius);
    const QRect area = rect().adjusted(Space::medium, Space::small, -Space::medium, -Space::small);
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop;
    const QFont figureFont = textFont(LabelLook::Figure);
    painter.setFont(figureFont);
    painter.setPen(isEmpty(m_figure.value) ? colours.mutedText : colours.text);
    const QString value =
        isEmpty(m_figure.value) ? QStringLiteral("–") : displayFigure(m_figure.value, m_figure.measure, QLocale());
    painter.drawText(area, int(start), value);
    painter.setFont(textFont(LabelLook::Small));
    painter.setPen(colours.mutedText);
    painter.drawText(area.adjusted(0, QFontMetrics(figureFont).height(), 0, 0), int(start | Qt::TextWordWrap),
                     m_figure.label);
}

void FigureTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureTile::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void FigureTile::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void showFigures(QLayout &layout, const std::vector<Figure> &figures, Workspace &workspace, QWidget *parent)
{
    for (size_t i = 0; i < figures.size(); ++i) {
        QLayoutItem *item = layout.itemAt(int(i));
        auto *tile = item ? qobject_cast<FigureTile *>(item->widget()) : nullptr;
        if (!tile) {
            tile = new FigureTile(parent);
            QObject::connect(tile, &QAbstractButton::clicked, &workspace,
                             [tile, &workspace] { workspace.showRows(tile->figure().label, tile->figure().rows); });
            layout.addWidget(tile);
        }
        tile->setFigure(figures[i]);
    }
}

} // namespace Ratchet
