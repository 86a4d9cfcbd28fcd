// SPDX-License-Identifier: GPL-3.0-or-later
#include "milestone_facts.h"

#include <answers/basis/improvement_state.h>
#include <answers/basis/plan_progress.h>
#include <core/entities/improvement.h>
#include <core/register.h>
#include <document/change_set.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

enum MilestoneFact { MilestoneOpen, MilestoneLate };

} // namespace

const Milestone *MilestoneFacts::find(RecordId record) const
{
    return m_register ? m_register->find(Id<Milestone>(record)) : nullptr;
}

std::vector<RecordColumn> MilestoneFacts::columns() const
{
    return {{.id = u"progress"_s, .title = QCoreApplication::translate("RecordFacts", "Done, %"), .isNumber = true}};
}

std::vector<RecordFact> MilestoneFacts::facts() const
{
    return {{u"open"_s, QCoreApplication::translate("RecordFacts", "Open")},
            {u"late"_s, QCoreApplication::translate("RecordFacts", "Late")}};
}

Value MilestoneFacts::value(int, RecordId record) const
{
    const Milestone *milestone = find(record);
    return milestone ? Value(milestonePercent(*m_register, *milestone, m_asOf)) : Value();
}

QString MilestoneFacts::text(int column, RecordId record, const QLocale &locale) const
{
    const Value percent = value(column, record);
    return isEmpty(percent) ? QString() : locale.toString(qRound(valueOr<double>(percent)));
}

bool MilestoneFacts::holds(int fact, RecordId record) const
{
    const Milestone *milestone = find(record);
    if (!milestone || isBy(milestone->doneOn, m_asOf))
        return false;
    return fact == MilestoneOpen || (milestone->dueOn.isValid() && milestone->dueOn < m_asOf);
}

Tone MilestoneFacts::tone(const QString &column, RecordId record) const
{
    return concernIf(column == "due_on"_L1 && holds(MilestoneLate, record));
}

bool MilestoneFacts::isOutdatedBy(const ChangeSet &changes) const
{
    const ChangeSet::Records &tasks = changes.of(EntityKind::Task);
    return !tasks.inserted.empty() || !tasks.removed.empty() || !tasks.edited.empty();
}

std::unique_ptr<RecordFacts> MilestoneFacts::copyFor(const Register &reg) const
{
    auto copy = std::make_unique<MilestoneFacts>(*this);
    copy->m_register = &reg;
    return copy;
}

void MilestoneFacts::refresh(const Register &reg, QDate asOf)
{
    m_register = &reg;
    m_asOf = asOf;
}

} // namespace Ratchet
