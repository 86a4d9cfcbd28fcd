// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_history.h"

#include <core/change_builder.h>
#include <core/entities/all.h>
#include <core/entity_types.h>
#include <core/register.h>
#include <exchange/import/sample.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsBack = 13;

// The field that says since when there is a record. Records without one were there from the beginning, or since what
// they belong to.
struct Birth {
    EntityKind kind;
    const char *on;
};
constexpr Birth births[] = {
    {EntityKind::Improvement, "raised_on"}, {EntityKind::Funding, "decided_on"},
    {EntityKind::Cycle, "started_on"},      {EntityKind::Pir, "held_on"},
    {EntityKind::Action, "raised_on"},      {EntityKind::Reading, "on"},
    {EntityKind::Steering, "locked_on"},    {EntityKind::Phase, "from_on"},
    {EntityKind::Annotation, "on"},         {EntityKind::Raid, "month"},
    {EntityKind::Allocation, "month"},      {EntityKind::Occurrence, "due_at"},
    {EntityKind::Attestation, "on"},        {EntityKind::SelfAnswer, "on"},
    {EntityKind::Amendment, "on"},          {EntityKind::Escalation, "reached_on"},
    {EntityKind::Contact, "confirmed_on"},  {EntityKind::Target, "from_on"},
    {EntityKind::WeekHours, "from_on"},
};

// A field that was filled later than its record: on the day in another field, or in itself. Without that day it was
// filled last.
struct Later {
    EntityKind kind;
    const char *field;
    const char *on;
};
constexpr Later laterFields[] = {
    {EntityKind::Improvement, "accepted_on", "accepted_on"},
    {EntityKind::Improvement, "approved_on", "approved_on"},
    {EntityKind::Improvement, "started_on", "started_on"},
    {EntityKind::Improvement, "delivered_on", "delivered_on"},
    {EntityKind::Improvement, "embedded_on", "embedded_on"},
    {EntityKind::Improvement, "closed_on", "closed_on"},
    {EntityKind::Improvement, "closure", "closed_on"},
    {EntityKind::Improvement, "closure_note", "closed_on"},
    {EntityKind::Improvement, "control", "delivered_on"},
    {EntityKind::Improvement, "replicable", "delivered_on"},
    {EntityKind::Improvement, "hold_reason", "updated_on"},
    {EntityKind::Improvement, "note", "updated_on"},
    {EntityKind::Improvement, "manual_rank", "ranked_on"},
    {EntityKind::Improvement, "rank_reason", "ranked_on"},
    {EntityKind::Improvement, "ranked_on", "ranked_on"},
    {EntityKind::Improvement, "ranked_by", "ranked_on"},
    {EntityKind::Improvement, "override_reason", "override_on"},
    {EntityKind::Improvement, "override_by", "override_on"},
    {EntityKind::Improvement, "override_on", "override_on"},
    {EntityKind::Benefit, "actual", "approved_on"},
    {EntityKind::Benefit, "approver", "approved_on"},
    {EntityKind::Benefit, "approved_on", "approved_on"},
    {EntityKind::Milestone, "done_on", "done_on"},
    {EntityKind::Task, "done_on", "done_on"},
    {EntityKind::Task, "percent", "done_on"},
    {EntityKind::Cycle, "study", "ended_on"},
    {EntityKind::Cycle, "act", "ended_on"},
    {EntityKind::Cycle, "ended_on", "ended_on"},
    {EntityKind::Action, "delivered_on", "delivered_on"},
    {EntityKind::Action, "closed_on", "closed_on"},
    {EntityKind::Action, "verified_on", "verified_on"},
    {EntityKind::Action, "verified_by", "verified_on"},
    {EntityKind::Action, "reason", "updated_on"},
    {EntityKind::Action, "note", "updated_on"},
    {EntityKind::Service, "none_planned_on", "none_planned_on"},
    {EntityKind::Person, "left_on", "left_on"},
    {EntityKind::Lesson, "accepted_on", "accepted_on"},
    {EntityKind::Ceremony, "response", "responded_on"},
    {EntityKind::Ceremony, "responded_on", "responded_on"},
    {EntityKind::Ceremony, "responded_by", "responded_on"},
    {EntityKind::Escalation, "outcome", "outcome_on"},
    {EntityKind::Escalation, "outcome_on", "outcome_on"},
};

