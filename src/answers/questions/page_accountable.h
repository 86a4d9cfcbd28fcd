// SPDX-License-Identifier: GPL-3.0-or-later
// Who is accountable for what a page shows, and for what a question of the pack answers.
//
// A page belongs to one of the five questions, and a question to the first activity of the RACI matrix, in its order,
// whose name holds one of the question's words (in English or in the program's language; for question 1 "register" or
// "backlog"). Accountable is who holds a role with an A there and is in post. Where the matrix has no such activity, it
// is the person who is asked that question. Cheap: no evaluation is needed.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

class Register;
struct Person;

struct PageAccountable {
    Id<Person> person; // none: nobody is accountable
    RecordRef record; // that says so: the activity, or else the person; 0 where there is neither
    QString text; // "Accountable: Signe Dahl", "✕ Nobody is accountable"
    QString reason; // by what, in a sentence
    Tone tone = Tone::Neutral; // a concern where there is nobody
};
[[nodiscard]] PageAccountable pageAccountable(const Register &reg, QDate asOf, int question);

// The same for an answer, which carries both sentences.
void tellAccountable(const Register &reg, QDate asOf, Answer &answer);

} // namespace Ratchet
