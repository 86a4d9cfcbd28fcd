// SPDX-License-Identifier: GPL-3.0-or-later
// The ten points of a project, per improvement, and how far its plan is done.
#include "fixture.h"
#include "today.h"

#include <answers/basis/plan_progress.h>
#include <answers/basis/project_parity.h>
#include <core/entities/improvement.h>
#include <support/test.h>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const Improvement &improvementOf(const Register &reg, const QString &reference)
{
    const auto &all = reg.all<Improvement>();
    const auto found = std::find_if(all.begin(), all.end(), [&reference](const Improvement &improvement) {
        return improvement.reference == reference;
    });
    REQUIRE(found != all.end());
    return *found;
}

QStringList linesOf(const Register &reg, const Improvement &improvement)
{
    QStringList texts;
    const ProjectParity parity = projectParity(reg, improvement, today);
    for (const ParityLine &line : parityLines(reg, improvement, parity, QLocale::c()))
        texts += (line.isMet ? u"+ "_s : u"- "_s) + line.name + u": "_s + line.why;
    return texts;
}

} // namespace

TEST_CASE("each improvement has the ten points of a project as a list with per cent") // R42
{
    const Register reg = registerOf(R"(
        person name=Ada
        person name=Gone left_on=2026-11-22
        improvement reference=Bare title=t
        improvement reference=Some title=t description=d outcome=o owner=Gone sponsor=Ada target_on=2026-12-01
        milestone improvement=Some title=One
        milestone improvement=Some title=Two
        funding improvement=Some kind=money requested=100
        funding improvement=Some kind=hours approved=0
        benefit improvement=Some actual=5
        improvement reference=Full title=t description=d outcome=o owner=Ada sponsor=Ada target_on=2026-12-01 control=c
        milestone improvement=Full title=One
        funding improvement=Full kind=hours approved=1
        benefit improvement=Full expected=5
        metric name=Waits
        metric name=Errors
        steering improvement=Full metric=Waits
        steering improvement=Full metric=Errors
    )");
    CHECK(projectParity(reg, improvementOf(reg, u"Bare"_s), today).percent() == 0);
    CHECK(projectParity(reg, improvementOf(reg, u"Full"_s), today).percent() == 100);
    const Improvement &some = improvementOf(reg, u"Some"_s);
    // By hand: scope, outcome, sponsor, target and milestones; the owner left, nothing is approved, expected, steered.
    const ProjectParity parity = projectParity(reg, some, today);
    CHECK(parity.percent() == 50);
    CHECK(parity.has(ParityPoint::Sponsor));
    CHECK_FALSE(parity.has(ParityPoint::Owner));
    CHECK(parityText(parity, QLocale::c()) == u"5 of the ten points of a project: 50 %"_s);
    CHECK(linesOf(reg, some)
          == QStringList{u"+ Scope: "_s, u"+ Outcome: "_s, u"- Owner: nobody in post owns it"_s, u"+ Sponsor: Ada"_s,
                         u"+ Target date: 1 Dec 2026"_s, u"+ Milestones: 2"_s,
                         u"- Funding: no money and no hours are approved"_s,
                         u"- Benefit: no benefit is expected in numbers"_s, u"- Metric: no metric that it steers"_s,
                         u"- Control: nothing says what keeps the gain"_s});
    const QString metrics = QLocale::c().createSeparatedList({u"Waits"_s, u"Errors"_s});
    CHECK(linesOf(reg, improvementOf(reg, u"Full"_s)).at(8) == u"+ Metric: "_s + metrics);
    CHECK(projectParity(reg, some, QDate(2026, 11, 21)).percent() == 60); // the day before, Gone was still there
}

TEST_CASE("the mean of the ten points is what the question of the CIO says")
{
    const Register reg = registerOf(R"(
        improvement reference=A title=t status=in_progress description=d outcome=o target_on=2026-12-01
        improvement reference=B title=t status=in_progress description=d
        improvement reference=C title=t status=approved
    )");
    CHECK(answersOf(reg).self[2].value == Value(20.0)); // of 30 and 10
}

TEST_CASE("a plan is done as its milestones are, and they as their tasks")
{
    const Register reg = registerOf(R"(
        improvement reference=A title=t
        milestone improvement=A title=Tasks
        task milestone=Tasks title=done percent=10 done_on=2026-11-22
        task milestone=Tasks title=half percent=50
        task milestone=Tasks title=later done_on=2026-11-23
        task milestone=Tasks title=open
        milestone improvement=A title=Done done_on=2026-11-22
        milestone improvement=A title=Later done_on=2026-11-23
        milestone improvement=A title=Both done_on=2026-11-01
        task milestone=Both title=left percent=60
        improvement reference=B title=t
    )");
    QList<double> percents;
    for (const Milestone &milestone : reg.all<Milestone>())
        percents += milestonePercent(reg, milestone, today);
    // (100 + 50 + 0 + 0) / 4; done; done tomorrow; a task that is left says more than the day of its milestone
    CHECK(percents == QList<double>{37.5, 100, 0, 60});
    CHECK(planPercent(reg, improvementOf(reg, u"A"_s).id, today) == 49.375);
    CHECK_FALSE(planPercent(reg, improvementOf(reg, u"B"_s).id, today));
    Task task;
    task.percent = 250;
    CHECK(taskPercent(task, today) == 100);
    task.percent = -5;
    CHECK(taskPercent(task, today) == 0);
}
