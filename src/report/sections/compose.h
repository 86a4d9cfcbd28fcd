// SPDX-License-Identifier: GPL-3.0-or-later
// From answers to the elements of a pack: what stands in it and in which order, in words. Nothing is computed.
#pragma once

#include <report/paper/element.h>
#include <report/paper/pack_settings.h>
#include <report/sections/compose_front.h>

namespace Ratchet {

class Register;
struct Answers;

// The pack without its provenance, which names the hash of all else: what stands before it, and what stands after it.
struct PackParts {
    std::vector<Element> body;
    std::vector<Element> closing;
};
[[nodiscard]] PackParts composePack(const Answers &answers, const Register &reg, const PackSettings &settings,
                                    const ChangesSince &changes = {});

// The parts, each from its heading on.
[[nodiscard]] std::vector<Element> composeCover(const Answers &answers, const PackSettings &settings);

} // namespace Ratchet
