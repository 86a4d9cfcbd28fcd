// SPDX-License-Identifier: GPL-3.0-or-later
// What the register lacks: each gap with exactly the records that have it, and none where all is there.
#include "fixture.h"

#include <core/entities/capacity.h>
#include <core/entities/metric.h>
#include <support/test.h>

#include <answers/questions/data_quality.h>

#include <QMap>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate gapDay(2026, 6, 30);

// By gap, what its records are called.
QMap<QString, QString> gapsOf(const Register &reg)
{
    QMap<QString, QString> gaps;
    for (const DataGap &gap : dataGaps(reg, gapDay)) {
        CHECK_FALSE(gap.label.isEmpty());
        CHECK_FALSE(gap.meaning.isEmpty());
        gaps.insert(gap.id, names(reg, gap.rows));
    }
    return gaps;
}

} // namespace

TEST_CASE("a register without a gap says nothing")
{
    CHECK(dataGaps(Register(), gapDay).empty());
    const Register reg = registerOf(
        "person name=Ada\nunit name=Desk\nservice name=Mail owner=Ada\n"
        "improvement reference=CSI-1 title=Runbook service=Mail owner=Ada status=in_progress raised_on=2026-01-05 "
        "target_on=2026-09-30\n"
        "allocation unit=Desk month=2026-05-01 planned_improvement=10 actual_improvement=8 actual_source=timesheet\n"
        "artefact name=Register owner=Ada reviewed_on=2026-06-01 interval_days=90\n"
        "metric name=Restores definition=counted data_source=console frequency=monthly\n"
        "reading metric=Restores on=2026-05-31 value=3\n");
    CHECK(gapsOf(reg).isEmpty());
}

TEST_CASE("backlog: owners in post, services, targets and days")
{
    const Register reg =
        registerOf("person name=Ada\nperson name=Gone left_on=2026-05-01\nservice name=Mail owner=Ada\nservice "
                   "name=Old owner=Gone\n"
                   "service name=Retired retired_on=2026-01-01\n"
                   "improvement reference=OWNED title=x service=Mail owner=Ada status=in_progress raised_on=2026-01-05 "
                   "target_on=2026-09-30\n"
                   "improvement reference=LEFT title=x service=Mail owner=Gone status=proposed raised_on=2026-01-05\n"
                   "improvement reference=BARE title=x status=in_progress\n"
                   "improvement reference=DONE title=x status=closed\n"
                   "improvement reference=LATER title=x status=proposed raised_on=2026-07-01\n");
    const QMap<QString, QString> gaps = gapsOf(reg);
    CHECK(gaps[u"unownedImprovements"_s] == u"LEFT BARE"_s);
    CHECK(gaps[u"improvementsWithoutService"_s] == u"BARE"_s);
    CHECK(gaps[u"improvementsWithoutTarget"_s] == u"BARE"_s);
    CHECK(gaps[u"undatedImprovements"_s] == u"BARE"_s);
    CHECK(gaps[u"unownedServices"_s] == u"Old"_s);
    CHECK(gaps.size() == 5);
}

TEST_CASE("actions and lessons: what is open and nobody's, and lessons that came to nothing")
{
    const Register reg = registerOf("person name=Ada\npir reference=PIR-1 title=Outage\n"
                                    "lesson reference=L-1 pir=PIR-1 text=Acted\n"
                                    "lesson reference=L-2 pir=PIR-1 text=Accepted disposition=accepted\n"
                                    "lesson reference=L-3 pir=PIR-1 text=Only_cancelled\n"
                                    "lesson reference=L-4 pir=PIR-1 text=Nothing disposition=unlanded\n"
                                    "action reference=A-1 title=x lesson=L-1 owner=Ada due_on=2026-07-01 status=open\n"
                                    "action reference=A-2 title=x lesson=L-3 status=cancelled\n"
                                    "action reference=A-3 title=x pir=PIR-1 status=in_progress\n"
                                    "action reference=A-4 title=x pir=PIR-1 status=delivered\n");
    const QMap<QString, QString> gaps = gapsOf(reg);
    CHECK(gaps[u"unownedActions"_s] == u"A-3"_s);
    CHECK(gaps[u"actionsWithoutDue"_s] == u"A-3"_s);
    CHECK(gaps[u"unlandedLessons"_s] == u"L-3 L-4"_s);
    CHECK(gaps[u"acceptedWithoutWord"_s] == u"L-2"_s);
    CHECK(gaps.size() == 4);
}

TEST_CASE("hours: estimates, and past months that nobody reported")
{
    const Register reg =
        registerOf("unit name=Desk\n"
                   "allocation unit=Desk month=2026-04-01 planned_improvement=10 actual_improvement=8 "
                   "actual_source=estimate\n"
                   "allocation unit=Desk month=2026-05-01 planned_improvement=10\n"
                   "allocation unit=Desk month=2026-06-01 planned_improvement=10\n" // not over yet
                   "allocation unit=Desk month=2026-03-01 available_hours=100\n"); // nothing was planned
    const std::vector<DataGap> gaps = dataGaps(reg, gapDay);
    REQUIRE(gaps.size() == 2);
    CHECK(gaps[0].id == u"estimatedActuals"_s);
    REQUIRE(gaps[0].rows.size() == 1);
    CHECK(reg.find(Id<Allocation>(gaps[0].rows[0].record))->month == QDate(2026, 4, 1));
    CHECK(gaps[1].id == u"missingActuals"_s);
    REQUIRE(gaps[1].rows.size() == 1);
    CHECK(reg.find(Id<Allocation>(gaps[1].rows[0].record))->month == QDate(2026, 5, 1));
}

