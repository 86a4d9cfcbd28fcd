// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of a change as people read them: what, which field, before, after.
#pragma once

#include <core/change.h>

#include <QLocale>
#include <QStringList>

namespace Ratchet {

class Register;

// A row each, of at most `most` edits, and one that says how many more there are. Records are named as `reg` knows them
// now. Any thread.
[[nodiscard]] QList<QStringList> editRows(const Register &reg, const Change &change, qsizetype most,
                                          const QLocale &locale);

} // namespace Ratchet
