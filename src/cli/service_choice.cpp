// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_choice.h"

#include "command.h"

#include <core/record_text.h>

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
        reg.all<Record>().remove(record);
}

// Drops what belongs to a record that is gone.
template <class Record, class Owner> void keepWith(Register &reg, Id<Owner> Record::*owner)
{
    keepOnly<Record>(reg, [&reg, owner](const Record &record) { return reg.find(record.*owner) != nullptr; });
}

} // namespace

Result<Register> registerOfServices(const Register &reg, const QStringList &names)
{
    const NameIndex index(reg);
    QSet<RecordId> chosen;
    for (const QString &name : names) {
        const RecordId service = index.find(EntityKind::Service, name);
        if (service == 0)
            return failure(ErrorCode::UnknownReference, words(QT_TRANSLATE_NOOP("CommandLine", "There is no service \"%1\".")).arg(name));
        chosen.insert(service);
    }
    Register narrowed = reg;
    const auto isChosen = [&chosen](Id<Service> service) { return chosen.contains(service.value); };
    keepOnly<Service>(narrowed, [&](const Service &service) { return isChosen(service.id); });
    keepOnly<Improvement>(narrowed, [&](const Improvement &improvement) { return isChosen(improvement.service); });
    keepOnly<Pir>(narrowed, [&](const Pir &pir) { return isChosen(pir.service); });
    keepOnly<Metric>(narrowed, [&](const Metric &metric) { return isChosen(metric.service); });
    keepWith(narrowed, &Funding::improvement);
    keepWith(narrowed, &Benefit::improvement);
    keepWith(narrowed, &Milestone::improvement);
    keepWith(narrowed, &Cycle::improvement);
    keepWith(narrowed, &Lesson::pir);
    keepWith(narrowed, &Reading::metric);
    keepWith(narrowed, &Phase::metric);
    keepOnly<Steering>(narrowed, [&](const Steering &steering) { return narrowed.find(steering.improvement) && narrowed.find(steering.metric); });
    keepOnly<Action>(narrowed, [&](const Action &action) {
        return narrowed.find(action.pir) || narrowed.find(action.lesson) || narrowed.find(action.improvement);
    });
    return narrowed;
}

} // namespace Ratchet
