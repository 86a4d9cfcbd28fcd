// SPDX-License-Identifier: GPL-3.0-or-later
// One metric, one word about its target, and one line of everything: list, page, slide, pack and JSON say the same of
// any register.
#include "sample_answers.h"

#include "../answers/fixture.h"

#include <answers/basis/cell_glyph.h>
#include <answers/basis/rung_words.h>
#include <answers/evaluation/metric_order.h>
#include <answers/metrics/metric_dossier.h>
#include <answers/metrics/metrics_json.h>
#include <answers/questions/metric_overview.h>
#include <core/entities/metric.h>
#include <report/sections/compose_dossier.h>
#include <report/sections/compose_question.h>
#include <report/slides/slide_deck.h>
#include <support/test.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <random>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate agreedOn(2026, 11, 23);

// Four metrics with readings by month that step, fade, stay or never vary, some with a phase, some with claims of one
// or two improvements, with any direction and target.
QByteArray anyMetrics(quint32 seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](quint32 limit) { return int(random() % limit); };
    QByteArray lines = "improvement reference=CSI-1 title=One\nimprovement reference=CSI-2 title=Two\n";
    for (int metric = 0; metric < 4; ++metric) {
        const QByteArray name = "M" + QByteArray::number(metric);
        const int readings = 2 + below(34);
        const QDate first = agreedOn.addMonths(-readings).addDays(-20);
        lines += "metric name=" + name + " frequency=monthly unit=h direction=" + (below(2) == 0 ? "up" : "down")
            + " target=" + QByteArray::number(30 + below(40)) + '\n';
        const int step = below(quint32(readings));
        const int size = below(30) - 15;
        const int fades = step + 3 + below(20);
        const bool isConstant = below(8) == 0;
        for (int i = 0; i < readings; ++i) {
            const int level = isConstant ? 50 : 50 + (i >= step && i < fades ? size : 0);
            lines += "reading metric=" + name + " on=" + first.addMonths(i).toString(Qt::ISODate).toLatin1()
                + " value=" + QByteArray::number(isConstant ? level : level + below(9) - 4) + '\n';
        }
        const QByteArray on = first.addMonths(step).toString(Qt::ISODate).toLatin1();
        if (below(4) == 0)
            lines += "phase metric=" + name + " from_on=" + on + " reason=New_tool\n";
        for (int claim = below(3); claim > 0; --claim)
            lines += "steering improvement=CSI-" + QByteArray::number(claim) + " metric=" + name
                + " role=primary intervention_on=" + first.addMonths(step + claim - 1).toString(Qt::ISODate).toLatin1()
                + (below(2) == 0 ? " locked_on=2023-01-01\n" : "\n");
    }
    return lines;
}

// Whether one of these texts says that of the target, "Meets the target (limits …)" or "Meets the target, provisional".
bool isSaid(const QStringList &texts, Assurance assurance)
{
    return std::ranges::any_of(texts, [&](const QString &text) {
        return text.contains(assuranceLabel(assurance) + u" ("_s) || text.contains(assuranceLabel(assurance) + u", "_s);
    });
}

const Assurance assurances[] = {Assurance::Pass, Assurance::HitOrMiss, Assurance::Fail};

// Of a metric that is claimed: that word, and none of the others.
void checkSaid(const QStringList &texts, Assurance assurance)
{
    INFO(texts.join(u'\n'));
    for (const Assurance word : assurances)
        CHECK(isSaid(texts, word) == (word == assurance));
}

QStringList cellsOf(const std::vector<Element> &elements, Id<Metric> metric)
{
    QStringList texts;
    for (const Element &element : elements) {
        const auto *table = std::get_if<TableElement>(&element);
        if (!table || !table->id.startsWith(u"metric-%1-evidence"_s.arg(metric.value)))
            continue;
        for (const auto &row : table->rows) {
            for (const Cell &cell : row.cells)
                texts += cell.text;
        }
    }
    return texts;
}

