// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_dossier.h"

#include <answers/basis/period.h>
#include <answers/basis/rung_words.h>
#include <answers/metrics/claim_chart.h>
#include <answers/metrics/claim_words.h>
#include <answers/metrics/claims.h>
#include <answers/metrics/judged_targets.h>
#include <answers/metrics/limits_words.h>
#include <answers/metrics/metric_tables.h>
#include <answers/metrics/rule_words.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

// An option's label by the name of its field; empty where nobody chose.
template <class Record, class Enum> QString chosen(const char *field, Enum option)
{
    return option == Enum{} ? QString()
                            : optionLabel(*entityType<Record>().find(QString::fromLatin1(field)), qint64(option));
}

QString lowered(const QString &text) { return text.isEmpty() ? text : text.first(1).toLower() + text.sliced(1); }

QString subtitleOf(const Register &reg, const Metric &metric, const MetricProof &proof, const MetricWords &words)
{
    QStringList nature{metric.unit.trimmed(), lowered(chosen<Metric>("frequency", metric.frequency)),
                       lowered(chosen<Metric>("direction", metric.direction))};
    nature.removeAll(QString());
    QStringList parts{nature.join(u", "_s)};
    const Person *steward = reg.find(metric.steward);
    parts +=
        steward ? App::translate("Dossier", "steward %1").arg(steward->name) : App::translate("Dossier", "no steward");
    if (!metric.dataSource.trimmed().isEmpty())
        parts += App::translate("Dossier", "source: %1").arg(metric.dataSource.trimmed());
    const auto &points = proof.chart.points;
    parts += points.empty() ? App::translate("Dossier", "no readings yet")
                            : App::translate("Dossier", "%Ln reading(s) to %1", nullptr, int(points.size()))
                                  .arg(words.period(points.back().on));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

MetricMarker::Kind markerKind(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Release:
        return MetricMarker::Kind::Release;
    case AnnotationKind::Policy:
        return MetricMarker::Kind::Policy;
    case AnnotationKind::Definition:
        return MetricMarker::Kind::Definition;
    default:
        return MetricMarker::Kind::Event;
    }
}

std::vector<MetricMarker> markersOf(const Register &reg, const MetricEvents &events, const Metric &metric, QDate asOf)
{
    std::vector<MetricMarker> markers;
    const auto add = [&](MetricMarker marker) {
        if (marker.on.isValid() && marker.on <= asOf)
            markers.push_back(std::move(marker));
    };
    QSet<Id<Improvement>> worked; // marked already: an improvement may claim the metric twice
    for (const Steering *steering : events.steering(metric.id)) {
        const QString title = recordTitle(reg, EntityKind::Improvement, steering->improvement.value);
        const Improvement *improvement = reg.find(steering->improvement);
        const QDate on = interventionOf(reg, *steering);
        const bool isCompletion = improvement && on.isValid() && on == improvement->deliveredOn;
        add({.kind = MetricMarker::Kind::Intervention,
             .on = on,
             .text = isCompletion ? App::translate("Dossier", "■ completed: %1").arg(title) : title,
             .record = {EntityKind::Improvement, steering->improvement.value}});
        if (!improvement || worked.contains(improvement->id))
            continue;
        worked.insert(improvement->id);
        add({.kind = MetricMarker::Kind::Start,
             .on = improvement->startedOn,
             .text = App::translate("Dossier", "▷ started: %1").arg(improvement->reference),
             .record = refTo(*improvement)});
        if (!isCompletion)
            add({.kind = MetricMarker::Kind::Completion,
                 .on = improvement->deliveredOn,
                 .text = App::translate("Dossier", "■ completed: %1").arg(improvement->reference),
                 .record = refTo(*improvement)});
    }
    for (const Annotation *annotation : events.annotations(metric))
        add({.kind = markerKind(annotation->kind),
             .on = annotation->on,
             .text = annotation->text,
             .record = {EntityKind::Annotation, annotation->id.value}});
    for (const Phase *phase : events.phases(metric.id))
        add({.kind = MetricMarker::Kind::Rebase,
             .on = phase->fromOn,
             .text = phase->reason,
             .record = {EntityKind::Phase, phase->id.value}});
    std::ranges::stable_sort(markers, {}, &MetricMarker::on);
    return markers;
}

