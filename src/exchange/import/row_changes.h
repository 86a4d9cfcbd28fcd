// SPDX-License-Identifier: GPL-3.0-or-later
// What a planned import does to the record of one row and to what hangs on it, field by field.
#pragma once

#include <exchange/mapping/import_plan.h>

#include <QLocale>

namespace Ratchet {

class ChangeBuilder;
class Register;

struct FieldChange {
    EntityKind entity;
    RecordId record = 0;
    FieldIndex field = -1;
    Value before; // empty for a new record
    Value after;

    [[nodiscard]] const Field &type() const;
};
// Of the row's own record, of the benefit and the funding it brings along, of the addresses of people it names, of the
// codes in a row of a responsibility matrix; in the order of the edits. `builder` is that of the plan.
[[nodiscard]] std::vector<FieldChange> fieldChanges(const ChangeBuilder &builder, const ImportPlan &plan,
                                                    const ImportRow &row);
// Whether it is a field of the record that the row describes, which can be left as it is.
[[nodiscard]] bool isOwn(const ImportPlan &plan, const ImportRow &row, const FieldChange &change);
// As mappings call the field: "title", "benefits.expected"; of a matrix the role, and "phase".
[[nodiscard]] QString changeName(const ChangeBuilder &builder, const ImportPlan &plan, const FieldChange &change);
// The same in the program's language.
[[nodiscard]] QString changeLabel(const ChangeBuilder &builder, const ImportPlan &plan, const FieldChange &change);

// How often, in words, where the value is a rule of the changed field; by the start that the record will have. Empty
// for any other field.
[[nodiscard]] QString ruleInWords(const ChangeBuilder &builder, const FieldChange &change, const Value &value,
                                  const QLocale &locale);

// What people know the record by: as the register has it, where the file may say only its reference; else as the row
// says.
[[nodiscard]] QString rowTitle(const Register &reg, const ImportPlan &plan, const ImportRow &row);
// The name of a record that the import makes because rows name it; empty for any other value.
[[nodiscard]] QString createdName(const ImportPlan &plan, const Field &field, const Value &value);

} // namespace Ratchet
