// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_quality.h"

#include <answers/basis/improvement_state.h>
#include <answers/basis/period.h>
#include <answers/evaluation/capacity_hours.h>
#include <answers/evaluation/stale_artefacts.h>
#include <core/entities/capacity.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/lesson_acceptance.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

class Gaps {
public:
    Gaps(const Register &reg, QDate asOf)
        : m_register(reg)
        , m_asOf(asOf)
    {
    }

    template <class Record, class Predicate>
    void add(const char *id, const QString &label, const QString &meaning, Predicate lacks)
    {
        DataGap gap{.id = QLatin1StringView(id), .label = label, .meaning = meaning};
        for (const Record &record : m_register.all<Record>()) {
            if (lacks(record))
                gap.rows.push_back({kindOf<Record>, record.id.value});
        }
        if (!gap.rows.empty())
            m_gaps.push_back(std::move(gap));
    }
    [[nodiscard]] bool isOpenNow(const Improvement &improvement) const
    {
        return isOpen(improvement) && existsAsOf(improvement.raisedOn, m_asOf);
    }
    [[nodiscard]] std::vector<DataGap> take() { return std::move(m_gaps); }

private:
    const Register &m_register;
    QDate m_asOf;
    std::vector<DataGap> m_gaps;
};

void addBacklogGaps(Gaps &gaps, const Register &reg, QDate asOf)
{
    gaps.add<Improvement>(
        "unownedImprovements", App::translate("DataQuality", "Open improvements without an owner in post"),
        App::translate("DataQuality", "Nobody can be asked for them."), [&](const Improvement &improvement) {
            return gaps.isOpenNow(improvement) && isUnowned(reg, improvement, asOf);
        });
    gaps.add<Improvement>(
        "improvementsWithoutService", App::translate("DataQuality", "Open improvements without a service"),
        App::translate("DataQuality", "They stand in no service's backlog."),
        [&](const Improvement &improvement) { return gaps.isOpenNow(improvement) && !improvement.service; });
    gaps.add<Improvement>(
        "improvementsWithoutTarget", App::translate("DataQuality", "Running improvements without a target date"),
        App::translate("DataQuality", "They cannot be called late."), [&](const Improvement &improvement) {
            return gaps.isOpenNow(improvement) && isRunning(improvement) && !improvement.targetOn.isValid();
        });
    gaps.add<Improvement>(
        "undatedImprovements", App::translate("DataQuality", "Improvements raised on a day nobody recorded"),
        App::translate("DataQuality", "They are left out of the median age."),
        [](const Improvement &improvement) { return isOpen(improvement) && !improvement.raisedOn.isValid(); });
    gaps.add<Service>("unownedServices", App::translate("DataQuality", "Live services without an owner in post"),
                      App::translate("DataQuality", "Nobody answers for their backlog."), [&](const Service &service) {
                          return isLive(service, asOf) && !isInPost(reg, service.owner, asOf);
                      });
}

void addActionGaps(Gaps &gaps, const Register &reg, QDate asOf)
{
    const auto isOpenAction = [](const Action &action) {
        return action.status == ActionStatus::None || action.status == ActionStatus::Open
            || action.status == ActionStatus::InProgress;
    };
    gaps.add<Action>("unownedActions", App::translate("DataQuality", "Open actions without an owner in post"),
                     App::translate("DataQuality", "Nobody can be asked for them."),
                     [&](const Action &action) { return isOpenAction(action) && !isInPost(reg, action.owner, asOf); });
    gaps.add<Action>("actionsWithoutDue", App::translate("DataQuality", "Open actions without a due date"),
                     App::translate("DataQuality", "They cannot be called late."),
                     [&](const Action &action) { return isOpenAction(action) && !action.dueOn.isValid(); });
    QSet<RecordId> acted;
    for (const Action &action : reg.all<Action>()) {
        if (action.status != ActionStatus::Cancelled)
            acted.insert(action.lesson.value);
    }
    gaps.add<Lesson>(
        "unlandedLessons", App::translate("DataQuality", "Lessons that nobody acted on"),
        App::translate("DataQuality", "Neither an action nor an improvement came of them, and nobody accepted that."),
        [&](const Lesson &lesson) {
            const bool isDecided =
                lesson.disposition != Disposition::None && lesson.disposition != Disposition::Unlanded;
            return !isDecided && !acted.contains(lesson.id.value);
        });
    gaps.add<Lesson>(
        "acceptedWithoutWord", App::translate("DataQuality", "Lessons accepted without saying who did, or why"),
        App::translate("DataQuality", "Nobody answers for leaving them as they are."), isAcceptedWithoutWord);
}

