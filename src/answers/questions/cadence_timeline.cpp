// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_timeline.h"

#include <core/entities/cadence.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

AnswerChart cadenceTimeline(const Evaluation &evaluation)
{
    AnswerChart chart;
    chart.id = u"cadence"_s;
    chart.title = App::translate("Answers", "Cadence, last and next quarter");
    chart.caption = App::translate(
        "Answers", "Every date of every ceremony from the day that it counts: held, held late, missed or to come.");
    chart.kind = ChartKind::Timeline;
    chart.from = evaluation.asOf.addDays(1 - cadenceDays);
    chart.to = evaluation.asOf.addDays(cadenceDays);
    QHash<RecordId, int> rows;
    for (const Ceremony &ceremony : evaluation.reg.all<Ceremony>()) {
        rows.insert(ceremony.id.value, int(chart.categories.size()));
        chart.categories.push_back(ceremony.name);
    }
    for (const CeremonyDate &date : ceremonyDates(evaluation.reg, chart.from, chart.to)) {
        if (!date.isCounted())
            continue;
        const bool isLate = date.status == OccurrenceStatus::Late;
        const bool isHeld = date.isHeld() && date.at().date() <= evaluation.asOf;
        const bool hasMissed = !date.isHeld() && date.at().date() < evaluation.asOf;
        const QString state = isHeld
            ? (isLate ? App::translate("Answers", "held late") : App::translate("Answers", "held"))
            : hasMissed ? App::translate("Answers", "missed")
                        : App::translate("Answers", "to come");
        chart.marks.push_back(
            {.category = rows.value(date.ceremony.value),
             .on = date.at().date(),
             .label = App::translate("Answers", "%1, %2").arg(evaluation.date(date.at().date()), state),
             .tone = isHeld && !isLate ? Tone::Good
                 : isHeld || hasMissed ? Tone::Concern
                                       : Tone::Neutral,
             .shape = isHeld ? (isLate ? 1 : 0)
                 : hasMissed ? 3
                             : 2});
    }
    return chart;
}

} // namespace Ratchet
