// SPDX-License-Identifier: GPL-3.0-or-later
// Who prepared the pack, and who signs it.
#pragma once

#include <answers/basis/figures.h>
#include <report/paper/data_file.h>
#include <report/paper/element.h>
#include <report/paper/pack_settings.h>

namespace Ratchet {

class Register;
struct Answers;

[[nodiscard]] std::vector<Element> composeSignOff(const Answers &answers, const Register &reg,
                                                  const PackSettings &settings);

} // namespace Ratchet
