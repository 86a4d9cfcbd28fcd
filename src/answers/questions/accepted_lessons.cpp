// SPDX-License-Identifier: GPL-3.0-or-later
#include "accepted_lessons.h"

#include <core/entities/incident_review.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

AnswerTable acceptedLessonTable(const Evaluation &evaluation, const std::vector<PirReview> &reviews)
{
    AnswerTable table(u"accepted_lessons"_s, App::translate("Answers", "Accepted without action"),
                      App::translate("Answers",
                                     "Lessons of these PIRs of which nothing is to come. They stay in the count of "
                                     "those that have not landed."));
    table.column(App::translate("Answers", "Lesson"), 2)
        .column(App::translate("Answers", "Text"), 6)
        .column(App::translate("Answers", "Accepted by"), 3)
        .number(App::translate("Answers", "On"), 2)
        .column(App::translate("Answers", "Reason"), 5);
    for (const PirReview &review : reviews) {
        for (const Lesson *lesson : review.lessons) {
            if (lesson->disposition != Disposition::Accepted)
                continue;
            const QString reason = lesson->reason.simplified();
            table.row({textCell(lesson->reference), textCell(lesson->text), personCell(evaluation, lesson->acceptedBy),
                       dateCell(evaluation, lesson->acceptedOn),
                       reason.isEmpty() ? textCell(App::translate("Answers", "none given"), Tone::Concern)
                                        : textCell(reason)},
                      refTo(*lesson));
        }
    }
    return table;
}

} // namespace Ratchet
