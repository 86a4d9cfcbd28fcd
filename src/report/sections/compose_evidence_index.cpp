// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose_evidence_index.h"

// Every claim of the pack on one list: what proves it, over which period, and on which page.
#include <answers/questions/answer.h>
#include <core/register.h>
#include <report/paper/pack_text.h>
#include <report/sections/compose_dossier.h>
#include <report/sections/compose_question.h>

#include <report/paper/cells.h>
#include <report/paper/pack_words.h>

#include <answers/basis/rung_words.h>
#include <core/entities/metric.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

class Index {
public:
    void add(const QString &claim, const QString &artefact, const QString &period, const QString &anchor)
    {
        m_table.row({{claim}, {artefact}, {period}, {}});
        m_table.pageOf.push_back(anchor);
    }
    TableElement take()
    {
        m_table.column(PackWords::tr("Claim"), 7)
            .column(PackWords::tr("Artefact"), 4)
            .column(PackWords::tr("Period"), 3)
            .number(PackWords::tr("Page"));
        m_table.id = u"evidence-index"_s;
        m_table.title = PackWords::tr("Evidence index");
        return std::move(m_table);
    }

private:
    TableElement m_table;
};

QString shortDay(QDate day, const PackSettings &settings)
{
    return inOnePiece(settings.locale.toString(day, QLocale::ShortFormat));
}

QString periodText(QDate from, QDate to, const PackSettings &settings)
{
    if (from.isValid() && to.isValid() && from < to)
        return PackWords::tr("%1 to %2").arg(shortDay(from, settings), shortDay(to, settings));
    return to.isValid() ? PackWords::tr("as of %1").arg(shortDay(to, settings)) : PackWords::tr("no data");
}

void addMetrics(Index &index, const Register &reg, const std::vector<MetricProof> &proofs, const PackSettings &settings)
{
    for (const MetricProof &proof : proofs) {
        const Metric *metric = reg.find(proof.metric);
        const auto &points = proof.chart.points;
        for (const SteeringProof &claim : proof.steering) {
            const QString verdict = rungShape(claim.verdict.rung) + u' ' + verdictLabel(claim.verdict);
            const QString said =
                PackWords::tr("%1 by %2: %3")
                    .arg(metric->name, recordName(reg, EntityKind::Improvement, claim.improvement.value), verdict);
            const QString source = metric->dataSource.isEmpty()
                ? u"readings.csv"_s
                : PackWords::tr("%1; readings.csv").arg(metric->dataSource);
            index.add(said, source,
                      points.empty() ? PackWords::tr("no data")
                                     : periodText(points.front().on, points.back().on, settings),
                      dossierAnchor(proof.metric));
        }
    }
}

} // namespace

std::vector<Element> composeEvidenceIndex(const Answers &answers, const Register &reg, const PackSettings &settings)
{
    Index index;
    for (const Answer &answer : answers.questions) {
        if (settings.choices.has(PackSection(answer.number - 1)))
            index.add(PackWords::tr("%1 · %2").arg(settings.locale.toString(answer.number), answer.headline),
                      answer.artefact, periodText({}, answer.freshOn, settings), questionAnchor(answer.number));
    }
    if (settings.choices.has(PackSection::Metrics) && settings.choices.has(PackSection::Dossiers))
        addMetrics(index, reg, answers.proofs, settings);
    if (settings.choices.has(PackSection::Signs)) {
        for (const FailureSign &sign : answers.signs)
            index.add(PackWords::tr("%1: %2").arg(sign.label, sign.note), PackWords::tr("register"),
                      periodText({}, answers.asOf, settings), u"signs"_s);
    }
    std::vector<Element> part;
    part.emplace_back(HeadingElement{1, PackWords::tr("Evidence index"), Listing::Contents, u"evidenceIndex"_s});
    part.emplace_back(
        TextElement{PackWords::tr("Every claim of this pack, what proves it, over which period, and on which page."),
                    TextRole::Muted});
    part.emplace_back(index.take());
    return part;
}

} // namespace Ratchet
