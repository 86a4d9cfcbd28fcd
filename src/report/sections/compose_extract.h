// SPDX-License-Identifier: GPL-3.0-or-later
// The register extract: every open improvement with what belongs to it.
#pragma once

#include <answers/basis/figures.h>
#include <report/paper/data_file.h>
#include <report/paper/element.h>
#include <report/paper/pack_settings.h>

namespace Ratchet {

class Register;
struct Answers;

[[nodiscard]] std::vector<Element> composeExtract(const Answers &answers, const Register &reg,
                                                  const PackSettings &settings);

} // namespace Ratchet
