// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_slides.h"

#include <answers/basis/rung_words.h>
#include <answers/evaluation/evaluation.h>
#include <answers/questions/answer.h>
#include <answers/reviews/agenda.h>
#include <answers/reviews/escalations.h>
#include <charts/metric_chart.h>
#include <core/entities/cadence.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/record_text.h>
#include <core/register.h>
#include <report/slides/slide_parts.h>
#include <report/slides/slide_words.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

Slide metricSlide(const MetricDossier &dossier, const Metric &metric, const QLocale &locale)
{
    Slide slide{.id = u"metric:"_s + metric.name, .title = dossier.title, .subtitle = dossier.subtitle};
    slide.blocks.emplace_back(SlideHeadline{dossier.headline, dossier.badge, dossier.tone});
    ControlChart chart = controlChartOf(dossier, metric, locale);
    constexpr size_t mostPoints = 48; // of a chart that a room reads
    if (const size_t points = chart.process.points.size(); points > mostPoints) {
        chart.first = points - mostPoints;
        chart.count = mostPoints;
    }
    slide.blocks.emplace_back(std::move(chart));
    if (!dossier.steering.empty()) {
        const SteeringDossier &leading = dossier.steering.front();
        slide.subtitle =
            SlideWords::tr("Steered by %1 %2 · %3").arg(leading.reference, leading.title, dossier.subtitle);
        slide.notes += {leading.because, leading.against, leading.attribution, leading.expectation};
        for (const EvidenceRow &row : leading.evidence)
            slide.notes += SlideWords::tr("%1: %2").arg(row.label, row.value);
        slide.notes += SlideWords::tr("What would change this verdict: %1").arg(leading.whatWouldChange);
    }
    slide.notes += {dossier.method, dossier.rules, dossier.nextReading, metric.definition};
    slide.notes.removeAll(QString());
    return slide;
}

// How soon a room should see it: what went wrong, then what is proven.
int rankOf(const MetricDossier &dossier)
{
    if (dossier.steering.empty())
        return 10;
    switch (dossier.steering.front().rung) {
    case Rung::Worse:
        return 0;
    case Rung::Faded:
        return 1;
    case Rung::Sustained:
        return 2;
    case Rung::Holding:
        return 3;
    case Rung::Moved:
        return 4;
    case Rung::NoEvidence:
        return 5;
    case Rung::TooEarly:
        return 6;
    }
    return 7;
}

void addMetricSlides(std::vector<Slide> &slides, const Evaluation &evaluation)
{
    struct Ranked {
        int rank;
        Slide slide;
    };
    std::vector<Ranked> ranked;
    const MetricEvents events(evaluation.reg);
    for (const MetricProof &proof : evaluation.proofs) {
        const Metric *metric = evaluation.reg.find(proof.metric);
        if (!metric || proof.chart.points.empty())
            continue;
        const MetricDossier dossier =
            metricDossier(evaluation.reg, events, proof, evaluation.proofs, evaluation.asOf, evaluation.locale);
        ranked.push_back({rankOf(dossier), metricSlide(dossier, *metric, evaluation.locale)});
    }
    std::ranges::stable_sort(ranked, {}, &Ranked::rank);
    for (Ranked &each : ranked)
        slides.push_back(std::move(each.slide));
}

// The best that is proven of an improvement's metrics, as word and shape.
Cell verdictOf(const Evaluation &evaluation, const Improvement &improvement)
{
    std::optional<Rung> rung;
    for (const WatchedGain &gain : evaluation.gains) {
        if (gain.improvement == improvement.id && (!rung || *rung < gain.now))
            rung = gain.now;
    }
    if (!rung)
        return textCell(SlideWords::tr("no metric"), Tone::Concern);
    return textCell(rungShape(*rung) + u' ' + rungLabel(*rung), rungTone(*rung));
}

