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
                                                   const PackSettings &settings, const std::vector<QPicture> &charts,
                                                   int &figureNumber);
// The chart as a pack shows it: long ones are cut to what one page can show, and their caption says so.
[[nodiscard]] AnswerChart chartForPaper(const AnswerChart &chart);
// The size in points of a chart's picture on that paper.
[[nodiscard]] QSizeF chartSize(const AnswerChart &chart, const PackSettings &settings);
// Where the evidence index finds it.
// Where the evidence index finds a question and a metric.
[[nodiscard]] QString questionAnchor(int number);

} // namespace Ratchet
