// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"

#include <answers/questions/failure_signs.h>
#include <answers/questions/findings.h>
#include <answers/questions/question_accountability.h>
#include <answers/questions/question_backlog.h>
#include <answers/questions/question_capacity.h>
#include <answers/questions/question_metrics.h>
#include <answers/questions/question_pir_actions.h>
#include <answers/questions/self_questions.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>

#include <answers/evaluation/evaluation.h>

#include <QCoreApplication>

#include <functional>

namespace Ratchet {

namespace {

// The person in post who holds the RACI role, or else the job, that the question must be asked of. Roles are given as
// alternatives: "Problem or CSI Manager".
QString personToAsk(const Evaluation &evaluation, int question)
{
    static constexpr const char *names[5][3] = {
        {"Service Owner", nullptr, nullptr},
        {"Problem Manager", "CSI Manager", "CSI Lead"},
        {"Service Desk Manager", "Ops Manager", "Operations Manager"},
        {"Service Analyst", "CSI Lead", "CSI Manager"},
        {"CIO", "Service Governance Lead", nullptr},
    };
    for (const char *name : names[question - 1]) {
        if (!name)
            continue;
        const QString wanted = QString::fromLatin1(name);
        for (const RaciRole &role : evaluation.reg.all<RaciRole>()) {
            if (role.name.compare(wanted, Qt::CaseInsensitive) == 0
                && isInPost(evaluation.reg, role.person, evaluation.asOf))
                return evaluation.personName(role.person);
        }
        for (const Person &person : evaluation.reg.all<Person>()) {
            if (person.jobTitle.compare(wanted, Qt::CaseInsensitive) == 0
                && isInPost(evaluation.reg, person.id, evaluation.asOf))
                return person.name;
        }
    }
    return {};
}

QString freshnessText(const Evaluation &evaluation, QDate on)
{
    if (!on.isValid())
        return QCoreApplication::translate("Answers", "No dated data yet");
    const qint64 days = on.daysTo(evaluation.asOf);
    if (days <= 0)
        return QCoreApplication::translate("Answers", "Latest data from the reporting date");
    if (days == 1)
        return QCoreApplication::translate("Answers", "Latest data from the day before");
    return QCoreApplication::translate("Answers", "Latest data from %1, %Ln day(s) before", nullptr, int(days))
        .arg(evaluation.date(on));
}

} // namespace

Answers answer(const Register &reg, QDate asOf, const QLocale &locale, const Cancellation &cancellation)
{
    Evaluation evaluation(reg, asOf, locale, cancellation);
    Answers answers = answer(evaluation, cancellation);
    answers.proofs = std::move(evaluation.proofs);
    return answers;
}

Answers answer(const Evaluation &evaluation, const Cancellation &cancellation)
{
    Answers answers;
    answers.asOf = evaluation.asOf;
    answers.flow = improvementFlow(evaluation);
    answers.funnel = deliveryFunnel(evaluation);
    using Ask = std::function<Answer(const Evaluation &)>;
    const Ask backlog = [&answers](const Evaluation &of) { return answerBacklog(of, answers.flow, answers.funnel); };
    for (const Ask &ask :
         {backlog, Ask(answerPirActions), Ask(answerCapacity), Ask(answerMetrics), Ask(answerAccountability)}) {
        if (cancellation.isRequested())
            return answers;
        Answer one = ask(evaluation);
        one.askPerson = personToAsk(evaluation, one.number);
        one.freshness = freshnessText(evaluation, one.freshOn);
        answers.questions.push_back(std::move(one));
    }
    if (cancellation.isRequested())
        return answers;
    answers.signs = failureSigns(evaluation);
    answers.self = selfQuestions(evaluation);
    answers.findings = findings(evaluation);
    answers.next = nextEvents(evaluation);
    answers.metrics = metricSummaries(evaluation);
    return answers;
}

} // namespace Ratchet
