// SPDX-License-Identifier: GPL-3.0-or-later
// What the register holds of a link of a trace.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

struct Person;

struct TraceStep {
    QString what;
    QDate on = {}; // not valid: nobody dated it
    bool isDue = false; // the day is still to come, or nobody did it by then
    Id<Person> who = {};
    RecordRef record = {}; // where it stands; record 0: in the improvement itself
    Tone tone = Tone::Neutral;
};

} // namespace Ratchet
