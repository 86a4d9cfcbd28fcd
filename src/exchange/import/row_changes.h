// SPDX-License-Identifier: GPL-3.0-or-later
// What a planned import does to the record of one row, field by field.
#pragma once

#include <exchange/mapping/import_plan.h>

namespace Ratchet {

class ChangeBuilder;
class Register;

struct FieldChange {
    FieldIndex field = -1;
    Value before; // empty for a new record
    Value after;
};
// Of the row's own record, in the order of its columns. `builder` is that of the plan.
[[nodiscard]] std::vector<FieldChange> fieldChanges(const ChangeBuilder &builder, const ImportPlan &plan,
                                                    const ImportRow &row);
// What people know the record by: as the register has it, where the file may say only its reference; else as the row
// says.
[[nodiscard]] QString rowTitle(const Register &reg, const ImportPlan &plan, const ImportRow &row);
// The name of a record that the import makes because rows name it; empty for any other value.
[[nodiscard]] QString createdName(const ImportPlan &plan, const Field &field, const Value &value);

} // namespace Ratchet
