// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_edit.h"

#include <answers/metrics/claims.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entity_types.h>
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
Status needs(const ChangeBuilder &builder, EntityKind kind, RecordId record,
             std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const FieldIndex index = entityType(kind).indexOf(QString(name));
        const Value value = builder.value(kind, record, index);
        const auto *text = std::get_if<QString>(&value);
        if (isEmpty(value) || (text && text->trimmed().isEmpty()))
            return failure(
                ErrorCode::MissingValue,
                App::translate("ClaimEdit", "%1 must be filled in.").arg(label(entityType(kind).fields[size_t(index)])),
                {}, Place{{}, 0, 0, QString(name)});
    }
    return {};
}

QDate dateOf(const ChangeBuilder &builder, Id<Steering> claim, QStringView field)
{
    return valueOr<QDate>(builder.value(EntityKind::Steering, claim.value, entityType<Steering>().indexOf(field)));
}

} // namespace

Status lockClaim(ChangeBuilder &builder, const Register &reg, Id<Steering> claim, const std::vector<FieldValue> &fields,
                 QDate today)
{
    const Steering *held = reg.find(claim);
    if (!held || held->lockedOn.isValid())
        return failure(
            ErrorCode::Refused,
            App::translate("ClaimEdit", "This claim is locked already. What changes of it now is an amendment."));
    setAll(builder, EntityKind::Steering, claim.value, fields);
    if (const Status filled =
            needs(builder, EntityKind::Steering, claim.value,
                  {"metric"_L1, "baseline_from"_L1, "baseline_to"_L1, "expected_change"_L1, "target_on"_L1});
        !filled)
        return filled;
    if (dateOf(builder, claim, u"baseline_to") <= dateOf(builder, claim, u"baseline_from"))
        return failure(ErrorCode::InvalidValue, App::translate("ClaimEdit", "The baseline must end after it begins."),
                       {}, Place{{}, 0, 0, u"baseline_to"_s});
    const auto metric =
        valueOr<qint64>(builder.value(EntityKind::Steering, claim.value, fieldIndex<&Steering::metric>()));
    const Metric *steered = reg.find(Id<Metric>(metric));
    if (!steered || steered->direction == Direction::None || steered->direction == Direction::Neutral)
        return failure(ErrorCode::Refused,
                       App::translate("ClaimEdit",
                                      "The metric does not say whether higher or lower is better. Without that nothing "
                                      "can be claimed of it."));
    builder.set(claim, u"locked_on", today);
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

Status mayRebase(const Phase &phase)
{
    QStringList reasons;
    if (!phase.distinct)
        reasons +=
            App::translate("ClaimEdit", "the readings do not differ distinctly: the old limits still describe them");
    if (!phase.causeKnown)
        reasons +=
            App::translate("ClaimEdit", "the cause is not known: look for it first, or the new limits hide a problem");
    if (!phase.desirable)
        reasons += App::translate("ClaimEdit",
                                  "the new behaviour is not desired: then work on it and keep the limits that show it");
    if (!phase.expectedToLast)
        reasons += App::translate("ClaimEdit", "it is not expected to last: wait until it does");
    if (reasons.isEmpty())
        return {};
    return failure(ErrorCode::Refused,
                   App::translate("ClaimEdit", "The limits stay as they are, since %1.").arg(reasons.join(u"; "_s)));
}

Status addPhase(ChangeBuilder &builder, Id<Metric> metric, const std::vector<FieldValue> &fields, QDate today)
{
    const auto phase = builder.create<Phase>();
    builder.set(phase, u"metric", metric.value);
    builder.set(phase, u"decided_on", today);
    setAll(builder, EntityKind::Phase, phase.value, fields);
    Phase made;
    const auto table = entityType<Phase>().fields;
    for (size_t i = 0; i < table.size(); ++i)
        table[i].write(&made, builder.value(EntityKind::Phase, phase.value, FieldIndex(i)));
    if (const Status justified = mayRebase(made); !justified)
        return justified;
    return needs(builder, EntityKind::Phase, phase.value,
                 {"from_on"_L1, "reason"_L1, "decided_by"_L1, "decided_on"_L1});
}

Status overrideProof(ChangeBuilder &builder, Id<Improvement> improvement, const std::vector<FieldValue> &fields)
{
    setAll(builder, EntityKind::Improvement, improvement.value, fields);
    return needs(builder, EntityKind::Improvement, improvement.value,
                 {"override_reason"_L1, "override_by"_L1, "override_on"_L1});
}

} // namespace Ratchet
