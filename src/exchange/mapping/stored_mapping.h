// SPDX-License-Identifier: GPL-3.0-or-later
// Mappings that a register keeps for the lists it was given, to be offered again.
#pragma once

#include <exchange/mapping/import_map.h>

namespace Ratchet {

class ChangeBuilder;
class Register;

// The maps a register keeps for an entity.
struct StoredMapping {
    QString name;
    ImportMapping mapping;
};
[[nodiscard]] std::vector<StoredMapping> storedMappings(const Register &reg, EntityKind kind);
// The stored one that knows every column of this header, or nothing: to be offered again.
[[nodiscard]] std::optional<StoredMapping> storedMappingFor(const Register &reg, EntityKind kind,
                                                            const QStringList &header);
// Keeps the mapping under that name, in place of the one that was there.
void storeMapping(ChangeBuilder &builder, const Register &reg, EntityKind kind, const StoredMapping &stored);

} // namespace Ratchet
