// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables of metric.h: a new field is a member there, a row here, and a migration.
#include "metric.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>

namespace Ratchet {

namespace {

constexpr Field metricFields[] = {
    field<&Metric::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldFlag::Required),
    field<&Metric::service>("service", QT_TRANSLATE_NOOP("Field", "Service")),
    field<&Metric::steward>("steward", QT_TRANSLATE_NOOP("Field", "Steward"), FieldFlag::Personal),
    field<&Metric::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit of measure")),
    field<&Metric::direction>("direction", QT_TRANSLATE_NOOP("Field", "Direction")),
    field<&Metric::frequency>("frequency", QT_TRANSLATE_NOOP("Field", "Frequency")),
    field<&Metric::target>("target", QT_TRANSLATE_NOOP("Field", "Target")),
    field<&Metric::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&Metric::availability>("availability", QT_TRANSLATE_NOOP("Field", "Measures availability")),
    field<&Metric::definition>("definition", QT_TRANSLATE_NOOP("Field", "Definition"), FieldFlag::None,
                               FieldKind::LongText),
    field<&Metric::dataSource>("data_source", QT_TRANSLATE_NOOP("Field", "Data source")),
    field<&Metric::ruleSet>("rule_set", QT_TRANSLATE_NOOP("Field", "Rule set")),
    field<&Metric::screened>("screened", QT_TRANSLATE_NOOP("Field", "Screened limits")),
    field<&Metric::chart>("chart", QT_TRANSLATE_NOOP("Field", "Chart")),
};
constexpr const char *metricKey[] = {"name"};
constexpr const char *metricTitle[] = {"name"};

constexpr Field readingFields[] = {
    field<&Reading::metric>("metric", QT_TRANSLATE_NOOP("Field", "Metric"), FieldFlag::Required),
    field<&Reading::on>("on", QT_TRANSLATE_NOOP("Field", "Date"), FieldFlag::Required),
    field<&Reading::value>("value", QT_TRANSLATE_NOOP("Field", "Value"), FieldFlag::Required),
    field<&Reading::numerator>("numerator", QT_TRANSLATE_NOOP("Field", "Numerator")),
    field<&Reading::denominator>("denominator", QT_TRANSLATE_NOOP("Field", "Denominator")),
    field<&Reading::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};
constexpr const char *readingKey[] = {"metric", "on"};
constexpr const char *readingTitle[] = {"metric", "on"};

constexpr Field steeringFields[] = {
    field<&Steering::improvement>("improvement", QT_TRANSLATE_NOOP("Field", "Improvement"), FieldFlag::Required),
    field<&Steering::metric>("metric", QT_TRANSLATE_NOOP("Field", "Metric"), FieldFlag::Required),
    field<&Steering::role>("role", QT_TRANSLATE_NOOP("Field", "Role")),
    field<&Steering::interventionOn>("intervention_on", QT_TRANSLATE_NOOP("Field", "Intervention on")),
    field<&Steering::baselineFrom>("baseline_from", QT_TRANSLATE_NOOP("Field", "Baseline from")),
    field<&Steering::baselineTo>("baseline_to", QT_TRANSLATE_NOOP("Field", "Baseline to")),
    field<&Steering::expectedChange>("expected_change", QT_TRANSLATE_NOOP("Field", "Expected change")),
    field<&Steering::lockedOn>("locked_on", QT_TRANSLATE_NOOP("Field", "Locked on")),
    field<&Steering::targetOn>("target_on", QT_TRANSLATE_NOOP("Field", "Expected by")),
    field<&Steering::direction>("direction", QT_TRANSLATE_NOOP("Field", "Direction")),
    field<&Steering::ruleSet>("rule_set", QT_TRANSLATE_NOOP("Field", "Rule set")),
};
constexpr const char *steeringKey[] = {"improvement", "metric"};
constexpr const char *steeringTitle[] = {"improvement", "metric"};

constexpr Field targetFields[] = {
    field<&Target::metric>("metric", QT_TRANSLATE_NOOP("Field", "Metric"), FieldFlag::Required),
    field<&Target::fromOn>("from_on", QT_TRANSLATE_NOOP("Field", "From")),
    field<&Target::toOn>("to_on", QT_TRANSLATE_NOOP("Field", "To")),
    field<&Target::target>("target", QT_TRANSLATE_NOOP("Field", "Target")),
    field<&Target::lower>("lower", QT_TRANSLATE_NOOP("Field", "Lower agreed limit")),
    field<&Target::upper>("upper", QT_TRANSLATE_NOOP("Field", "Upper agreed limit")),
    field<&Target::agreedIn>("agreed_in", QT_TRANSLATE_NOOP("Field", "Agreed in")),
};
constexpr const char *targetKey[] = {"metric", "from_on"};
constexpr const char *targetTitle[] = {"metric", "from_on"};

constexpr Field phaseFields[] = {
    field<&Phase::metric>("metric", QT_TRANSLATE_NOOP("Field", "Metric"), FieldFlag::Required),
    field<&Phase::fromOn>("from_on", QT_TRANSLATE_NOOP("Field", "From"), FieldFlag::Required),
    field<&Phase::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
    field<&Phase::distinct>("distinct", QT_TRANSLATE_NOOP("Field", "Distinctly different")),
    field<&Phase::causeKnown>("cause_known", QT_TRANSLATE_NOOP("Field", "Cause known")),
    field<&Phase::desirable>("desirable", QT_TRANSLATE_NOOP("Field", "Desirable")),
    field<&Phase::expectedToLast>("expected_to_last", QT_TRANSLATE_NOOP("Field", "Expected to last")),
    field<&Phase::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Field", "Decided by"), FieldFlag::Personal),
    field<&Phase::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on")),
};
constexpr const char *phaseKey[] = {"metric", "from_on"};
constexpr const char *phaseTitle[] = {"metric", "from_on"};

constexpr Field amendmentFields[] = {
    field<&Amendment::steering>("steering", QT_TRANSLATE_NOOP("Field", "Steering")),
    field<&Amendment::on>("on", QT_TRANSLATE_NOOP("Field", "Date"), FieldFlag::Required),
    field<&Amendment::field>("field", QT_TRANSLATE_NOOP("Field", "Field"), FieldFlag::Required),
    field<&Amendment::before>("before", QT_TRANSLATE_NOOP("Field", "Before")),
    field<&Amendment::after>("after", QT_TRANSLATE_NOOP("Field", "After")),
    field<&Amendment::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
    field<&Amendment::author>("author", QT_TRANSLATE_NOOP("Field", "Author"), FieldFlag::Personal),
};
constexpr const char *amendmentTitle[] = {"steering", "field", "on"};

constexpr Field annotationFields[] = {
    field<&Annotation::on>("on", QT_TRANSLATE_NOOP("Field", "Date"), FieldFlag::Required),
    field<&Annotation::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), FieldFlag::Required),
    field<&Annotation::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&Annotation::metric>("metric", QT_TRANSLATE_NOOP("Field", "Metric")),
    field<&Annotation::service>("service", QT_TRANSLATE_NOOP("Field", "Service")),
};
constexpr const char *annotationTitle[] = {"on", "text"};

} // namespace

