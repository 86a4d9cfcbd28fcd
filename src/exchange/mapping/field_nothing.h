// SPDX-License-Identifier: GPL-3.0-or-later
// Which words stand for no value in the cells of one field: those that a mapping gives, or else those that are known.
#pragma once

#include <core/fields/field.h>
#include <exchange/mapping/import_map.h>
#include <exchange/text/nothing_words.h>

#include <optional>

namespace Ratchet {

class FieldNothing final {
public:
    FieldNothing(const Field &field, const ImportMapping &mapping);

    // A blank cell says nothing either.
    [[nodiscard]] bool holds(QStringView cell) const;
    bool operator==(const FieldNothing &) const = default;

private:
    CellUse m_use = CellUse::Text;
    std::optional<QStringList> m_given;
};

} // namespace Ratchet
