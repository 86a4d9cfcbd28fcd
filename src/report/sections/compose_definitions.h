// SPDX-License-Identifier: GPL-3.0-or-later
// How each figure is computed.
#pragma once

#include <answers/basis/figures.h>
#include <report/paper/data_file.h>
#include <report/paper/element.h>
#include <report/paper/pack_settings.h>

namespace Ratchet {

class Register;
struct Answers;

[[nodiscard]] std::vector<Element> composeDefinitions(const Answers &answers, const PackSettings &settings);

} // namespace Ratchet
