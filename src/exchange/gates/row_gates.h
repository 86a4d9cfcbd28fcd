// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that get past a gate: which, without what, and the text of somebody who answers for it.
#pragma once

#include <core/result.h>
#include <exchange/mapping/import_plan.h>

#include <QDate>

namespace Ratchet {

class ChangeBuilder;
class Register;

// The rows of the plan after which a record is past a gate without what the gate asks for, judged by the register as
// `builder`, which stands on `reg`, would leave it: the window's gates (answers/gates), no rules of its own. Where more
// rows than one concern the record, the last of them that changes it. Fails where the edits cannot be applied.
[[nodiscard]] Result<std::vector<ImportGap>> gapsOfRows(const Register &reg, const ChangeBuilder &builder,
                                                        const ImportPlan &plan, QDate today);

// Lines of the file that end at the records of these gaps, with why they are refused.
[[nodiscard]] QHash<int, QString> refusalsOf(const ImportPlan &plan, const std::vector<ImportGap> &gaps);

struct GateAnswer {
    QString reason; // not blank
    RecordId answeredBy = 0; // the person who overrules the readings; 0: nobody does
    QDate today;
};

// Keeps the reason where a record has an empty place for it that its gate reads: closure note, reason of the hold, of
// an action that is not done, and, where somebody answers for it, the override of the verdict. What no reason can stand
// for, such as an owner, stays a gap; the plan says which, and its summary gives the reason.
[[nodiscard]] Status answerGaps(ChangeBuilder &builder, const Register &reg, ImportPlan &plan,
                                const GateAnswer &answer);

} // namespace Ratchet
