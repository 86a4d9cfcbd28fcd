// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_metrics.h"

#include <core/entities/metric.h>
#include <core/entities/organisation.h>

#include <QCoreApplication>

namespace Ratchet {

using App = QCoreApplication;

QHash<Id<Service>, ServiceMetrics> serviceMetrics(const Register &reg)
{
    QHash<Id<Service>, ServiceMetrics> byService;
    for (const Metric &metric : reg.all<Metric>()) {
        ServiceMetrics &of = byService[metric.service];
        ++of.metrics;
        of.uptime += metric.availability;
    }
    byService.remove({}); // metrics of no service
    return byService;
}

Cell measuredCell(const ServiceMetrics &metrics)
{
    if (metrics.metrics == 0)
        return textCell(App::translate("Answers", "✕ no metric"), Tone::Concern);
    return metrics.isUptimeOnly() ? textCell(App::translate("Answers", "◐ uptime only"), Tone::Concern)
                                  : textCell(App::translate("Answers", "✓"));
}

Figure uptimeOnlyFigure(const Evaluation &evaluation)
{
    const QHash<Id<Service>, ServiceMetrics> metrics = serviceMetrics(evaluation.reg);
    std::vector<RecordRef> rows;
    for (const Service &service : evaluation.reg.all<Service>()) {
        if (isLive(service, evaluation.asOf) && metrics.value(service.id).isUptimeOnly())
            rows.push_back(refTo(service));
    }
    return countFigure("uptimeOnly", App::translate("Answers", "Uptime only"), rows,
                       App::translate("Answers", "Live services whose metrics are all of availability."));
}

} // namespace Ratchet