template <> const EntityType &entityType<Metric>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Metric,
        .name = "metric",
        .plural = "metrics",
        .label = QT_TRANSLATE_NOOP("Entity", "Metric"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Metrics"),
        .fields = metricFields,
        .key = metricKey,
        .title = metricTitle,
    };
    return type;
}

template <> const EntityType &entityType<Reading>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Reading,
        .name = "reading",
        .plural = "readings",
        .label = QT_TRANSLATE_NOOP("Entity", "Reading"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Readings"),
        .fields = readingFields,
        .key = readingKey,
        .title = readingTitle,
    };
    return type;
}

template <> const EntityType &entityType<Steering>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Steering,
        .name = "steering",
        .plural = "steering",
        .label = QT_TRANSLATE_NOOP("Entity", "Steering"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Steering"),
        .fields = steeringFields,
        .key = steeringKey,
        .title = steeringTitle,
    };
    return type;
}

template <> const EntityType &entityType<Target>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Target,
        .name = "target",
        .plural = "targets",
        .label = QT_TRANSLATE_NOOP("Entity", "Target"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Targets"),
        .fields = targetFields,
        .key = targetKey,
        .title = targetTitle,
    };
    return type;
}

template <> const EntityType &entityType<Phase>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Phase,
        .name = "phase",
        .plural = "phases",
        .label = QT_TRANSLATE_NOOP("Entity", "Phase"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Phases"),
        .fields = phaseFields,
        .key = phaseKey,
        .title = phaseTitle,
    };
    return type;
}

template <> const EntityType &entityType<Annotation>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Annotation,
        .name = "annotation",
        .plural = "annotations",
        .label = QT_TRANSLATE_NOOP("Entity", "Annotation"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Annotations"),
        .fields = annotationFields,
        .key = {},
        .title = annotationTitle,
    };
    return type;
}

template <> const EntityType &entityType<Amendment>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Amendment,
        .name = "amendment",
        .plural = "amendments",
        .label = QT_TRANSLATE_NOOP("Entity", "Amendment"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Amendments"),
        .fields = amendmentFields,
        .key = {},
        .title = amendmentTitle,
    };
    return type;
}

} // namespace Ratchet
