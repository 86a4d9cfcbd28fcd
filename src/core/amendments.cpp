// SPDX-License-Identifier: GPL-3.0-or-later
#include "amendments.h"

#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/settings.h>
#include <core/entity_types.h>
#include <core/record_text.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView frozenFields[] = {
    "improvement"_L1, "metric"_L1,    "role"_L1,     "baseline_from"_L1, "baseline_to"_L1,    "expected_change"_L1,
    "target_on"_L1,   "direction"_L1, "rule_set"_L1, "locked_on"_L1,     "intervention_on"_L1};
constexpr QLatin1StringView frozenFieldsOfMetric[] = {"direction"_L1, "rule_set"_L1};
constexpr auto ofMetric = "metric."_L1;
constexpr auto ofImprovement = "improvement."_L1;

template <class Names> bool isAmong(const Names &names, const Field &field)
{
    return std::ranges::find(names, QLatin1StringView(field.name)) != std::end(names);
}

bool isLocked(const Steering *steering) { return steering && steering->lockedOn.isValid(); }

const Field &fieldOf(const Edit &edit) { return entityType(edit.entity).fields[size_t(edit.field)]; }

class Amendments {
public:
    Amendments(const ChangeBuilder &builder, const Register &reg, QDate today, NewClaims newClaims)
        : m_builder(builder)
        , m_register(reg)
        , m_today(today)
        , m_newClaims(newClaims)
    {
    }

    std::vector<ClaimAmendment> take()
    {
        for (const Edit &edit : m_builder.edits()) {
            if (edit.entity == EntityKind::Steering)
                addSteering(edit);
            else if (edit.entity == EntityKind::Metric && edit.field != Edit::existence && edit.before != edit.after)
                addMetric(edit);
            else if (edit.entity == EntityKind::Improvement && edit.field != Edit::existence
                     && edit.before != edit.after)
                addImprovement(edit);
        }
        return std::move(m_found);
    }

private:
    void addSteering(const Edit &edit)
    {
        const Steering *held = m_register.find(Id<Steering>(edit.record));
        if (m_builder.isRemoved(edit.record)) {
            if (isLocked(held) && edit.field == Edit::existence)
                m_found.push_back(
                    {held->id, QString::fromLatin1(ClaimAmendment::removed), claimText(m_register, *held), {}});
            return;
        }
        if (edit.field == Edit::existence || edit.before == edit.after || !isAmong(frozenFields, fieldOf(edit)))
            return;
        const QLatin1StringView name(fieldOf(edit).name);
        const bool isFirstIntervention = name == "intervention_on"_L1 && isEmpty(edit.before);
        const bool isBackdated = name == "locked_on"_L1 && isEmpty(edit.before) && valueOr<QDate>(edit.after) < m_today
            && (held || m_newClaims == NewClaims::LockedToday);
        if (isBackdated || (isLocked(held) && !isFirstIntervention))
            add(Id<Steering>(edit.record), QString(name), edit);
    }

    void addMetric(const Edit &edit)
    {
        if (m_builder.isRemoved(edit.record) || !isAmong(frozenFieldsOfMetric, fieldOf(edit)))
            return;
        for (const Steering *steering : m_register.referring<&Steering::metric>(edit.record)) {
            if (isLocked(steering) && !m_builder.isRemoved(steering->id.value))
                add(steering->id, QString(ofMetric) + QLatin1StringView(fieldOf(edit).name), edit);
        }
    }

    // A later start would turn a lock that came too late into one that was in time.
    void addImprovement(const Edit &edit)
    {
        if (m_builder.isRemoved(edit.record) || isEmpty(edit.before)
            || QLatin1StringView(fieldOf(edit).name) != "started_on"_L1)
            return;
        for (const Steering *steering : m_register.referring<&Steering::improvement>(edit.record)) {
            if (isLocked(steering) && !m_builder.isRemoved(steering->id.value))
                add(steering->id, QString(ofImprovement) + QLatin1StringView(fieldOf(edit).name), edit);
        }
    }

