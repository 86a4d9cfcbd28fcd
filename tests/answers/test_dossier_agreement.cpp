// SPDX-License-Identifier: GPL-3.0-or-later
// No two sentences of one dossier gainsay each other, whatever the readings are.
#include "fixture.h"

#include <answers/questions/answer.h>
#include <core/entities/metric.h>
#include <support/test.h>

#include <answers/metrics/metric_dossier.h>

#include <random>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate agreeOn(2026, 11, 23);

// A series by month with a claim in the midst of it: steps anywhere, drifts, single readings far out, and readings that
// resemble the one before.
QByteArray anyClaim(quint32 seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](quint32 limit) { return int(random() % limit); };
    std::normal_distribution<double> noise;
    const int before = 4 + below(20);
    const int after = below(20);
    const QDate first(2023, 6, 1);
    const double step = below(3) == 0 ? 0 : below(9) - 4;
    const int stepAt = below(2) == 0 ? before : below(quint32(before + after));
    const double drift = below(3) == 0 ? (below(7) - 3) / 10.0 : 0;
    const double likeness = below(2) == 0 ? 0 : 0.5;
    const int wild = below(3) == 0 ? below(quint32(before + after)) : -1;
    QByteArray lines = "improvement reference=CSI-1 title=One\nmetric name=M frequency=monthly unit=h direction=";
    lines += below(2) == 0 ? "up" : "down";
    lines += " target=" + QByteArray::number(45 + below(10)) + '\n';
    double last = 0;
    for (int i = 0; i < before + after; ++i) {
        last = likeness * last + noise(random);
        const double value = 50 + last + drift * i + (i >= stepAt ? step : 0) + (i == wild ? 6 : 0);
        lines += "reading metric=M on=" + first.addMonths(i).toString(Qt::ISODate).toLatin1()
            + " value=" + QByteArray::number(value, 'f', 2) + '\n';
    }
    return lines + "steering improvement=CSI-1 metric=M role=primary intervention_on="
        + first.addMonths(before).toString(Qt::ISODate).toLatin1() + (below(4) == 0 ? "\n" : " locked_on=2023-01-01\n");
}

QString valueOfRow(const SteeringDossier &dossier, const char *id)
{
    const auto found = std::ranges::find(dossier.evidence, QString::fromLatin1(id), &EvidenceRow::id);
    return found == dossier.evidence.end() ? QString() : found->value;
}

// How often each of the cases was there to be checked.
struct Seen {
    int movedBefore = 0;
    int changedBefore = 0;
    int provenWithin = 0; // a proven gain whose interval includes none
    int despite = 0;
};

void checkEarlier(const SteeringDossier &told, Seen &seen)
{
    const QString drift = valueOfRow(told, "drift");
    const QString change = valueOfRow(told, "changePoint");
    const QString moved = u"the readings moved before the improvement"_s;
    const bool isMoved = told.attribution.contains(moved) || told.against.contains(moved);
    if (!drift.isEmpty())
        CHECK(drift.contains(u"named below 0.01"_s));
    if (isMoved) {
        ++seen.movedBefore;
        CHECK_FALSE(drift.startsWith(u"none"_s));
        CHECK_FALSE(told.attribution.contains(u"nothing else on record explains"_s));
    }
    if (change.contains(u"before the improvement"_s) && !isMoved && drift.startsWith(u"none"_s)) {
        ++seen.changedBefore;
        CHECK(change.contains(u"the baseline by itself shows no move"_s));
        CHECK(told.against.contains(u"changed before the improvement"_s));
        CHECK_FALSE(told.attribution.endsWith(u"nothing else on record explains the step."_s));
    }
}

void checkVerdict(const SteeringDossier &told, Seen &seen)
{
    const LadderVerdict &verdict = told.findings.verdict;
    const QString interval = valueOfRow(told, "interval");
    const bool includesNone = interval.contains(u"no change is among them"_s);
    if (isProven(verdict.rung)) {
        CHECK_FALSE(verdict.isContradictory);
        CHECK_FALSE(told.headline.startsWith(u"Neither"_s));
        if (includesNone) {
            ++seen.provenWithin;
            CHECK(interval.contains(u"the verdict asks for 95.8 %"_s));
        }
    }
    const bool isOrdinary = told.because.contains(u"such as the baseline gives of itself"_s)
        || told.because.contains(u"none of them out of the ordinary"_s);
    if (isOrdinary) {
        for (const Measurement &point : told.findings.series.after)
            CHECK((point.value >= verdict.lower && point.value <= verdict.upper));
        CHECK((verdict.isContradictory || interval.isEmpty() || includesNone));
    } else if (told.because.contains(u"no signal for the better"_s)) {
        ++seen.despite;
    }
    if (verdict.rung == Rung::Worse)
        CHECK_FALSE(told.headline.startsWith(u"Neither"_s));
    if (told.label.contains(u"short of target"_s))
        CHECK_FALSE(valueOfRow(told, "target").startsWith(u"Meets"_s));
}

} // namespace

TEST_CASE("what a dossier says against a claim is what its evidence shows in orange, and no sentence gainsays another")
{
    Seen seen;
    for (quint32 seed = 1; seed <= 400; ++seed) {
        const Register reg = registerOf(anyClaim(seed));
        const MetricDossier dossier = metricDossier(reg, reg.all<Metric>().begin()->id, agreeOn, QLocale::c());
        REQUIRE(dossier.steering.size() == 1);
        const SteeringDossier &told = dossier.steering.front();
        QStringList rows;
        for (const EvidenceRow &row : told.evidence)
            rows += row.label + u": "_s + row.value;
        INFO(seed << "\n"
                  << told.headline << "\n"
                  << told.because << "\n"
                  << told.against << "\n"
                  << told.attribution << "\n"
                  << rows.join(u'\n'));
        const bool isDoubted =
            std::ranges::any_of(told.evidence, [](const EvidenceRow &row) { return row.tone == Tone::Concern; });
        CHECK(isDoubted == (told.against != u"Nothing on record speaks against it."_s));
        checkEarlier(told, seen);
        checkVerdict(told, seen);
    }
    INFO(seen.movedBefore << " " << seen.changedBefore << " " << seen.provenWithin << " " << seen.despite);
    CHECK(seen.movedBefore > 5);
    CHECK(seen.changedBefore > 2);
    CHECK(seen.despite > 2);
}
