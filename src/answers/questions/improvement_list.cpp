// SPDX-License-Identifier: GPL-3.0-or-later
#include "improvement_list.h"

#include <answers/evaluation/evaluation.h>
#include <core/entities/improvement.h>

#include <QCoreApplication>

namespace Ratchet {

using App = QCoreApplication;

void noteCutList(AnswerTable &table, size_t all)
{
    if (all < listedImprovements)
        return;
    const QString note =
        App::translate("Answers", "No more than the first %Ln are listed.", nullptr, int(listedImprovements));
    table.caption = table.caption.isEmpty() ? note : table.caption + u' ' + note;
}

Cell ownerCell(const Evaluation &evaluation, const Improvement &improvement)
{
    const QString owner = evaluation.personName(improvement.owner);
    if (isInPost(evaluation.reg, improvement.owner, evaluation.asOf))
        return textCell(owner);
    return textCell(owner.isEmpty() ? App::translate("Answers", "nobody")
                                    : App::translate("Answers", "%1 (left)").arg(owner),
                    Tone::Concern);
}

Cell statusCell(const Improvement &improvement)
{
    return textCell(optionLabel(fieldOf<&Improvement::status>(), qint64(improvement.status)));
}

} // namespace Ratchet
