// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a new register, and verdicts by weight.
#include "fixture.h"
#include "today.h"

#include <answers/questions/answer_frame.h>
#include <answers/questions/answers_json.h>
#include <answers/questions/first_steps.h>
#include <support/test.h>

#include <QJsonArray>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// "backlog services": those that are done.
QString doneIn(const QByteArray &lines)
{
    QStringList done;
    for (const FirstStep &step : firstSteps(registerOf(lines), QDate(2026, 6, 1))) {
        CHECK_FALSE(step.title.isEmpty());
        CHECK_FALSE(step.what.isEmpty());
        if (step.isDone)
            done += step.id;
    }
    return done.join(u' ');
}

Verdict verdictOf(const std::vector<Check> &checks)
{
    Answer answer;
    answer.checks = checks;
    concludeVerdict(answer, false);
    return answer.verdict;
}

} // namespace

TEST_CASE("each of the five steps is done by what it asks for, and by nothing less")
{
    CHECK(doneIn("") == QString());
    CHECK(doneIn("improvement reference=A title=a") == u"backlog"_s);
    CHECK(doneIn("person name=Ada\nservice name=Mail owner=Ada") == u"services"_s);
    CHECK(doneIn("person name=Ada\nservice name=Mail owner=Ada\nservice name=Web") == QString());
    CHECK(doneIn("person name=Ada left_on=2026-01-01\nservice name=Mail owner=Ada") == QString());
    CHECK(doneIn("metric name=Fix") == QString());
    CHECK(doneIn("metric name=Fix\nreading metric=Fix on=2026-05-01 value=1") == u"metrics"_s);
    CHECK(doneIn("raci_activity name=Rank\nraci_role name=Lead\nraci_entry activity=Rank role=Lead codes=R")
          == QString());
    CHECK(doneIn("raci_activity name=Rank\nraci_role name=Lead\nraci_entry activity=Rank role=Lead codes=A/R")
          == u"responsibilities"_s);
    CHECK(doneIn("ceremony name=Board starts_at=2026-01-06T09:30 rrule=FREQ=MONTHLY time_zone=UTC") == u"rhythm"_s);
}

TEST_CASE("a check that nothing of what it counts meets leaves no verdict of partial")
{
    const Check met{
        .id = u"met"_s, .label = {}, .outcome = CheckOutcome::Met, .value = {}, .threshold = {}, .rows = {}};
    Check missed = met;
    missed.outcome = CheckOutcome::NotMet;
    CHECK(verdictOf({met, met}) == Verdict::Proven);
    CHECK(verdictOf({met, met, missed}) == Verdict::Partial);
    missed.isWanting = true;
    CHECK(verdictOf({met, met, missed}) == Verdict::None);
    // None of two services is covered, none of two improvements owned.
    const Register reg = registerOf("person name=Ada\nservice name=Mail\nservice name=Web\n"
                                    "improvement reference=A title=a service=Mail\n"
                                    "improvement reference=B title=b service=Mail");
    const auto wanting = [&reg](const QString &id) {
        return check(answersOf(reg, QDate(2026, 6, 1)), 1, id.toLatin1().constData()).isWanting;
    };
    CHECK(wanting(u"ownedShare"_s));
    CHECK_FALSE(wanting(u"servicesCovered"_s)); // Mail is
    // Wherever a check is shown it says so.
    CHECK(outcomeLabel(missed) == u"✕ Met by none"_s);
    CHECK(outcomeLabel(met) == outcomeLabel(CheckOutcome::Met));
    const QJsonArray checks = answersJson(reg, answersOf(reg, QDate(2026, 6, 1)), 1, {})[u"questions"_s]
                                  .toArray()[0]
                                  .toObject()[u"checks"_s]
                                  .toArray();
    QStringList byNone;
    for (const QJsonValue &each : checks) {
        if (each.toObject()[u"metByNone"_s].toBool())
            byNone += each.toObject()[u"id"_s].toString();
    }
    CHECK(byNone.contains(u"ownedShare"_s));
    CHECK_FALSE(byNone.contains(u"servicesCovered"_s));
}
