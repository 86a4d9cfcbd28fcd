// SPDX-License-Identifier: GPL-3.0-or-later
// Answers written by hand: believable ones, ones that strain every page, and none at all.
#pragma once

#include <answers/questions/answer.h>
#include <report/pack/pack.h>
#include <report/paper/element.h>

namespace Ratchet::Test {

[[nodiscard]] Answers believableAnswers();
// A table of `rows` rows, 60 services, words without end, 16 columns, a cell higher than a page.
[[nodiscard]] Answers strainingAnswers(int rows);
// What an empty register gives.
[[nodiscard]] Answers emptyAnswers();
[[nodiscard]] PackSettings samplePack();

// The table of that id, or nullptr.
[[nodiscard]] const TableElement *tableCalled(const std::vector<Element> &elements, const QString &id);

// Makes the pack and writes it.
[[nodiscard]] Status writePack(const QString &path, const Answers &answers, const Register &reg,
                               const PackSettings &settings, const Progress &progress = {});

} // namespace Ratchet::Test
