// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_rows.h"

#include <answers/metrics/claims.h>
#include <answers/metrics/metric_dossier.h>
#include <core/entities/metric.h>
#include <core/record_text.h>
#include <report/paper/pack_words.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

TableElement claimRows(const Register &reg, Id<Improvement> improvement, const std::vector<MetricProof> &proofs,
                       QDate asOf, const QLocale &locale)
{
    TableElement table;
    table.column(PackWords::tr("Metric"), 4)
        .column(PackWords::tr("Verdict"), 4)
        .column(PackWords::tr("What the readings say"), 9)
        .column(PackWords::tr("Claim"), 4);
    const MetricEvents events(reg);
    for (const MetricProof &proof : proofs) {
        const MetricDossier dossier = metricDossier(reg, events, proof, proofs, asOf, locale);
        for (const SteeringDossier &claim : dossier.steering) {
            const Steering *steering = reg.find(Id<Steering>(claim.record.record));
            if (!steering || steering->improvement != improvement)
                continue;
            const QString metric = recordName(reg, EntityKind::Metric, proof.metric.value);
            table.row({textCell(claim.roleLabel.isEmpty() ? metric : QString(metric + u" · "_s + claim.roleLabel)),
                       textCell(claim.badge, claim.tone),
                       textCell(claim.expectation.isEmpty() ? claim.headline
                                                            : QString(claim.headline + u". "_s + claim.expectation)),
                       textCell(registrationText(reg, *steering, locale),
                                concernIf(registrationOf(reg, *steering) != Registration::Registered))});
        }
    }
    return table;
}

} // namespace Ratchet
