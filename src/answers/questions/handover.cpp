// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover.h"

#include <answers/basis/improvement_state.h>
#include <answers/basis/period.h>
#include <answers/basis/plan_progress.h>
#include <answers/basis/raci_findings.h>
#include <answers/evaluation/evaluation.h>
#include <answers/evaluation/stale_artefacts.h>
#include <calendar/cadence_dates.h>
#include <core/entities/evidence.h>

#include <core/entities/cadence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

class Collector {
public:
    Collector(const Register &reg, QDate asOf)
        : m_register(reg)
        , m_asOf(asOf)
    {
        for (const Milestone &milestone : reg.all<Milestone>()) {
            if (milestone.dueOn.isValid() && !milestone.doneOn.isValid())
                nearer(m_milestones[milestone.improvement], milestone.dueOn);
        }
        for (const Task &task : reg.all<Task>()) {
            const Milestone *milestone = reg.find(task.milestone);
            if (milestone && task.dueOn.isValid() && !task.doneOn.isValid())
                nearer(m_milestones[milestone->improvement], task.dueOn);
        }
        for (const Ceremony &ceremony : reg.all<Ceremony>())
            m_nextDates[ceremony.id] = nextDate(ceremony.id);
    }

    Holdings collect()
    {
        improvements();
        tasks();
        organisation();
        rolesAndCeremonies();
        metrics();
        approvals();
        questions();
        for (auto &held : m_holdings)
            std::ranges::stable_sort(held, [](const Holding &one, const Holding &other) {
                return one.nextOn.isValid() != other.nextOn.isValid() ? one.nextOn.isValid()
                                                                      : one.nextOn < other.nextOn;
            });
        return std::move(m_holdings);
    }

private:
    static void nearer(QDate &nearest, QDate day)
    {
        if (!nearest.isValid() || day < nearest)
            nearest = day;
    }

    [[nodiscard]] QDate nextDate(Id<Ceremony> ceremony) const
    {
        for (const CeremonyDate &date : ceremonyDates(m_register, ceremony, m_asOf.addDays(1), m_asOf.addDays(400))) {
            if (date.isCounted())
                return date.at().date();
        }
        return {};
    }

    // The record that the person holds by that member.
    template <auto Member>
    void add(HoldingKind kind, const RecordWith<Member> &record, QDate nextOn, const QString &stops)
    {
        const Id<Person> person = record.*Member;
        if (m_register.find(person))
            m_holdings[person].push_back({.kind = kind,
                                          .record = refTo(record),
                                          .field = fieldIndex<Member>(),
                                          .title = recordTitle(m_register, kindOf<RecordWith<Member>>, record.id.value),
                                          .nextOn = nextOn,
                                          .stops = stops});
    }

    void improvements()
    {
        for (const Improvement &improvement : m_register.all<Improvement>()) {
            if (!isOpen(improvement) || !existsAsOf(improvement.raisedOn, m_asOf))
                continue;
            QDate next = m_milestones.value(improvement.id);
            if (improvement.targetOn.isValid() && !improvement.deliveredOn.isValid())
                nearer(next, improvement.targetOn);
            add<&Improvement::owner>(
                HoldingKind::ImprovementOwner, improvement, next,
                next.isValid() ? App::translate("Handover", "nobody delivers what is due")
                               : App::translate("Handover", "nobody moves it, and no date says when that is noticed"));
            add<&Improvement::sponsor>(HoldingKind::Sponsor, improvement, {},
                                       App::translate("Handover", "nobody defends its money and hours"));
            add<&Improvement::coach>(HoldingKind::Coach, improvement, {},
                                     App::translate("Handover", "nobody coaches those who do it"));
        }
        for (const Action &action : m_register.all<Action>()) {
            const bool isPending = action.status == ActionStatus::None || action.status == ActionStatus::Open
                || action.status == ActionStatus::InProgress;
            if (isPending && existsAsOf(action.raisedOn, m_asOf))
                add<&Action::owner>(HoldingKind::ActionOwner, action, action.dueOn,
                                    App::translate("Handover", "nobody delivers what is due"));
        }
    }

    void tasks()
    {
        for (const Task &task : m_register.all<Task>()) {
            const Milestone *milestone = m_register.find(task.milestone);
            const Improvement *improvement = milestone ? m_register.find(milestone->improvement) : nullptr;
            if (improvement && isOpen(*improvement) && existsAsOf(improvement->raisedOn, m_asOf)
                && taskPercent(task, m_asOf) < 100)
                add<&Task::owner>(HoldingKind::TaskOwner, task, task.dueOn,
                                  App::translate("Handover", "nobody delivers what is due"));
        }
    }

