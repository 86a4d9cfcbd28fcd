// SPDX-License-Identifier: GPL-3.0-or-later
// The improvement and what hangs on it: funding, benefits, milestones and PDSA cycles.
#pragma once

#include <core/fields/entity.h>

namespace Ratchet {

struct Objective;
struct Person;
struct Service;

enum class ImprovementSource : quint8 {
    None,
    Incident,
    Pir,
    Problem,
    ServiceReview,
    Audit,
    Feedback,
    Idea,
    Metric,
    Risk,
    Supplier
};
inline constexpr Option improvementSourceOptions[] = {
    {"incident", QT_TRANSLATE_NOOP("Option", "Incident")},
    {"pir", QT_TRANSLATE_NOOP("Option", "PIR")},
    {"problem", QT_TRANSLATE_NOOP("Option", "Problem")},
    {"service_review", QT_TRANSLATE_NOOP("Option", "Service review")},
    {"audit", QT_TRANSLATE_NOOP("Option", "Audit")},
    {"feedback", QT_TRANSLATE_NOOP("Option", "Feedback")},
    {"idea", QT_TRANSLATE_NOOP("Option", "Idea")},
    {"metric", QT_TRANSLATE_NOOP("Option", "Metric")},
    {"risk", QT_TRANSLATE_NOOP("Option", "Risk")},
    {"supplier", QT_TRANSLATE_NOOP("Option", "Supplier")},
};
template <> inline constexpr std::span<const Option> optionsOf<ImprovementSource> = improvementSourceOptions;

enum class Nature : quint8 { None, Outcome, Enabler, Technology };
inline constexpr Option natureOptions[] = {
    {"outcome", QT_TRANSLATE_NOOP("Option", "Service outcome")},
    {"enabler", QT_TRANSLATE_NOOP("Option", "Enabler")},
    {"technology", QT_TRANSLATE_NOOP("Option", "Technology refresh")},
};
template <> inline constexpr std::span<const Option> optionsOf<Nature> = natureOptions;

enum class FixKind : quint8 { None, Tactical, Systemic };
inline constexpr Option fixKindOptions[] = {
    {"tactical", QT_TRANSLATE_NOOP("Option", "Tactical")},
    {"systemic", QT_TRANSLATE_NOOP("Option", "Systemic")},
};
template <> inline constexpr std::span<const Option> optionsOf<FixKind> = fixKindOptions;

// Size and timescale as in the ITIL v3 sample register (CSI book, appendix B); areas as in ISO/IEC 20000-1:2018, 10.2.
enum class ImprovementSize : quint8 { None, Small, Medium, Large };
inline constexpr Option improvementSizeOptions[] = {
    {"small", QT_TRANSLATE_NOOP("Option", "Small")},
    {"medium", QT_TRANSLATE_NOOP("Option", "Medium")},
    {"large", QT_TRANSLATE_NOOP("Option", "Large")},
};
template <> inline constexpr std::span<const Option> optionsOf<ImprovementSize> = improvementSizeOptions;

enum class Timescale : quint8 { None, Short, Medium, Long };
inline constexpr Option timescaleOptions[] = {
    {"short", QT_TRANSLATE_NOOP("Option", "Short term")},
    {"medium", QT_TRANSLATE_NOOP("Option", "Medium term")},
    {"long", QT_TRANSLATE_NOOP("Option", "Long term")},
};
template <> inline constexpr std::span<const Option> optionsOf<Timescale> = timescaleOptions;

enum class TargetArea : quint8 {
    None,
    Quality,
    BusinessValue,
    Capability,
    Cost,
    Productivity,
    ResourceUse,
    RiskReduction
};
inline constexpr Option targetAreaOptions[] = {
    {"quality", QT_TRANSLATE_NOOP("Option", "Quality")},
    {"value", QT_TRANSLATE_NOOP("Option", "Value")},
    {"capability", QT_TRANSLATE_NOOP("Option", "Capability")},
    {"cost", QT_TRANSLATE_NOOP("Option", "Cost")},
    {"productivity", QT_TRANSLATE_NOOP("Option", "Productivity")},
    {"resource_use", QT_TRANSLATE_NOOP("Option", "Use of resources")},
    {"risk_reduction", QT_TRANSLATE_NOOP("Option", "Risk reduction")},
};
template <> inline constexpr std::span<const Option> optionsOf<TargetArea> = targetAreaOptions;

enum class ImprovementStatus : quint8 {
    None,
    Proposed,
    Accepted,
    Assessed,
    Approved,
    InProgress,
    Delivered,
    Measuring,
    Embedded,
    NotProven,
    Faded,
    Closed,
    OnHold,
    Rejected,
    Withdrawn
};
inline constexpr Option improvementStatusOptions[] = {
    {"proposed", QT_TRANSLATE_NOOP("Option", "Proposed")},
    {"accepted", QT_TRANSLATE_NOOP("Option", "Accepted")},
    {"assessed", QT_TRANSLATE_NOOP("Option", "Assessed")},
    {"approved", QT_TRANSLATE_NOOP("Option", "Approved")},
    {"in_progress", QT_TRANSLATE_NOOP("Option", "In progress")},
    {"delivered", QT_TRANSLATE_NOOP("Option", "Delivered")},
    {"measuring", QT_TRANSLATE_NOOP("Option", "Measuring")},
    {"embedded", QT_TRANSLATE_NOOP("Option", "Embedded")},
    {"not_proven", QT_TRANSLATE_NOOP("Option", "Not proven")},
    {"faded", QT_TRANSLATE_NOOP("Option", "Faded")},
    {"closed", QT_TRANSLATE_NOOP("Option", "Closed")},
    {"on_hold", QT_TRANSLATE_NOOP("Option", "On hold")},
    {"rejected", QT_TRANSLATE_NOOP("Option", "Rejected")},
    {"withdrawn", QT_TRANSLATE_NOOP("Option", "Withdrawn")},
};
template <> inline constexpr std::span<const Option> optionsOf<ImprovementStatus> = improvementStatusOptions;

// Earlier: before this register kept the books, so that nobody claims or owes a proof.
enum class Closure : quint8 { None, Successful, NotProven, NotMeasured, Faded, Withdrawn, Rejected, Earlier };
inline constexpr Option closureOptions[] = {
    {"successful", QT_TRANSLATE_NOOP("Option", "Successful")},
    {"not_proven", QT_TRANSLATE_NOOP("Option", "Not proven")},
    {"not_measured", QT_TRANSLATE_NOOP("Option", "Not measured")},
    {"faded", QT_TRANSLATE_NOOP("Option", "Faded")},
    {"withdrawn", QT_TRANSLATE_NOOP("Option", "Withdrawn")},
    {"rejected", QT_TRANSLATE_NOOP("Option", "Rejected")},
    {"before_register", QT_TRANSLATE_NOOP("Option", "Before this register")},
};
template <> inline constexpr std::span<const Option> optionsOf<Closure> = closureOptions;

struct Improvement {
    Id<Improvement> id;
    QString reference;
    QString title;
    QString description;
    QString outcome; // what customers or users will notice
    QString justification; // why it is worth doing
    QString risk; // what could go wrong, and what is done about it
    Id<Service> service;
    Id<Objective> objective;
    TargetArea targetArea = TargetArea::None;
    Id<Person> owner;
    Id<Person> sponsor;
    Id<Person> raisedBy;
    Id<Person> coach; // who helps the owner with the method
    ImprovementSource source = ImprovementSource::None;
    QString sourceReference;
    Nature nature = Nature::None;
    FixKind fixKind = FixKind::None;
    ImprovementSize size = ImprovementSize::None;
    Timescale timescale = Timescale::None;
    ImprovementStatus status = ImprovementStatus::None;
    QString holdReason;
    QDate raisedOn;
    QDate acceptedOn;
    QDate approvedOn;
    QDate startedOn;
    QDate targetOn;
    QDate deliveredOn;
    QDate embeddedOn;
    QDate closedOn;
    Closure closure = Closure::None;
    QString closureNote;
    double value = std::nan(""); // WSJF inputs, relative and without unit
    double urgency = std::nan("");
    double riskReduction = std::nan("");
    double effort = std::nan(""); // above 0
    std::optional<qint64> manualRank; // 1 is first; goes before the score
    QString rankReason;
    QDate rankedOn; // when rank or score was last changed or confirmed
    QString rankedBy; // who set the manual rank, as the ledger has it
    QString control; // what keeps the gain once it is there
    Id<Improvement> parent;
    bool replicable = false;
    Id<Improvement> copiedFrom; // of another service, where it worked
    QString overrideReason; // why it counts as successful without a verdict that says so
    Id<Person> overrideBy;
    QDate overrideOn;
    QString tags;
    QString rrule; // RFC 5545: once it is delivered, the next one is raised with the next date as its target
    Id<Improvement> repeats; // the one before it of a recurring improvement
    QString note; // the owner's last word on where it stands
    QDate updatedOn;
};
template <> inline constexpr EntityKind kindOf<Improvement> = EntityKind::Improvement;
template <> struct RecordOf<EntityKind::Improvement> {
    using type = Improvement;
};
template <> const EntityType &entityType<Improvement>();

enum class FundingKind : quint8 { None, Money, Hours };
inline constexpr Option fundingKindOptions[] = {
    {"money", QT_TRANSLATE_NOOP("Option", "Money")},
    {"hours", QT_TRANSLATE_NOOP("Option", "Hours")},
};
template <> inline constexpr std::span<const Option> optionsOf<FundingKind> = fundingKindOptions;

struct Funding {
    Id<Funding> id;
    Id<Improvement> improvement;
    FundingKind kind = FundingKind::None;
    double requested = std::nan(""); // in the register's currency, or hours
    double approved = std::nan("");
    double spent = std::nan("");
    QString source;
    Id<Person> approver;
    QDate decidedOn;
};
template <> inline constexpr EntityKind kindOf<Funding> = EntityKind::Funding;
template <> struct RecordOf<EntityKind::Funding> {
    using type = Funding;
};
template <> const EntityType &entityType<Funding>();

enum class BenefitCategory : quint8 { None, HardSaving, CostAvoidance, TimeFreed, Quality, Risk, DisBenefit };
inline constexpr Option benefitCategoryOptions[] = {
    {"hard_saving", QT_TRANSLATE_NOOP("Option", "Hard saving")},
    {"cost_avoidance", QT_TRANSLATE_NOOP("Option", "Cost avoidance")},
    {"time_freed", QT_TRANSLATE_NOOP("Option", "Time freed")},
    {"quality", QT_TRANSLATE_NOOP("Option", "Quality")},
    {"risk", QT_TRANSLATE_NOOP("Option", "Risk")},
    {"dis_benefit", QT_TRANSLATE_NOOP("Option", "Dis-benefit")},
};
template <> inline constexpr std::span<const Option> optionsOf<BenefitCategory> = benefitCategoryOptions;

struct Benefit {
    Id<Benefit> id;
    Id<Improvement> improvement;
    BenefitCategory category = BenefitCategory::None;
    bool recurring = false; // a year; otherwise once
    double expected = std::nan("");
    double forecast = std::nan("");
    double actual = std::nan("");
    QDate fromOn;
    QDate toOn;
    Id<Person> approver;
    QDate approvedOn;
    QString note;
};
template <> inline constexpr EntityKind kindOf<Benefit> = EntityKind::Benefit;
template <> struct RecordOf<EntityKind::Benefit> {
    using type = Benefit;
};
template <> const EntityType &entityType<Benefit>();

struct Milestone {
    Id<Milestone> id;
    Id<Improvement> improvement;
    QString title;
    QDate dueOn;
    QDate doneOn;
};
template <> inline constexpr EntityKind kindOf<Milestone> = EntityKind::Milestone;
template <> struct RecordOf<EntityKind::Milestone> {
    using type = Milestone;
};
template <> const EntityType &entityType<Milestone>();

// A piece of work under a milestone, where a plan wants them.
struct Task {
    Id<Task> id;
    Id<Milestone> milestone;
    QString title;
    Id<Person> owner;
    std::optional<qint64> percent; // done, 0 to 100; none: 100 once it has a day of completion, else 0
    QDate dueOn;
    QDate doneOn;
};
template <> inline constexpr EntityKind kindOf<Task> = EntityKind::Task;
template <> struct RecordOf<EntityKind::Task> {
    using type = Task;
};
template <> const EntityType &entityType<Task>();

enum class CycleDecision : quint8 { None, Adopt, Adapt, Abandon };
inline constexpr Option cycleDecisionOptions[] = {
    {"adopt", QT_TRANSLATE_NOOP("Option", "Adopt")},
    {"adapt", QT_TRANSLATE_NOOP("Option", "Adapt")},
    {"abandon", QT_TRANSLATE_NOOP("Option", "Abandon")},
};
template <> inline constexpr std::span<const Option> optionsOf<CycleDecision> = cycleDecisionOptions;

// One turn of Plan, Do, Study, Act.
struct Cycle {
    Id<Cycle> id;
    Id<Improvement> improvement;
    QString plan;
    QString doing;
    QString study;
    CycleDecision act = CycleDecision::None;
    QDate startedOn;
    QDate endedOn;
};
template <> inline constexpr EntityKind kindOf<Cycle> = EntityKind::Cycle;
template <> struct RecordOf<EntityKind::Cycle> {
    using type = Cycle;
};
template <> const EntityType &entityType<Cycle>();

} // namespace Ratchet