SteeringDossier steeringDossier(const Register &reg, ClaimFindings findings, const MetricWords &words, QDate asOf)
{
    SteeringDossier dossier;
    dossier.record = {EntityKind::Steering, findings.steering.value};
    dossier.improvement = {EntityKind::Improvement, findings.improvement.value};
    if (const Improvement *improvement = reg.find(findings.improvement)) {
        dossier.reference = improvement->reference;
        dossier.title = improvement->title;
        dossier.state = chosen<Improvement>("status", improvement->status);
    }
    dossier.role = findings.role;
    dossier.roleLabel = chosen<Steering>("role", findings.role);
    dossier.interventionOn = findings.series.interventionOn;
    dossier.rung = findings.verdict.rung;
    dossier.label = verdictLabel(findings.verdict);
    dossier.shape = rungShape(dossier.rung);
    dossier.tone = rungTone(dossier.rung);
    const ClaimWords claim{reg, findings, words, asOf};
    const ClaimEvidence evidence{reg, findings, words, asOf};
    dossier.badge = claim.badge();
    dossier.headline = claim.headline();
    dossier.because = claim.because();
    dossier.against = evidence.against();
    dossier.evidence = evidence.rows();
    dossier.attribution = evidence.attribution();
    dossier.whatWouldChange = claim.whatWouldChange();
    dossier.expectation = claim.expectation();
    dossier.interrupted = evidence.interrupted();
    if (!dossier.interrupted.empty())
        dossier.interruptedWarning = App::translate("Dossier",
                                                    "Where readings resemble the ones before, these intervals are too "
                                                    "narrow. They show a step, never its cause.");
    dossier.amendments = amendmentTable(reg, findings.steering, words);
    dossier.findings = std::move(findings);
    return dossier;
}

QString ruleSetLabel(RuleSet rules) { return chosen<Metric>("rule_set", rules); }

// Readings that are no points, the first of them with the reason.
QStringList impossibleSentences(const MetricProof &proof, const QLocale &locale)
{
    constexpr size_t named = 3;
    QStringList sentences;
    for (size_t i = 0; i < std::min(named, proof.impossible.size()); ++i) {
        const ImpossibleReading &reading = proof.impossible[i];
        sentences += App::translate("Dossier", "The reading of %1 is no point: %2")
                         .arg(locale.toString(reading.on, QLocale::ShortFormat), reading.why);
    }
    if (proof.impossible.size() > named)
        sentences += App::translate("Dossier", "So are %Ln more.", nullptr, int(proof.impossible.size() - named));
    return sentences;
}

QString methodOf(const Register &reg, const MetricProof &proof, const QLocale &locale)
{
    const ProcessChart &chart = proof.chart;
    const bool isRunChart = isRunChartOnly(reg, leadingClaim(reg, proof));
    const QString rules = ruleSetLabel(chart.rules);
    QStringList sentences{
        isRunChart ? App::translate("Dossier", "Run chart, %1 rules.").arg(rules)
                   : App::translate("Dossier", "%1 chart, %2 rules.").arg(chartTypeLabel(chart.type), rules)};
    if (const QString fallback = fallbackLabel(chart.fallback); !fallback.isEmpty())
        sentences += fallback;
    sentences += impossibleSentences(proof, locale);
    sentences += limitsSentences(reg, proof, locale);
    if (chart.screening == Screening::On && !isRunChart)
        sentences += App::translate("Dossier", "Moving ranges beyond their limit are left out once.");
    return sentences.join(u' ');
}

// What the readings say where no improvement claims them.
void tellReadingsAlone(MetricDossier &dossier)
{
    const ProcessChart &chart = dossier.proof.chart;
    if (chart.points.empty()) {
        dossier.headline = App::translate("Dossier", "No readings yet");
        dossier.badge = App::translate("Dossier", "○ Nothing to judge");
        return;
    }
    switch (chart.variation) {
    case Variation::Improvement:
        dossier.headline = App::translate("Dossier", "Moving for the better, and no improvement claims it");
        dossier.badge = App::translate("Dossier", "△ Better");
        dossier.tone = Tone::Good;
        return;
    case Variation::Concern:
        dossier.headline = App::translate("Dossier", "Moving for the worse, and no improvement steers it");
        dossier.badge = App::translate("Dossier", "▼ Worse");
        dossier.tone = Tone::Concern;
        return;
    case Variation::Neutral:
        dossier.headline = App::translate("Dossier", "Out of the ordinary; nobody said which direction is better");
        break;
    default:
        dossier.headline = App::translate("Dossier", "Nothing out of the ordinary, and no improvement steers it");
        break;
    }
    dossier.badge = App::translate("Dossier", "○ Not steered");
}

