// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics_command.h"

#include <answers/metrics/limits_words.h>
#include <answers/metrics/metrics_json.h>
#include <cli/opened_register.h>

#include <answers/metrics/metric_dossier.h>
#include <core/entities/metric.h>
#include <core/record_text.h>

#include <QJsonDocument>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString metricText(const Register &reg, const MetricEvents &events, const MetricProof &proof,
                   std::span<const MetricProof> proven, QDate asOf)
{
    const QLocale locale;
    QString text = recordName(reg, EntityKind::Metric, proof.metric.value);
    if (proof.chart.points.empty())
        return text + u"\n  "_s + words(QT_TRANSLATE_NOOP("CommandLine", "no readings"));
    const ProcessLimits &limits = proof.chart.phases.back().limits;
    const auto number = [&locale](double value) {
        return std::isfinite(value) ? displayNumber(value, locale) : u"–"_s;
    };
    const QString reason = limitsReason(reg, proof);
    const auto count = int(proof.chart.points.size());
    text += u"\n  "_s
        + (reason.isEmpty()
               ? words(QT_TRANSLATE_N_NOOP("CommandLine", "%Ln point(s), mean %1, limits %2 to %3"), count)
                     .arg(number(limits.mean), number(limits.lower), number(limits.upper))
               : words(QT_TRANSLATE_N_NOOP("CommandLine", "%Ln point(s), mean %1."), count).arg(number(limits.mean))
                   + u' ' + reason);
    if (limits.isTrial() && reason.isEmpty())
        text += u" ("_s + words(QT_TRANSLATE_NOOP("CommandLine", "provisional")) + u')';
    const QString variation = variationText(proof.chart.variation, proof.chart.variationSide);
    text += u"\n  "_s + (variation.isEmpty() ? variationLabel(Variation::Unknown) : variation) + u"; "_s
        + assuranceLabel(proof.chart.assurance);
    for (const SteeringDossier &steering : metricDossier(reg, events, proof, proven, asOf, locale).steering) {
        text += u"\n  "_s + steering.reference + u": "_s + steering.badge;
        for (const QString &told : {steering.headline, steering.attribution, steering.whatWouldChange})
            text += u"\n    "_s + told;
    }
    return text;
}

} // namespace

ExitCode runMetrics(const QStringList &given)
{
    Arguments arguments(u"metrics"_s);
    arguments.add(u"metric"_s, words(QT_TRANSLATE_NOOP("CommandLine", "Only the metric of that name.")), u"NAME"_s);
    arguments.addReportingDate();
    arguments.addRecorded();
    arguments.addJson();
    arguments.addExample(
        u"csi.ratchet --metric \"Incidents a month\" --json"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "limits, signals, quarters and verdicts of one metric")));
    if (const auto code = arguments.read(given))
        return *code;
    const Result<OpenedRegister> opened = openRegister(arguments);
    if (!opened)
        return fail(opened.error());
    std::vector<MetricProof> proofs;
    if (arguments.has(u"metric"_s)) {
        const RecordId metric = NameIndex(opened->reg).find(EntityKind::Metric, arguments.value(u"metric"_s));
        if (metric == 0)
            return fail({ErrorCode::Usage,
                         words(QT_TRANSLATE_NOOP("CommandLine", "There is no metric \"%1\"."))
                             .arg(arguments.value(u"metric"_s))});
        proofs.push_back(metricProof(opened->reg, Id<Metric>(metric), opened->asOf));
    } else {
        proofs = metricProofs(opened->reg, opened->asOf);
    }
    if (arguments.has(u"json"_s)) {
        print(QJsonDocument(metricsJson(opened->reg, proofs, opened->asOf)).toJson());
        return ExitCode::Done;
    }
    QStringList texts;
    const MetricEvents events(opened->reg);
    for (const MetricProof &proof : proofs)
        texts += metricText(opened->reg, events, proof, proofs, opened->asOf);
    print(texts.isEmpty() ? words(QT_TRANSLATE_NOOP("CommandLine", "The register has no metrics."))
                          : texts.join(u'\n'));
    return ExitCode::Done;
}

} // namespace Ratchet
