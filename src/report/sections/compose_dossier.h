// SPDX-License-Identifier: GPL-3.0-or-later
// The proof of every metric that an improvement steers.
#pragma once

#include <answers/basis/figures.h>
#include <report/paper/data_file.h>
#include <report/paper/element.h>
#include <report/paper/pack_settings.h>

namespace Ratchet {

class Register;
struct Answers;
struct Metric;

// The proof of every metric that an improvement steers, as parts of question 4 from number `firstPart` on.
[[nodiscard]] std::vector<Element> composeDossiers(const Answers &answers, const Register &reg,
                                                   const PackSettings &settings, int firstPart);
// Where the evidence index finds it.
[[nodiscard]] QString dossierAnchor(Id<Metric> metric);

} // namespace Ratchet
