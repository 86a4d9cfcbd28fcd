// SPDX-License-Identifier: GPL-3.0-or-later
#include "improvement_record.h"

#include <report/paper/cells.h>
#include <report/paper/facts.h>
#include <report/paper/pack_text.h>
#include <report/paper/pack_words.h>
#include <report/sheets/claim_rows.h>

#include <answers/basis/improvement_state.h>
#include <answers/basis/plan_progress.h>
#include <answers/basis/project_parity.h>
#include <answers/evaluation/improvement_trace.h>
#include <answers/evaluation/roll_up.h>
#include <answers/metrics/claims.h>
#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/entities/settings.h>
#include <core/record_text.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// The label of an option of an improvement's field; empty where nobody chose.
template <auto Member> QString optionOf(const Improvement &improvement)
{
    const qint64 chosen = qint64(improvement.*Member);
    return chosen == 0 ? QString() : optionLabel(fieldOf<Member>(), chosen);
}

QString joined(QStringList parts, const QString &by = u" · "_s)
{
    parts.removeAll(QString());
    return parts.join(by);
}

} // namespace

ImprovementRecord::ImprovementRecord(const Register &reg, const Improvement &improvement, QDate asOf,
                                     const PackSettings &settings)
    : m_register(reg)
    , m_improvement(improvement)
    , m_asOf(asOf)
    , m_settings(settings)
    , m_proofs(proofsOfClaims(reg, std::span(&improvement.id, 1), asOf))
    , m_claims(claimsByImprovement(m_proofs).value(improvement.id))
{
}

QString ImprovementRecord::title() const
{
    return joined({m_improvement.reference, m_improvement.title.simplified()}, u"  "_s);
}

std::vector<Element> ImprovementRecord::elements()
{
    add(HeadingElement{1, title(), Listing::Outline});
    addHead();
    addReasons();
    addParity();
    addMoney();
    addClaims();
    addPlan();
    addBelow();
    addClosure();
    addTrace();
    return std::move(m_elements);
}

void ImprovementRecord::addHeading(const QString &text) { add(HeadingElement{3, text, Listing::Outline}); }

QString ImprovementRecord::day(QDate date) const
{
    return date.isValid() ? dayText(date, m_settings, MonthForm::Short) : QString();
}

Cell ImprovementRecord::person(Id<Person> person) const
{
    const QString name = recordName(m_register, EntityKind::Person, person.value);
    return name.isEmpty() ? textCell(PackWords::tr("nobody"), Tone::Concern) : textCell(name);
}

void ImprovementRecord::addFacts(const std::vector<Row> &rows)
{
    Facts facts;
    for (const auto &[name, value] : rows)
        facts.add(name, value);
    if (!facts.isEmpty())
        add(facts.pairs());
}

// Where it stands among the others, and why.
Cell ImprovementRecord::priority() const
{
    const QLocale &locale = m_settings.locale;
    QStringList parts;
    if (m_improvement.manualRank) {
        const QString reason = m_improvement.rankReason.simplified();
        parts += PackWords::tr("rank %1 by hand: %2")
                     .arg(locale.toString(*m_improvement.manualRank),
                          reason.isEmpty() ? PackWords::tr("no reason") : reason);
    }
    const auto number = [&locale](double n) { return displayNumber(n, locale); };
    if (const double score = priorityOf(m_improvement); !std::isnan(score))
        parts += PackWords::tr("%1 = (value %2 + urgency %3 + risk %4) ÷ effort %5")
                     .arg(locale.toString(score, 'f', 1), number(m_improvement.value), number(m_improvement.urgency),
                          number(m_improvement.riskReduction), number(m_improvement.effort));
    return parts.isEmpty() ? textCell(PackWords::tr("not ranked"), Tone::Concern) : textCell(parts.join(u"; "_s));
}

void ImprovementRecord::addHead()
{
    const Improvement &held = m_improvement;
    add(TextElement{joined({optionOf<&Improvement::status>(held), held.holdReason.simplified(),
                            recordName(m_register, EntityKind::Service, held.service.value),
                            PackWords::tr("as of %1").arg(dayText(m_asOf, m_settings))}),
                    TextRole::Muted});
    const QString service = recordName(m_register, EntityKind::Service, held.service.value);
    addFacts(
        {{PackWords::tr("Service"),
          service.isEmpty() ? textCell(PackWords::tr("none"), Tone::Concern) : textCell(service)},
         {PackWords::tr("Owner"),
          isInPost(m_register, held.owner, m_asOf) || !held.owner
              ? person(held.owner)
              : textCell(PackWords::tr("%1 (left)").arg(person(held.owner).text), Tone::Concern)},
         {PackWords::tr("Sponsor"), person(held.sponsor)},
         {PackWords::tr("Raised by"), textCell(recordName(m_register, EntityKind::Person, held.raisedBy.value))},
         {PackWords::tr("Coach"), textCell(recordName(m_register, EntityKind::Person, held.coach.value))},
         {PackWords::tr("Source"), textCell(joined({optionOf<&Improvement::source>(held), held.sourceReference}))},
         {PackWords::tr("Objective"), textCell(recordName(m_register, EntityKind::Objective, held.objective.value))},
         {PackWords::tr("Kind"),
          textCell(joined({optionOf<&Improvement::nature>(held), optionOf<&Improvement::fixKind>(held),
                           optionOf<&Improvement::targetArea>(held), optionOf<&Improvement::size>(held),
                           optionOf<&Improvement::timescale>(held)}))},
         {PackWords::tr("Part of"), textCell(recordTitle(m_register, EntityKind::Improvement, held.parent.value))},
         {PackWords::tr("Raised"), textCell(day(held.raisedOn))},
         {PackWords::tr("Accepted"), textCell(day(held.acceptedOn))},
         {PackWords::tr("Approved"), textCell(day(held.approvedOn))},
         {PackWords::tr("Started"), textCell(day(held.startedOn))},
         {PackWords::tr("Target"), textCell(day(held.targetOn), concernIf(isOverdue(held, m_asOf)))},
         {PackWords::tr("Delivered"), textCell(day(held.deliveredOn))},
         {PackWords::tr("Embedded"), textCell(day(held.embeddedOn))},
         {PackWords::tr("Closed"), textCell(day(held.closedOn))},
         {PackWords::tr("Priority"), priority()}});
}

