// SPDX-License-Identifier: GPL-3.0-or-later
// Identity of records: ours, 64 bit, given by the document before the write and never used again.
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace Ratchet {

// A record's number where the entity is known from elsewhere. 0 means none.
using RecordId = qint64;

// The number of a record of one entity, so that a person is not taken for a service.
template <class Record> struct Id {
    RecordId value = 0;

    constexpr Id() = default;
    constexpr explicit Id(RecordId number)
        : value(number)
    {
    }
    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

template <class Record> size_t qHash(Id<Record> id, size_t seed = 0) noexcept
{
    return std::hash<RecordId>{}(id.value) ^ seed;
}

} // namespace Ratchet