TEST_CASE("hours: months in which more is planned or used than there is; other hours count too")
{
    const Register reg =
        registerOf("unit name=Desk\n"
                   "allocation unit=Desk month=2026-03-01 available_hours=100 planned_bau=90 planned_improvement=10\n"
                   "allocation unit=Desk month=2026-04-01 available_hours=100 planned_bau=90 planned_improvement=10 "
                   "planned_other=5 "
                   "actual_improvement=10\n"
                   "allocation unit=Desk month=2026-05-01 available_hours=100 actual_improvement=8 actual_other=100 "
                   "actual_source=timesheet\n"
                   "allocation unit=Desk month=2026-02-01 planned_bau=500\n"); // nobody said how many there are
    const std::vector<DataGap> gaps = dataGaps(reg, gapDay);
    const auto over = std::ranges::find(gaps, u"overbookedMonths"_s, &DataGap::id);
    REQUIRE(over != gaps.end());
    CHECK(over->rows.size() == 2);
    const Answers answers = answer(reg, gapDay, QLocale::c());
    QStringList rows;
    for (const auto &row : table(answers, 3, "overbooked_months").rows)
        rows += rowText(row);
    CHECK(rows == QStringList{u"Desk|May 2026|100|0|108|8"_s, u"Desk|Apr 2026|100|105|10|5"_s});
    const auto &uses = table(answers, 3, "hours_by_use").rows;
    REQUIRE(uses.size() == 4); // the team and the sum, planned and used
    CHECK(rowText(uses[0]) == u"Desk|planned|200|10|90|0|5|105"_s);
    CHECK(rowText(uses[1]) == u"Desk|used|200|18|0|0|100|118"_s);
}

TEST_CASE("metrics: unread, late, with gaps, undefined; and what was delivered without one")
{
    const Register reg =
        registerOf("metric name=Never frequency=monthly definition=d data_source=s\n"
                   "metric name=Late frequency=monthly definition=d data_source=s\n"
                   "reading metric=Late on=2026-04-29 value=1\n" // two months later is before the 30th of June
                   "metric name=Current frequency=monthly definition=d data_source=s\n"
                   "reading metric=Current on=2026-04-30 value=1\n"
                   "metric name=Gap frequency=monthly definition=d data_source=s\n"
                   "reading metric=Gap on=2026-01-31 value=1\nreading metric=Gap on=2026-06-30 value=1\n"
                   "metric name=Vague frequency=monthly definition=d\nreading metric=Vague on=2026-06-30 value=1\n"
                   "reading metric=Vague on=2026-07-31 value=1\n" // after the day asked for
                   "improvement reference=CSI-1 title=x status=closed delivered_on=2026-05-01\n"
                   "improvement reference=CSI-2 title=x status=closed delivered_on=2026-05-01\n"
                   "improvement reference=CSI-3 title=x status=closed delivered_on=2026-07-01\n"
                   "steering improvement=CSI-2 metric=Current\n");
    const QMap<QString, QString> gaps = gapsOf(reg);
    CHECK(gaps[u"unreadMetrics"_s] == u"Never"_s);
    CHECK(gaps[u"lateReadings"_s] == u"Late"_s);
    CHECK(gaps[u"missingReadings"_s] == u"Gap"_s);
    CHECK(gaps[u"undefinedMetrics"_s] == u"Vague"_s);
    CHECK(gaps[u"deliveredWithoutMetric"_s] == u"CSI-1"_s);
    CHECK(gaps.size() == 5);
}

TEST_CASE("artefacts: overdue reviews, and nobody to keep them")
{
    const Register reg = registerOf("person name=Ada\n"
                                    "artefact name=Fresh owner=Ada reviewed_on=2026-06-01 interval_days=29\n"
                                    "artefact name=Stale owner=Ada reviewed_on=2026-06-01 interval_days=28\n"
                                    "artefact name=Never owner=Ada interval_days=365\n"
                                    "artefact name=Loose\n");
    const QMap<QString, QString> gaps = gapsOf(reg);
    CHECK(gaps[u"staleArtefacts"_s] == u"Stale Never"_s);
    CHECK(gaps[u"unownedArtefacts"_s] == u"Loose"_s);
    CHECK(gaps.size() == 2);
}

TEST_CASE("periods without a reading, with half a period of grace")
{
    const auto missing = [](std::initializer_list<QDate> days, Frequency frequency) {
        return missingPeriods(std::vector<QDate>(days), frequency);
    };
    CHECK(missing({}, Frequency::Monthly) == 0);
    CHECK(missing({{2026, 1, 31}}, Frequency::Monthly) == 0);
    CHECK(missing({{2026, 1, 31}, {2026, 2, 28}, {2026, 3, 31}}, Frequency::Monthly) == 0);
    CHECK(missing({{2026, 1, 1}, {2026, 2, 14}}, Frequency::Monthly) == 0); // a fortnight late
    CHECK(missing({{2026, 1, 1}, {2026, 3, 1}}, Frequency::Monthly) == 1);
    CHECK(missing({{2026, 1, 31}, {2026, 6, 30}}, Frequency::Monthly) == 4); // February to May
    CHECK(missing({{2026, 1, 5}, {2026, 1, 26}}, Frequency::Weekly) == 2);
    CHECK(missing({{2026, 1, 5}, {2026, 1, 8}}, Frequency::Daily) == 2);
    CHECK(missing({{2025, 1, 1}, {2026, 1, 1}}, Frequency::Quarterly) == 3);
    CHECK(missing({{2026, 1, 1}, {2026, 3, 1}}, Frequency::None) == 1); // monthly where nobody said
}
