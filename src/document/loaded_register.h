// SPDX-License-Identifier: GPL-3.0-or-later
// What a worker read of a file, for the thread that will own the document.
#pragma once

#include <core/register.h>
#include <store/store.h>

#include <memory>

namespace Ratchet {

struct LoadedRegister {
    std::unique_ptr<Store> store; // it left the worker's thread
    Register reg;
};

} // namespace Ratchet