    void add(Id<Steering> steering, const QString &field, const Edit &edit)
    {
        m_found.push_back({steering, field, fileText(m_register, fieldOf(edit), edit.before),
                           fileText(m_register, fieldOf(edit), edit.after)});
    }

    const ChangeBuilder &m_builder;
    const Register &m_register;
    QDate m_today;
    NewClaims m_newClaims;
    std::vector<ClaimAmendment> m_found;
};

void nameClaimIn(ChangeBuilder &builder, const Register &reg, Id<Steering> removed)
{
    const QString claim = claimText(reg, *reg.find(removed));
    for (const Amendment *amendment : reg.referring<&Amendment::steering>(removed.value))
        builder.set<&Amendment::reason>(amendment->id, u"%1: %2"_s.arg(claim, amendment->reason));
}

} // namespace

const Field *amendedField(QStringView name)
{
    if (name.startsWith(ofMetric))
        return entityType<Metric>().find(name.sliced(ofMetric.size()));
    if (name.startsWith(ofImprovement))
        return entityType<Improvement>().find(name.sliced(ofImprovement.size()));
    return entityType<Steering>().find(name);
}

QString claimText(const Register &reg, const Steering &steering)
{
    QString text = recordName(reg, EntityKind::Improvement, steering.improvement.value) + u" · "_s
        + recordName(reg, EntityKind::Metric, steering.metric.value);
    if (!std::isnan(steering.expectedChange))
        text += u", "_s + fileNumber(steering.expectedChange);
    if (steering.targetOn.isValid())
        text += u" by "_s + steering.targetOn.toString(Qt::ISODate);
    return text;
}

void freezeClaims(ChangeBuilder &builder, const Register &reg)
{
    const FieldIndex lockedOn = fieldIndex<&Steering::lockedOn>();
    std::vector<Id<Steering>> locked;
    for (const Edit &edit : builder.edits()) {
        if (edit.entity == EntityKind::Steering && edit.field == lockedOn && isEmpty(edit.before)
            && !isEmpty(edit.after))
            locked.emplace_back(edit.record);
    }
    const auto fill = [&builder](Id<Steering> steering, FieldIndex field, const Value &value) {
        if (isEmpty(builder.value(EntityKind::Steering, steering.value, field)))
            builder.set(EntityKind::Steering, steering.value, field, value);
    };
    for (const Id<Steering> steering : locked) {
        const auto metric =
            valueOr<qint64>(builder.value(EntityKind::Steering, steering.value, fieldIndex<&Steering::metric>()));
        const Value rules = builder.value(EntityKind::Metric, metric, fieldIndex<&Metric::ruleSet>());
        fill(steering, fieldIndex<&Steering::direction>(),
             builder.value(EntityKind::Metric, metric, fieldIndex<&Metric::direction>()));
        fill(steering, fieldIndex<&Steering::ruleSet>(),
             isEmpty(rules) ? Value(qint64(reg.settings().ruleSet)) : rules);
    }
}

std::vector<ClaimAmendment> amendmentsIn(const ChangeBuilder &builder, const Register &reg, QDate today,
                                         NewClaims newClaims)
{
    return Amendments(builder, reg, today, newClaims).take();
}

void addAmendments(ChangeBuilder &builder, const Register &reg, const std::vector<ClaimAmendment> &amendments,
                   const AmendmentNote &note)
{
    for (const ClaimAmendment &amendment : amendments) {
        const bool isRemoved = builder.isRemoved(amendment.steering.value);
        if (isRemoved)
            nameClaimIn(builder, reg, amendment.steering);
        const auto made = builder.create<Amendment>();
        if (!isRemoved)
            builder.set<&Amendment::steering>(made, amendment.steering.value);
        builder.set<&Amendment::on>(made, note.on);
        builder.set<&Amendment::field>(made, amendment.field);
        builder.set<&Amendment::before>(made, amendment.before);
        builder.set<&Amendment::after>(made, amendment.after);
        builder.set<&Amendment::reason>(made, note.reason);
        builder.set<&Amendment::author>(made, note.author);
    }
}

} // namespace Ratchet
