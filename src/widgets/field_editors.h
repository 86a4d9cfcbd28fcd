// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of each kind of field.
#pragma once

#include <widgets/field_editor.h>

namespace Ratchet {

[[nodiscard]] FieldEditor *makeFieldEditor(const Register &reg, const Field &field, QDate today, QWidget *parent);

} // namespace Ratchet
