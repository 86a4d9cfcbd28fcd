// SPDX-License-Identifier: GPL-3.0-or-later
// F11: what poses as an outcome, each rule with a fixture that it takes and one that it lets pass.
#include "fixture.h"

#include <answers/questions/outcome_lint.h>
#include <core/entities/metric.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate lintDay(2026, 6, 30);

std::vector<LintFinding> lintOf(const Register &reg) { return outcomeLint(Evaluation(reg, lintDay, QLocale::c())); }

QStringList reasonsOf(const QByteArray &lines)
{
    QStringList reasons;
    for (const LintFinding &finding : lintOf(registerOf(lines)))
        reasons += finding.reason;
    return reasons;
}

QByteArray monthlyReadings(const QByteArray &metric, const QByteArray &values)
{
    QByteArray lines;
    QDate on(2026, 1, 1);
    for (const QByteArray &value : values.split(' ')) {
        lines += "reading metric=" + metric + " on=" + on.toString(Qt::ISODate).toLatin1() + " value=" + value + '\n';
        on = on.addMonths(1);
    }
    return lines;
}

} // namespace

TEST_CASE("F11: metrics that count activity are named, outcomes are not")
{
    const auto isTaken = [](const QByteArray &fields) { return !reasonsOf("metric " + fields + '\n').isEmpty(); };
    CHECK(isTaken("name=Tickets_handled direction=up"));
    CHECK(isTaken("name=Number_of_trainings"));
    CHECK(isTaken("name=Effort unit=hours_worked direction=up"));
    CHECK(isTaken("name=Changes_made_by_the_desk direction=neutral"));
    CHECK(isTaken("name=Articles kind=count direction=neutral"));
    CHECK_FALSE(isTaken("name=Number_of_tickets direction=down")); // fewer are better: not praised for being many
    CHECK_FALSE(isTaken("name=Time_to_restore direction=down"));
    CHECK_FALSE(isTaken("name=Incidents kind=count direction=down"));
    CHECK_FALSE(isTaken("name=Ticketshandled direction=up")); // whole words only
    CHECK(reasonsOf("metric name=Calls,_answered direction=up\n")
          == QStringList{u"“calls answered” counts what was done, not what came of it"_s});
}

TEST_CASE("F11: a target where the readings are today proves nothing")
{
    CHECK(isTargetAtMean(10, 10, 2));
    CHECK(isTargetAtMean(10.2, 10, 2)); // 2 % of 10
    CHECK_FALSE(isTargetAtMean(10.21, 10, 2));
    CHECK_FALSE(isTargetAtMean(0, 0.1, 2));
    CHECK_FALSE(isTargetAtMean(std::nan(""), 10, 2));
    const QByteArray metric = "metric name=Restore direction=down frequency=monthly target=";
    const QByteArray around10 = monthlyReadings("Restore", "9 11 10 9 11 10");
    CHECK(reasonsOf(metric + "10\n" + around10)
          == QStringList{u"the target 10 is where the readings are today (mean 10)"_s});
    CHECK(reasonsOf(metric + "8\n" + around10).isEmpty());
    CHECK(reasonsOf(metric + "8\n" + around10 + "threshold check=targetAtMean value=25\n").size() == 1);
    CHECK(reasonsOf(metric + "10\n").isEmpty()); // without readings nobody knows
}

TEST_CASE("F11: uptime only, and technology without an outcome, stand in the same list")
{
    const QByteArray lines =
        "person name=Ada\n"
        "service name=Mail\n"
        "service name=Web\n"
        "metric name=Uptime service=Mail availability=true\n"
        "metric name=Uptime_of_Web service=Web availability=true\n"
        "metric name=Restore service=Web direction=down\n"
        "improvement reference=T-1 title=Refresh nature=technology status=in_progress owner=Ada\n"
        "improvement reference=T-2 title=Fewer_calls nature=outcome status=in_progress owner=Ada\n";
    const Register reg = registerOf(lines);
    const auto found = lintOf(reg);
    REQUIRE(found.size() == 2);
    CHECK(found[0].rule == LintRule::UptimeOnly);
    CHECK(names(reg, {found[0].record}) == u"Mail"_s);
    CHECK(found[1].rule == LintRule::TechnologyWithoutOutcome);
    CHECK(names(reg, {found[1].record}) == u"T-1"_s);
    const Answers answers = answer(reg, lintDay, QLocale::c());
    CHECK(table(answers, 4, "outcome_lint").rows.size() == 2);
    CHECK(figure(answers, 4, "activityMetrics") == Value(qint64(0)));
}
