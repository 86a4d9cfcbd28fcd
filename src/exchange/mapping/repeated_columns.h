// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of one header: what several labels, sprints or components of an issue become in an export.
#pragma once

#include <core/fields/field.h>
#include <exchange/mapping/import_map.h>

namespace Ratchet {

// The later columns that bear the header of this one and are nothing else by the mapping. None where the header is not
// the first of its name, or blank.
[[nodiscard]] std::vector<qsizetype> repeatsOf(qsizetype column, const QStringList &header,
                                               const ImportMapping &mapping);
// The names, as mappings know them, of all columns that repeat the header of one before: "Labels (2)".
[[nodiscard]] QStringList repeatedNames(const QStringList &header);

// What they say is one text: tags, a note. Elsewhere the first that is filled counts.
[[nodiscard]] bool areJoined(const Field &field);
// The filled ones in their order, each once.
[[nodiscard]] QString joinedCells(const Field &field, const QStringList &cells);

} // namespace Ratchet
