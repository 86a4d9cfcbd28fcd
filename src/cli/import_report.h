// SPDX-License-Identifier: GPL-3.0-or-later
// What an import did or would do, as text and as JSON.
#pragma once

#include <exchange/mapping/import_map.h>
#include <exchange/mapping/import_plan.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace Ratchet {

class ChangeBuilder;
class Register;

struct ImportOutcome {
    QString kind; // KIND of the command line
    bool isDryRun = false;
    qint64 change = 0; // number of the change made; 0: none
    QJsonArray rows; // see rowsJson()
    QStringList updates; // of a dry run, see updateLines()
    QStringList columns; // of a dry run, see columnLines()
};

// Row by row what happens, before it does: the register is that of the plan.
[[nodiscard]] QJsonArray rowsJson(const Register &reg, const ChangeBuilder &builder, const ImportPlan &plan);
// The rows that change a record, or are left out for a reason, each with what changes; the first that are new, and how
// many more there are.
[[nodiscard]] QStringList updateLines(const Register &reg, const ChangeBuilder &builder, const ImportPlan &plan);
// Which field each column is taken as, and who says so; `headers` as mappings know them.
[[nodiscard]] QStringList columnLines(const QStringList &headers, const ImportMapping &mapping,
                                      const ImportMapping &given);
[[nodiscard]] QJsonArray problemsJson(const std::vector<ImportProblem> &problems);
// A line for each, the same of several rows once, up to `problemsPrinted` and how many more there are.
[[nodiscard]] QStringList problemLines(const std::vector<ImportProblem> &problems);

// What a map (--map) says that answers all of these, ready to copy.
[[nodiscard]] QString answeringMap(const std::vector<ImportQuestion> &questions);

[[nodiscard]] QJsonObject importJson(const ImportPlan &plan, const ImportMapping &mapping,
                                     const ImportOutcome &outcome);
[[nodiscard]] QString importText(const ImportPlan &plan, const ImportMapping &mapping, const ImportOutcome &outcome);

} // namespace Ratchet
