// SPDX-License-Identifier: GPL-3.0-or-later
// A question of the war chest: verdict, figures, checks, tables and charts.
#pragma once

#include <answers/basis/figures.h>
#include <report/paper/data_file.h>
#include <report/paper/element.h>
#include <report/paper/pack_settings.h>

namespace Ratchet {

class Register;
struct Answers;

[[nodiscard]] std::vector<Element> composeQuestion(const Answer &answer, const Register &reg,
                                                   const PackSettings &settings, int &figureNumber);
// Where the evidence index finds a question and a metric.
[[nodiscard]] QString questionAnchor(int number);

} // namespace Ratchet
