// SPDX-License-Identifier: GPL-3.0-or-later
// A chart of an answer as a QChart, for screens: it may live in the GUI thread alone. Paper and slides have pictures,
// which chart_painter.h makes in any thread.
#pragma once

#include <charts/chart_layout.h>
#include <charts/palette.h>

QT_BEGIN_NAMESPACE
class QChart;
QT_END_NAMESPACE

namespace Ratchet {

// Paints what Qt Charts does not: labels, legend, target line, shapes, the focus rectangle. Child of its chart.
class ChartFrame;

// A chart without a ground of its own. The caller, a scene or a view owns it. Right to left as `direction` says; Auto
// follows the locale.
[[nodiscard]] QChart *makeChart(const AnswerChart &chart, const Palette &palette, const QLocale &locale,
                                const QFont &font, Qt::LayoutDirection direction = Qt::LayoutDirectionAuto);
// The frame of a chart made by makeChart.
[[nodiscard]] ChartFrame *frameOf(QChart *chart);

} // namespace Ratchet
