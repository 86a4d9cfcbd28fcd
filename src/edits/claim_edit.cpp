// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_edit.h"

#include <answers/gates/rebase_gate.h>
#include <answers/metrics/claims.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/missing_value.h>
#include <proof/ladder.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

void setAll(ChangeBuilder &builder, EntityKind kind, RecordId record, const std::vector<FieldValue> &fields)
{
    for (const FieldValue &field : fields)
        builder.set(kind, record, field.field, field.value);
}

// The first of these fields that is empty, or nothing.
Status needs(const ChangeBuilder &builder, const EntityType &type, RecordId record,
             std::initializer_list<FieldIndex> fields)
{
    for (const FieldIndex index : fields) {
        const Field &field = type.fields[size_t(index)];
        const Value value = builder.value(type.kind, record, index);
        const auto *text = std::get_if<QString>(&value);
        if (isEmpty(value) || (text && text->trimmed().isEmpty()))
            return tl::unexpected<Error>(missingValue(field));
    }
    return {};
}

template <auto Member> QDate dateOf(const ChangeBuilder &builder, Id<Steering> claim)
{
    return valueOr<QDate>(builder.value(EntityKind::Steering, claim.value, fieldIndex<Member>()));
}

} // namespace

Status lockClaim(ChangeBuilder &builder, const Register &reg, Id<Steering> claim, const std::vector<FieldValue> &fields,
                 QDate today)
{
    const Steering *held = reg.find(claim);
    if (held && held->lockedOn.isValid())
        return failure(
            ErrorCode::Refused,
            App::translate("ClaimEdit", "This claim is locked already. What changes of it now is an amendment."));
    setAll(builder, EntityKind::Steering, claim.value, fields);
    if (const Status filled = needs(builder, entityType<Steering>(), claim.value,
                                    {fieldIndex<&Steering::metric>(), fieldIndex<&Steering::baselineFrom>(),
                                     fieldIndex<&Steering::baselineTo>(), fieldIndex<&Steering::expectedChange>(),
                                     fieldIndex<&Steering::targetOn>()});
        !filled)
        return filled;
    if (dateOf<&Steering::baselineTo>(builder, claim) <= dateOf<&Steering::baselineFrom>(builder, claim))
        return failure(ErrorCode::InvalidValue, App::translate("ClaimEdit", "The baseline must end after it begins."),
                       {}, Place{.field = u"baseline_to"_s});
    const auto metric =
        valueOr<qint64>(builder.value(EntityKind::Steering, claim.value, fieldIndex<&Steering::metric>()));
    const Metric *steered = reg.find(Id<Metric>(metric));
    if (!steered || steered->direction == Direction::None || steered->direction == Direction::Neutral)
        return failure(ErrorCode::Refused,
                       App::translate("ClaimEdit",
                                      "The metric does not say whether higher or lower is better. Without that nothing "
                                      "can be claimed of it."));
    builder.set<&Steering::lockedOn>(claim, today);
    return {};
}

QString lockNote(const Register &reg, const Steering &claim, QDate baselineFrom, QDate baselineTo, QDate today)
{
    const auto &readings = reg.all<Reading>();
    const auto count = std::count_if(readings.begin(), readings.end(), [&](const Reading &reading) {
        return reading.metric == claim.metric && reading.on >= baselineFrom && reading.on <= baselineTo;
    });
    QString note = App::translate("ClaimEdit", "Readings in this baseline: %1.").arg(QLocale().toString(qint64(count)));
    if (count < LadderVerdict::baselineNeeded)
        note += u' '
            + App::translate("ClaimEdit", "Without %1 of them nothing can be judged.")
                  .arg(QLocale().toString(LadderVerdict::baselineNeeded));
    else if (count < ProcessLimits::lockedFrom)
        note += u' '
            + App::translate("ClaimEdit", "With fewer than %1 every verdict stays provisional.")
                  .arg(QLocale().toString(ProcessLimits::lockedFrom));
    const QDate start = startOf(reg, claim);
    if (start.isValid() && today > start)
        note += u'\n'
            + App::translate("ClaimEdit",
                             "The work began on %1. A lock from now on is shown as after the start and does not count "
                             "as registered before it.")
                  .arg(QLocale().toString(start, QLocale::ShortFormat));
    return note;
}

Status addPhase(ChangeBuilder &builder, Id<Metric> metric, const std::vector<FieldValue> &fields, QDate today)
{
    const auto phase = builder.create<Phase>();
    builder.set<&Phase::metric>(phase, metric.value);
    builder.set<&Phase::decidedOn>(phase, today);
    setAll(builder, EntityKind::Phase, phase.value, fields);
    Phase made;
    const auto table = entityType<Phase>().fields;
    for (size_t i = 0; i < table.size(); ++i)
        table[i].write(&made, builder.value(EntityKind::Phase, phase.value, FieldIndex(i)));
    if (const Status justified = mayRebase(made); !justified)
        return justified;
    return needs(builder, entityType<Phase>(), phase.value,
                 {fieldIndex<&Phase::fromOn>(), fieldIndex<&Phase::reason>(), fieldIndex<&Phase::decidedBy>(),
                  fieldIndex<&Phase::decidedOn>()});
}

Status overrideProof(ChangeBuilder &builder, Id<Improvement> improvement, const std::vector<FieldValue> &fields)
{
    setAll(builder, EntityKind::Improvement, improvement.value, fields);
    return needs(builder, entityType<Improvement>(), improvement.value,
                 {fieldIndex<&Improvement::overrideReason>(), fieldIndex<&Improvement::overrideBy>(),
                  fieldIndex<&Improvement::overrideOn>()});
}

} // namespace Ratchet
