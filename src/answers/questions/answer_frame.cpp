// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_frame.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using App = QCoreApplication;

Answer emptyAnswer(const Evaluation &evaluation, int number)
{
    struct Words {
        const char *question;
        const char *ask;
        const char *artefact;
    };
    static constexpr Words words[] = {
        {QT_TRANSLATE_NOOP("Answers", "What is the current backlog of service improvements, by service?"),
         QT_TRANSLATE_NOOP("Answers", "Service Owner"), QT_TRANSLATE_NOOP("Answers", "CSI register")},
        {nullptr, // it counts the PIRs
         QT_TRANSLATE_NOOP("Answers", "Problem or CSI Manager"),
         QT_TRANSLATE_NOOP("Answers", "action tracking dashboard")},
        {QT_TRANSLATE_NOOP("Answers", "What % of support team time is ring-fenced for improvement vs BAU?"),
         QT_TRANSLATE_NOOP("Answers", "Service Desk or Ops Manager"), QT_TRANSLATE_NOOP("Answers", "resource plan")},
        {QT_TRANSLATE_NOOP("Answers", "What metrics are improving due to CSI, and how do you know?"),
         QT_TRANSLATE_NOOP("Answers", "Service Analyst or CSI Lead"),
         QT_TRANSLATE_NOOP("Answers", "metric trends mapped to improvements")},
        {QT_TRANSLATE_NOOP("Answers",
                           "Who has accountability for continual improvement, and how is performance reviewed?"),
         QT_TRANSLATE_NOOP("Answers", "CIO or Service Governance Lead"),
         QT_TRANSLATE_NOOP("Answers", "RACI model and CSI cadence calendar")},
    };
    Answer answer;
    answer.number = number;
    answer.question = words[number - 1].question
        ? App::translate("Answers", words[number - 1].question)
        //: Plural by the number of PIRs looked back at
        : App::translate("Answers",
                         "How many improvement actions from the last %Ln PIR(s) have been delivered and closed?",
                         nullptr, int(*evaluation.settings.pirLookBack));
    answer.ask = App::translate("Answers", words[number - 1].ask);
    answer.artefact = App::translate("Answers", words[number - 1].artefact);
    return answer;
}

void concludeVerdict(Answer &answer, bool isArtefactEmpty)
{
    const auto met = std::ranges::count(answer.checks, CheckOutcome::Met, &Check::outcome);
    const auto judged = met + std::ranges::count(answer.checks, CheckOutcome::NotMet, &Check::outcome);
    if (judged == 0)
        answer.verdict = Verdict::NothingYet;
    else if (isArtefactEmpty || 2 * met < judged || std::ranges::any_of(answer.checks, &Check::isWanting))
        answer.verdict = Verdict::None;
    else
        answer.verdict = met == judged ? Verdict::Proven : Verdict::Partial;
}

} // namespace Ratchet
