// SPDX-License-Identifier: GPL-3.0-or-later
#include "recurring_work.h"

#include <calendar/next_date.h>
#include <calendar/recurrence_rule.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <document/change_text.h>

#include <QSet>

#include <algorithm>

namespace Ratchet {

namespace {

// What the two kinds that recur have in common, by field.
struct RecurringKind {
    EntityKind kind;
    FieldIndex reference;
    FieldIndex status;
    FieldIndex rrule;
    FieldIndex repeats;
    FieldIndex dueOn;
    FieldIndex raisedOn;
    FieldIndex updatedOn;
    std::vector<FieldIndex> kept; // what the next one has of the one before
};

const RecurringKind &recurringImprovements()
{
    static const RecurringKind kind{
        .kind = EntityKind::Improvement,
        .reference = fieldIndex<&Improvement::reference>(),
        .status = fieldIndex<&Improvement::status>(),
        .rrule = fieldIndex<&Improvement::rrule>(),
        .repeats = fieldIndex<&Improvement::repeats>(),
        .dueOn = fieldIndex<&Improvement::targetOn>(),
        .raisedOn = fieldIndex<&Improvement::raisedOn>(),
        .updatedOn = fieldIndex<&Improvement::updatedOn>(),
        .kept = {fieldIndex<&Improvement::title>(),         fieldIndex<&Improvement::description>(),
                 fieldIndex<&Improvement::outcome>(),       fieldIndex<&Improvement::justification>(),
                 fieldIndex<&Improvement::service>(),       fieldIndex<&Improvement::objective>(),
                 fieldIndex<&Improvement::targetArea>(),    fieldIndex<&Improvement::owner>(),
                 fieldIndex<&Improvement::sponsor>(),       fieldIndex<&Improvement::coach>(),
                 fieldIndex<&Improvement::source>(),        fieldIndex<&Improvement::sourceReference>(),
                 fieldIndex<&Improvement::nature>(),        fieldIndex<&Improvement::fixKind>(),
                 fieldIndex<&Improvement::size>(),          fieldIndex<&Improvement::timescale>(),
                 fieldIndex<&Improvement::value>(),         fieldIndex<&Improvement::urgency>(),
                 fieldIndex<&Improvement::riskReduction>(), fieldIndex<&Improvement::effort>(),
                 fieldIndex<&Improvement::control>(),       fieldIndex<&Improvement::parent>(),
                 fieldIndex<&Improvement::tags>(),          fieldIndex<&Improvement::rrule>()}};
    return kind;
}

const RecurringKind &recurringActions()
{
    static const RecurringKind kind{.kind = EntityKind::Action,
                                    .reference = fieldIndex<&Action::reference>(),
                                    .status = fieldIndex<&Action::status>(),
                                    .rrule = fieldIndex<&Action::rrule>(),
                                    .repeats = fieldIndex<&Action::repeats>(),
                                    .dueOn = fieldIndex<&Action::dueOn>(),
                                    .raisedOn = fieldIndex<&Action::raisedOn>(),
                                    .updatedOn = fieldIndex<&Action::updatedOn>(),
                                    .kept = {fieldIndex<&Action::title>(), fieldIndex<&Action::improvement>(),
                                             fieldIndex<&Action::owner>(), fieldIndex<&Action::kind>(),
                                             fieldIndex<&Action::fixKind>(), fieldIndex<&Action::rrule>()}};
    return kind;
}

bool isActionDone(const Value &status)
{
    const auto held = ActionStatus(valueOr<qint64>(status));
    return held == ActionStatus::Delivered || held == ActionStatus::Verified;
}

bool isImprovementDone(const Value &status, const Value &closure)
{
    switch (ImprovementStatus(valueOr<qint64>(status))) {
    case ImprovementStatus::Delivered:
    case ImprovementStatus::Measuring:
    case ImprovementStatus::Embedded:
    case ImprovementStatus::NotProven:
    case ImprovementStatus::Faded:
        return true;
    case ImprovementStatus::Closed: {
        const auto how = Closure(valueOr<qint64>(closure));
        return how != Closure::Withdrawn && how != Closure::Rejected;
    }
    default:
        return false;
    }
}

class NextRaiser {
public:
    NextRaiser(ChangeBuilder &builder, const Register &reg, QDate today, const RecurringKind &kind)
        : m_builder(builder)
        , m_register(reg)
        , m_today(today)
        , m_kind(kind)
    {
    }

    void raise()
    {
        const std::vector<Next> found = due();
        const QStringList references = nextReferences(m_register, m_builder, m_kind.kind, std::ssize(found));
        for (size_t i = 0; i < found.size(); ++i)
            create(found[i], references[qsizetype(i)]);
    }

private:
    struct Next {
        RecordId before = 0;
        QDate dueOn;
    };

