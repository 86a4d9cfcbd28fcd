// SPDX-License-Identifier: GPL-3.0-or-later
// What a pack says as files of data, so that it can be read, recounted and compared by machines.
#pragma once

#include <report/paper/data_file.h>
#include <report/paper/element.h>
#include <report/paper/pack_settings.h>

namespace Ratchet {

class Register;
struct Answers;

// The texts of a pack in the order of its pages: name of the file that holds them.
inline constexpr QLatin1StringView statementsFile("statements.csv");
inline constexpr QLatin1StringView answersFile("answers.json");
inline constexpr QLatin1StringView metricsFile("metrics.json");

// Every table of data as CSV under its id, numbers and dates as files have them; and every heading, sentence and
// verdict in statements.csv. Nothing in them depends on the paper.
[[nodiscard]] std::vector<DataFile> dataFilesOf(const std::vector<Element> &elements);

// The answers and the proof of every metric as JSON. Where people are covered, no text in them names anybody.
[[nodiscard]] std::vector<DataFile> answerFiles(const Answers &answers, const Register &reg,
                                                const PackSettings &settings);

// The readings of the metrics that improvements steer, as CSV.
[[nodiscard]] DataFile readingsFile(const Register &reg, const PackSettings &settings);

} // namespace Ratchet
