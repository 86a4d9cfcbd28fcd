// SPDX-License-Identifier: GPL-3.0-or-later
// The day on which tests take place: no result depends on that of the system.
#pragma once

#include <QDate>

#include <functional>

namespace Ratchet::Test {

inline const QDate dayOfTests(2026, 11, 23);

// For Document::create(), open() and adopt().
inline std::function<QDate()> clockOfTests()
{
    return [] { return dayOfTests; };
}

} // namespace Ratchet::Test
