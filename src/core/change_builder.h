// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers the edits of one change against a register, field by field, without changing it.
#pragma once

#include <core/change.h>
#include <core/register.h>

#include <QHash>
#include <QSet>

#include <array>
#include <memory>

namespace Ratchet {

class ChangeBuilder {
public:
    // `nextId` is the first id that the register never used; see Document::nextId().
    ChangeBuilder(const Register &reg, RecordId nextId);
    // Of a state that lives as long as the builder does: for one that is gathered or written by another thread.
    ChangeBuilder(std::shared_ptr<const Register> reg, RecordId nextId);

    // A new record; its fields follow by set().
    RecordId create(EntityKind kind);
    template <class Record> Id<Record> create() { return Id<Record>(create(kindOf<Record>)); }
    // A value that is already there makes no edit; a second value for a field replaces the first. Values are brought
    // into the one form that memory, file and ledger share: what the field cannot hold is empty.
    void set(EntityKind kind, RecordId record, FieldIndex field, const Value &value);
    template <auto Member> void set(Id<RecordWith<Member>> record, const Value &value)
    {
        set(kindOf<RecordWith<Member>>, record.value, fieldIndex<Member>(), value);
    }
    // The improvement's rank merely gives way to that of another one, which is no work on it: stampUpdated() leaves its
    // updated_on as it is, so that what is stalled stays so.
    void giveWay(RecordId improvement) { m_givingWay.insert(improvement); }
    [[nodiscard]] bool givesWay(RecordId improvement) const { return m_givingWay.contains(improvement); }
    // Removes a record with everything that cannot be without it; where others merely name it, the name is emptied.
    void remove(EntityKind kind, RecordId record);

    // What the field will hold.
    [[nodiscard]] Value value(EntityKind kind, RecordId record, FieldIndex field) const;
    [[nodiscard]] bool isEmpty() const { return m_edits.empty(); }
    [[nodiscard]] RecordId nextId() const { return m_nextId; }
    [[nodiscard]] const std::vector<Edit> &edits() const { return m_edits; }
    [[nodiscard]] bool isRemoved(RecordId record) const { return m_removed.contains(record); }
    // Required fields filled, references present, enumerations known: the first that is not, or nothing.
    [[nodiscard]] Status validate() const;
    // The edits, in an order in which they can be applied; the builder is empty afterwards.
    [[nodiscard]] std::vector<Edit> take();

private:
    struct Key {
        EntityKind kind;
        FieldIndex field;
        RecordId record;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, quint8(key.kind), key.field, key.record);
        }
    };

    [[nodiscard]] const Edit *editOf(const Key &key) const;
    [[nodiscard]] bool isCreated(RecordId record) const { return record >= m_firstId && record < m_nextId; }
    void removeDependents(EntityKind kind, RecordId record);
    [[nodiscard]] Status validateTarget(RecordId target) const;
    [[nodiscard]] Status validateReading(const Edit &edit) const;

    std::shared_ptr<const Register> m_kept;
    const Register &m_register;
    RecordId m_firstId;
    RecordId m_nextId;
    std::vector<Edit> m_edits;
    std::vector<qsizetype> m_creations; // where each created record's edits begin; they mostly follow each other
    RecordId m_open = 0; // the created record all of whose edits stand together at the end
    QHash<Key, qsizetype> m_positions; // of all other edits
    QHash<RecordId, EntityKind> m_removed;
    QSet<RecordId> m_givingWay;
};

// What the rank of an improvement comes from: the inputs of the score, and the rank by hand.
[[nodiscard]] std::array<FieldIndex, 5> rankFields();

// Which records: an import gives new ones days of its own.
enum class Stamped : quint8 { All, HeldBefore };
// Adds the day to updated_on of every improvement and action that the builder touches, itself or by what hangs on it,
// and to ranked_on where an input of the ranking changed; fields the builder sets itself are left alone, and so is
// updated_on of what only gives way.
void stampUpdated(ChangeBuilder &builder, const Register &reg, QDate today, Stamped which = Stamped::All);

} // namespace Ratchet
