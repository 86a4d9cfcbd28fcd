// SPDX-License-Identifier: GPL-3.0-or-later
// A register with two owners of actions and improvements, and the way of a sheet: made, filled in, read back.
#pragma once

#include "edited_workbook.h"

#include <core/change_builder.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <document/document.h>
#include <owners/owner_sheet_writer.h>
#include <owners/sheet_plan.h>
#include <support/clock.h>
#include <support/test.h>

namespace Ratchet::Test {

struct OpenOwners {
    QTemporaryDir folder;
    std::unique_ptr<Document> document = valueOf(
        Document::create(folder.filePath(QStringLiteral("csi.ratchet")), QStringLiteral("Ada"), clockOfTests()));
    Id<Person> priya;
    Id<Person> omar;
    Id<Action> runbook; // ACT-0001, open, due 2026-11-30
    Id<Action> alerts; // ACT-0002, in progress, without a due date
    Id<Improvement> restore; // CSI-0001, in progress

    OpenOwners()
    {
        ChangeBuilder builder = document->builder();
        priya = builder.create<Person>();
        builder.set<&Person::name>(priya, QStringLiteral("Priya Nair"));
        omar = builder.create<Person>();
        builder.set<&Person::name>(omar, QStringLiteral("Omar"));
        const auto pir = builder.create<Pir>();
        builder.set<&Pir::reference>(pir, QStringLiteral("PIR-0001"));
        builder.set<&Pir::title>(pir, QStringLiteral("Outage of payments"));
        runbook = addAction(builder, 1, QStringLiteral("Write the runbook"), ActionStatus::Open);
        builder.set<&Action::pir>(runbook, pir.value);
        builder.set<&Action::dueOn>(runbook, QDate(2026, 11, 30));
        builder.set<&Action::note>(runbook, QStringLiteral("=1+1 is not a formula"));
        alerts = addAction(builder, 2, QStringLiteral("Alert on queue depth"), ActionStatus::InProgress);
        const Id<Action> done = addAction(builder, 3, QStringLiteral("Done long ago"), ActionStatus::Delivered);
        builder.set<&Action::deliveredOn>(done, QDate(2026, 10, 1));
        restore = builder.create<Improvement>();
        builder.set<&Improvement::reference>(restore, QStringLiteral("CSI-0001"));
        builder.set<&Improvement::title>(restore, QStringLiteral("Restore in an hour"));
        builder.set<&Improvement::outcome>(restore, QStringLiteral("Payments are back sooner"));
        builder.set<&Improvement::owner>(restore, priya.value);
        builder.set<&Improvement::status>(restore, qint64(ImprovementStatus::InProgress));
        builder.set<&Improvement::targetOn>(restore, QDate(2026, 12, 31));
        valueOf(document->apply(std::move(builder), QStringLiteral("made")));
    }

    [[nodiscard]] const Register &reg() const { return document->reg(); }
    [[nodiscard]] const Action &action(Id<Action> id) const { return *reg().find(id); }

    // The sheet of Priya, written.
    [[nodiscard]] QString write() const
    {
        const QString path = folder.filePath(QStringLiteral("sheet.xlsx"));
        valueOf(writeOwnerSheet(path, ownerSheetOf(reg(), priya, valueOf(sheetOrigin(*document)))));
        return path;
    }
    [[nodiscard]] Result<SheetMerge> read(const QString &path) const
    {
        return mergeSheet(reg(), valueOf(sheetOrigin(*document)).registerId, valueOf(readOwnerSheet(path)));
    }
    // What is filled in goes the way of LibreOffice.
    [[nodiscard]] SheetMerge readEdited(const EditedWorkbook &workbook) const
    {
        const QString path = folder.filePath(QStringLiteral("back.xlsx"));
        workbook.saveXlsx(path);
        return valueOf(read(path));
    }
    SheetPlan apply(const SheetMerge &merge) const
    {
        ChangeBuilder builder = document->builder();
        const SheetPlan plan = planSheet(builder, reg(), merge.lines, document->today());
        valueOf(document->apply(std::move(builder), summaryOf(merge, plan), ChangeKind::Import));
        return plan;
    }
    template <class Record> void edit(Id<Record> record, QStringView field, const Value &value) const
    {
        valueOf(document->setField(kindOf<Record>, record.value, fieldNamed(kindOf<Record>, field), value));
    }

private:
    Id<Action> addAction(ChangeBuilder &builder, int number, const QString &title, ActionStatus status) const
    {
        const Id<Action> action = builder.create<Action>();
        builder.set<&Action::reference>(action, QStringLiteral("ACT-000%1").arg(number));
        builder.set<&Action::title>(action, title);
        builder.set<&Action::owner>(action, priya.value);
        builder.set<&Action::status>(action, qint64(status));
        return action;
    }
};

} // namespace Ratchet::Test
