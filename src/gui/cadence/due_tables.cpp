// SPDX-License-Identifier: GPL-3.0-or-later
#include "due_tables.h"

#include <answers/reviews/due_words.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

QString whenWords(const DueItem &item, QDate asOf)
{
    const int days = int(asOf.daysTo(item.dueOn));
    return days < 0 ? App::translate("Due", "%Ln day(s) late", nullptr, -days)
        : days == 0 ? App::translate("Due", "today")
                    : App::translate("Due", "in %Ln day(s)", nullptr, days);
}

} // namespace

AnswerTable dueOwnersTable(const DueWork &work, const QLocale &locale)
{
    AnswerTable table(u"due_owners"_s, App::translate("Due", "Owners"),
                      App::translate("Due", "Those from whom something is due, with how much."));
    table.column(App::translate("Due", "Owner"), 4).number(App::translate("Due", "Overdue"));
    table.number(App::translate("Due", "7 days"));
    const bool goesFurther = work.days > daysOfWeekAhead;
    if (goesFurther)
        table.number(App::translate("Due", "Later"));
    const auto count = [&locale](int number, Tone tone = Tone::Neutral) {
        return Cell{.text = number == 0 ? u"–"_s : locale.toString(number), .tone = number == 0 ? Tone::Neutral : tone};
    };
    for (const DueOwner &owner : work.owners) {
        const bool isNobody = !owner.person || owner.hasLeft();
        const QString title = dueOwnerTitle(owner, locale);
        std::vector<Cell> cells{{.text = isNobody ? QString(u"✕ "_s + title) : title, .tone = concernIf(isNobody)},
                                count(owner.count(DueGroup::Overdue), Tone::Concern),
                                count(owner.count(DueGroup::Week))};
        if (goesFurther)
            cells.push_back(count(owner.count(DueGroup::Later)));
        table.row(std::move(cells), {EntityKind::Person, owner.person.value});
    }
    return table;
}

AnswerTable dueListTable(const DueOwner &owner, const DueWork &work, const QLocale &locale)
{
    AnswerTable table(u"due_list"_s, App::translate("Due", "Due from %1").arg(dueOwnerTitle(owner, locale)));
    const bool hasParts = std::ranges::any_of(owner.items, [](const DueItem &item) { return !item.partOf.isEmpty(); });
    table.column(App::translate("Due", "What"), 6);
    table.number(App::translate("Due", "Due"), 2).number(App::translate("Due", "When"), 2);
    if (hasParts) // last: where there is too little room, it is this that scrolls
        table.column(App::translate("Due", "Part of"), 4);
    for (const DueItem &item : owner.items) {
        const Tone tone = concernIf(item.group == DueGroup::Overdue);
        std::vector<Cell> cells{{.text = item.title}};
        cells.push_back({.text = locale.toString(item.dueOn, QLocale::ShortFormat), .tone = tone});
        cells.push_back({.text = whenWords(item, work.asOf), .tone = tone});
        if (hasParts)
            cells.push_back({.text = item.partOf});
        table.row(std::move(cells), item.record);
    }
    return table;
}

} // namespace Ratchet
