// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the register itself: its settings, thresholds, saved views and import maps.
#pragma once

#include <core/entities/metric.h>
#include <core/entities/raci.h>
#include <core/fields/entity.h>

namespace Ratchet {

// The two ways in use to say what money brought back: (gain - cost) / cost, or gain / cost; both in percent.
enum class RoiDefinition : quint8 { None, NetReturn, Ratio };
inline constexpr Option roiDefinitionOptions[] = {
    {"net_return", QT_TRANSLATE_NOOP("Option", "(Actual − spent) / spent")},
    {"ratio", QT_TRANSLATE_NOOP("Option", "Actual / spent")},
};
template <> inline constexpr std::span<const Option> optionsOf<RoiDefinition> = roiDefinitionOptions;

// One record. What is empty has the default that Register::settings() fills in.
struct Settings {
    Id<Settings> id;
    QString organisation;
    QDate keptSince; // checks of discipline leave out what was before; invalid: it was always kept
    QString currency; // ISO 4217
    std::optional<qint64> pirLookBack; // 3
    double improvementTimeTarget = std::nan(""); // percent of available hours; none until the user sets one
    std::optional<qint64> stalledAfterDays; // 60
    RuleSet ruleSet = RuleSet::None; // Making Data Count
    std::optional<qint64> yearStart; // month, 1 to 12; 1
    QString packLanguage; // BCP 47; empty: the program's
    bool accountableImpliesResponsible = false;
    RaciVariant raciVariant = RaciVariant::None; // RACI
    std::optional<qint64> raciIntervalDays; // how long a review of the matrix holds; 365
    RoiDefinition roiDefinition = RoiDefinition::None; // (actual - spent) / spent
    QString packChoices; // JSON: what the next evidence pack is about and how it looks
    QString logo; // base64 of a PNG, for covers and slides
};
template <> inline constexpr EntityKind kindOf<Settings> = EntityKind::Settings;
template <> struct RecordOf<EntityKind::Settings> {
    using type = Settings;
};
template <> const EntityType &entityType<Settings>();

// The user's own threshold of a check, in the check's unit.
struct Threshold {
    Id<Threshold> id;
    QString check; // id of the check, e.g. "ownedShare"
    double value = std::nan("");
};
template <> inline constexpr EntityKind kindOf<Threshold> = EntityKind::Threshold;
template <> struct RecordOf<EntityKind::Threshold> {
    using type = Threshold;
};
template <> const EntityType &entityType<Threshold>();

struct SavedView {
    Id<SavedView> id;
    QString page;
    QString name;
    QString definition; // JSON: search, filters, sorting, grouping, columns
};
template <> inline constexpr EntityKind kindOf<SavedView> = EntityKind::SavedView;
template <> struct RecordOf<EntityKind::SavedView> {
    using type = SavedView;
};
template <> const EntityType &entityType<SavedView>();

struct ImportMap {
    Id<ImportMap> id;
    QString entity; // KIND of the command line
    QString name;
    QString definition; // JSON of a map file
};
template <> inline constexpr EntityKind kindOf<ImportMap> = EntityKind::ImportMap;
template <> struct RecordOf<EntityKind::ImportMap> {
    using type = ImportMap;
};
template <> const EntityType &entityType<ImportMap>();

} // namespace Ratchet
