// SPDX-License-Identifier: GPL-3.0-or-later
// Overrides and amendments: somebody's word in place of data.
#pragma once

#include <answers/basis/figures.h>
#include <report/paper/data_file.h>
#include <report/paper/element.h>
#include <report/paper/pack_settings.h>

namespace Ratchet {

class Register;
struct Answers;

[[nodiscard]] std::vector<Element> composeOverrides(const Answers &answers, const Register &reg,
                                                    const PackSettings &settings);

} // namespace Ratchet
