// SPDX-License-Identifier: GPL-3.0-or-later
// What a mapping names and is not there: fields that a record does not have, headers that a file does not have.
#pragma once

#include <exchange/mapping/import_map.h>

namespace Ratchet {

// Fails for a name under "columns", "defaults", "values" or "nothing" that is no field of the entity, nor one of
// child_field.h where such a one may stand.
[[nodiscard]] Status checkFieldNames(EntityKind kind, const ImportMapping &mapping);
// The same of "values" and "nothing" where the rows are no records and their columns are called like that.
[[nodiscard]] Status checkColumnNames(const ImportMapping &mapping, const QStringList &columns);

// A sentence about each header that the mapping names and this header lacks, by name, and about what else is ignored:
// what a blank cell means, but of the columns in `blanksCount`.
[[nodiscard]] QStringList absentHeaders(const ImportMapping &mapping, const QStringList &header,
                                        const QStringList &blanksCount = {});

} // namespace Ratchet