void addDelivered(std::vector<Slide> &slides, const SlideSubject &subject)
{
    const Evaluation &evaluation = subject.evaluation;
    const QDate since = lastReview(evaluation.reg, subject.ceremony, evaluation.asOf);
    AnswerTable table(u"delivered"_s, {});
    table.column(SlideWords::tr("Improvement"), 6)
        .column(SlideWords::tr("Service"), 3)
        .column(SlideWords::tr("Delivered"), 2)
        .column(SlideWords::tr("What the readings say"), 3);
    table.caption = SlideWords::tr("Delivered is not yet proven: a gain counts once its readings say so against the "
                                   "baseline that was locked beforehand.");
    std::vector<const Improvement *> delivered;
    for (const Improvement *improvement : evaluation.improvements) {
        if (improvement->deliveredOn > since && improvement->deliveredOn <= evaluation.asOf)
            delivered.push_back(improvement);
    }
    std::ranges::stable_sort(delivered, std::ranges::greater{}, &Improvement::deliveredOn);
    for (const Improvement *improvement : delivered)
        table.row({textCell(recordTitle(evaluation.reg, EntityKind::Improvement, improvement->id.value)),
                   textCell(evaluation.serviceName(improvement->service)),
                   dateCell(evaluation, improvement->deliveredOn), verdictOf(evaluation, *improvement)},
                  refTo(*improvement));
    const QString subtitle = SlideWords::tr("%Ln improvement(s), %1 to %2", nullptr, int(delivered.size()))
                                 .arg(slideDay(since.addDays(1), subject.evaluation.locale),
                                      slideDay(evaluation.asOf, subject.evaluation.locale));
    addTableSlides(
        slides,
        {.id = u"delivered"_s, .title = SlideWords::tr("Delivered since the last review"), .subtitle = subtitle}, table,
        subject.evaluation.locale, SlideWords::tr("Nothing was delivered in this time."));
}

// Everything that was delivered and is lost by the current verdict, what nobody decided on first.
void addFaded(std::vector<Slide> &slides, const Evaluation &evaluation)
{
    AnswerTable table(u"faded"_s, {});
    table.column(SlideWords::tr("Improvement"), 5)
        .column(SlideWords::tr("Owner"), 2)
        .column(SlideWords::tr("Metric"), 4)
        .column(SlideWords::tr("What the readings say"), 2)
        .column(SlideWords::tr("Decided"), 2);
    std::vector<AnswerTable::Row> decided;
    const Field &status = fieldOf<&Improvement::status>();
    for (const MetricProof &proof : evaluation.proofs) {
        for (const SteeringProof &steering : proof.steering) {
            const Improvement *improvement = evaluation.reg.find(steering.improvement);
            const Rung now = steering.verdict.rung;
            const bool isLost = steering.role != SteeringRole::Balancing && (now == Rung::Faded || now == Rung::Worse);
            if (!improvement || !isLost || !improvement->deliveredOn.isValid()
                || improvement->deliveredOn > evaluation.asOf)
                continue;
            const QString owner = evaluation.personName(improvement->owner);
            const bool isDecided = isFadeDecided(*improvement);
            (isDecided ? decided : table.rows)
                .push_back(
                    {.cells = {textCell(recordTitle(evaluation.reg, EntityKind::Improvement, improvement->id.value)),
                               textCell(owner.isEmpty() ? SlideWords::tr("nobody") : owner, concernIf(owner.isEmpty())),
                               textCell(recordName(evaluation.reg, EntityKind::Metric, proof.metric.value)),
                               textCell(rungShape(now) + u' ' + rungLabel(now), rungTone(now)),
                               isDecided ? textCell(optionLabel(status, qint64(improvement->status)))
                                         : textCell(SlideWords::tr("not yet"), Tone::Concern)},
                     .record = refTo(*improvement)});
        }
    }
    table.rows.insert(table.rows.end(), decided.begin(), decided.end());
    addTableSlides(slides,
                   {u"faded"_s,
                    SlideWords::tr("What faded"),
                    SlideWords::tr("Delivered improvements whose metric went back or became worse by the current "
                                   "verdict, those that nobody has decided on first"),
                    {},
                    {}},
                   table, evaluation.locale, SlideWords::tr("No gain has faded."));
}

