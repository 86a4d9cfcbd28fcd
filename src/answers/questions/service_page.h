// SPDX-License-Identifier: GPL-3.0-or-later
// All that the register says of one service: who owns it, what is open in which state and what comes first, whether it
// is measured, what its reviews left to do, and what came and went in twelve months.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

struct ServicePage {
    Id<Service> service;
    QString name;
    QString summary; // one line: what is open, of which how much is about outcomes
    AnswerTable facts; // owner, confirmation, whom to ask, figures; rows of a name and a value
    AnswerTable states; // improvements by status, with a total
    AnswerTable top; // the first five in rank
    AnswerTable metrics; // with their verdicts
    AnswerTable actions; // open ones of its PIRs, what is due first on top
    AnswerChart flow; // twelve months
};

// As of the evaluation's day. A service that is not there has an empty page.
[[nodiscard]] ServicePage servicePage(const Evaluation &evaluation, Id<Service> service);

// The first five in rank of each live service that has open improvements, in order of names.
[[nodiscard]] AnswerTable topByServiceTable(const Evaluation &evaluation);

} // namespace Ratchet