// Days that come again: what was confirmed last was confirmed a quarter before as well, and so on.
constexpr Later repeatedDays[] = {
    {EntityKind::Service, "owner_confirmed_on", "owner_confirmed_on"},
    {EntityKind::Artefact, "reviewed_on", "reviewed_on"},
    {EntityKind::RaciActivity, "reviewed_on", "reviewed_on"},
};

QDate dayIn(const Value &value)
{
    if (const auto *day = std::get_if<QDate>(&value))
        return *day;
    const auto *moment = std::get_if<QDateTime>(&value);
    return moment ? moment->date() : QDate();
}

// The day in a field of that name, if it holds one.
QDate dayIn(const Register &reg, EntityKind kind, RecordId record, const char *field)
{
    return dayIn(reg.value(kind, record, entityType(kind).indexOf(QString::fromLatin1(field))));
}

template <class Rule, size_t count>
const Rule *ruleFor(const Rule (&rules)[count], EntityKind kind, const char *field = nullptr)
{
    const auto found = std::ranges::find_if(rules, [&](const Rule &rule) {
        if constexpr (std::is_same_v<Rule, Later>)
            return rule.kind == kind && qstrcmp(rule.field, field) == 0;
        else
            return rule.kind == kind;
    });
    return found == std::end(rules) ? nullptr : &*found;
}

// What the demonstration was at the end of a day before today.
class StateThen final {
public:
    StateThen(const Register &now, QDate day)
        : m_now(now)
        , m_day(day)
    {
    }

    [[nodiscard]] bool isThere(EntityKind kind, RecordId record) const
    {
        const Birth *birth = ruleFor(births, kind);
        if (const QDate born = birth ? dayIn(m_now, kind, record, birth->on) : QDate(); born > m_day)
            return false;
        const std::span<const Field> fields = entityType(kind).fields;
        return std::ranges::all_of(fields, [&](const Field &field) {
            return !field.isRequired() || field.kind != FieldKind::Reference
                || isThere(*field.reference, target(m_now.value(kind, record, FieldIndex(&field - fields.data()))));
        });
    }

    [[nodiscard]] Value value(EntityKind kind, RecordId record, FieldIndex index) const
    {
        const Field &field = entityType(kind).fields[size_t(index)];
        const Value last = m_now.value(kind, record, index);
        if (field.kind == FieldKind::Reference && !isEmpty(last) && !isThere(*field.reference, target(last)))
            return {};
        if (qstrcmp(field.name, "updated_on") == 0)
            return updatedOn(kind, record, dayIn(last));
        if (const Improvement *improvement = m_now.find(Id<Improvement>(record));
            kind == EntityKind::Improvement && qstrcmp(field.name, "status") == 0)
            return qint64(statusOf(*improvement));
        if (const Action *action = m_now.find(Id<Action>(record));
            kind == EntityKind::Action && qstrcmp(field.name, "status") == 0)
            return qint64(statusOf(*action));
        if (kind == EntityKind::Allocation && QLatin1StringView(field.name).startsWith("actual"_L1))
            return dayIn(m_now, kind, record, "month").addMonths(1) > m_day ? Value() : last;
        if (ruleFor(repeatedDays, kind, field.name))
            return repeated(dayIn(last));
        const Later *later = ruleFor(laterFields, kind, field.name);
        if (!later)
            return last;
        const QDate filled = dayIn(m_now, kind, record, later->on);
        return filled.isValid() && filled <= m_day ? last : Value();
    }

private:
    [[nodiscard]] static RecordId target(const Value &reference)
    {
        const auto *id = std::get_if<qint64>(&reference);
        return id ? *id : 0;
    }

    [[nodiscard]] Value repeated(QDate day) const
    {
        while (day > m_day)
            day = day.addMonths(-3);
        return day.isValid() ? Value(day) : Value();
    }

    // The latest day on which something was done, as an import takes it.
    [[nodiscard]] Value updatedOn(EntityKind kind, RecordId record, QDate last) const
    {
        if (last <= m_day)
            return last.isValid() ? Value(last) : Value();
        const Birth *birth = ruleFor(births, kind);
        QDate latest = birth ? dayIn(m_now, kind, record, birth->on) : QDate();
        for (const Later &later : laterFields) {
            const QDate done = later.kind == kind && qstrcmp(later.on, "updated_on") != 0
                ? dayIn(m_now, kind, record, later.on)
                : QDate();
            if (done <= m_day && done > latest)
                latest = done;
        }
        return latest.isValid() ? Value(latest) : Value();
    }