    void organisation()
    {
        for (const Service &service : m_register.all<Service>()) {
            if (isLive(service, m_asOf))
                add<&Service::owner>(HoldingKind::ServiceOwner, service,
                                     service.ownerConfirmedOn.isValid()
                                         ? service.ownerConfirmedOn.addDays(ownerConfirmedForDays)
                                         : QDate(),
                                     App::translate("Handover", "nobody confirms the backlog"));
        }
        for (const Objective &objective : m_register.all<Objective>()) {
            if (!objective.dueOn.isValid() || objective.dueOn >= m_asOf)
                add<&Objective::owner>(HoldingKind::ObjectiveOwner, objective, objective.dueOn,
                                       App::translate("Handover", "nobody answers for reaching it"));
        }
        for (const ArtefactReview &review : artefactReviews(m_register, m_asOf))
            add<&Artefact::owner>(HoldingKind::ArtefactOwner, *m_register.find(review.artefact), review.dueOn,
                                  App::translate("Handover", "nobody reviews it"));
        for (const Unit &unit : m_register.all<Unit>())
            add<&Unit::manager>(HoldingKind::UnitManager, unit, {},
                                App::translate("Handover", "nobody holds its ring-fence"));
    }

    // The next ceremony that cannot do without the role.
    [[nodiscard]] QDate nextNeedOf(const RaciRole &role) const
    {
        QDate next;
        for (const Ceremony &ceremony : m_register.all<Ceremony>()) {
            const QDate on = m_nextDates.value(ceremony.id);
            const QStringList roles = ceremony.requiredRoles.split(u';', Qt::SkipEmptyParts);
            if (on.isValid() && std::ranges::any_of(roles, [&role](const QString &name) {
                    return name.trimmed().compare(role.name, Qt::CaseInsensitive) == 0;
                }))
                nearer(next, on);
        }
        return next;
    }

    void questions()
    {
        for (const Contact &contact : m_register.all<Contact>()) {
            add<&Contact::person>(HoldingKind::Asked, contact,
                                  contact.confirmedOn.isValid() ? contact.confirmedOn.addDays(ownerConfirmedForDays)
                                                                : QDate(),
                                  App::translate("Handover", "nobody answers when it is asked"));
            const Service *service = m_register.find(contact.service);
            const QString question =
                App::translate("Handover", "Question %1").arg(QLocale().toString(contact.question.value_or(0)));
            if (m_register.find(contact.person))
                m_holdings[contact.person].back().title =
                    service ? App::translate("Handover", "%1, %2").arg(question, service->name) : question;
        }
    }

    void rolesAndCeremonies()
    {
        QSet<Id<RaciRole>> accountable;
        for (const RaciEntry &entry : m_register.all<RaciEntry>()) {
            if (raciCodes(entry.codes).isAccountable)
                accountable.insert(entry.role);
        }
        for (const RaciRole &role : m_register.all<RaciRole>()) {
            const bool isAccountable = accountable.contains(role.id);
            add<&RaciRole::person>(
                isAccountable ? HoldingKind::AccountableRole : HoldingKind::OtherRole, role, nextNeedOf(role),
                isAccountable ? App::translate("Handover", "nobody is accountable for its activities")
                              : App::translate("Handover", "nobody does its part"));
        }
        for (const Ceremony &ceremony : m_register.all<Ceremony>()) {
            const QDate next = m_nextDates.value(ceremony.id);
            if (next.isValid() || !checkRecurrence(ceremony))
                add<&Ceremony::chair>(HoldingKind::Chair, ceremony, next,
                                      App::translate("Handover", "nobody calls the meeting"));
        }
    }

    void metrics()
    {
        QHash<Id<Metric>, QDate> latest;
        for (const Reading &reading : m_register.all<Reading>()) {
            QDate &day = latest[reading.metric];
            if (reading.on <= m_asOf && (!day.isValid() || reading.on > day))
                day = reading.on;
        }
        for (const Metric &metric : m_register.all<Metric>()) {
            const QDate read = latest.value(metric.id);
            add<&Metric::steward>(HoldingKind::Steward, metric,
                                  read.isValid() ? addPeriods(read, metric.frequency, 1) : QDate(),
                                  App::translate("Handover", "nobody brings the next reading"));
        }
    }

