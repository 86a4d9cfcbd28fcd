// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_pages.h"

#include <gui/metrics/metrics_page.h>
#include <gui/records/record_pages.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

PageInfo metricsPage()
{
    return {.id = u"metrics"_s,
            .group = PageGroup::Proof,
            .title = QT_TRANSLATE_NOOP("Page", "Metrics"),
            .help = u"metrics"_s,
            .icon = u"metrics"_s,
            .make = makePage<MetricsPage>,
            .shortcut = QKeySequence(u"Ctrl+6"_s),
            .entities = {EntityKind::Metric},
            .badge = figureBadge(4, u"metrics"_s, Tone::Neutral)};
}

PageInfo readingsPage()
{
    using enum EntityKind;
    return recordPage(
        {.id = u"readings"_s,
         .group = PageGroup::Proof,
         .title = QT_TRANSLATE_NOOP("Page", "Readings and claims"),
         .help = u"claims"_s},
        {.views = {}, .kinds = {Steering, Reading, Target, Phase, Annotation, Amendment, Metric}, .question = 4});
}

} // namespace Ratchet