    [[nodiscard]] bool isPast(QDate day) const { return day.isValid() && day <= m_day; }

    [[nodiscard]] ImprovementStatus statusOf(const Improvement &improvement) const
    {
        using enum ImprovementStatus;
        if (isPast(improvement.updatedOn) || isPast(improvement.closedOn))
            return improvement.status;
        return isPast(improvement.embeddedOn) ? Embedded
            : isPast(improvement.deliveredOn) ? Measuring
            : isPast(improvement.startedOn)   ? InProgress
            : isPast(improvement.approvedOn)  ? Approved
            : isPast(improvement.acceptedOn)  ? Accepted
                                              : Proposed;
    }

    [[nodiscard]] ActionStatus statusOf(const Action &action) const
    {
        if (isPast(action.updatedOn))
            return action.status;
        return isPast(action.verifiedOn)                            ? ActionStatus::Verified
            : isPast(action.deliveredOn) || isPast(action.closedOn) ? ActionStatus::Delivered
                                                                    : ActionStatus::Open;
    }

    const Register &m_now;
    QDate m_day;
};

Value valueThen(const StateThen *then, const Register &now, EntityKind kind, RecordId record, FieldIndex field)
{
    return then ? then->value(kind, record, field) : now.value(kind, record, field);
}

// What leads from `before` to the state of a day, or to `now` where that is null.
std::vector<Edit> editsTo(const StateThen *then, const Register &before, const Register &now)
{
    std::vector<Edit> edits;
    for (const EntityKind kind : entityKinds) {
        const auto fields = FieldIndex(entityType(kind).fields.size());
        now.table(kind).forEach([&](RecordId record, const void *) {
            if (then && !then->isThere(kind, record))
                return;
            if (!before.table(kind).record(record))
                edits.push_back({.entity = kind, .record = record, .after = true});
            for (FieldIndex field = 0; field < fields; ++field) {
                Edit edit{.entity = kind,
                          .field = field,
                          .record = record,
                          .before = before.value(kind, record, field),
                          .after = valueThen(then, now, kind, record, field)};
                if (edit.before != edit.after)
                    edits.push_back(std::move(edit));
            }
        });
    }
    return edits;
}

Result<Register> wholeSample(const Register &created, QDate today)
{
    Register now = created;
    ChangeBuilder builder(now, 2); // behind the settings
    if (const Status added = addSample(builder, now, today); !added)
        return tl::unexpected<Error>(added.error());
    if (const Status valid = builder.validate(); !valid)
        return tl::unexpected<Error>(valid.error());
    if (const Status applied = now.apply(builder.take()); !applied)
        return tl::unexpected<Error>(applied.error());
    return now;
}

} // namespace

Result<std::vector<Change>> sampleHistory(QDate today, const QString &who)
{
    const QDate month(today.year(), today.month(), 1);
    // At this time of day: no two demonstrations are the same register.
    const QDateTime present = QDateTime::currentDateTimeUtc();
    const auto change = [&](QDate day, const QString &reason, ChangeKind kind, std::vector<Edit> edits) {
        return Change{.at = std::min(QDateTime(day, present.time(), Qt::UTC), present),
                      .who = who,
                      .reason = reason,
                      .kind = kind,
                      .edits = std::move(edits)};
    };
    Register reg;
    std::vector<Change> changes{
        change(month.addMonths(-monthsBack), QCoreApplication::translate("Import", "Demonstration register created"),
               ChangeKind::Creation, {{.entity = EntityKind::Settings, .record = 1, .after = true}})};
    if (const Status applied = reg.apply(changes.front().edits); !applied)
        return tl::unexpected<Error>(applied.error());
    const Result<Register> now = wholeSample(reg, today);
    if (!now)
        return tl::unexpected<Error>(now.error());
    for (int back = monthsBack; back >= 0; --back) {
        const QDate day = back == 0 ? today : month.addMonths(1 - back).addDays(-1);
        const StateThen then(*now, day);
        std::vector<Edit> edits = editsTo(back == 0 ? nullptr : &then, reg, *now);
        if (const Status applied = reg.apply(edits); !applied)
            return tl::unexpected<Error>(applied.error());
        const QString what = QCoreApplication::translate("Import", "Demonstration: what was known at the end of %1")
                                 .arg(QLocale().toString(day, QLocale::ShortFormat));
        changes.push_back(change(day, what, ChangeKind::Import, std::move(edits)));
    }
    return changes;
}

} // namespace Ratchet