// The cells of a metric in the overview, by the titles of their columns. On paper and slides some stand below others.
QStringList rowOf(const TableContent &table, const QString &metric)
{
    for (const auto &row : table.rows) {
        if (row.cells.front().text.section(u'\n', 0, 0) != metric)
            continue;
        QStringList texts;
        for (const Cell &cell : row.cells)
            texts += cell.text;
        return texts;
    }
    return {};
}

// All metrics of the slides, which go on from one to the next.
TableContent overviewOf(const SlideDeck &deck)
{
    TableContent all;
    for (const Slide &slide : deck.slides) {
        if (!slide.id.startsWith("question:4:table:metrics"_L1))
            continue;
        const auto &table = std::get<SlideTable>(slide.blocks.front());
        all.columns = table.columns;
        all.rows.insert(all.rows.end(), table.rows.begin(), table.rows.end());
    }
    return all;
}

QString nameOrNull(const QJsonValue &value) { return value.isNull() ? QString() : value.toString(); }

} // namespace

TEST_CASE("list, slide, pack and JSON have one line of a metric, whatever the register holds")
{
    QSet<QString> verdicts, variations, reasons;
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const Register reg = registerOf(anyMetrics(seed));
        const Answers answers = answer(reg, agreedOn, QLocale::c());
        const QJsonArray json = metricsJson(reg, answers.proofs, agreedOn);
        const Answer &question = answers.questions[3];
        const auto table = std::ranges::find(question.tables, metricOverviewId, &AnswerTable::id);
        REQUIRE(table != question.tables.end());
        int figures = 0;
        const auto section = composeQuestion(question, reg, samplePack(), figures);
        const TableElement *pack = tableCalled(section, u"q4-metrics"_s);
        REQUIRE(pack);
        const TableContent slides = overviewOf(valueOf(wholeDeck(SlideSource{reg, agreedOn, 1, QLocale::c()}, {})));
        CHECK(slides.rows.size() == answers.metrics.size());
        CHECK(std::ranges::is_sorted(table->rows, {}, [&answers](const AnswerTable::Row &row) {
            return attentionRank(
                *std::ranges::find(answers.metrics, Id<Metric>(row.record.record), &MetricSummary::metric));
        }));
        for (size_t i = 0; i < answers.proofs.size(); ++i) {
            const auto listed = std::ranges::find(answers.metrics, answers.proofs[i].metric, &MetricSummary::metric);
            REQUIRE(listed != answers.metrics.end());
            INFO(seed << ' ' << listed->name);
            const QStringList row = rowOf(*table, listed->name);
            const auto shown = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
            const QString shape = listed->rung ? rungShape(*listed->rung) + u' ' : QString();
            REQUIRE(row.size() == 11);
            CHECK(row[3] == listed->recentText);
            CHECK(row[4] == listed->latestText);
            CHECK(row[6] == listed->targetText);
            CHECK(row[7] == shown(listed->variationSaid()));
            CHECK(row[8] == shown(listed->assuranceText));
            CHECK(row[9] == shape + listed->verdict);
            CHECK(row[10] == listed->sinceText);
            CHECK(rowOf(*pack, listed->name) == row);
            const QString slide = rowOf(slides, listed->name).join(u'\n');
            for (const QString &text : {row[4], row[6], row[7], row[8], row[9], row[10]})
                CHECK(slide.contains(text));
            const QString method = metricDossier(reg, listed->metric, agreedOn, QLocale::c()).method;
            CHECK(method.contains(u"Without limits"_s) == !listed->limitsReason.isEmpty());
            CHECK(method.contains(listed->limitsReason));
            reasons += listed->limitsReason;
            const QJsonObject held = json[qsizetype(i)].toObject();
            CHECK(nameOrNull(held[u"variation"_s]) == variationName(listed->variation));
            CHECK(nameOrNull(held[u"assurance"_s]) == assuranceName(listed->assurance));
            CHECK(nameOrNull(held[u"verdict"_s]) == (listed->rung ? rungName(*listed->rung) : QString()));
            CHECK(nameOrNull(held[u"since"_s]) == listed->since.toString(Qt::ISODate));
            CHECK(nameOrNull(held[u"latestOn"_s]) == listed->latestOn.toString(Qt::ISODate));
            CHECK(held[u"latest"_s].toDouble() == listed->latest);
            CHECK(held[u"target"_s].toDouble() == listed->target);
            CHECK(held[u"unit"_s].toString() == listed->unit);
            verdicts += listed->verdict;
            variations += listed->variationText;
        }
    }
    CHECK(verdicts.size() > 6);
    CHECK(variations.size() > 4);
    CHECK(reasons.size() > 3); // too few, too few of a baseline, all the same, and none
}

