// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs by which lists and forms change records: with the status gates, and with a reason that reads well in the
// history.
#pragma once

#include <core/change_builder.h>
#include <core/fields/entity.h>
#include <core/result.h>
#include <edits/field_value.h>

#include <vector>

namespace Ratchet {

class Document;
class Register;
struct GateNeed;

// Sets fields of a record in a change being gathered; a new status brings its date along. Refused where the status gate
// stays closed after all of them are set.
[[nodiscard]] Status setFields(ChangeBuilder &builder, const Register &reg, EntityKind kind, RecordId record,
                               const std::vector<FieldValue> &fields, QDate today);

// What the gates would refuse of these fields of a record, 0 for a new one, all of it; empty where they are open, or
// are not asked.
[[nodiscard]] std::vector<GateNeed> gateNeeds(const Document &document, EntityKind kind, RecordId record,
                                              const std::vector<FieldValue> &fields);

// Whether it is a status that a gate refuses for what is missing.
[[nodiscard]] bool isGateShut(const Document &document, EntityKind kind, RecordId record, const FieldValue &status);

// One field of one record.
[[nodiscard]] Result<qint64> editField(Document &document, EntityKind kind, RecordId record, FieldIndex field,
                                       const Value &value);
// A change that was gathered, for whoever applies it.
struct NamedChange {
    ChangeBuilder builder;
    QString reason;
};

// The same fields of several records as one step of undo. Refused as a whole, naming the record that stands against it.
[[nodiscard]] Result<qint64> editRecords(Document &document, EntityKind kind, const std::vector<RecordId> &records,
                                         const std::vector<FieldValue> &fields);
[[nodiscard]] Result<NamedChange> editOf(const Document &document, EntityKind kind,
                                         const std::vector<RecordId> &records, const std::vector<FieldValue> &fields);
// What all of them hold in a field; empty where they differ.
[[nodiscard]] Value commonValue(const Register &reg, EntityKind kind, const std::vector<RecordId> &records,
                                FieldIndex field);
// A new record; the change says so by its name. Returns its id.
[[nodiscard]] Result<RecordId> addRecord(Document &document, EntityKind kind, const std::vector<FieldValue> &fields);

// What a removal takes along: kinds and numbers of the records that cannot be without these, these not counted.
struct Removal {
    std::vector<std::pair<EntityKind, qsizetype>> dependents;
};
[[nodiscard]] Removal removalOf(const Document &document, EntityKind kind, const std::vector<RecordId> &records);
[[nodiscard]] NamedChange removalChange(const Document &document, EntityKind kind,
                                        const std::vector<RecordId> &records);
[[nodiscard]] Result<qint64> removeRecords(Document &document, EntityKind kind, const std::vector<RecordId> &records);

} // namespace Ratchet
