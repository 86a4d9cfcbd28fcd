// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting for what a worker, a timer or the window system brings.
#pragma once

#include <QTest>

namespace Ratchet::Test {

// Runs the event loop until the condition holds; false after a minute, which no machine that is merely busy takes.
template <class Condition> [[nodiscard]] bool waitFor(Condition condition)
{
    return QTest::qWaitFor(condition, 60'000);
}

} // namespace Ratchet::Test