TEST_CASE("the line of readings is judged as the chart is")
{
    for (quint32 seed = 31; seed <= 40; ++seed) {
        const Register reg = registerOf(anyMetrics(seed));
        const Answers answers = answer(reg, agreedOn, QLocale::c());
        for (const MetricProof &proof : answers.proofs) {
            const auto listed = std::ranges::find(answers.metrics, proof.metric, &MetricSummary::metric);
            REQUIRE(listed->recent);
            const auto &line = std::get<Sparkline>(listed->recent->drawn).points;
            const auto &points = proof.chart.points;
            REQUIRE(line.size() == std::min(points.size(), MetricSummary::recentReadings));
            const Direction direction = reg.find(proof.metric)->direction;
            for (size_t i = 0; i < line.size(); ++i) {
                const ChartPoint &point = points[points.size() - line.size() + i];
                CHECK(line[i].value == point.value);
                CHECK(line[i].look == variationOf(point.signs, direction));
                CHECK((line[i].centre == point.centre || std::isnan(point.centre)));
            }
            if (proof.chart.variation != Variation::Unknown)
                CHECK(line.back().look == proof.chart.variation);
        }
    }
}

TEST_CASE("list, page, slide, pack and JSON have one assurance of a metric, whatever the register holds")
{
    int known = 0;
    int since = 0;
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const Register reg = registerOf(anyMetrics(seed));
        const Answers answers = answer(reg, agreedOn, QLocale::c());
        const QJsonArray json = metricsJson(reg, answers.proofs, agreedOn);
        const auto pack = composeDossiers(answers, reg, samplePack(), 1);
        const SlideDeck deck = valueOf(wholeDeck(SlideSource{reg, agreedOn, 1, QLocale::c()}, {}));
        for (size_t i = 0; i < answers.proofs.size(); ++i) {
            const MetricProof &proof = answers.proofs[i];
            const QString name = reg.find(proof.metric)->name;
            INFO(seed << " " << name);
            const auto listed = std::ranges::find(answers.metrics, proof.metric, &MetricSummary::metric);
            REQUIRE(listed != answers.metrics.end());
            const Assurance assurance = listed->assurance;
            CHECK(json[qsizetype(i)].toObject()[u"metric"_s].toString() == name);
            CHECK(json[qsizetype(i)].toObject()[u"assurance"_s].toString() == assuranceName(assurance));
            const MetricDossier page = metricDossier(reg, proof.metric, agreedOn, QLocale::c());
            CHECK(page.proof.chart.assurance == assurance);
            const auto slide = std::ranges::find(deck.slides, u"metric:"_s + name, &Slide::id);
            REQUIRE(slide != deck.slides.end());
            for (const SlideBlock &block : slide->blocks) {
                if (const auto *chart = std::get_if<ControlChart>(&block))
                    CHECK(chart->process.assurance == assurance);
            }
            known += assurance == Assurance::Unknown ? 0 : 1;
            since += proof.isPromisedSince ? 1 : 0;
            if (page.steering.empty() || !page.steering.front().interventionOn.isValid())
                continue;
            for (const SteeringDossier &claim : page.steering) {
                QStringList rows;
                for (const EvidenceRow &row : claim.evidence)
                    rows += row.value;
                checkSaid(rows, assurance);
            }
            checkSaid(slide->notes, assurance);
            checkSaid(cellsOf(pack, proof.metric), assurance);
        }
    }
    CHECK(known > 60);
    CHECK(since > 20);
}
