// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of import accounts for every line of a file: taken, refused with a reason, or left out with one.
#include <core/entity_types.h>
#include <exchange/text/text_table.h>

#include "import_support.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A table of the kind's own fields, so that nothing is guessed: line by line what goes wrong in files.
QByteArray troubledFile(EntityKind kind)
{
    QStringList names;
    if (kind == EntityKind::RaciEntry) {
        names = QStringList{u"activity"_s, u"Lead"_s, u"Desk"_s};
    } else {
        for (const Field &field : entityType(kind).fields)
            names += QString::fromLatin1(field.name);
    }
    while (names.size() < 3)
        names += u"more %1"_s.arg(names.size());
    const QByteArray header = names.join(u',').toUtf8();
    const QByteArray blanks(names.size() - 1, ',');
    return header + "\n" // 1
        + "first" + blanks + "x\n" // 2
        + "short\n" // 3: too few cells
        + "long" + blanks + ",,,y\n" // 4: too many
        + header + "\n" // 5: once more
        + "a \"stray\" quote" + blanks + "\n" // 6
        + "Total" + blanks + "7\n" // 7
        + "second" + blanks + "x\n" // 8
        + names.first().toUtf8() + ",Other" + QByteArray(names.size() - 2, ',') + "\n" // 9: another table
        + "third" + blanks + "x\n" // 10
        + "open,\"quote\n"; // 11
}

} // namespace

TEST_CASE("no line of a file is lost, whatever its rows are")
{
    for (const QString &name : importKindNames()) {
        INFO(name.toStdString());
        const EntityKind kind = *importKindNamed(name);
        TextTable table = valueOf(readTextTable(troubledFile(kind), Dialect{{}, u","_s, u'"', 0, {}}));
        setTotalsAside(table);
        const Register reg;
        ChangeBuilder builder(reg, 1);
        const ImportPlan plan = valueOf(
            planImport(builder, reg, kind, table, completedMapping(reg, kind, table), {.today = {2026, 6, 15}}));
        const auto actionOf = [&plan](int line) {
            const auto row = std::ranges::find(plan.rows, line, &ImportRow::line);
            return row == plan.rows.end() ? std::nullopt : std::optional(row->action);
        };
        const auto isExplained = [&plan](int line) {
            return std::ranges::find(plan.problems, line, &ImportProblem::line) != plan.problems.end()
                || !plan.remarksOn(line).isEmpty();
        };
        for (const int line : {2, 8})
            CHECK(actionOf(line)); // what becomes of them is a matter of the kind
        for (const int line : {3, 4, 6, 9}) {
            INFO(line);
            CHECK(actionOf(line) == RowAction::Refused);
            CHECK(isExplained(line));
        }
        for (const int line : {5, 7}) {
            INFO(line);
            CHECK(actionOf(line) == RowAction::LeftOut);
            CHECK(isExplained(line));
        }
        const auto second = std::ranges::find(plan.problems, 9, &ImportProblem::line);
        CHECK(second->reason.contains(u"Lines 9 to 11 were not read"));
        for (const ImportRow &row : plan.rows)
            CHECK((row.action != RowAction::Refused || isExplained(row.line)));
    }
}
