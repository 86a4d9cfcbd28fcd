// SPDX-License-Identifier: GPL-3.0-or-later
#include "scope.h"

#include <core/entities/capacity.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>

#include <QCoreApplication>
#include <QSet>

namespace Ratchet {

namespace {

template <class Record, class Keeps> void keepOnly(Register &reg, Keeps keeps)
{
    std::vector<RecordId> gone;
    for (const Record &record : reg.all<Record>()) {
        if (!keeps(record))
            gone.push_back(record.id.value);
    }
    for (const RecordId record : gone)
        reg.table(kindOf<Record>).remove(record);
}

// Drops what belongs to a record that is gone.
template <class Record, class Owner> void keepWith(Register &reg, Id<Owner> Record::*owner)
{
    keepOnly<Record>(reg, [&reg, owner](const Record &record) { return reg.find(record.*owner) != nullptr; });
}

Result<QSet<RecordId>> named(const NameIndex &index, EntityKind kind, const QStringList &names)
{
    QSet<RecordId> records;
    for (const QString &name : names) {
        const RecordId record = index.find(kind, name);
        if (record == 0) {
            const QString what = kind == EntityKind::Unit
                ? QCoreApplication::translate("Scope", "There is no unit \"%1\".")
                : QCoreApplication::translate("Scope", "There is no service \"%1\".");
            return failure(ErrorCode::UnknownReference, what.arg(name));
        }
        records.insert(record);
    }
    return records;
}

} // namespace

Result<Register> registerInScope(const Register &reg, const QStringList &serviceNames, const QStringList &unitNames)
{
    if (serviceNames.isEmpty() && unitNames.isEmpty())
        return reg;
    const NameIndex index(reg);
    const Result<QSet<RecordId>> services = named(index, EntityKind::Service, serviceNames);
    if (!services)
        return tl::unexpected<Error>(services.error());
    const Result<QSet<RecordId>> units = named(index, EntityKind::Unit, unitNames);
    if (!units)
        return tl::unexpected<Error>(units.error());
    Register narrowed = reg;
    keepOnly<Service>(narrowed, [&](const Service &service) {
        return services->contains(service.id.value) || units->contains(service.unit.value);
    });
    if (!units->isEmpty()) {
        keepOnly<WeekHours>(narrowed, [&](const WeekHours &hours) { return units->contains(hours.unit.value); });
        keepOnly<Allocation>(narrowed, [&](const Allocation &hours) { return units->contains(hours.unit.value); });
        keepOnly<Raid>(narrowed, [&](const Raid &raid) { return units->contains(raid.unit.value); });
    }
    keepWith(narrowed, &Improvement::service);
    keepWith(narrowed, &Pir::service);
    keepWith(narrowed, &Metric::service);
    keepWith(narrowed, &Funding::improvement);
    keepWith(narrowed, &Benefit::improvement);
    keepWith(narrowed, &Milestone::improvement);
    keepWith(narrowed, &Task::milestone);
    keepWith(narrowed, &Cycle::improvement);
    keepWith(narrowed, &Lesson::pir);
    keepWith(narrowed, &Reading::metric);
    keepWith(narrowed, &Phase::metric);
    keepWith(narrowed, &Target::metric);
    keepOnly<Steering>(narrowed, [&](const Steering &steering) {
        return narrowed.find(steering.improvement) && narrowed.find(steering.metric);
    });
    keepOnly<Action>(narrowed, [&](const Action &action) {
        return narrowed.find(action.pir) || narrowed.find(action.lesson) || narrowed.find(action.improvement);
    });
    keepWith(narrowed, &Escalation::action);
    return narrowed;
}

} // namespace Ratchet