void ImprovementRecord::addReasons()
{
    const auto tell = [this](const QString &label, const QString &text) {
        if (!text.trimmed().isEmpty())
            add(TextElement{PackWords::tr("%1: %2").arg(label, text.simplified())});
    };
    tell(PackWords::tr("Why"), m_improvement.justification);
    tell(PackWords::tr("What is done"), m_improvement.description);
    tell(PackWords::tr("What users will notice"), m_improvement.outcome);
    tell(PackWords::tr("Risk"), m_improvement.risk);
    tell(PackWords::tr("Where it stands"), m_improvement.note);
}

// Those that are met in a line, those that are missing in one that says what is.
void ImprovementRecord::addParity()
{
    const ProjectParity parity = projectParity(m_register, m_improvement, m_asOf);
    addHeading(parityText(parity, m_settings.locale));
    QStringList met, missing;
    for (const ParityLine &line : parityLines(m_register, m_improvement, parity, m_settings.locale)) {
        if (line.isMet)
            met += inOnePiece(u"✓ "_s + line.name);
        else
            missing += PackWords::tr("✕ %1: %2").arg(line.name, line.why);
    }
    for (const QStringList &points : {met, missing}) {
        if (!points.isEmpty())
            add(TextElement{points.join(u" · "_s)});
    }
}

void ImprovementRecord::addMoney()
{
    const Improvement *const own[] = {&m_improvement};
    const ImprovementMoney money = improvementMoney(m_register, own, m_proofs, m_asOf).front();
    const QLocale &locale = m_settings.locale;
    const Settings settings = m_register.settings();
    addHeading(PackWords::tr("Money"));
    const QString funding = joined({fundingText(money.money, settings.currency, UnitPlace::Before, locale),
                                    fundingText(money.hours, PackWords::tr("h"), UnitPlace::After, locale)});
    const QString brought = gainText(money.gain, settings, locale);
    if (!funding.isEmpty())
        add(TextElement{PackWords::tr("Funding: %1").arg(funding)});
    if (!brought.isEmpty())
        add(TextElement{PackWords::tr("Benefit: %1").arg(brought)});
    if (funding.isEmpty() && brought.isEmpty())
        add(TextElement{PackWords::tr("Neither funding nor a benefit is recorded."), TextRole::Muted});
    const QString claimed = claimedBenefitText(m_register, m_improvement, m_asOf, locale);
    if (!claimed.isEmpty() && !isEnded()) // otherwise the closure report says it
        add(TextElement{QString(claimed).replace(u'\n', u' '), TextRole::Muted});
}

void ImprovementRecord::addClaims()
{
    addHeading(PackWords::tr("What it claims, and what the readings say"));
    TableElement table = claimRows(m_register, m_improvement.id, m_proofs, m_asOf, m_settings.locale);
    if (table.rows.empty())
        add(TextElement{PackWords::tr("It steers no metric: nothing can be proven of it."), TextRole::Muted});
    else
        add(std::move(table));
}

void ImprovementRecord::addPlan()
{
    const auto percent = planPercent(m_register, m_improvement.id, m_asOf);
    if (!percent) {
        addHeading(PackWords::tr("Plan: no milestone"));
        return;
    }
    const QLocale &locale = m_settings.locale;
    addHeading(PackWords::tr("Plan: %1 % done").arg(displayNumber(*percent, locale, 0)));
    TableElement table;
    table.column(PackWords::tr("Milestone or task"), 7)
        .column(PackWords::tr("Owner"), 4)
        .number(PackWords::tr("Done, %"), 2)
        .number(PackWords::tr("Due"), 3)
        .number(PackWords::tr("Done on"), 3);
    const auto row = [&](const QString &what, const Cell &owner, double done, QDate dueOn, QDate doneOn) {
        const bool isLate = dueOn.isValid() && dueOn < m_asOf && !isBy(doneOn, m_asOf);
        table.row({textCell(what), owner, numberCell(std::round(done), m_settings),
                   textCell(day(dueOn), concernIf(isLate)), textCell(day(doneOn))});
    };
    for (const Milestone *milestone : m_register.referring<&Milestone::improvement>(m_improvement.id.value)) {
        row(milestone->title, {}, milestonePercent(m_register, *milestone, m_asOf), milestone->dueOn,
            milestone->doneOn);
        for (const Task *task : m_register.referring<&Task::milestone>(milestone->id.value))
            row(u"→ "_s + task->title, person(task->owner), taskPercent(*task, m_asOf), task->dueOn, task->doneOn);
    }
    add(TextElement{planPercentRule(), TextRole::Caption}); // before the table: it stays on its page
    add(std::move(table));
}

