// SPDX-License-Identifier: GPL-3.0-or-later
#include "carry_over.h"

#include <answers/basis/improvement_state.h>
#include <core/change_builder.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <document/change_text.h>

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace Ratchet {

using App = QCoreApplication;

namespace {

// The register and what the change is about to add to it.
class Copier {
public:
    Copier(ChangeBuilder &builder, const Register &reg, const Improvement &original, QDate today)
        : m_builder(builder)
        , m_register(reg)
        , m_original(original)
        , m_today(today)
    {
    }

    void copyTo(const Service &service, const QString &reference)
    {
        const auto copy = m_builder.create<Improvement>();
        m_builder.set<&Improvement::reference>(copy, reference);
        m_builder.set<&Improvement::service>(copy, service.id.value);
        m_builder.set<&Improvement::status>(copy, qint64(ImprovementStatus::Proposed));
        m_builder.set<&Improvement::raisedOn>(copy, m_today);
        m_builder.set<&Improvement::sourceReference>(copy, m_original.reference);
        m_builder.set<&Improvement::copiedFrom>(copy, m_original.id.value);
        if (isInPost(m_register, service.owner, m_today))
            m_builder.set<&Improvement::owner>(copy, service.owner.value);
        same<&Improvement::title>(copy);
        same<&Improvement::description>(copy);
        same<&Improvement::outcome>(copy);
        same<&Improvement::justification>(copy);
        same<&Improvement::objective>(copy);
        same<&Improvement::targetArea>(copy);
        same<&Improvement::source>(copy);
        same<&Improvement::nature>(copy);
        same<&Improvement::fixKind>(copy);
        same<&Improvement::size>(copy);
        same<&Improvement::timescale>(copy);
        same<&Improvement::effort>(copy);
        same<&Improvement::control>(copy);
        same<&Improvement::tags>(copy);
        for (const Steering *steering : m_register.referring<&Steering::improvement>(m_original.id.value)) {
            if (const Metric *metric = m_register.find(steering->metric))
                copyClaim(copy, *steering, *metric, service);
        }
    }

private:
    template <auto Member> void same(Id<Improvement> copy)
    {
        m_builder.set<Member>(copy,
                              m_register.value(EntityKind::Improvement, m_original.id.value, fieldIndex<Member>()));
    }
    template <auto Member> void same(Id<Metric> copy, Id<Metric> of)
    {
        m_builder.set<Member>(copy, m_register.value(EntityKind::Metric, of.value, fieldIndex<Member>()));
    }

    void copyClaim(Id<Improvement> copy, const Steering &steering, const Metric &metric, const Service &service)
    {
        const auto claim = m_builder.create<Steering>();
        m_builder.set<&Steering::improvement>(claim, copy.value);
        m_builder.set<&Steering::metric>(claim, metricOf(service, metric).value);
        m_builder.set<&Steering::role>(claim, qint64(steering.role));
        if (!std::isnan(steering.expectedChange))
            m_builder.set<&Steering::expectedChange>(claim, steering.expectedChange);
    }

    // The metric that the service has for the same thing, or a new one like it.
    Id<Metric> metricOf(const Service &service, const Metric &like)
    {
        //: name of a metric, and the service that it is about
        const QString name = App::translate("CarryOver", "%1 (%2)").arg(like.name, service.name);
        for (const Metric &metric : m_register.all<Metric>()) {
            if (metric.name.compare(name, Qt::CaseInsensitive) == 0)
                return metric.id;
        }
        if (const auto known = m_made.constFind({service.id.value, like.id.value}); known != m_made.cend())
            return *known;
        const auto made = m_builder.create<Metric>();
        m_made.insert({service.id.value, like.id.value}, made);
        m_builder.set<&Metric::name>(made, name);
        m_builder.set<&Metric::service>(made, service.id.value);
        same<&Metric::unit>(made, like.id);
        same<&Metric::direction>(made, like.id);
        same<&Metric::frequency>(made, like.id);
        same<&Metric::kind>(made, like.id);
        same<&Metric::availability>(made, like.id);
        same<&Metric::definition>(made, like.id);
        same<&Metric::dataSource>(made, like.id);
        same<&Metric::ruleSet>(made, like.id);
        same<&Metric::screened>(made, like.id);
        same<&Metric::chart>(made, like.id);
        return made;
    }

    ChangeBuilder &m_builder;
    const Register &m_register;
    const Improvement &m_original;
    QDate m_today;
    QHash<std::pair<RecordId, RecordId>, Id<Metric>> m_made; // by service and the metric that it is like
};

} // namespace

std::vector<Id<Service>> servicesToCarryTo(const Register &reg, Id<Improvement> improvement, QDate today)
{
    const Improvement *original = reg.find(improvement);
    if (!original)
        return {};
    QSet<RecordId> covered{original->service.value};
    for (const Improvement *copy : reg.referring<&Improvement::copiedFrom>(improvement.value))
        covered.insert(copy->service.value);
    std::vector<const Service *> found;
    for (const Service &service : reg.all<Service>()) {
        if (isLive(service, today) && !covered.contains(service.id.value))
            found.push_back(&service);
    }
    std::ranges::stable_sort(found, [](const Service *one, const Service *other) {
        return QString::localeAwareCompare(one->name, other->name) < 0;
    });
    std::vector<Id<Service>> services;
    std::ranges::transform(found, std::back_inserter(services), [](const Service *service) { return service->id; });
    return services;
}

Status carryOver(ChangeBuilder &builder, const Register &reg, Id<Improvement> improvement,
                 std::span<const Id<Service>> services, QDate today)
{
    const Improvement *original = reg.find(improvement);
    if (!original || !original->replicable)
        return failure(ErrorCode::Refused,
                       App::translate("CarryOver", "Only what is marked as replicable can be carried over."));
    const std::vector<Id<Service>> possible = servicesToCarryTo(reg, improvement, today);
    const auto isPossible = [&](Id<Service> service) { return std::ranges::find(possible, service) != possible.end(); };
    if (services.empty() || !std::ranges::all_of(services, isPossible))
        return failure(ErrorCode::Refused,
                       App::translate("CarryOver", "Choose live services that have no copy of this improvement yet."));
    QStringList references = nextReferences(reg, EntityKind::Improvement, std::ssize(services));
    Copier copier(builder, reg, *original, today);
    for (const Id<Service> service : services)
        copier.copyTo(*reg.find(service), references.takeFirst());
    return {};
}

} // namespace Ratchet
