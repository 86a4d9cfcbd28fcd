// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_line.h"

#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

QString weekStateName(WeekState state) { return state == WeekState::Improving ? u"improving"_s : u"surviving"_s; }

QString weekStateLabel(WeekState state)
{
    return state == WeekState::Improving ? App::translate("Answers", "improving")
                                         : App::translate("Answers", "surviving");
}

QString weekSentence(const WeekLine &week, const QLocale &locale)
{
    QStringList parts;
    if (week.improvementHours)
        parts += App::translate("Answers", "%1 h on improvement against %2 h reactive")
                     .arg(displayNumber(*week.improvementHours, locale, 1),
                          displayNumber(week.reactiveHours.value_or(0), locale, 1));
    parts += week.moved() == 0 ? App::translate("Answers", "nothing moved")
                               : App::translate("Answers", "%Ln item(s) moved", nullptr, int(week.moved()));
    parts += week.metrics.empty()
        ? App::translate("Answers", "no metric with new data")
        : App::translate("Answers", "%Ln metric(s) with new data", nullptr, int(week.metrics.size()));
    //: %1 is "improving" or "surviving", %2 what the week brought: "5 items moved, 3 metrics with new data"
    return App::translate("Answers", "This week: %1: %2").arg(weekStateLabel(week.state()), parts.join(u", "_s));
}

} // namespace Ratchet
