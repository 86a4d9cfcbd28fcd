// SPDX-License-Identifier: GPL-3.0-or-later
#include "ritual_table.h"

#include <answers/evaluation/ritual_response.h>
#include <core/entities/cadence.h>
#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

// The text names who answered, so that a pack of roles leaves the name out.
Cell responseCell(const Evaluation &evaluation, const Ritual &ritual)
{
    const QString text = ritualResponseText(evaluation.reg, ritual, evaluation.asOf, evaluation.locale);
    return text.isEmpty() ? textCell(App::translate("Answers", "nobody has answered"), Tone::Concern)
                          : textCell(text, concernIf(emptySinceResponse(evaluation.reg, ritual) > 0));
}

} // namespace

void addRituals(Answer &answer, const Evaluation &evaluation)
{
    AnswerTable table(
        u"rituals"_s, App::translate("Answers", "Rituals and the response to each"),
        App::translate("Answers",
                       "Ceremonies whose latest reviews, several in a row, brought neither a decision nor "
                       "an action. A response holds until the next such review."));
    table.column(App::translate("Answers", "Ceremony"), 4)
        .number(App::translate("Answers", "Reviews in a row"), 2)
        .number(App::translate("Answers", "Latest"), 2)
        .column(App::translate("Answers", "Response"), 8);
    std::vector<RecordRef> all, unanswered;
    for (const Ritual &ritual : rituals(evaluation.reg, evaluation.asOf)) {
        const RecordRef ceremony{EntityKind::Ceremony, ritual.ceremony.value};
        all.push_back(ceremony);
        if (!isAnswered(evaluation.reg, ritual, evaluation.asOf))
            unanswered.push_back(ceremony);
        const Occurrence *latest = evaluation.reg.find(Id<Occurrence>(ritual.reviews.back().record));
        table.row({textCell(recordName(evaluation.reg, EntityKind::Ceremony, ritual.ceremony.value)),
                   countCell(evaluation, std::ssize(ritual.reviews), Tone::Concern),
                   dateCell(evaluation, outcomeOf(evaluation.reg, *latest).heldOn), responseCell(evaluation, ritual)},
                  ceremony);
    }
    answer.figures.push_back(countFigure(
        "rituals", App::translate("Answers", "Rituals"), all,
        App::translate("Answers", "Ceremonies whose latest reviews brought neither a decision nor an action.")));
    answer.figures.push_back(countFigure(
        "ritualsUnanswered", App::translate("Answers", "Rituals without a response"), unanswered,
        App::translate("Answers", "Of these, those to which nobody has answered since the latest such review.")));
    if (!table.rows.empty())
        answer.tables.push_back(std::move(table));
}

} // namespace Ratchet
