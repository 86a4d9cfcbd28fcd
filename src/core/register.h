// SPDX-License-Identifier: GPL-3.0-or-later
// All records of one register in memory. A copy is a snapshot: a pointer for each entity, independent, safe to read in
// another thread.
#pragma once

#include <core/fields/entity.h>
#include <core/result.h>
#include <core/table.h>

#include <array>

namespace Ratchet {

class References;
struct Edit;
struct Settings;

class Register {
public:
    Register();
    Register(const Register &);
    Register(Register &&) noexcept;
    Register &operator=(const Register &);
    Register &operator=(Register &&) noexcept;
    ~Register();

    // Every record of an entity, in the order of ids. Needs the entity's header.
    template <class Record> [[nodiscard]] const Table<Record> &all() const
    {
        return static_cast<const Table<Record> &>(table(kindOf<Record>));
    }
    // The record, or nullptr. Valid until the register changes.
    template <class Record> [[nodiscard]] const Record *find(Id<Record> id) const { return all<Record>().find(id); }

    [[nodiscard]] const AnyTable &table(EntityKind kind) const { return *m_tables[size_t(kind)]; }
    // To fill it while a file is read; every later change goes through apply().
    [[nodiscard]] AnyTable &table(EntityKind kind);

    // The field's value, empty where there is no such record.
    [[nodiscard]] Value value(EntityKind kind, RecordId record, FieldIndex field) const;

    // The records of the member's entity that name `target` in it, in the order of ids: the readings of a metric, the
    // actions of a PIR. Costs what it returns once the field was asked for; the first call reads the entity through.
    // Valid until the register changes.
    template <auto Member> [[nodiscard]] auto referring(RecordId target) const
    {
        std::vector<const RecordWith<Member> *> records;
        const std::span<const RecordId> ids = referring(kindOf<RecordWith<Member>>, fieldIndex<Member>(), target);
        records.reserve(ids.size());
        for (const RecordId id : ids)
            records.push_back(find(Id<RecordWith<Member>>(id)));
        return records;
    }
    // The same by kind and field, as ids.
    [[nodiscard]] std::span<const RecordId> referring(EntityKind kind, FieldIndex field, RecordId target) const;

    // Carries the edits out. Nothing happens unless every `before` is what the register holds: a change made from an
    // older state is refused, never forced.
    [[nodiscard]] Status apply(const std::vector<Edit> &edits);

    // The settings, with defaults where the user set nothing: 3 PIRs, 60 days, Making Data Count, January,
    // RACI reviewed every 365 days.
    [[nodiscard]] Settings settings() const;
    // The user's threshold of a check, or `standard`.
    [[nodiscard]] double threshold(QStringView check, double standard) const;

private:
    [[nodiscard]] AnyTable &changed(EntityKind kind);

    std::array<std::shared_ptr<AnyTable>, entityCount> m_tables; // shared with copies until one of them changes
    std::unique_ptr<References> m_references;
};

} // namespace Ratchet
