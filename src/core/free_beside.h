// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <utility>

namespace Ratchet {

// Frees in a worker what may be large: a register of a million readings, or the pages of all its evidence, take longer
// than a window may wait. `T` can be copied.
template <class T> void freeBeside(T value)
{
    QThreadPool::globalInstance()->start([freed = std::move(value)] {});
}

} // namespace Ratchet
