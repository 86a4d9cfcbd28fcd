// SPDX-License-Identifier: GPL-3.0-or-later
// What the register lacks: gaps, late readings, estimates, missing owners, stale artefacts. Whoever reads a figure
// should know what it rests on.
#pragma once

#include <answers/basis/figures.h>
#include <core/entities/metric.h>

#include <core/register.h>

namespace Ratchet {

struct DataGap {
    QString id; // "unownedImprovements"
    QString label; // translated: "Open improvements without an owner in post"
    QString meaning; // what it does to the figures
    std::vector<RecordRef> rows = {}; // in the order of the register
};

// Those that have records, in the order of the questions they touch.
[[nodiscard]] std::vector<DataGap> dataGaps(const Register &reg, QDate asOf);

// The periods between a metric's first and last reading in which there is none.
[[nodiscard]] int missingPeriods(std::span<const QDate> days, Frequency frequency);

} // namespace Ratchet
