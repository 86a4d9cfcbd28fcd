// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose_dossier.h"

// "How do you know?" for every metric that an improvement steers: verdict, evidence, and what speaks against it.
#include <answers/questions/answer.h>
#include <core/register.h>
#include <report/paper/pack_text.h>
#include <report/sections/section_parts.h>

#include <report/paper/pack_style.h>
#include <report/paper/pack_words.h>

#include <charts/metric_chart.h>
#include <core/entities/metric.h>

#include <QRegularExpression>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr double heightOfWidth = 0.3; // of a chart: with its evidence it stands on one page

Verdict colourOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Verdict::Proven;
    case Tone::Concern:
        return Verdict::None;
    case Tone::Neutral:
        break;
    }
    return Verdict::Partial;
}

// Two rows of evidence beside each other: a metric with all that is known of it stands on one page.
TableElement evidenceTable(const SteeringDossier &steering)
{
    TableElement table;
    const QString asked = PackWords::tr("How do you know?");
    const QString said = PackWords::tr("What the readings say");
    table.column(asked, 4).column(said, 6).column(asked, 4).column(said, 6);
    const size_t half = (steering.evidence.size() + 1) / 2;
    const auto cellsOf = [&steering](size_t i) {
        return i < steering.evidence.size() ? std::pair(Cell{steering.evidence[i].label},
                                                        Cell{steering.evidence[i].value, {}, steering.evidence[i].tone})
                                            : std::pair(Cell(), Cell());
    };
    for (size_t i = 0; i < half; ++i) {
        const auto [label, value] = cellsOf(i);
        const auto [nextLabel, nextValue] = cellsOf(half + i);
        table.row({label, value, nextLabel, nextValue});
    }
    return table;
}

QString inSentences(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

void addText(std::vector<Element> &part, const QString &text, TextRole role = TextRole::Body)
{
    if (!text.isEmpty())
        part.emplace_back(TextElement{text, role});
}

// The name of the file that holds a table of this metric: by its number, since a name may hold anything.
QString fileOf(const Metric &metric, const QString &table)
{
    static const QRegularExpression special(u"[^A-Za-z0-9]+"_s);
    return u"metric-%1-%2"_s.arg(metric.id.value).arg(QString(table).replace(special, u"-"_s).toLower());
}

void addClaim(std::vector<Element> &part, const MetricDossier &dossier, const SteeringDossier &steering,
              const Metric &metric)
{
    const QString claimant = PackWords::tr("%1 %2").arg(steering.reference, steering.title);
    part.emplace_back(HeadlineElement{steering.headline, inSentences({steering.because, steering.against}),
                                      colourOf(steering.tone), inOnePiece(steering.badge)});
    const QStringList told{claimant, steering.roleLabel, steering.state};
    addText(part, told.join(u" · "_s), TextRole::Muted);
    addText(part, inSentences({steering.attribution, steering.expectation}));
    if (!steering.evidence.empty()) {
        TableElement evidence = evidenceTable(steering);
        evidence.id = fileOf(metric, u"evidence-"_s + steering.reference);
        evidence.title = PackWords::tr("%1 · %2").arg(metric.name, PackWords::tr("How do you know?"));
        part.emplace_back(std::move(evidence));
    }
    addText(part,
            PackWords::tr("What would change this verdict: %1")
                .arg(inSentences({steering.whatWouldChange, dossier.nextReading})));
    if (!steering.amendments.rows.empty()) {
        part.emplace_back(HeadingElement{3, steering.amendments.title, Listing::Nowhere});
        part.emplace_back(tableElement(steering.amendments, fileOf(metric, u"amendments-"_s + steering.reference)));
    }
}

// The readings as a chart; a metric without any has none.
void addChart(std::vector<Element> &part, const MetricDossier &dossier, const Metric &metric, const PackStyle &style)
{
    if (dossier.proof.chart.points.empty())
        return;
    const double width = style.body.width() / units(1);
    const QSizeF size(width, width * heightOfWidth);
    const ControlChart chart = controlChartOf(dossier, metric, style.locale);
    part.emplace_back(
        PictureElement{recordControlChart(chart, size, style.colors, style.locale, PackStyle::chartFont()), size});
}

std::vector<Element> composeDossier(const MetricDossier &dossier, const Metric &metric, const QString &number,
                                    const PackStyle &style)
{
    std::vector<Element> part;
    part.emplace_back(HeadingElement{2, PackWords::tr("%1 %2").arg(number, dossier.title), Listing::Contents,
                                     dossierAnchor(metric.id)});
    addChart(part, dossier, metric, style);
    addText(part, dossier.subtitle, TextRole::Muted);
    addText(part, dossier.method, TextRole::Caption);
    for (const SteeringDossier &steering : dossier.steering)
        addClaim(part, dossier, steering, metric);
    if (!dossier.targetTable.rows.empty()) {
        TableElement targets = tableElement(dossier.targetTable, fileOf(metric, u"targets"_s));
        targets.title = PackWords::tr("%1 · %2").arg(metric.name, dossier.targetTable.title);
        part.emplace_back(std::move(targets));
    }
    if (!dossier.quarters.rows.empty()) {
        TableElement quarters = tableElement(dossier.quarters, fileOf(metric, u"quarters"_s));
        quarters.title = PackWords::tr("%1 · %2").arg(metric.name, dossier.quarters.title);
        quarters.columns.front().title = dossier.quarters.title;
        part.emplace_back(std::move(quarters));
    }
    return part;
}

} // namespace

std::vector<Element> composeDossiers(const Answers &answers, const Register &reg, const PackSettings &settings,
                                     int firstPart)
{
    std::vector<Element> parts;
    const MetricEvents events(reg);
    const PackStyle style(settings);
    const NameCover cover(reg, settings.choices.names);
    for (const MetricProof &proof : answers.proofs) {
        const Metric *metric = reg.find(proof.metric);
        if (!metric || proof.steering.empty())
            continue;
        MetricDossier dossier = metricDossier(reg, events, proof, answers.proofs, answers.asOf, settings.locale);
        for (MetricMarker &marker : dossier.markers) // they are drawn: no later hand covers them
            marker.text = cover.text(marker.text);
        const QString number = partNumber(4, firstPart++, settings.locale);
        for (Element &element : composeDossier(dossier, *metric, number, style))
            parts.push_back(std::move(element));
    }
    return parts;
}

QString dossierAnchor(Id<Metric> metric) { return u"metric-"_s + QString::number(metric.value); }

} // namespace Ratchet
