// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"

#include <answers/evaluation/delivery_funnel.h>
#include <answers/evaluation/improvement_flow.h>
#include <answers/questions/failure_signs.h>
#include <answers/questions/findings.h>
#include <answers/questions/page_accountable.h>
#include <answers/questions/question_accountability.h>
#include <answers/questions/question_backlog.h>
#include <answers/questions/question_capacity.h>
#include <answers/questions/question_metrics.h>
#include <answers/questions/question_pir_actions.h>
#include <answers/questions/self_questions.h>
#include <answers/questions/week_line.h>
#include <answers/questions/weeks.h>
#include <answers/questions/whom_to_ask.h>

#include <answers/evaluation/evaluation.h>

#include <QCoreApplication>

#include <functional>

namespace Ratchet {

namespace {

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
    answers.metrics = metricSummaries(evaluation);
    using Ask = std::function<Answer(const Evaluation &)>;
    const Ask backlog = [&answers](const Evaluation &of) { return answerBacklog(of, answers.flow, answers.funnel); };
    const Ask metrics = [&answers](const Evaluation &of) { return answerMetrics(of, answers.metrics); };
    for (const Ask &ask : {backlog, Ask(answerPirActions), Ask(answerCapacity), metrics, Ask(answerAccountability)}) {
        if (cancellation.isRequested())
            return answers;
        Answer one = ask(evaluation);
        tellWhomToAsk(evaluation, one);
        tellAccountable(evaluation.reg, evaluation.asOf, one);
        one.freshness = freshnessText(evaluation, one.freshOn);
        answers.questions.push_back(std::move(one));
    }
    if (cancellation.isRequested())
        return answers;
    answers.weeks = lastWeeks(evaluation);
    answers.weekLine = weekSentence(answers.weeks, evaluation.locale);
    addWeeks(answers.questions.back(), answers.weeks, evaluation.locale); // part of the rhythm, question 5
    answers.signs = failureSigns(evaluation);
    answers.self = selfQuestions(evaluation);
    Findings found = findings(evaluation);
    answers.findings = std::move(found.first);
    answers.findingCount = found.count;
    answers.next = nextEvents(evaluation);
    return answers;
}

} // namespace Ratchet
