// SPDX-License-Identifier: GPL-3.0-or-later
#include "due_work.h"

#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>

#include <answers/basis/improvement_state.h>
#include <answers/evaluation/pir_reviews.h>

#include <QHash>

#include <algorithm>

namespace Ratchet {

namespace {

class DueGatherer {
public:
    DueGatherer(const Register &reg, QDate asOf, int days)
        : m_register(reg)
        , m_weekEnd(asOf.addDays(std::min(days, daysOfWeekAhead)))
        , m_end(asOf.addDays(days))
    {
        m_work.asOf = asOf;
        m_work.days = days;
    }

    DueWork take()
    {
        for (const Action &action : m_register.all<Action>()) {
            if (isActionOpen(action) && existsAsOf(action.raisedOn, m_work.asOf))
                add(EntityKind::Action, action.id.value, action.owner, action.dueOn, {});
        }
        for (const Improvement &improvement : m_register.all<Improvement>()) {
            if (isWaitedFor(improvement))
                add(EntityKind::Improvement, improvement.id.value, improvement.owner, improvement.targetOn, {});
        }
        addSteps();
        for (DueOwner &owner : m_work.owners)
            std::ranges::stable_sort(owner.items, {}, &DueItem::dueOn);
        std::ranges::stable_sort(m_work.owners, [](const DueOwner &one, const DueOwner &other) {
            return bool(one.person) != bool(other.person) ? bool(one.person)
                                                          : one.name.localeAwareCompare(other.name) < 0;
        });
        return std::move(m_work);
    }

private:
    [[nodiscard]] bool isWaitedFor(const Improvement &improvement) const
    {
        return isOpen(improvement) && existsAsOf(improvement.raisedOn, m_work.asOf)
            && !improvement.deliveredOn.isValid();
    }
    void addSteps()
    {
        for (const Milestone &milestone : m_register.all<Milestone>()) {
            const Improvement *improvement = m_register.find(milestone.improvement);
            if (improvement && isWaitedFor(*improvement) && !milestone.doneOn.isValid())
                add(EntityKind::Milestone, milestone.id.value, improvement->owner, milestone.dueOn, improvement->id);
        }
        for (const Task &task : m_register.all<Task>()) {
            const Milestone *milestone = m_register.find(task.milestone);
            const Improvement *improvement = milestone ? m_register.find(milestone->improvement) : nullptr;
            const bool isDone = task.doneOn.isValid() || task.percent.value_or(0) >= 100;
            if (improvement && isWaitedFor(*improvement) && !isDone)
                add(EntityKind::Task, task.id.value, task.owner ? task.owner : improvement->owner, task.dueOn,
                    improvement->id);
        }
    }
    void add(EntityKind kind, RecordId record, Id<Person> owner, QDate dueOn, Id<Improvement> partOf)
    {
        if (!dueOn.isValid() || dueOn > m_end)
            return;
        DueItem item{.record = {kind, record},
                     .title = recordTitle(m_register, kind, record),
                     .partOf = partOf ? recordTitle(m_register, EntityKind::Improvement, partOf.value) : QString(),
                     .dueOn = dueOn,
                     .group = dueOn < m_work.asOf ? DueGroup::Overdue
                         : dueOn <= m_weekEnd     ? DueGroup::Week
                                                  : DueGroup::Later};
        ownerOf(owner).items.push_back(std::move(item));
    }
    DueOwner &ownerOf(Id<Person> id)
    {
        const Person *person = m_register.find(id);
        const RecordId key = person ? id.value : 0;
        const auto found = m_places.constFind(key);
        if (found != m_places.cend())
            return m_work.owners[*found];
        m_places.insert(key, m_work.owners.size());
        DueOwner owner;
        if (person) {
            owner.person = id;
            owner.name = person->name;
            owner.email = person->email;
            if (!isInPost(m_register, id, m_work.asOf))
                owner.leftOn = person->leftOn;
        }
        return m_work.owners.emplace_back(std::move(owner));
    }

    const Register &m_register;
    QDate m_weekEnd;
    QDate m_end;
    DueWork m_work;
    QHash<RecordId, size_t> m_places; // of owners, by person
};

} // namespace

int DueOwner::count(DueGroup group) const { return int(std::ranges::count(items, group, &DueItem::group)); }

int DueWork::count(DueGroup group) const
{
    int sum = 0;
    for (const DueOwner &owner : owners)
        sum += owner.count(group);
    return sum;
}

DueWork dueWork(const Register &reg, QDate asOf, int days) { return DueGatherer(reg, asOf, days).take(); }

std::vector<DueDate> dueDates(const DueOwner &owner)
{
    std::vector<DueDate> dates;
    for (const DueItem &item : owner.items)
        dates.push_back({.kind = item.record.entity,
                         .record = item.record.record,
                         .title = item.title,
                         .note = item.partOf,
                         .on = item.dueOn});
    return dates;
}

} // namespace Ratchet
