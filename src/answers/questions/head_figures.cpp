// SPDX-License-Identifier: GPL-3.0-or-later
#include "head_figures.h"

#include <algorithm>
#include <array>

namespace Ratchet {

namespace {

constexpr size_t mostFigures = 5;
constexpr std::array<std::array<const char *, mostFigures>, 5> figureIds{{
    {"open", "unowned", "unfunded", "overdue", "stalled"},
    {"actions", "closed", "verified", "late", "landed"},
    {"plannedPercent", "usedPercent", "erosionPoints", "plannedHours", "usedHours"},
    {"metrics", "sustained", "holding", "faded", "worse"},
    {"raciErrors", "raciWarnings", "due", "held", "adherencePercent"},
}};

} // namespace

std::vector<Figure> headFigures(const Answer &answer)
{
    std::vector<Figure> figures;
    if (answer.number < 1 || size_t(answer.number) > figureIds.size())
        return figures;
    for (const char *id : figureIds[size_t(answer.number) - 1]) {
        const auto found = std::ranges::find(answer.figures, QLatin1StringView(id), &Figure::id);
        if (found != answer.figures.end())
            figures.push_back(*found);
    }
    return figures;
}

} // namespace Ratchet
