// SPDX-License-Identifier: GPL-3.0-or-later
#include "improvement_facts.h"

#include <answers/basis/improvement_state.h>
#include <answers/basis/rung_words.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/settings.h>
#include <core/record_text.h>
#include <document/change_set.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

enum Column { Proof, Priority, Funded, Age, InRank, Untouched };
enum Fact { Open, Unowned, Unfunded, Overdue, Stalled, NoMetric, Unranked };

Value valueOrEmpty(double number) { return std::isnan(number) ? Value() : Value(number); }
Value valueOrEmpty(std::optional<qint64> count) { return count ? Value(*count) : Value(); }

} // namespace

std::vector<RecordColumn> ImprovementFacts::columns() const
{
    return {
        {u"proof"_s, App::translate("RecordFacts", "Proof"), -1, false},
        {u"priority"_s, App::translate("RecordFacts", "Priority"), -1, true},
        {u"funded"_s, App::translate("RecordFacts", "Funded"), -1, true},
        {u"age"_s, App::translate("RecordFacts", "Age in days"), -1, true},
        {u"rank"_s, App::translate("RecordFacts", "Rank"), -1, true},
        {u"days_untouched"_s, App::translate("RecordFacts", "Days untouched"), -1, true},
    };
}

std::vector<RecordFact> ImprovementFacts::facts() const
{
    return {
        {u"open"_s, App::translate("RecordFacts", "Open")},
        {u"unowned"_s, App::translate("RecordFacts", "No owner in post")},
        {u"unfunded"_s, App::translate("RecordFacts", "Running unfunded")},
        {u"overdue"_s, App::translate("RecordFacts", "Overdue")},
        {u"stalled"_s, App::translate("RecordFacts", "Stalled")},
        {u"no_metric"_s, App::translate("RecordFacts", "No metric")},
        {u"unranked"_s, App::translate("RecordFacts", "Not ranked")},
    };
}

const Improvement *ImprovementFacts::find(RecordId record) const
{
    return m_register ? m_register->find(Id<Improvement>(record)) : nullptr;
}

bool ImprovementFacts::isFunded(RecordId record) const
{
    const Money money = m_funding.value(record);
    return money.amount > 0 || money.hours > 0;
}

std::optional<Rung> ImprovementFacts::rungOf(RecordId record) const
{
    if (!m_rungs || !m_measured.contains(record))
        return {};
    const auto known = m_rungs->constFind(record);
    return known == m_rungs->cend() ? std::nullopt : std::optional(*known);
}

bool ImprovementFacts::takeProofs(const std::vector<MetricProof> *proofs)
{
    std::optional<QHash<RecordId, Rung>> rungs;
    if (proofs)
        rungs = rungsOfImprovements(*proofs);
    if (rungs == m_rungs)
        return false;
    m_rungs = std::move(rungs);
    return true;
}

Value ImprovementFacts::value(int column, RecordId record) const
{
    const Improvement *improvement = find(record);
    if (!improvement)
        return {};
    switch (column) {
    case Proof: {
        const std::optional<Rung> rung = rungOf(record);
        return rung ? Value(rungLabel(*rung)) : Value();
    }
    case Priority:
        return valueOrEmpty(priorityOf(*improvement));
    case Funded: {
        const auto money = m_funding.constFind(record);
        return money == m_funding.cend() || !money->isDecided ? Value()
                                                              : Value(money->amount > 0 ? money->amount : money->hours);
    }
    case Age:
        return improvement->raisedOn.isValid() ? Value(improvement->raisedOn.daysTo(m_asOf)) : Value();
    case InRank:
        return valueOrEmpty(m_places.of(record));
    case Untouched:
        return valueOrEmpty(daysUntouched(*improvement, m_asOf));
    default:
        return {};
    }
}

