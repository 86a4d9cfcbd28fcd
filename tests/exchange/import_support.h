// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of import and export share: a register that takes imports one after another.
#pragma once

#include <core/change_builder.h>
#include <exchange/import/importer.h>

#include <support/test.h>

namespace Ratchet::Test {

inline TextTable tableOf(const QString &text) { return valueOf(readTextTable(text.toUtf8())); }

// A register without a file. Every import is planned, and what can be taken goes in.
struct Importing {
    Register reg;
    RecordId nextId = 1;
    QDate today{2026, 6, 15};
    bool touches = true; // see ImportOptions

    ImportPlan import(EntityKind kind, const TextTable &table, const ImportMapping &given = {},
                      MissingRecords missing = MissingRecords::Create)
    {
        ChangeBuilder builder(reg, nextId);
        const ImportMapping mapping = completedMapping(reg, kind, table, given);
        ImportPlan plan = valueOf(
            planImport(builder, reg, kind, table, mapping, {.today = today, .missing = missing, .touches = touches}));
        valueOf(builder.validate());
        nextId = builder.nextId();
        lastEdits = builder.take();
        valueOf(reg.apply(lastEdits));
        return plan;
    }
    ImportPlan import(EntityKind kind, const QString &text, const ImportMapping &given = {})
    {
        return import(kind, tableOf(text), given);
    }

    template <class Record> const Record &only(const QString &reference) const
    {
        for (const Record &record : reg.all<Record>()) {
            if (valueOr<QString>(entityType<Record>().fields[0].read(&record)) == reference)
                return record;
        }
        FAIL("no record " << reference.toStdString());
        std::abort();
    }

    std::vector<Edit> lastEdits;
};

inline QStringList problemsOf(const ImportPlan &plan)
{
    QStringList lines;
    for (const ImportProblem &problem : plan.problems)
        lines += QStringLiteral("%1:%2 %3 %4").arg(problem.line).arg(problem.column).arg(problem.field, problem.reason);
    return lines;
}

} // namespace Ratchet::Test
