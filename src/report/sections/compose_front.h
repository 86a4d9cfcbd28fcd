// SPDX-License-Identifier: GPL-3.0-or-later
// The second page of a pack, for those who read no further: what changed since the last one, money in and proven out,
// who carries it, the week, and the decisions wanted.
#pragma once

#include <answers/basis/figures.h>
#include <report/paper/element.h>
#include <report/paper/pack_settings.h>

namespace Ratchet {

class Register;
struct Answers;

// Against the last pack about the same.
struct ChangesSince {
    QString pack; // its reference; empty: there is none
    QString basis; // what it was computed from, in a sentence; empty: the register cannot tell what it said
    AnswerTable table; // the most telling differences first
    qsizetype others = 0; // differences that are not in the table
};

[[nodiscard]] std::vector<Element> composeFront(const Answers &answers, const Register &reg,
                                                const PackSettings &settings, const ChangesSince &changes);

} // namespace Ratchet