void ImprovementRecord::addBelow()
{
    const RollUp sums = rollUp(m_register, m_improvement, m_asOf);
    if (sums.below.empty())
        return;
    const AnswerTable table = rollUpTable(m_register, m_improvement, sums, m_settings.locale);
    addHeading(table.title);
    add(TextElement{table.caption, TextRole::Caption});
    add(TableElement{table.content()});
}

QString ImprovementRecord::verdicts() const
{
    QStringList list;
    for (const SteeringProof &claim : m_claims) {
        const Steering *steering = m_register.find(claim.steering);
        list += PackWords::tr("%1: %2").arg(
            recordName(m_register, EntityKind::Metric, steering ? steering->metric.value : 0),
            verdictLabel(claim.verdict));
    }
    return list.isEmpty() ? PackWords::tr("no metric, no verdict") : list.join(u"; "_s);
}

bool ImprovementRecord::isEnded() const { return !isOpen(m_improvement); }

void ImprovementRecord::addClosure()
{
    const Improvement &held = m_improvement;
    if (!isEnded())
        return;
    addHeading(PackWords::tr("Closure report"));
    const QString claimed = claimedBenefitText(m_register, held, m_asOf, m_settings.locale).replace(u'\n', u' ');
    QStringList copies;
    for (const Improvement *copy : m_register.referring<&Improvement::copiedFrom>(held.id.value))
        copies += joined({copy->reference, recordName(m_register, EntityKind::Service, copy->service.value)}, u", "_s);
    const auto orMissing = [](const QString &text, const QString &missing) {
        return text.trimmed().isEmpty() ? textCell(missing, Tone::Concern) : textCell(text.simplified());
    };
    TableElement table;
    table.hasHeader = false;
    table.column(PackWords::tr("Fact"), 2).column(PackWords::tr("Value"), 9);
    const auto row = [&table](const QString &label, const Cell &cell) { table.row({textCell(label), cell}); };
    const QString closure = optionOf<&Improvement::closure>(held);
    row(PackWords::tr("Ended as"),
        textCell(joined({closure.isEmpty() ? optionOf<&Improvement::status>(held) : closure,
                         day(held.closedOn.isValid() ? held.closedOn : held.embeddedOn)})));
    const bool needsNote = held.status != ImprovementStatus::Embedded; // the end of the work, not of the improvement
    if (needsNote || !held.closureNote.trimmed().isEmpty())
        row(PackWords::tr("Closure note"), orMissing(held.closureNote, PackWords::tr("none")));
    row(PackWords::tr("Verdict"), textCell(verdicts(), concernIf(m_claims.empty())));
    row(PackWords::tr("Benefit"), orMissing(claimed, PackWords::tr("no actual benefit is recorded")));
    row(PackWords::tr("Kept by"), orMissing(held.control, PackWords::tr("nothing says what keeps the gain")));
    if (const QString overridden = overrideText(m_register, held, m_settings.locale); !overridden.isEmpty())
        row(PackWords::tr("Override"), textCell(overridden, Tone::Concern));
    if (!copies.isEmpty())
        row(PackWords::tr("Carried over to"), textCell(copies.join(u"; "_s)));
    add(std::move(table));
}

void ImprovementRecord::addTrace()
{
    const QLocale &locale = m_settings.locale;
    const ImprovementTrace trace = improvementTrace(m_register, m_improvement, m_claims, m_asOf, locale);
    addHeading(PackWords::tr("From trigger to control"));
    TableElement table;
    table.column(PackWords::tr("Link"), 2)
        .column(PackWords::tr("What is recorded"), 9)
        .number(PackWords::tr("When"), 3)
        .column(PackWords::tr("Who"), 3);
    for (size_t i = 0; i < traceLinkCount; ++i) {
        const auto link = TraceLink(i);
        QString label = traceLinkLabel(link);
        if (trace.of(link).empty())
            table.row({textCell(label), textCell(u"✕ "_s + nothingRecorded(), Tone::Concern), {}, {}});
        for (const TraceStep &step : trace.of(link)) {
            table.row({textCell(label), textCell(step.what, step.tone),
                       textCell(traceDayText(step, locale), concernIf(step.isDue && step.tone == Tone::Concern)),
                       textCell(recordName(m_register, EntityKind::Person, step.who.value))});
            label.clear(); // said once
        }
    }
    add(std::move(table));
}

} // namespace Ratchet
