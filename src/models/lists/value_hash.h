// SPDX-License-Identifier: GPL-3.0-or-later
// Values as keys of the standard library's tables.
#pragma once

#include <core/fields/value.h>

#include <functional>
#include <type_traits>

namespace Ratchet {

struct ValueHash {
    size_t operator()(const Value &value) const
    {
        return std::visit(
            [&](const auto &held) -> size_t {
                using Held = std::remove_cvref_t<decltype(held)>;
                if constexpr (std::is_same_v<Held, std::monostate> || std::is_arithmetic_v<Held>)
                    return std::hash<Held>()(held);
                else
                    return qHash(held, value.index());
            },
            value);
    }
};

} // namespace Ratchet
