// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance_table.h"

#include <answers/basis/ceremony_roles.h>
#include <core/entities/cadence.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

QDate dayHeld(const Occurrence &occurrence)
{
    return (occurrence.heldAt.isValid() ? occurrence.heldAt : occurrence.dueAt).date();
}

Cell attendeesCell(const Occurrence &occurrence)
{
    const QStringList names = namesIn(occurrence.attendees);
    if (names.isEmpty())
        return textCell(App::translate("Answers", "not recorded"), Tone::Concern);
    Cell cell = textCell(names.join(u", "_s));
    cell.areNames = true;
    return cell;
}

// What was decided in one line: each line of it is a decision.
Cell decisionsCell(const Occurrence &occurrence)
{
    QStringList decisions;
    for (const QString &line : occurrence.decisions.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            decisions += line.simplified();
    }
    return decisions.isEmpty() ? textCell(App::translate("Answers", "none"), Tone::Concern)
                               : textCell(decisions.join(u" · "_s));
}

} // namespace

AnswerTable attendanceTable(const Evaluation &evaluation)
{
    AnswerTable table(u"attendance"_s, App::translate("Answers", "Who attended"),
                      App::translate("Answers",
                                     "What was held in the 92 days that end with the reporting date, the latest "
                                     "first."));
    table.column(App::translate("Answers", "Ceremony"), 3)
        .number(App::translate("Answers", "Held on"))
        .column(App::translate("Answers", "Attendees"), 4)
        .column(App::translate("Answers", "Decisions"), 5)
        .column(App::translate("Answers", "Metrics discussed"), 3);
    std::vector<const Occurrence *> held;
    for (const CeremonyDate &date : evaluation.adherence.due) {
        const Occurrence *record = evaluation.reg.find(date.record);
        if (date.isHeld() && record)
            held.push_back(record);
    }
    std::ranges::stable_sort(held, std::greater(), [](const Occurrence *occurrence) { return dayHeld(*occurrence); });
    for (const Occurrence *occurrence : held) {
        table.row({textCell(evaluation.reg.find(occurrence->ceremony)->name),
                   dateCell(evaluation, dayHeld(*occurrence)), attendeesCell(*occurrence), decisionsCell(*occurrence),
                   textCell(namesIn(occurrence->metricsDiscussed).join(u" · "_s))},
                  refTo(*occurrence));
    }
    return table;
}

} // namespace Ratchet
