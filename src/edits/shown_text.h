// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a field of a record as lists and forms show it.
#pragma once

#include <core/register.h>

#include <QLocale>

namespace Ratchet {

// As displayText(), but a recurrence in words: "every third Thursday of the month". What its rule leaves open comes
// from the day on which the record is due. A rule that cannot be read stands as it is.
[[nodiscard]] QString shownText(const Register &reg, EntityKind kind, RecordId record, FieldIndex field,
                                const QLocale &locale);

} // namespace Ratchet
