// SPDX-License-Identifier: GPL-3.0-or-later
// The day on which most tests of the answers stand, and what is answered on it.
#pragma once

#include "fixture.h"

namespace Ratchet::Test {

inline const QDate today(2026, 11, 22);

[[nodiscard]] inline Answers answersOf(const Register &reg, QDate asOf = today)
{
    return answer(reg, asOf, QLocale::c());
}

[[nodiscard]] inline Value count(qint64 number) { return number; }

} // namespace Ratchet::Test
