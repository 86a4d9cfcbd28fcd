// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables of settings.h: a new field is a member there, a row here, and a migration.
#include "settings.h"

namespace Ratchet {

namespace {

constexpr Field settingsFields[] = {
    field<&Settings::organisation>("organisation", QT_TRANSLATE_NOOP("Field", "Organisation")),
    field<&Settings::keptSince>("kept_since", QT_TRANSLATE_NOOP("Field", "Kept since")),
    field<&Settings::currency>("currency", QT_TRANSLATE_NOOP("Field", "Currency")),
    field<&Settings::pirLookBack>("pir_look_back", QT_TRANSLATE_NOOP("Field", "PIRs to look back on")),
    field<&Settings::improvementTimeTarget>("improvement_time_target",
                                            QT_TRANSLATE_NOOP("Field", "Target for improvement time, %")),
    field<&Settings::stalledAfterDays>("stalled_after_days", QT_TRANSLATE_NOOP("Field", "Stalled after days")),
    field<&Settings::ruleSet>("rule_set", QT_TRANSLATE_NOOP("Field", "Rule set")),
    field<&Settings::yearStart>("year_start", QT_TRANSLATE_NOOP("Field", "First month of the year")),
    field<&Settings::packLanguage>("pack_language", QT_TRANSLATE_NOOP("Field", "Language of packs")),
    field<&Settings::accountableImpliesResponsible>("a_implies_r",
                                                    QT_TRANSLATE_NOOP("Field", "A stands in for a missing R")),
    field<&Settings::raciVariant>("raci_variant", QT_TRANSLATE_NOOP("Field", "Letters of the matrix")),
    field<&Settings::raciIntervalDays>("raci_interval_days",
                                       QT_TRANSLATE_NOOP("Field", "Days between reviews of the matrix")),
    field<&Settings::roiDefinition>("roi_definition", QT_TRANSLATE_NOOP("Field", "Return on investment")),
    field<&Settings::packChoices>("pack_choices", QT_TRANSLATE_NOOP("Field", "Choices for packs"), FieldFlag::Derived,
                                  FieldKind::LongText),
    field<&Settings::logo>("logo", QT_TRANSLATE_NOOP("Field", "Logo"), FieldFlag::Derived, FieldKind::LongText),
};
constexpr const char *settingsTitle[] = {"organisation"};

constexpr Field thresholdFields[] = {
    field<&Threshold::check>("check", QT_TRANSLATE_NOOP("Field", "Check"), FieldFlag::Required),
    field<&Threshold::value>("value", QT_TRANSLATE_NOOP("Field", "Value"), FieldFlag::Required),
};
constexpr const char *thresholdKey[] = {"check"};
constexpr const char *thresholdTitle[] = {"check"};

constexpr Field savedViewFields[] = {
    field<&SavedView::page>("page", QT_TRANSLATE_NOOP("Field", "Page"), FieldFlag::Required),
    field<&SavedView::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldFlag::Required),
    field<&SavedView::definition>("definition", QT_TRANSLATE_NOOP("Field", "Definition"), FieldFlag::Required,
                                  FieldKind::LongText),
};
constexpr const char *savedViewKey[] = {"page", "name"};
constexpr const char *savedViewTitle[] = {"name"};

constexpr Field importMapFields[] = {
    field<&ImportMap::entity>("entity", QT_TRANSLATE_NOOP("Field", "Entity"), FieldFlag::Required),
    field<&ImportMap::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldFlag::Required),
    field<&ImportMap::definition>("definition", QT_TRANSLATE_NOOP("Field", "Definition"), FieldFlag::Required,
                                  FieldKind::LongText),
};
constexpr const char *importMapKey[] = {"entity", "name"};
constexpr const char *importMapTitle[] = {"name"};

} // namespace

template <> const EntityType &entityType<Settings>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Settings,
        .name = "settings",
        .plural = "settings",
        .label = QT_TRANSLATE_NOOP("Entity", "Settings"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Settings"),
        .fields = settingsFields,
        .key = {},
        .title = settingsTitle,
        .flags = EntityFlag::Setup,
    };
    return type;
}

template <> const EntityType &entityType<Threshold>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Threshold,
        .name = "threshold",
        .plural = "thresholds",
        .label = QT_TRANSLATE_NOOP("Entity", "Threshold"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Thresholds"),
        .fields = thresholdFields,
        .key = thresholdKey,
        .title = thresholdTitle,
        .flags = EntityFlag::Setup,
    };
    return type;
}

template <> const EntityType &entityType<SavedView>()
{
    static constexpr EntityType type{
        .kind = EntityKind::SavedView,
        .name = "saved_view",
        .plural = "saved_views",
        .label = QT_TRANSLATE_NOOP("Entity", "Saved view"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Saved views"),
        .fields = savedViewFields,
        .key = savedViewKey,
        .title = savedViewTitle,
        .flags = EntityFlag::Setup,
    };
    return type;
}

template <> const EntityType &entityType<ImportMap>()
{
    static constexpr EntityType type{
        .kind = EntityKind::ImportMap,
        .name = "import_map",
        .plural = "import_maps",
        .label = QT_TRANSLATE_NOOP("Entity", "Import mapping"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Import mappings"),
        .fields = importMapFields,
        .key = importMapKey,
        .title = importMapTitle,
        .flags = EntityFlag::Setup,
    };
    return type;
}

} // namespace Ratchet
