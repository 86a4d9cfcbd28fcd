// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics, their readings, and how improvements steer them.
#pragma once

#include <core/fields/entity.h>

namespace Ratchet {

struct Improvement;
struct Person;
struct Service;

enum class Direction : quint8 { None, Up, Down, Neutral };
inline constexpr Option directionOptions[] = {
    {"up", QT_TRANSLATE_NOOP("Option", "Higher is better")},
    {"down", QT_TRANSLATE_NOOP("Option", "Lower is better")},
    {"neutral", QT_TRANSLATE_NOOP("Option", "Neutral")},
};
template <> inline constexpr std::span<const Option> optionsOf<Direction> = directionOptions;

enum class Frequency : quint8 { None, Daily, Weekly, Monthly, Quarterly };
inline constexpr Option frequencyOptions[] = {
    {"daily", QT_TRANSLATE_NOOP("Option", "Daily")},
    {"weekly", QT_TRANSLATE_NOOP("Option", "Weekly")},
    {"monthly", QT_TRANSLATE_NOOP("Option", "Monthly")},
    {"quarterly", QT_TRANSLATE_NOOP("Option", "Quarterly")},
};
template <> inline constexpr std::span<const Option> optionsOf<Frequency> = frequencyOptions;

enum class MetricKind : quint8 { None, Individual, Percentage, Count, Rate, Gap };
inline constexpr Option metricKindOptions[] = {
    {"value", QT_TRANSLATE_NOOP("Option", "Value")},
    {"percentage", QT_TRANSLATE_NOOP("Option", "Percentage")},
    {"count", QT_TRANSLATE_NOOP("Option", "Count")},
    {"rate", QT_TRANSLATE_NOOP("Option", "Rate")},
    {"gap", QT_TRANSLATE_NOOP("Option", "Time between events")},
};
template <> inline constexpr std::span<const Option> optionsOf<MetricKind> = metricKindOptions;

// What each of them asks: answers/metrics/rule_words.h.
enum class RuleSet : quint8 {
    None,
    MakingDataCount,
    Wheeler,
    WesternElectric,
    Nelson,
    Anhoej,
    MakingDataCountSix,
    NhsR
};
inline constexpr Option ruleSetOptions[] = {
    {"making_data_count", QT_TRANSLATE_NOOP("Option", "Making Data Count")},
    {"wheeler", QT_TRANSLATE_NOOP("Option", "Wheeler")},
    {"western_electric", QT_TRANSLATE_NOOP("Option", "Western Electric")},
    {"nelson", QT_TRANSLATE_NOOP("Option", "Nelson")},
    {"anhoej", QT_TRANSLATE_NOOP("Option", "Anhøj run chart")},
    {"making_data_count_6", QT_TRANSLATE_NOOP("Option", "Making Data Count, 6 points")},
    {"nhs_r", QT_TRANSLATE_NOOP("Option", "NHS-R (NHSRplotthedots)")},
};
template <> inline constexpr std::span<const Option> optionsOf<RuleSet> = ruleSetOptions;

// How the limits of a metric are computed; None is XmR, the chart that fits what is not known. By kind:
// proof/attribute_limits.h.
enum class ProcessChartType : quint8 {
    None,
    ByKind,
    Individuals,
    MedianRange,
    MedianLevel,
    P,
    PPrime,
    C,
    U,
    UPrime,
    G,
    T,
    IPrime
};
inline constexpr Option processChartTypeOptions[] = {
    {"by_kind", QT_TRANSLATE_NOOP("Option", "By kind of metric")},
    {"xmr", QT_TRANSLATE_NOOP("Option", "XmR")},
    {"xmr_median_range", QT_TRANSLATE_NOOP("Option", "XmR, median moving range")},
    {"xmr_median", QT_TRANSLATE_NOOP("Option", "XmR, medians")},
    {"p", QT_TRANSLATE_NOOP("Option", "P")},
    {"p_prime", QT_TRANSLATE_NOOP("Option", "P′")},
    {"c", QT_TRANSLATE_NOOP("Option", "C")},
    {"u", QT_TRANSLATE_NOOP("Option", "U")},
    {"u_prime", QT_TRANSLATE_NOOP("Option", "U′")},
    {"g", QT_TRANSLATE_NOOP("Option", "G")},
    {"t", QT_TRANSLATE_NOOP("Option", "T")},
    {"i_prime", QT_TRANSLATE_NOOP("Option", "I′")},
};
template <> inline constexpr std::span<const Option> optionsOf<ProcessChartType> = processChartTypeOptions;

struct Metric {
    Id<Metric> id;
    QString name;
    Id<Service> service;
    Id<Person> steward;
    QString unit;
    Direction direction = Direction::None;
    Frequency frequency = Frequency::None;
    double target = std::nan(""); // on days for which no Target says another
    MetricKind kind = MetricKind::None;
    bool availability = false; // measures uptime
    QString definition;
    QString dataSource;
    RuleSet ruleSet = RuleSet::None;
    bool screened = false; // moving ranges above their limit are left out (Nelson 1982)
    ProcessChartType chart = ProcessChartType::None;
};
template <> inline constexpr EntityKind kindOf<Metric> = EntityKind::Metric;
template <> struct RecordOf<EntityKind::Metric> {
    using type = Metric;
};
template <> const EntityType &entityType<Metric>();

struct Reading {
    Id<Reading> id;
    Id<Metric> metric;
    QDate on;
    double value = std::nan("");
    double numerator = std::nan("");
    double denominator = std::nan("");
    QString note;
};
template <> inline constexpr EntityKind kindOf<Reading> = EntityKind::Reading;
template <> struct RecordOf<EntityKind::Reading> {
    using type = Reading;
};
template <> const EntityType &entityType<Reading>();

enum class SteeringRole : quint8 { None, Primary, Balancing, Other };
inline constexpr Option steeringRoleOptions[] = {
    {"primary", QT_TRANSLATE_NOOP("Option", "Primary")},
    {"balancing", QT_TRANSLATE_NOOP("Option", "Balancing")},
    {"other", QT_TRANSLATE_NOOP("Option", "Other")},
};
template <> inline constexpr std::span<const Option> optionsOf<SteeringRole> = steeringRoleOptions;

// An improvement claims to move a metric. From lockedOn on the claim is registered: what changes of it afterwards is an
// amendment.
struct Steering {
    Id<Steering> id;
    Id<Improvement> improvement;
    Id<Metric> metric;
    SteeringRole role = SteeringRole::None;
    QDate interventionOn;
    QDate baselineFrom;
    QDate baselineTo;
    double expectedChange = std::nan(""); // signed, in the metric's unit
    QDate lockedOn;
    QDate targetOn; // by then the change is expected
    Direction direction = Direction::None; // as it was when the claim was locked
    RuleSet ruleSet = RuleSet::None; // likewise
};
template <> inline constexpr EntityKind kindOf<Steering> = EntityKind::Steering;
template <> struct RecordOf<EntityKind::Steering> {
    using type = Steering;
};
template <> const EntityType &entityType<Steering>();

// New limits from a day on, with the answers to Wheeler's four questions.
struct Phase {
    Id<Phase> id;
    Id<Metric> metric;
    QDate fromOn;
    QString reason;
    bool distinct = false;
    bool causeKnown = false;
    bool desirable = false;
    bool expectedToLast = false;
    Id<Person> decidedBy;
    QDate decidedOn;
};
template <> inline constexpr EntityKind kindOf<Phase> = EntityKind::Phase;
template <> struct RecordOf<EntityKind::Phase> {
    using type = Phase;
};
template <> const EntityType &entityType<Phase>();

// What a metric is to reach in a time, and the limits that a contract sets it. Where several hold on a day, the one
// that begins last counts.
struct Target {
    Id<Target> id;
    Id<Metric> metric;
    QDate fromOn; // none: from the beginning
    QDate toOn; // included; none: until further notice
    double target = std::nan(""); // none: that of the metric
    double lower = std::nan(""); // agreed: a reading below breaks the agreement, whatever the limits of the chart say
    double upper = std::nan("");
    QString agreedIn; // the contract or service level agreement
};
template <> inline constexpr EntityKind kindOf<Target> = EntityKind::Target;
template <> struct RecordOf<EntityKind::Target> {
    using type = Target;
};
template <> const EntityType &entityType<Target>();

// A change to a claim after it was locked; values as files hold them.
struct Amendment {
    Id<Amendment> id;
    Id<Steering> steering; // none once the claim is gone; the reason then begins with its name
    QDate on;
    QString field; // its name in files
    QString before;
    QString after;
    QString reason;
    QString author;
};
template <> inline constexpr EntityKind kindOf<Amendment> = EntityKind::Amendment;
template <> struct RecordOf<EntityKind::Amendment> {
    using type = Amendment;
};
template <> const EntityType &entityType<Amendment>();

enum class AnnotationKind : quint8 { None, Release, Policy, Definition, Other };
inline constexpr Option annotationKindOptions[] = {
    {"release", QT_TRANSLATE_NOOP("Option", "Release")},
    {"policy", QT_TRANSLATE_NOOP("Option", "Policy")},
    {"definition", QT_TRANSLATE_NOOP("Option", "Definition")},
    {"other", QT_TRANSLATE_NOOP("Option", "Other")},
};
template <> inline constexpr std::span<const Option> optionsOf<AnnotationKind> = annotationKindOptions;

struct Annotation {
    Id<Annotation> id;
    QDate on;
    QString text;
    AnnotationKind kind = AnnotationKind::None;
    Id<Metric> metric;
    Id<Service> service;
};
template <> inline constexpr EntityKind kindOf<Annotation> = EntityKind::Annotation;
template <> struct RecordOf<EntityKind::Annotation> {
    using type = Annotation;
};
template <> const EntityType &entityType<Annotation>();

} // namespace Ratchet