QString ImprovementFacts::text(int column, RecordId record, const QLocale &locale) const
{
    if (column == Proof) {
        if (!m_rungs && m_measured.contains(record))
            return u"…"_s;
        const std::optional<Rung> rung = rungOf(record);
        return rung ? rungShape(*rung) + u' ' + rungLabel(*rung) : u"–"_s;
    }
    if (column == Funded) {
        const Money money = m_funding.value(record);
        if (money.amount > 0)
            return u"%1 %2"_s.arg(m_currency, displayNumber(money.amount, locale, 0)).trimmed();
        if (money.hours > 0)
            return App::translate("RecordFacts", "%1 h").arg(displayNumber(money.hours, locale, 0));
        const Improvement *improvement = find(record);
        return improvement && isRunning(*improvement) ? App::translate("RecordFacts", "none") : u"–"_s;
    }
    const Value held = value(column, record);
    if (isEmpty(held))
        return u"–"_s;
    return column == Priority ? locale.toString(valueOr<double>(held), 'f', 1) : locale.toString(valueOr<qint64>(held));
}

bool ImprovementFacts::holds(int fact, RecordId record) const
{
    const Improvement *improvement = find(record);
    if (!improvement || (fact != Unfunded && !isOpen(*improvement)))
        return false;
    switch (fact) {
    case Open:
        return true;
    case Unowned:
        return isUnowned(*m_register, *improvement, m_asOf);
    case Unfunded:
        return isRunning(*improvement) && !isFunded(record);
    case Overdue:
        return isOverdue(*improvement, m_asOf);
    case Stalled:
        return isStalled(*improvement, m_asOf, m_stalledAfterDays);
    case NoMetric:
        return !m_measured.contains(record);
    case Unranked:
        return !isRanked(*improvement);
    default:
        return false;
    }
}

Tone ImprovementFacts::tone(const QString &column, RecordId record) const
{
    const Improvement *improvement = find(record);
    if (!improvement)
        return Tone::Neutral;
    if (column == "status"_L1) {
        switch (improvement->status) {
        case ImprovementStatus::Embedded:
        case ImprovementStatus::Delivered:
        case ImprovementStatus::Measuring:
            return Tone::Good;
        case ImprovementStatus::InProgress:
        case ImprovementStatus::Faded:
        case ImprovementStatus::NotProven:
            return Tone::Concern;
        default:
            return Tone::Neutral;
        }
    }
    if (column == "proof"_L1) {
        const std::optional<Rung> rung = rungOf(record);
        return rung ? rungTone(*rung) : Tone::Neutral;
    }
    if (column == "funded"_L1)
        return holds(Unfunded, record) ? Tone::Concern : Tone::Neutral;
    if (column == "target_on"_L1)
        return holds(Overdue, record) ? Tone::Concern : Tone::Neutral;
    if (column == "days_untouched"_L1)
        return holds(Stalled, record) ? Tone::Concern : Tone::Neutral;
    return Tone::Neutral;
}

bool ImprovementFacts::isOutdatedBy(const ChangeSet &changes) const
{
    // What hangs on an improvement changes its updated_on, so that it is among the edited ones itself.
    return changes.touches(EntityKind::Settings) || changes.touches(EntityKind::Steering)
        || changes.touches(EntityKind::Funding);
}

QString ImprovementFacts::follow(const ChangeSet &changes)
{
    if (!m_places.areOthersAfter(*m_register, changes))
        return {};
    m_places.take(*m_register);
    return u"rank"_s;
}

std::unique_ptr<RecordFacts> ImprovementFacts::copyFor(const Register &reg) const
{
    auto copy = std::make_unique<ImprovementFacts>(*this);
    copy->m_register = &reg;
    return copy;
}

void ImprovementFacts::refresh(const Register &reg, QDate asOf)
{
    m_register = &reg;
    m_asOf = asOf;
    const Settings settings = reg.settings();
    m_stalledAfterDays = settings.stalledAfterDays.value_or(60);
    m_currency = QLocale().currencySymbol(QLocale::CurrencySymbol);
    if (!settings.currency.isEmpty())
        m_currency = settings.currency;
    m_places.take(reg);
    m_funding.clear();
    m_measured.clear();
    for (const Funding &funding : reg.all<Funding>()) {
        Money &money = m_funding[funding.improvement.value];
        money.isDecided = money.isDecided || !std::isnan(funding.approved);
        (funding.kind == FundingKind::Hours ? money.hours : money.amount) +=
            std::isnan(funding.approved) ? 0 : funding.approved;
    }
    for (const Steering &steering : reg.all<Steering>())
        m_measured.insert(steering.improvement.value);
}

} // namespace Ratchet
