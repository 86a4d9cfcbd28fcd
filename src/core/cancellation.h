// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a long computation that nobody waits for its result any more. Copies share the request: the one who waits keeps
// one, the computation gets another.
#pragma once

#include <atomic>
#include <memory>

namespace Ratchet {

class Cancellation {
public:
    void request() const noexcept { m_isRequested->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isRequested() const noexcept { return m_isRequested->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_isRequested = std::make_shared<std::atomic_bool>(false);
};

} // namespace Ratchet