void tellNextReading(MetricDossier &dossier, const Metric &metric, const MetricWords &words, QDate asOf)
{
    if (dossier.proof.chart.points.empty() || metric.frequency == Frequency::None)
        return;
    dossier.nextReadingOn = addPeriods(dossier.proof.chart.points.back().on, metric.frequency, 1);
    const QString day = words.day(dossier.nextReadingOn);
    // A reading of a month that has begun comes in once the month is over.
    if (addPeriods(dossier.nextReadingOn, metric.frequency, 1) < asOf)
        dossier.nextReading = App::translate("Dossier", "The next reading was due %1.").arg(day);
    else if (dossier.nextReadingOn <= asOf)
        dossier.nextReading =
            App::translate("Dossier", "Next reading: that of %1.").arg(words.period(dossier.nextReadingOn));
    else
        dossier.nextReading = App::translate("Dossier", "Next reading due %1.").arg(day);
}

} // namespace

MetricDossier metricDossier(const Register &reg, const MetricEvents &events, MetricProof proof,
                            std::span<const MetricProof> proven, QDate asOf, const QLocale &locale)
{
    MetricDossier dossier;
    const Metric *metric = reg.find(proof.metric);
    if (!metric)
        return dossier;
    const MetricWords words(*metric, proof.chart, locale);
    const Service *service = reg.find(metric->service);
    dossier.metric = {EntityKind::Metric, metric->id.value};
    dossier.title = service ? App::translate("Dossier", "%1 · %2").arg(metric->name, service->name) : metric->name;
    dossier.subtitle = subtitleOf(reg, *metric, proof, words);
    dossier.unit = metric->unit.trimmed();
    dossier.target = proof.target;
    if (!std::isnan(proof.target))
        dossier.targetLabel = App::translate("Dossier", "target %1").arg(words.level(proof.target));
    dossier.markers = markersOf(reg, events, *metric, asOf);
    const SteeringProof *leading = leadingSteering(reg, proof);
    const Id<Steering> leadingId = leading ? leading->steering : Id<Steering>();
    for (ClaimFindings &findings : claimFindings(reg, events, proof, proven, asOf)) {
        dossier.steering.push_back(steeringDossier(reg, std::move(findings), words, asOf));
        SteeringDossier &claim = dossier.steering.back();
        claim.isLeading = claim.record.record == leadingId.value;
        const MetricProof shown = proofByClaim(reg, proof, Id<Steering>(claim.record.record));
        claim.chart = shown.chart;
        claim.method = methodOf(reg, shown, locale);
    }
    std::ranges::stable_sort(dossier.steering, std::greater<>(), &SteeringDossier::isLeading);
    dossier.targets = judgedTargets(reg, proof);
    dossier.targetTable = targetTable(dossier.targets, words);
    dossier.quarters = quarterTable(proof.quarters, words);
    for (const Reading *reading : events.notes(metric->id))
        dossier.notes.insert(reading->on, reading->note.simplified());
    dossier.readings = readingTable(reg, proof, dossier.notes, words);
    dossier.method = methodOf(reg, proof, locale);
    dossier.rules = rulesText(proof.chart.rules);
    dossier.proof = std::move(proof);
    tellNextReading(dossier, *metric, words, asOf);
    if (dossier.steering.empty()) {
        tellReadingsAlone(dossier);
    } else {
        dossier.headline = dossier.steering.front().headline;
        dossier.badge = dossier.steering.front().badge;
        dossier.tone = dossier.steering.front().tone;
    }
    return dossier;
}

MetricDossier metricDossier(const Register &reg, Id<Metric> metric, QDate asOf, const QLocale &locale)
{
    return metricDossier(reg, MetricEvents(reg), metricProof(reg, metric, asOf), {}, asOf, locale);
}

} // namespace Ratchet
