// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders: what is due in the next days and weeks, by owner. Window, command line, drafts of mail and calendars all
// show this one value.
#pragma once

#include <answers/basis/figures.h>
#include <calendar/due_date.h>
#include <core/register.h>

#include <array>

namespace Ratchet {

struct Person;

// Due before the day; on the day or within a week of it; later, up to the number of days asked for.
enum class DueGroup : quint8 { Overdue, Week, Later };
inline constexpr std::array dueGroups{DueGroup::Overdue, DueGroup::Week, DueGroup::Later};
inline constexpr int daysOfWeekAhead = 7;
inline constexpr int usualDueDays = 30;

struct DueItem {
    RecordRef record; // an action, improvement, milestone or task
    QString title; // as people read it, "ACT-0003 Test the restores"
    QString partOf; // of a milestone or task: the improvement, in the same way
    QDate dueOn;
    DueGroup group = DueGroup::Overdue;
};

struct DueOwner {
    Id<Person> person; // none: what nobody owns
    QString name; // empty: nobody
    QString email;
    QDate leftOn; // valid where the person had left by the day
    std::vector<DueItem> items; // the earliest first

    [[nodiscard]] int count(DueGroup group) const;
    [[nodiscard]] bool hasLeft() const { return leftOn.isValid(); }
};

struct DueWork {
    QDate asOf;
    int days = usualDueDays; // ahead of the day, both included
    std::vector<DueOwner> owners; // by name, nobody last; only those from whom something is due

    [[nodiscard]] int count(DueGroup group) const;
};

// Open actions by due_on; open improvements that are not delivered by target_on; of such improvements milestones and
// tasks that are not done by due_on. A milestone is due from the improvement's owner, a task from its own, else from
// the improvement's. What has no date is due on none. `days` from 1; below 7 the week ends with them.
[[nodiscard]] DueWork dueWork(const Register &reg, QDate asOf, int days = usualDueDays);

// For a calendar: every date of it once.
[[nodiscard]] std::vector<DueDate> dueDates(const DueOwner &owner);

} // namespace Ratchet
