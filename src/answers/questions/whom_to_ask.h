// SPDX-License-Identifier: GPL-3.0-or-later
// Whom each question is asked: the person that the register names for it, else who holds the role or has the job that
// the question names.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

// In the name of the whole register, in post; none where there is nobody.
[[nodiscard]] Id<Person> askedPerson(const Register &reg, QDate asOf, int question);

// Who is asked, and when that person last said that the question is theirs.
struct Asked {
    Id<Person> person; // in post; none where there is nobody
    QDate confirmedOn; // not after the reporting date
};
// About the backlog of a service: who is named for it, else its owner.
[[nodiscard]] Asked askedOfService(const Evaluation &evaluation, const Service &service);

// Who is asked the question of that number in the name of the whole register, and says so in a sentence.
void tellWhomToAsk(const Evaluation &evaluation, Answer &answer);

// Every question with the person, of the register and of single services; of the backlog, of each live service: who is
// named for it, else its owner.
[[nodiscard]] AnswerTable whomToAskTable(const Evaluation &evaluation);

} // namespace Ratchet
