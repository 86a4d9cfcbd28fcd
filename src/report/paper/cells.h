// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that say one thing to people, in their locale, and another to files.
#pragma once

#include <core/record_text.h>
#include <report/paper/element.h>
#include <report/paper/pack_settings.h>

namespace Ratchet {

[[nodiscard]] inline Cell dayCell(QDate day, const PackSettings &settings, Tone tone = Tone::Neutral)
{
    if (!day.isValid())
        return {};
    return {settings.locale.toString(day, QLocale::ShortFormat), day, tone};
}

[[nodiscard]] inline Cell countCell(qint64 count, const PackSettings &settings, Tone tone = Tone::Neutral)
{
    return {settings.locale.toString(count), count, tone};
}

// Empty where the number is not known.
[[nodiscard]] inline Cell numberCell(double number, const PackSettings &settings)
{
    if (std::isnan(number))
        return {};
    return {displayNumber(number, settings.locale), number};
}

} // namespace Ratchet
