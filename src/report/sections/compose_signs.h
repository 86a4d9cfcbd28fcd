// SPDX-License-Identifier: GPL-3.0-or-later
// The failure signs and the self-questions.
#pragma once

#include <answers/basis/figures.h>
#include <report/paper/data_file.h>
#include <report/paper/element.h>
#include <report/paper/pack_settings.h>

namespace Ratchet {

class Register;
struct Answers;

[[nodiscard]] std::vector<Element> composeSigns(const Answers &answers, const Register &reg,
                                                const PackSettings &settings);
// Whether a failure sign is there, as word and shape.
[[nodiscard]] Cell signState(const FailureSign &sign);

} // namespace Ratchet