    void approvals()
    {
        for (const Funding &funding : m_register.all<Funding>()) {
            if (!funding.decidedOn.isValid() || funding.decidedOn > m_asOf)
                add<&Funding::approver>(HoldingKind::Approver, funding, {},
                                        App::translate("Handover", "nobody decides on the funding"));
        }
        for (const Benefit &benefit : m_register.all<Benefit>()) {
            if (!benefit.approvedOn.isValid() || benefit.approvedOn > m_asOf)
                add<&Benefit::approver>(HoldingKind::Approver, benefit, {},
                                        App::translate("Handover", "nobody confirms the benefit"));
        }
        for (const Pir &pir : m_register.all<Pir>()) {
            if (!pir.heldOn.isValid() || pir.heldOn > m_asOf)
                add<&Pir::facilitator>(HoldingKind::Facilitator, pir, pir.heldOn,
                                       App::translate("Handover", "nobody holds the review"));
        }
        for (const EscalationStep &step : m_register.all<EscalationStep>())
            add<&EscalationStep::person>(HoldingKind::EscalationContact, step, {},
                                         App::translate("Handover", "overdue actions climb to nobody"));
    }

    const Register &m_register;
    QDate m_asOf;
    QHash<Id<Improvement>, QDate> m_milestones; // the nearest, or the nearest task, that is not done
    QHash<Id<Ceremony>, QDate> m_nextDates;
    Holdings m_holdings;
};

} // namespace

Holdings holdings(const Register &reg, QDate asOf) { return Collector(reg, asOf).collect(); }

QString holdingName(HoldingKind kind)
{
    // In the order of HoldingKind.
    static constexpr std::array names{"improvementOwner"_L1,
                                      "sponsor"_L1,
                                      "actionOwner"_L1,
                                      "taskOwner"_L1,
                                      "serviceOwner"_L1,
                                      "objectiveOwner"_L1,
                                      "artefactOwner"_L1,
                                      "unitManager"_L1,
                                      "accountableRole"_L1,
                                      "otherRole"_L1,
                                      "chair"_L1,
                                      "steward"_L1,
                                      "approver"_L1,
                                      "facilitator"_L1,
                                      "escalationContact"_L1,
                                      "asked"_L1,
                                      "coach"_L1};
    static_assert(names.size() == size_t(HoldingKind::Coach) + 1);
    return names[size_t(kind)];
}

QString holdingLabel(HoldingKind kind)
{
    switch (kind) {
    case HoldingKind::ImprovementOwner:
        return App::translate("Handover", "owns the improvement");
    case HoldingKind::Sponsor:
        return App::translate("Handover", "sponsors the improvement");
    case HoldingKind::ActionOwner:
        return App::translate("Handover", "owns the action");
    case HoldingKind::TaskOwner:
        return App::translate("Handover", "owns the task");
    case HoldingKind::ServiceOwner:
        return App::translate("Handover", "owns the service");
    case HoldingKind::ObjectiveOwner:
        return App::translate("Handover", "owns the objective");
    case HoldingKind::ArtefactOwner:
        return App::translate("Handover", "keeps the artefact");
    case HoldingKind::UnitManager:
        return App::translate("Handover", "manages the unit");
    case HoldingKind::AccountableRole:
        return App::translate("Handover", "holds an accountable role");
    case HoldingKind::OtherRole:
        return App::translate("Handover", "holds a role");
    case HoldingKind::Chair:
        return App::translate("Handover", "chairs the ceremony");
    case HoldingKind::Steward:
        return App::translate("Handover", "stewards the metric");
    case HoldingKind::Approver:
        return App::translate("Handover", "is to approve");
    case HoldingKind::Facilitator:
        return App::translate("Handover", "is to facilitate");
    case HoldingKind::EscalationContact:
        return App::translate("Handover", "is escalated to");
    case HoldingKind::Asked:
        return App::translate("Handover", "is asked");
    case HoldingKind::Coach:
        break;
    }
    return App::translate("Handover", "coaches the improvement");
}

const Holding *firstToStop(const std::vector<Holding> &held, QDate asOf)
{
    const Holding *first = nullptr;
    for (const Holding &holding : held) {
        if (holding.nextOn.isValid() && holding.nextOn >= asOf && (!first || holding.nextOn < first->nextOn))
            first = &holding;
    }
    return first;
}

void handOver(ChangeBuilder &builder, Id<Person> to, const std::vector<Holding> &rows)
{
    for (const Holding &row : rows)
        builder.set(row.record.entity, row.record.record, row.field, Value(to.value));
}

} // namespace Ratchet
