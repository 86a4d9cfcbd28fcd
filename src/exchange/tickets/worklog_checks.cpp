// SPDX-License-Identifier: GPL-3.0-or-later
#include "worklog_checks.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr double hoursSlack = 1e-6; // hours: sums of fractions are not exact
constexpr double spanSlack = 60; // seconds

QString personOn(const WorklogEntry &entry, const QString &when)
{
    return entry.person.toCaseFolded() + u'\x1f' + when;
}
QString dayOf(const WorklogEntry &entry) { return entry.on.toString(Qt::ISODate); }
QString monthOf(const WorklogEntry &entry) { return entry.on.toString(u"yyyy-MM"_s); }

// Teams have as many hours as people, and nobody knows how many those are.
void refuseTooMuch(Worklog &log)
{
    QHash<QString, double> hours; // of people, by day and by month
    for (const WorklogEntry &entry : log.entries) {
        if (entry.person.isEmpty())
            continue;
        hours[personOn(entry, monthOf(entry))] += entry.hours;
        if (!entry.isMonth)
            hours[personOn(entry, dayOf(entry))] += entry.hours;
    }
    const auto reason = [&hours](const WorklogEntry &entry) -> QString {
        const double day = entry.isMonth ? 0 : hours.value(personOn(entry, dayOf(entry)));
        const double month = hours.value(personOn(entry, monthOf(entry)));
        const auto text = [&entry](double sum, const QString &when, double most) {
            //: %1 a person, %2 hours, %3 a day or a month, %4 hours
            return App::translate("Timesheet", "%1 would have worked %2 hours in %3, which has %4.")
                .arg(entry.person, QLocale().toString(sum, 'f', 1), when, QLocale().toString(most, 'f', 0));
        };
        if (day > hoursOfDay + hoursSlack)
            return text(day, dayOf(entry), hoursOfDay);
        return month > hoursOfMonth(entry.on) + hoursSlack ? text(month, monthOf(entry), hoursOfMonth(entry.on))
                                                           : QString();
    };
    std::vector<WorklogEntry> kept;
    for (WorklogEntry &entry : log.entries) {
        const QString why = entry.person.isEmpty() ? QString() : reason(entry);
        if (why.isEmpty())
            kept.push_back(std::move(entry));
        else
            log.problems.push_back({entry.line, 0, timesheetColumnName(TimesheetColumn::Hours), why});
    }
    log.entries = std::move(kept);
}

} // namespace

void checkWorklog(Worklog &log, WorklogKind kind, double dayHours)
{
    const auto say = [&log](const QString &text) { log.remarks.push_back({0, 0, {}, text}); };
    if (kind == WorklogKind::Issues)
        say(App::translate("Timesheet", "The whole time of an issue counts on the day in the column of days."));
    else
        refuseTooMuch(log);
    if (log.hasNights)
        say(App::translate("Timesheet", "Entries that cross midnight count on the day on which they began."));
    if (log.hasDays)
        say(App::translate("Timesheet", "A day of work counts as %1 hours, a week as five of them.")
                .arg(QLocale().toString(dayHours)));
}

void compareWithSpan(Worklog &log, int line, double seconds, const WorkSpan &span, double breakSeconds)
{
    const double differences[] = {seconds - (span.seconds - breakSeconds),
                                  seconds - (span.clockSeconds - breakSeconds)};
    if (std::ranges::any_of(differences, [](double difference) { return std::abs(difference) <= spanSlack; }))
        return;
    log.remarks.push_back(
        {line, 0, timesheetColumnName(TimesheetColumn::Hours),
         App::translate("Timesheet", "The duration is %1, from start to end it is %2; the duration counts.")
             .arg(clockText(seconds), clockText(span.seconds - breakSeconds))});
}

ImportQuestion unitQuestion(const QString &header, const std::vector<DurationUnit> &possible,
                            const QStringList &examples)
{
    QStringList choices;
    for (const DurationUnit unit : possible)
        choices += durationUnitName(unit);
    return {ImportQuestion::Kind::DurationUnit,
            header,
            timesheetColumnName(TimesheetColumn::Hours),
            App::translate("Timesheet", "Are the numbers in column \"%1\" seconds, minutes, hours or days of work?")
                .arg(header),
            choices,
            examples};
}

ImportProblem unitRemark(const QString &header, const UnitFinding &found)
{
    const QString unit = durationUnitLabel(*found.unit);
    const QString text = found.reason == UnitFinding::Reason::StartAndEnd
        ? App::translate("Timesheet", "The numbers in column \"%1\" are %2: start and end say so.")
        : App::translate("Timesheet",
                         "The numbers in column \"%1\" are taken as %2: in another unit people would have "
                         "worked too much, or next to nothing.");
    return {0, 0, timesheetColumnName(TimesheetColumn::Hours), text.arg(header, unit)};
}

} // namespace Ratchet
