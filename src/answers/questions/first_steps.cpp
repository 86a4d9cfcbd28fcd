// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_steps.h"

#include <answers/basis/improvement_state.h>
#include <calendar/cadence_dates.h>
#include <core/entities/cadence.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

FirstStep servicesStep(const Register &reg, QDate asOf)
{
    int live = 0;
    int owned = 0;
    for (const Service &service : reg.all<Service>()) {
        live += isLive(service, asOf);
        owned += isLive(service, asOf) && isInPost(reg, service.owner, asOf);
    }
    return {.id = u"services"_s,
            .title = App::translate("FirstSteps", "Services and their owners"),
            .what = live == 0 || owned == live
                ? App::translate("FirstSteps", "Who answers for what: every figure is by service.")
                //: %1 services with an owner
                : App::translate("FirstSteps", "%1 of %Ln live service(s) have an owner in post.", nullptr, live)
                      .arg(owned),
            .isDone = live > 0 && owned == live};
}

FirstStep responsibilitiesStep(const Register &reg)
{
    const bool isAccountable =
        std::ranges::any_of(reg.all<RaciEntry>(), [](const RaciEntry &entry) { return entry.codes.contains(u'A'); });
    return {.id = u"responsibilities"_s,
            .title = App::translate("FirstSteps", "Responsibilities"),
            .what =
                App::translate("FirstSteps", "A template of the RACI matrix is there; fill in who holds each role."),
            .isDone = isAccountable};
}

FirstStep rhythmStep(const Register &reg)
{
    const bool recurs = std::ranges::any_of(reg.all<Ceremony>(), [](const Ceremony &ceremony) {
        return !ceremony.rrule.isEmpty() && checkRecurrence(ceremony).has_value();
    });
    return {.id = u"rhythm"_s,
            .title = App::translate("FirstSteps", "The rhythm"),
            .what =
                App::translate("FirstSteps", "Which reviews recur, and who chairs them; or your calendar as it is."),
            .isDone = recurs};
}

} // namespace

std::vector<FirstStep> firstSteps(const Register &reg, QDate asOf)
{
    return {
        {.id = u"backlog"_s,
         .title = App::translate("FirstSteps", "Your backlog"),
         .what = App::translate("FirstSteps", "Bring the list that you keep today, as it is; or type the first ones."),
         .isDone = !reg.all<Improvement>().isEmpty()},
        servicesStep(reg, asOf),
        {.id = u"metrics"_s,
         .title = App::translate("FirstSteps", "Metrics with readings"),
         .what = App::translate("FirstSteps", "What shall get better, month by month: without it nothing is proven."),
         .isDone = !reg.all<Reading>().isEmpty()},
        responsibilitiesStep(reg),
        rhythmStep(reg)};
}

} // namespace Ratchet
