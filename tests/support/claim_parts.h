// SPDX-License-Identifier: GPL-3.0-or-later
// What a claim is about: an improvement and the metric that it is to move.
#pragma once

#include <core/change_builder.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>

namespace Ratchet::Test {

inline Id<Improvement> addImprovement(ChangeBuilder &builder, const QString &reference)
{
    const auto made = builder.create<Improvement>();
    builder.set<&Improvement::reference>(made, reference);
    builder.set<&Improvement::title>(made, QStringLiteral("Restore test"));
    return made;
}

inline Id<Metric> addMetric(ChangeBuilder &builder, const QString &name, Direction direction)
{
    const auto made = builder.create<Metric>();
    builder.set<&Metric::name>(made, name);
    builder.set<&Metric::direction>(made, qint64(direction));
    return made;
}

} // namespace Ratchet::Test
