// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_command.h"

#include <cli/opened_register.h>

#include <calendar/cadence_state.h>
#include <calendar/date_words.h>
#include <core/entities/cadence.h>
#include <core/record_text.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// "2026-03-31T14:00:00+02:00"; of an all-day ceremony "2026-03-31", which is so in every zone.
QString withOffset(const Ceremony &ceremony, const QDateTime &wallClock)
{
    if (ceremony.isAllDay)
        return wallClock.date().toString(Qt::ISODate);
    const QDateTime instant = instantOf(ceremony, wallClock);
    const int minutes = instant.offsetFromUtc() / 60;
    return wallClock.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + (minutes < 0 ? u'-' : u'+')
        + QTime(0, 0).addSecs(std::abs(minutes) * 60).toString(u"HH:mm"_s);
}

// The status as it is recorded, and beside it that a date passed without a review, or does not count.
QJsonArray datesJson(const Register &reg, const std::vector<CeremonyDate> &dates, QDate asOf)
{
    const Field &status = fieldOf<&Occurrence::status>();
    QJsonArray rows;
    for (const CeremonyDate &date : dates) {
        const Ceremony &ceremony = *reg.find(date.ceremony);
        QJsonObject row{{u"ceremony"_s, ceremony.name},
                        {u"dueAt"_s, withOffset(ceremony, date.dueAt)},
                        {u"status"_s, optionName(status, qint64(date.status))}};
        if (date.movedTo.isValid())
            row[u"movedTo"_s] = withOffset(ceremony, date.movedTo);
        if (date.days > 0)
            row[u"days"_s] = date.days;
        const DateState state = stateOf(reg, date, asOf);
        if (state == DateState::Missed)
            row[u"missed"_s] = true;
        if (state == DateState::Uncounted)
            row[u"notCounted"_s] = true;
        rows += row;
    }
    return rows;
}

QString datesText(const Register &reg, const std::vector<CeremonyDate> &dates, QDate asOf)
{
    QStringList lines;
    for (const CeremonyDate &date : dates)
        lines += dayAndTimeWords(date, QLocale()) + u"  "_s + reg.find(date.ceremony)->name + u"  "_s
            + stateWord(stateOf(reg, date, asOf));
    return lines.isEmpty() ? words(QT_TRANSLATE_NOOP("CommandLine", "Nothing is due in that time."))
                           : lines.join(u'\n');
}

} // namespace

ExitCode runCalendar(const QStringList &given)
{
    Arguments arguments(u"calendar"_s);
    arguments.require(u"from"_s, words(QT_TRANSLATE_NOOP("CommandLine", "The first day.")), u"DATE"_s);
    arguments.require(u"to"_s, words(QT_TRANSLATE_NOOP("CommandLine", "The last day.")), u"DATE"_s);
    arguments.addJson();
    arguments.addExample(
        u"csi.ratchet --from 2026-01-01 --to 2026-03-31"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "every ceremony of the first quarter, both days included")));
    if (const auto code = arguments.read(given))
        return *code;
    const Result<QDate> from = arguments.day(u"from"_s, {});
    const Result<QDate> to = arguments.day(u"to"_s, {});
    if (!from || !to)
        return fail(from ? to.error() : from.error());
    if (*to < *from)
        return fail({ErrorCode::Usage, words(QT_TRANSLATE_NOOP("CommandLine", "--to is before --from."))});
    const Result<OpenedRegister> opened = openRegister(arguments);
    if (!opened)
        return fail(opened.error());
    const std::vector<CeremonyDate> dates = ceremonyDates(opened->reg, *from, *to);
    if (arguments.has(u"json"_s))
        print(QJsonDocument(datesJson(opened->reg, dates, opened->today)).toJson());
    else
        print(datesText(opened->reg, dates, opened->today));
    int unreadable = 0;
    for (const Ceremony &ceremony : opened->reg.all<Ceremony>()) {
        if (const Status readable = checkRecurrence(ceremony); !readable && unreadable++ == 0)
            complain(ceremony.name + u": "_s + describe(readable.error()));
    }
    return unreadable > 0 ? ExitCode::Findings : ExitCode::Done;
}

} // namespace Ratchet
