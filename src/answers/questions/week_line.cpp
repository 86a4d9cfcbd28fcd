// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_line.h"

#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

QString daysOf(const WeekLine &week, const QLocale &locale)
{
    const QString last = locale.toString(week.to, u"d MMM"_s);
    if (week.from.month() != week.to.month())
        return App::translate("Answers", "%1 to %2").arg(locale.toString(week.from, u"d MMM"_s), last);
    return u"%1–%2"_s.arg(locale.toString(week.from.day()), last);
}

QString broughtBy(const WeekLine &week, const QLocale &locale)
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
    return parts.join(u", "_s);
}

} // namespace

QString weekStateName(WeekState state) { return state == WeekState::Improving ? u"improving"_s : u"surviving"_s; }

QString weekStateLabel(WeekState state)
{
    return state == WeekState::Improving ? App::translate("Answers", "improving")
                                         : App::translate("Answers", "surviving");
}

const WeekLine *toldWeek(const std::vector<WeekLine> &weeks)
{
    if (weeks.empty() || !weeks.back().isUndecided())
        return weeks.empty() ? nullptr : &weeks.back();
    const bool isBefore = weeks.size() > 1 && !weeks[weeks.size() - 2].isUndecided();
    return isBefore ? &weeks[weeks.size() - 2] : nullptr;
}

QString weekSentence(const std::vector<WeekLine> &weeks, const QLocale &locale)
{
    const WeekLine *told = toldWeek(weeks);
    if (!told)
        return weeks.empty() ? QString() : App::translate("Answers", "Nothing yet this week");
    const QString state = weekStateLabel(told->state());
    if (told == &weeks.back())
        //: %1 is "improving" or "surviving", %2 what the week brought: "5 items moved, 3 metrics with new data"
        return App::translate("Answers", "This week: %1: %2").arg(state, broughtBy(*told, locale));
    //: %1 are days: "23–29 Nov", %2 is "improving" or "surviving", %3 what the week brought
    return App::translate("Answers", "Last week (%1): %2: %3; nothing yet this week")
        .arg(daysOf(*told, locale), state, broughtBy(*told, locale));
}

} // namespace Ratchet
