// SPDX-License-Identifier: GPL-3.0-or-later
// A chart of a slide over the whole window: arrows read its points, in letters that a room can read.
#pragma once

#include <charts/palette.h>
#include <report/slides/slide.h>

#include <QWidget>

class QLabel;

namespace Ratchet {

class ChartZoom final : public QWidget {
    Q_OBJECT

public:
    ChartZoom(const SlideBlock &chart, const Palette &colors, const QLocale &locale, QWidget *parent);

    [[nodiscard]] static bool canShow(const SlideBlock &block);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void readPoint();

    Palette m_colors;
    QWidget *m_view;
    QLabel *m_point;
};

} // namespace Ratchet