void addCapacityGaps(Gaps &gaps, QDate asOf)
{
    gaps.add<Allocation>(
        "estimatedActuals", App::translate("DataQuality", "Months whose used hours are an estimate"),
        App::translate("DataQuality", "The used share rests on somebody's guess there."),
        [](const Allocation &allocation) { return allocation.actualSource == ActualSource::Estimate; });
    gaps.add<Allocation>(
        "overbookedMonths", App::translate("DataQuality", "Months with more hours planned or used than available"),
        App::translate(
            "DataQuality",
            "Their shares add up to more than 100 %. By how many hours stands in question 3, month by month."),
        [](const Allocation &allocation) { return overbookedHours(allocation) > 0; });
    const QDate thisMonth(asOf.year(), asOf.month(), 1);
    gaps.add<Allocation>("missingActuals", App::translate("DataQuality", "Past months with a plan and no used hours"),
                         App::translate("DataQuality", "They are left out of the used share."),
                         [&](const Allocation &allocation) {
                             return allocation.month < thisMonth && !std::isnan(allocation.plannedImprovement)
                                 && std::isnan(allocation.actualImprovement);
                         });
}

void addMetricGaps(Gaps &gaps, const Register &reg, QDate asOf)
{
    QHash<Id<Metric>, std::vector<QDate>> days;
    for (const Reading &reading : reg.all<Reading>()) {
        if (reading.on <= asOf)
            days[reading.metric].push_back(reading.on);
    }
    for (std::vector<QDate> &read : days)
        std::ranges::sort(read);
    gaps.add<Metric>("unreadMetrics", App::translate("DataQuality", "Metrics without any reading"),
                     App::translate("DataQuality", "Nothing can be said of them."),
                     [&](const Metric &metric) { return !days.contains(metric.id); });
    gaps.add<Metric>(
        "lateReadings", App::translate("DataQuality", "Metrics whose latest reading is older than two periods"),
        App::translate("DataQuality", "Their verdict speaks of the past."), [&](const Metric &metric) {
            return days.contains(metric.id) && addPeriods(days[metric.id].back(), metric.frequency, 2) < asOf;
        });
    gaps.add<Metric>("missingReadings", App::translate("DataQuality", "Metrics with gaps between their readings"),
                     App::translate("DataQuality", "Runs are counted across the gaps."), [&](const Metric &metric) {
                         return days.contains(metric.id) && missingPeriods(days[metric.id], metric.frequency) > 0;
                     });
    gaps.add<Metric>("undefinedMetrics", App::translate("DataQuality", "Metrics without a definition or a source"),
                     App::translate("DataQuality", "Their readings cannot be taken again by others."),
                     [](const Metric &metric) {
                         return metric.definition.trimmed().isEmpty() || metric.dataSource.trimmed().isEmpty();
                     });
    QSet<RecordId> steering;
    for (const Steering &claim : reg.all<Steering>())
        steering.insert(claim.improvement.value);
    gaps.add<Improvement>("deliveredWithoutMetric",
                          App::translate("DataQuality", "Delivered improvements that name no metric"),
                          App::translate("DataQuality", "Whether they changed anything is not known."),
                          [&](const Improvement &improvement) {
                              return improvement.deliveredOn.isValid() && improvement.deliveredOn <= asOf
                                  && !steering.contains(improvement.id.value);
                          });
}

void addArtefactGaps(Gaps &gaps, const Register &reg, QDate asOf)
{
    QSet<RecordId> stale;
    for (const ArtefactReview &review : staleArtefacts(reg, asOf))
        stale.insert(review.artefact.value);
    gaps.add<Artefact>("staleArtefacts", App::translate("DataQuality", "Stale artefacts"),
                       App::translate("DataQuality", "Their last review is older than they said it would be."),
                       [&](const Artefact &artefact) { return stale.contains(artefact.id.value); });
    gaps.add<Artefact>("unownedArtefacts", App::translate("DataQuality", "Artefacts without an owner in post"),
                       App::translate("DataQuality", "Nobody keeps them."),
                       [&](const Artefact &artefact) { return !isInPost(reg, artefact.owner, asOf); });
}

} // namespace

int missingPeriods(std::span<const QDate> days, Frequency frequency)
{
    int missing = 0;
    for (size_t i = 1; i < days.size(); ++i) {
        // Half a period of grace: a reading may be taken some days late.
        const QDate half = days[i].addDays(-daysOfPeriod(frequency) / 2);
        for (int periods = 1; addPeriods(days[i - 1], frequency, periods) < half; ++periods)
            ++missing;
    }
    return missing;
}

std::vector<DataGap> dataGaps(const Register &reg, QDate asOf)
{
    Gaps gaps(reg, asOf);
    addBacklogGaps(gaps, reg, asOf);
    addActionGaps(gaps, reg, asOf);
    addCapacityGaps(gaps, asOf);
    addMetricGaps(gaps, reg, asOf);
    addArtefactGaps(gaps, reg, asOf);
    return gaps.take();
}

} // namespace Ratchet
