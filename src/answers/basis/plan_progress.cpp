// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_progress.h"

#include <answers/basis/improvement_state.h>
#include <core/entities/improvement.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

double taskPercent(const Task &task, QDate asOf)
{
    if (isBy(task.doneOn, asOf))
        return 100;
    return double(std::clamp<qint64>(task.percent.value_or(0), 0, 100));
}

double milestonePercent(const Register &reg, const Milestone &milestone, QDate asOf)
{
    const auto tasks = reg.referring<&Task::milestone>(milestone.id.value);
    if (tasks.empty())
        return isBy(milestone.doneOn, asOf) ? 100 : 0;
    double sum = 0;
    for (const Task *task : tasks)
        sum += taskPercent(*task, asOf);
    return sum / double(tasks.size());
}

std::optional<double> planPercent(const Register &reg, Id<Improvement> improvement, QDate asOf)
{
    const auto milestones = reg.referring<&Milestone::improvement>(improvement.value);
    if (milestones.empty())
        return {};
    double sum = 0;
    for (const Milestone *milestone : milestones)
        sum += milestonePercent(reg, *milestone, asOf);
    return sum / double(milestones.size());
}

QString planPercentRule()
{
    return QCoreApplication::translate("Answers",
                                       "The mean of its milestones; of each the mean of its tasks, where one that is "
                                       "done counts 100. A milestone without tasks counts 100 once it is done.");
}

} // namespace Ratchet
