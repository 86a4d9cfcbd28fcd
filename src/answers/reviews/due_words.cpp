// SPDX-License-Identifier: GPL-3.0-or-later
#include "due_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

QString dueGroupTitle(DueGroup group, int days)
{
    const int ahead = std::min(days, daysOfWeekAhead);
    switch (group) {
    case DueGroup::Overdue:
        return App::translate("Due", "Overdue");
    case DueGroup::Week:
        return App::translate("Due", "In the next %Ln day(s)", nullptr, ahead);
    case DueGroup::Later:
        break;
    }
    return App::translate("Due", "Later, in the next %Ln day(s)", nullptr, days);
}

QString dueOwnerTitle(const DueOwner &owner, const QLocale &locale)
{
    if (!owner.person)
        return App::translate("Due", "nobody");
    return owner.hasLeft()
        ? App::translate("Due", "%1 (left on %2)").arg(owner.name, locale.toString(owner.leftOn, QLocale::ShortFormat))
        : owner.name;
}

QString dueCounts(const DueOwner &owner, const QLocale &locale)
{
    const auto number = [&](DueGroup group) { return locale.toString(owner.count(group)); };
    QStringList parts;
    if (owner.count(DueGroup::Overdue) > 0)
        parts += App::translate("Due", "%1 overdue").arg(number(DueGroup::Overdue));
    if (owner.count(DueGroup::Week) > 0)
        parts += App::translate("Due", "%1 within a week").arg(number(DueGroup::Week));
    if (owner.count(DueGroup::Later) > 0)
        parts += App::translate("Due", "%1 later").arg(number(DueGroup::Later));
    return parts.join(u", "_s);
}

QString dueLine(const DueItem &item, QDate asOf, const QLocale &locale)
{
    // A title is data and may hold anything: it stays in its line.
    QString what = item.title.simplified();
    if (!item.partOf.isEmpty())
        //: %1 a milestone or task, %2 the improvement that it is part of
        what = App::translate("Due", "%1, part of %2").arg(what, item.partOf.simplified());
    const QString day = locale.toString(item.dueOn, QLocale::ShortFormat);
    const QString when = item.group == DueGroup::Overdue
        ? App::translate("Due", "due %1, %2")
              .arg(day, App::translate("Due", "%Ln day(s) late", nullptr, int(item.dueOn.daysTo(asOf))))
        : App::translate("Due", "due %1").arg(day);
    return what + u" · "_s + when;
}

QStringList dueLines(const DueOwner &owner, const DueWork &work, const QLocale &locale)
{
    QStringList lines;
    for (const DueGroup group : dueGroups) {
        if (owner.count(group) == 0)
            continue;
        if (!lines.isEmpty())
            lines += QString();
        lines += dueGroupTitle(group, work.days);
        for (const DueItem &item : owner.items) {
            if (item.group == group)
                lines += u"- "_s + dueLine(item, work.asOf, locale);
        }
    }
    return lines;
}

} // namespace Ratchet