void addDecisions(std::vector<Slide> &slides, const SlideSubject &subject)
{
    AnswerTable table(u"decisions"_s, {});
    table.column(SlideWords::tr("What"), 4)
        .column(SlideWords::tr("Why"), 5)
        .column(SlideWords::tr("Decision wanted"), 4);
    for (const Finding &finding : subject.answers.findings)
        table.row({textCell(finding.title), textCell(finding.what), textCell(finding.todo)}, finding.record);
    addTableSlides(slides,
                   {.id = u"decisions"_s,
                    .title = SlideWords::tr("Decisions wanted"),
                    .subtitle = SlideWords::tr("The most urgent first")},
                   table, subject.evaluation.locale, SlideWords::tr("Nothing waits for a decision."));
}

void addEscalations(std::vector<Slide> &slides, const SlideSubject &subject)
{
    const Evaluation &evaluation = subject.evaluation;
    AnswerTable table(u"escalations"_s, {});
    table.column(SlideWords::tr("Action"), 6)
        .number(SlideWords::tr("Step"))
        .column(SlideWords::tr("To"), 3)
        .column(SlideWords::tr("Since"), 2);
    for (const ReachedStep &escalation : highestEscalations(evaluation.reg, evaluation.asOf)) {
        if (subject.ceremony && escalation.ceremony != subject.ceremony)
            continue;
        table.row({textCell(recordTitle(evaluation.reg, EntityKind::Action, escalation.action.value)),
                   countCell(evaluation, escalation.number), textCell(escalation.to, concernIf(escalation.isVacant)),
                   dateCell(evaluation, escalation.reachedOn)},
                  {EntityKind::Action, escalation.action.value});
    }
    if (!table.rows.empty())
        addTableSlides(slides,
                       {.id = u"escalations"_s,
                        .title = SlideWords::tr("Escalated"),
                        .subtitle = SlideWords::tr("Actions that stayed overdue")},
                       table, subject.evaluation.locale);
}

// What the ceremony always looks at, and what it left open the last time.
void addAgendaSlides(std::vector<Slide> &slides, const SlideSubject &subject)
{
    if (!subject.ceremony)
        return;
    const Agenda agenda = agendaOf(subject.evaluation, subject.ceremony, {});
    for (const AnswerTable &table : agenda.sections) {
        if (table.id == "open_actions"_L1 || table.id == "last_decisions"_L1)
            addTableSlides(slides, {.id = u"agenda:"_s + table.id, .title = table.title, .subtitle = table.caption},
                           table, subject.evaluation.locale);
    }
    if (agenda.agenda.isEmpty())
        return;
    Slide slide{u"agenda"_s, SlideWords::tr("Agenda"), agenda.purpose, {}, agenda.expected};
    SlidePoints points;
    for (const QString &line : agenda.agenda)
        points.points.push_back({line.trimmed()});
    slide.blocks.emplace_back(std::move(points));
    slides.insert(slides.begin() + 1, std::move(slide));
}

} // namespace

QDate lastReview(const Register &reg, Id<Ceremony> ceremony, QDate asOf)
{
    QDate last;
    for (const Occurrence &occurrence : reg.all<Occurrence>()) {
        const bool isHeld = occurrence.status == OccurrenceStatus::Held || occurrence.status == OccurrenceStatus::Late;
        const QDate on = (occurrence.heldAt.isValid() ? occurrence.heldAt : occurrence.dueAt).date();
        if (isHeld && occurrence.ceremony == ceremony && on < asOf && (!last.isValid() || last < on))
            last = on;
    }
    return last.isValid() && ceremony ? last : asOf.addDays(-cadenceDays);
}

void addReviewSlides(std::vector<Slide> &slides, const SlideSubject &subject)
{
    addMetricSlides(slides, subject.evaluation);
    addDelivered(slides, subject);
    addFaded(slides, subject.evaluation);
    addDecisions(slides, subject);
    addEscalations(slides, subject);
    addAgendaSlides(slides, subject);
}

} // namespace Ratchet
