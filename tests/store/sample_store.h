// SPDX-License-Identifier: GPL-3.0-or-later
// A register file made of random changes of every kind of record, with values that are hard to keep.
#pragma once

#include <core/change_builder.h>
#include <store/store.h>

#include <random>

namespace Ratchet::Test {

// Everything a register holds, a line a field: two registers are the same when their dumps are.
[[nodiscard]] QString dumpOf(const Register &reg);

class RandomChanges {
public:
    explicit RandomChanges(quint32 seed)
        : m_random(seed)
    {
    }
    // New records, other values, or removals: valid against the builder's register.
    void addTo(ChangeBuilder &builder, const Register &reg);
    [[nodiscard]] quint32 below(quint32 limit) { return quint32(m_random() % limit); }

    // A record with its required fields and some others, and whatever it cannot be without.
    void create(EntityKind kind, ChangeBuilder &builder, const Register &reg);

private:
    [[nodiscard]] Value valueFor(const Field &field, ChangeBuilder &builder, const Register &reg);
    [[nodiscard]] RecordId anyRecord(EntityKind kind, const Register &reg);

    std::mt19937 m_random;
};

// A store and what it holds, changed together.
struct SampleStore {
    std::unique_ptr<Store> store;
    Register reg;

    // Makes the file.
    explicit SampleStore(const QString &path);
    // One that is open, and what it holds.
    SampleStore(std::unique_ptr<Store> opened, Register held)
        : store(std::move(opened))
        , reg(std::move(held))
    {
    }
    // Appends the builder's edits and returns the change's number.
    qint64 append(ChangeBuilder builder, const QString &reason, ChangeKind kind = ChangeKind::Edit);
    [[nodiscard]] ChangeBuilder builder() const { return ChangeBuilder(reg, store->nextId()); }
    void appendRandom(RandomChanges &changes, int count);
};

// Makes a register of that many random changes and closes it.
void makeRegister(const QString &path, int changes, quint32 seed = 1);

} // namespace Ratchet::Test
