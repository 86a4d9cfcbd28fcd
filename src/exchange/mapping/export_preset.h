// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of other programs that are known by their headers, and what their columns mean.
#pragma once

#include <exchange/mapping/import_map.h>

#include <functional>

namespace Ratchet {

enum class PresetUse : quint8 { Timesheets, Tickets, Records };

struct ExportPreset {
    const char *name; // as the program calls itself
    PresetUse use;
    const char16_t *signs; // headers in plain form, all of which are there; of "a|b" either
    const char16_t *columns; // "header=field", the better column of a field first; of "a|b" the field that there is
    const char *durations; // the unit of its plain numbers, as map files have it; empty: they say it, or it differs
    bool isOfIssues; // a row is an issue with all that was worked on it, not an entry of a day
};

// The preset whose signs are all in the header, or nullptr.
[[nodiscard]] const ExportPreset *presetFor(PresetUse use, const QStringList &header);
// Its name, translated where it is no program's; empty where there is none.
[[nodiscard]] QString presetName(PresetUse use, const QStringList &header);

// Adds to `mapping` what the preset says of columns and fields that it leaves open. A column in `blank` is passed over,
// and so is a field for which `isField` is false.
void applyPreset(const ExportPreset &preset, const QStringList &header, const QStringList &blank,
                 const std::function<bool(const QString &field)> &isField, ImportMapping &mapping);

// The headers whose columns have nothing in any row.
[[nodiscard]] QStringList blankColumns(const TextTable &table);

} // namespace Ratchet
