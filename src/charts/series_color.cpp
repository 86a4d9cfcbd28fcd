// SPDX-License-Identifier: GPL-3.0-or-later
#include "series_color.h"

#include <algorithm>

namespace Ratchet {

QColor seriesColor(const AnswerChart &chart, int series, const Palette &palette)
{
    const ChartSeries &own = chart.series[size_t(series)];
    int shade = own.shade;
    for (int i = 0; i < series; ++i) { // the same tint twice: take the next
        const ChartSeries &other = chart.series[size_t(i)];
        shade += other.tone == own.tone && other.shade == own.shade && !other.isOutlined && !own.isOutlined ? 1 : 0;
    }
    shade = std::clamp(shade, 0, 2);
    const QColor tints[3][3] = {{palette.neutral, palette.series[3], palette.neutralTint},
                                {palette.series[0], palette.series[1], palette.goodTint},
                                {palette.concern, palette.series[2], palette.concernTint}};
    return own.isOutlined && own.tone == Tone::Neutral ? palette.neutral : tints[int(own.tone)][shade];
}

} // namespace Ratchet
