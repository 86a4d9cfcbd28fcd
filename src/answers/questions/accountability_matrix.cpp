// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountability_matrix.h"

#include <answers/basis/raci_findings.h>
#include <core/entities/raci.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

AccountabilityMatrix accountabilityMatrix(const Register &reg)
{
    AccountabilityMatrix matrix{.activities = raciRows(reg), .roles = raciColumns(reg)};
    for (const RaciEntry &entry : reg.all<RaciEntry>()) {
        matrix.entries.insert({entry.activity.value, entry.role.value}, &entry);
        if (raciCodes(entry.codes).isAccountable)
            matrix.accountableRoles.insert(entry.role.value);
    }
    return matrix;
}

AnswerTable matrixTable(const Evaluation &evaluation, const AccountabilityMatrix &matrix)
{
    AnswerTable table(
        u"raci"_s, App::translate("Answers", "RACI for continual improvement"),
        App::translate("Answers",
                       "R responsible, A accountable, C consulted, I informed. Cells of rows with errors are marked."));
    table.column(App::translate("Answers", "Activity"), 5);
    for (const RaciRole *role : matrix.roles) {
        const QString person = evaluation.personName(role->person);
        table.column(person.isEmpty() ? role->name : App::translate("Answers", "%1 (%2)").arg(role->name, person), 2);
    }
    QSet<RecordId> faulty;
    for (const RaciFinding &finding : evaluation.raciFindings) {
        if (finding.level == FindingLevel::Error && finding.activity)
            faulty.insert(finding.activity.value);
    }
    for (const RaciActivity *activity : matrix.activities) {
        const bool isFaulty = faulty.contains(activity->id.value);
        std::vector<Cell> cells{textCell(activity->name, concernIf(isFaulty))};
        for (const RaciRole *role : matrix.roles) {
            const RaciEntry *entry = matrix.entries.value({activity->id.value, role->id.value});
            const bool isAccountable = entry && raciCodes(entry->codes).isAccountable;
            cells.push_back(textCell(entry ? entry->codes : QString(), concernIf(isFaulty && isAccountable)));
        }
        table.row(std::move(cells), refTo(*activity));
    }
    return table;
}

AnswerTable matrixFindingTable(const Evaluation &evaluation)
{
    AnswerTable table(u"raci_findings"_s, App::translate("Answers", "Findings on the matrix"),
                      App::translate("Answers", "Errors and warnings by rule."));
    table.column(App::translate("Answers", "Level")).column(App::translate("Answers", "Finding"), 8);
    for (const RaciFinding &finding : evaluation.raciFindings) {
        const bool isError = finding.level == FindingLevel::Error;
        const QString level = isError                ? App::translate("Answers", "✕ Error")
            : finding.level == FindingLevel::Warning ? App::translate("Answers", "◐ Warning")
                                                     : App::translate("Answers", "Note");
        table.row({textCell(level, concernIf(isError)), textCell(finding.text)},
                  finding.activity ? RecordRef{EntityKind::RaciActivity, finding.activity.value}
                                   : RecordRef{EntityKind::RaciRole, finding.role.value});
    }
    return table;
}

} // namespace Ratchet