    // The series that go on. A change that already holds the next of one raises no other: it may have been here before
    // and waited for a reason since.
    [[nodiscard]] std::vector<Next> due() const
    {
        QSet<RecordId> continued;
        for (const Edit &edit : m_builder.edits()) {
            if (edit.entity == m_kind.kind && edit.field == m_kind.repeats)
                continued.insert(valueOr<qint64>(edit.after));
        }
        std::vector<Next> found;
        for (const Edit &edit : m_builder.edits()) {
            if (edit.entity != m_kind.kind || edit.field != m_kind.status || edit.before == edit.after
                || continued.contains(edit.record) || !becomesDone(edit.record) || isContinued(edit.record))
                continue;
            const QDate next = nextDateOf(edit.record);
            if (next.isValid())
                found.push_back({.before = edit.record, .dueOn = next});
        }
        return found;
    }
    [[nodiscard]] Value value(RecordId record, FieldIndex field) const
    {
        return m_builder.value(m_kind.kind, record, field);
    }
    [[nodiscard]] bool becomesDone(RecordId record) const
    {
        if (m_builder.isRemoved(record) || !m_register.table(m_kind.kind).record(record))
            return false;
        const auto before = [&](FieldIndex field) { return m_register.value(m_kind.kind, record, field); };
        if (m_kind.kind == EntityKind::Action)
            return isActionDone(value(record, m_kind.status)) && !isActionDone(before(m_kind.status));
        const FieldIndex closure = fieldIndex<&Improvement::closure>();
        return isImprovementDone(value(record, m_kind.status), value(record, closure))
            && !isImprovementDone(before(m_kind.status), before(closure));
    }
    [[nodiscard]] bool isContinued(RecordId record) const
    {
        return std::ranges::any_of(m_register.referring(m_kind.kind, m_kind.repeats, record),
                                   [this](RecordId next) { return !m_builder.isRemoved(next); });
    }
    [[nodiscard]] QDate nextDateOf(RecordId record) const
    {
        const Value rule = value(record, m_kind.rrule);
        const Result<Recurrence> recurrence = parseRecurrence(valueOr<QString>(rule));
        if (!recurrence)
            return {}; // none, or one that an older program let in
        const QDate last = valueOr<QDate>(value(record, m_kind.dueOn));
        const QDate after = last.isValid() ? last : m_today;
        return nextDate(*recurrence, startOf(record, rule, after), std::max(after.addDays(1), m_today));
    }
    // The due date of the first one of the chain that has this rule.
    [[nodiscard]] QDate startOf(RecordId record, const Value &rule, QDate otherwise) const
    {
        QDate start = otherwise;
        QSet<RecordId> seen;
        for (RecordId at = record; at != 0 && !seen.contains(at) && value(at, m_kind.rrule) == rule;
             at = valueOr<qint64>(value(at, m_kind.repeats))) {
            seen.insert(at);
            const QDate due = valueOr<QDate>(value(at, m_kind.dueOn));
            if (due.isValid())
                start = std::min(start, due);
        }
        return start;
    }
    void create(const Next &next, const QString &reference)
    {
        const RecordId made = m_builder.create(m_kind.kind);
        const auto set = [&](FieldIndex field, const Value &held) { m_builder.set(m_kind.kind, made, field, held); };
        set(m_kind.reference, reference);
        for (const FieldIndex field : m_kind.kept)
            set(field, value(next.before, field));
        set(m_kind.repeats, next.before);
        set(m_kind.dueOn, next.dueOn);
        set(m_kind.raisedOn, m_today);
        set(m_kind.updatedOn, m_today);
        if (m_kind.kind == EntityKind::Action)
            return set(m_kind.status, qint64(ActionStatus::Open));
        const bool isDecided = !isEmpty(value(made, fieldIndex<&Improvement::service>()))
            && !isEmpty(value(made, fieldIndex<&Improvement::outcome>()));
        set(m_kind.status, qint64(isDecided ? ImprovementStatus::Accepted : ImprovementStatus::Proposed));
        if (isDecided)
            set(fieldIndex<&Improvement::acceptedOn>(), m_today);
    }

    ChangeBuilder &m_builder;
    const Register &m_register;
    QDate m_today;
    const RecurringKind &m_kind;
};

} // namespace

Status checkRecurrences(const ChangeBuilder &builder)
{
    for (const Edit &edit : builder.edits()) {
        const bool isRule = (edit.entity == EntityKind::Improvement && edit.field == fieldIndex<&Improvement::rrule>())
            || (edit.entity == EntityKind::Action && edit.field == fieldIndex<&Action::rrule>());
        if (!isRule || edit.before == edit.after || isEmpty(edit.after) || builder.isRemoved(edit.record))
            continue;
        if (const Result<Recurrence> read = parseRecurrence(valueOr<QString>(edit.after)); !read)
            return tl::unexpected<Error>(read.error());
    }
    return {};
}

void raiseNext(ChangeBuilder &builder, const Register &reg, QDate today)
{
    for (const RecurringKind *kind : {&recurringImprovements(), &recurringActions()})
        NextRaiser(builder, reg, today, *kind).raise();
}

} // namespace Ratchet
