// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose_extract.h"

// The register itself, as far as the pack is about it: what is open, and what was delivered in its period.
#include <answers/questions/answer.h>
#include <core/register.h>
#include <report/paper/pack_text.h>
#include <report/sections/section_parts.h>

#include <report/paper/cells.h>
#include <report/paper/pack_words.h>

#include <answers/basis/improvement_state.h>
#include <answers/basis/rung_words.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/settings.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

struct Money {
    double amount = std::nan("");
    double hours = std::nan("");
};

void add(double &sum, double part)
{
    if (!std::isnan(part))
        sum = std::isnan(sum) ? part : sum + part;
}

// What belongs to improvements, gathered in one pass over each table.
struct Belongings {
    QHash<Id<Improvement>, Money> approved;
    QHash<Id<Improvement>, Cell> verdicts; // of the primary claim, else of the first

    Belongings(const Register &reg, const std::vector<MetricProof> &proofs)
    {
        for (const Funding &funding : reg.all<Funding>()) {
            Money &money = approved[funding.improvement];
            add(funding.kind == FundingKind::Hours ? money.hours : money.amount, funding.approved);
        }
        QSet<Id<Improvement>> judgedByPrimary;
        for (const MetricProof &proof : proofs) {
            for (const SteeringProof &claim : proof.steering) {
                const bool isPrimary = claim.role == SteeringRole::Primary;
                if (judgedByPrimary.contains(claim.improvement) || (verdicts.contains(claim.improvement) && !isPrimary))
                    continue;
                const Rung rung = claim.verdict.rung;
                verdicts[claim.improvement] = {rungShape(rung) + QChar(QChar::Nbsp) + rungLabel(rung), rungName(rung),
                                               rungTone(rung)};
                if (isPrimary)
                    judgedByPrimary.insert(claim.improvement);
            }
        }
    }
};

Cell fundingCell(const Money &money, const PackSettings &settings, const QString &currency)
{
    QStringList parts;
    if (!std::isnan(money.amount))
        parts += currency.isEmpty() ? displayNumber(money.amount, settings.locale, 0)
                                    : inOnePiece(displayNumber(money.amount, settings.locale, 0) + u' ' + currency);
    if (!std::isnan(money.hours))
        parts += inOnePiece(PackWords::tr("%1 h").arg(displayNumber(money.hours, settings.locale)));
    return {parts.join(u" + "_s)};
}

QString serviceOf(const Register &reg, const Improvement &improvement)
{
    const QString name = recordName(reg, EntityKind::Service, improvement.service.value);
    return name.isEmpty() ? PackWords::tr("(no service)") : name;
}

// One row for each, grouped by service in the order of names.
TableElement extractTable(const Register &reg, const std::vector<const Improvement *> &improvements,
                          const Belongings &belongings, const PackSettings &settings, const QString &dayTitle,
                          QDate Improvement::*day)
{
    TableElement table;
    table.column(PackWords::tr("Reference"), 2)
        .column(PackWords::tr("Service"), 3)
        .column(PackWords::tr("Improvement"), 6)
        .column(PackWords::tr("Owner"), 3)
        .column(PackWords::tr("Status"), 2)
        .number(dayTitle, 2)
        .column(PackWords::tr("Funding"), 2)
        .column(PackWords::tr("Verdict"), 3);
    std::vector<std::pair<QString, const Improvement *>> grouped;
    grouped.reserve(improvements.size());
    for (const Improvement *improvement : improvements)
        grouped.emplace_back(serviceOf(reg, *improvement), improvement);
    std::ranges::stable_sort(
        grouped, [](const auto &one, const auto &other) { return one.first.localeAwareCompare(other.first) < 0; });
    const Field &status = fieldOf<&Improvement::status>();
    const QString currency = reg.settings().currency;
    for (const auto &[service, improvement] : grouped) {
        const QString owner = recordName(reg, EntityKind::Person, improvement->owner.value);
        table.row({{improvement->reference},
                   {service},
                   {improvement->title},
                   textCell(owner.isEmpty() ? PackWords::tr("nobody") : owner, concernIf(owner.isEmpty())),
                   {optionLabel(status, qint64(improvement->status))},
                   dayCell(improvement->*day, settings),
                   fundingCell(belongings.approved.value(improvement->id), settings, currency),
                   belongings.verdicts.value(improvement->id, Cell{u"–"_s})},
                  {EntityKind::Improvement, improvement->id.value});
    }
    return table;
}

} // namespace

std::vector<Element> composeExtract(const Answers &answers, const Register &reg, const PackSettings &settings)
{
    const Belongings belongings(reg, answers.proofs);
    std::vector<const Improvement *> open;
    std::vector<const Improvement *> delivered;
    for (const Improvement &improvement : reg.all<Improvement>()) {
        if (!existsAsOf(improvement.raisedOn, answers.asOf))
            continue;
        if (isOpen(improvement))
            open.push_back(&improvement);
        const bool isInPeriod = !settings.changesFrom.isValid() || improvement.deliveredOn >= settings.changesFrom;
        if (improvement.deliveredOn.isValid() && improvement.deliveredOn <= answers.asOf && isInPeriod)
            delivered.push_back(&improvement);
    }
    std::vector<Element> part;
    part.emplace_back(HeadingElement{1, PackWords::tr("Register extract"), Listing::Contents, u"extract"_s});
    part.emplace_back(
        TextElement{PackWords::tr("Every improvement in scope that is open, and every one delivered in the period, by "
                                  "service. Funding is what was approved; the verdict is that of the primary metric."),
                    TextRole::Muted});
    addDataTable(part, u"extract-open"_s, PackWords::tr("Open improvements"), PackWords::tr("Nothing is open."),
                 extractTable(reg, open, belongings, settings, PackWords::tr("Target"), &Improvement::targetOn));
    addDataTable(
        part, u"extract-delivered"_s, PackWords::tr("Delivered in the period"),
        PackWords::tr("Nothing was delivered in the period."),
        extractTable(reg, delivered, belongings, settings, PackWords::tr("Delivered"), &Improvement::deliveredOn));
    return part;
}

} // namespace Ratchet
