// SPDX-License-Identifier: GPL-3.0-or-later
// PresentationPainter: what stands over the slides of a presentation: the overview, a note, a notice, the pointer, the
// keys.
#pragma once

#include <charts/palette.h>

#include <QCoreApplication>
#include <QFont>
#include <QRect>
#include <QString>

#include <utility>
#include <vector>

class QPainter;

namespace Ratchet {

class SlideGallery;
struct OverviewGrid;

class PresentationPainter {
    Q_DECLARE_TR_FUNCTIONS(PresentationPainter)

public:
    static constexpr int pointerRadius = 22;

    PresentationPainter(QPainter &painter, const QRect &room, const QFont &font, const Palette &colors,
                        bool isMirrored);

    void paintOverview(const OverviewGrid &grid, SlideGallery &thumbnails, int current);
    // In the middle of the foot.
    void paintNote(const QString &text);
    // At the end of the line that stands at the foot of a slide, over its number.
    void paintNotice(const QString &text);
    void paintPointer(const QPoint &place);
    // Pairs of keys and words.
    void paintHelp(const std::vector<std::pair<QString, QString>> &keys);

private:
    void paintBox(const QRect &box, int roundness, const QColor &ground, const QColor &letters, const QString &text);

    QPainter &m_painter;
    QRect m_room;
    QFont m_font;
    const Palette &m_colors;
    bool m_isMirrored;
};

} // namespace Ratchet
