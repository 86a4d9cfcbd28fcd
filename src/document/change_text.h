// SPDX-License-Identifier: GPL-3.0-or-later
// What a change says of itself, and the edits that bring removed records back.
#pragma once

#include <core/change.h>
#include <core/register.h>

#include <QLocale>

namespace Ratchet {

class ChangeBuilder;

// One line for a change of one field: "Target date of CSI-0131: 30.11.2026 → 15.12.2026".
[[nodiscard]] QString editText(const Register &reg, const Edit &edit, const QLocale &locale);
// The reference or name that a removed record bore, read from the edits that emptied it.
[[nodiscard]] QString removedTitle(const Register &reg, const Change &removal, const Edit &existence);
// The edits that bring back what `removal` took, except what is there again, has been set to something else since, or
// cannot be without a record that is gone.
[[nodiscard]] std::vector<Edit> restoringEdits(const Register &reg, const Change &removal);
// The next free reference of a kind: its prefix, a dash, four digits or more. Empty for kinds without references.
[[nodiscard]] QString nextReference(const Register &reg, EntityKind kind);
// As many of them in a row, for one change that makes several.
[[nodiscard]] QStringList nextReferences(const Register &reg, EntityKind kind, qsizetype count);
// The same, those left out that the change gives to others.
[[nodiscard]] QStringList nextReferences(const Register &reg, const ChangeBuilder &builder, EntityKind kind,
                                         qsizetype count);

} // namespace Ratchet
