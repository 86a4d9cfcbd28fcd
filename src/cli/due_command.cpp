// SPDX-License-Identifier: GPL-3.0-or-later
#include "due_command.h"

#include <cli/opened_register.h>

#include <answers/reviews/due_words.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/save_file.h>
#include <exchange/calendar/due_events.h>
#include <store/register_id.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 3660; // ten years

QString groupName(DueGroup group)
{
    switch (group) {
    case DueGroup::Overdue:
        return u"overdue"_s;
    case DueGroup::Week:
        return u"week"_s;
    case DueGroup::Later:
        break;
    }
    return u"later"_s;
}

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject itemJson(const DueItem &item, QDate asOf)
{
    return {{u"kind"_s, QString::fromLatin1(entityType(item.record.entity).name)},
            {u"title"_s, item.title},
            {u"dueOn"_s, item.dueOn.toString(Qt::ISODate)},
            {u"group"_s, groupName(item.group)},
            {u"daysLeft"_s, asOf.daysTo(item.dueOn)},
            {u"partOf"_s, orNull(item.partOf)}};
}

QJsonObject dueJson(const DueWork &work)
{
    QJsonArray owners;
    for (const DueOwner &owner : work.owners) {
        QJsonArray items;
        for (const DueItem &item : owner.items)
            items += itemJson(item, work.asOf);
        QJsonObject object{{u"owner"_s, orNull(owner.name)},
                           {u"email"_s, orNull(owner.email)},
                           {u"leftOn"_s, orNull(owner.leftOn.toString(Qt::ISODate))},
                           {u"items"_s, items}};
        for (const DueGroup group : dueGroups)
            object[groupName(group)] = owner.count(group);
        owners += object;
    }
    QJsonObject object{{u"asOf"_s, work.asOf.toString(Qt::ISODate)}, {u"days"_s, work.days}, {u"owners"_s, owners}};
    for (const DueGroup group : dueGroups)
        object[groupName(group)] = work.count(group);
    return object;
}

QString dueText(const DueWork &work)
{
    const QLocale locale;
    QStringList lines;
    for (const DueOwner &owner : work.owners) {
        if (!lines.isEmpty())
            lines += QString();
        lines += dueOwnerTitle(owner, locale) + u": "_s + dueCounts(owner, locale);
        for (const QString &line : dueLines(owner, work, locale))
            lines += line.isEmpty() ? line : QString(u"  "_s + line);
    }
    return lines.isEmpty() ? words(QT_TRANSLATE_NOOP("CommandLine", "Nothing is due in that time."))
                           : lines.join(u'\n');
}

Result<int> daysIn(const Arguments &arguments)
{
    if (!arguments.has(u"days"_s))
        return usualDueDays;
    bool isNumber = false;
    const int days = arguments.value(u"days"_s).toInt(&isNumber);
    if (!isNumber || days < 1 || days > mostDays)
        return failure(ErrorCode::Usage,
                       words(QT_TRANSLATE_NOOP("CommandLine", "--days is a whole number from 1 to %1, not \"%2\"."))
                           .arg(mostDays)
                           .arg(arguments.value(u"days"_s)));
    return days;
}

// Leaves that owner only; a name that nobody has is refused, one from whom nothing is due is not.
Status narrow(DueWork &work, const OpenedRegister &opened, const QString &name)
{
    if (NameIndex(opened.reg).find(EntityKind::Person, name) == 0)
        return failure(ErrorCode::Usage,
                       words(QT_TRANSLATE_NOOP("CommandLine", "There is nobody called \"%1\".")).arg(name));
    std::erase_if(work.owners, [&name](const DueOwner &owner) {
        return owner.name.compare(name.trimmed(), Qt::CaseInsensitive) != 0;
    });
    return {};
}

Status writeDates(const DueWork &work, const OpenedRegister &opened, const QString &path)
{
    std::vector<DueDate> dates;
    for (const DueOwner &owner : work.owners)
        std::ranges::move(dueDates(owner), std::back_inserter(dates));
    return writeCalendar(dueEvents(dates, registerId(*opened.store)), QDateTime::currentDateTimeUtc())
        .and_then([&path](const QByteArray &calendar) { return saveWhole(path, calendar); });
}

} // namespace

ExitCode runDue(const QStringList &given)
{
    Arguments arguments(u"due"_s);
    arguments.add(u"days"_s, words(QT_TRANSLATE_NOOP("CommandLine", "How many days ahead; default 30.")), u"N"_s);
    arguments.add(u"owner"_s, words(QT_TRANSLATE_NOOP("CommandLine", "Only what is due from that person.")), u"NAME"_s);
    arguments.add(u"ics"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine", "Also writes the dates as a calendar, each a whole day.")),
                  u"OUT.ics"_s);
    arguments.addReportingDate();
    arguments.addRecorded();
    arguments.addJson();
    arguments.addExample(u"csi.ratchet --days 14"_s,
                         words(QT_TRANSLATE_NOOP("CommandLine", "what is overdue or due within a fortnight")));
    arguments.addExample(u"csi.ratchet --owner \"Ada King\" --ics ada.ics"_s,
                         words(QT_TRANSLATE_NOOP("CommandLine", "her due dates for her calendar")));
    if (const auto code = arguments.read(given))
        return *code;
    const Result<int> days = daysIn(arguments);
    if (!days)
        return fail(days.error());
    const Result<OpenedRegister> opened = openRegister(arguments);
    if (!opened)
        return fail(opened.error());
    DueWork work = dueWork(opened->reg, opened->asOf, *days);
    if (arguments.has(u"owner"_s)) {
        if (const Status narrowed = narrow(work, *opened, arguments.value(u"owner"_s)); !narrowed)
            return fail(narrowed.error());
    }
    if (arguments.has(u"ics"_s)) {
        if (const Status written = writeDates(work, *opened, arguments.value(u"ics"_s)); !written)
            return fail(written.error());
    }
    if (arguments.has(u"json"_s))
        print(QJsonDocument(dueJson(work)).toJson());
    else
        print(dueText(work));
    return ExitCode::Done;
}

} // namespace Ratchet
