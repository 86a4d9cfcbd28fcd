// SPDX-License-Identifier: GPL-3.0-or-later
// All records of one register in memory. A copy is a snapshot: cheap, independent, safe to read in another thread.
#pragma once

#include <core/change.h>
#include <core/result.h>
#include <core/tables.h>

#include <tuple>

namespace Ratchet {

class Register {
public:
    // Defined in one place, for the same reason as the tables.
    Register();
    Register(const Register &);
    Register(Register &&) noexcept;
    Register &operator=(const Register &);
    Register &operator=(Register &&) noexcept;
    ~Register();

    template <class Record> [[nodiscard]] const Table<Record> &all() const { return std::get<Table<Record>>(m_tables); }
    template <class Record> [[nodiscard]] Table<Record> &all() { return std::get<Table<Record>>(m_tables); }
    // The record, or nullptr. Valid until the register changes.
    template <class Record> [[nodiscard]] const Record *find(Id<Record> id) const { return all<Record>().find(id); }

    [[nodiscard]] const AnyTable &table(EntityKind kind) const;
    [[nodiscard]] AnyTable &table(EntityKind kind);

    // The field's value, empty where there is no such record.
    [[nodiscard]] Value value(EntityKind kind, RecordId record, FieldIndex field) const;

    // Carries the edits out. Nothing happens unless every `before` is what the register holds: a change made from an
    // older state is refused, never forced.
    [[nodiscard]] Status apply(const std::vector<Edit> &edits);

    // The settings, with defaults where the user set nothing: 3 PIRs, 60 days, Making Data Count, January,
    // RACI reviewed every 365 days.
    [[nodiscard]] Settings settings() const;
    // The user's threshold of a check, or `standard`.
    [[nodiscard]] double threshold(QStringView check, double standard) const;

private:
    std::tuple<Table<Settings>, Table<Threshold>, Table<Unit>, Table<Person>, Table<Service>, Table<Objective>,
               Table<Improvement>, Table<Funding>, Table<Benefit>, Table<Milestone>, Table<Cycle>, Table<Pir>,
               Table<Lesson>, Table<Action>, Table<Metric>, Table<Reading>, Table<Steering>, Table<Phase>,
               Table<Annotation>, Table<Allocation>, Table<Raid>, Table<RaciRole>, Table<RaciActivity>,
               Table<RaciEntry>, Table<Ceremony>, Table<Occurrence>, Table<Artefact>, Table<Attachment>,
               Table<Attestation>, Table<SelfAnswer>, Table<SavedView>, Table<ImportMap>, Table<Amendment>,
               Table<EscalationStep>, Table<Pack>, Table<Snapshot>>
        m_tables; // in the order of EntityKind
};

} // namespace Ratchet
