// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_plan.h"

#include <edits/record_edit.h>
#include <owners/owner_fields.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <span>

namespace Ratchet {

using App = QCoreApplication;

namespace {

std::vector<FieldValue> writtenFields(std::span<const SheetLine> lines)
{
    std::vector<FieldValue> fields;
    for (const SheetLine &line : lines) {
        if (line.isWritten())
            fields.push_back({line.field, line.theirs});
    }
    return fields;
}

void refuse(SheetLine &line, const Error &error)
{
    line.state = SheetLineState::Refused;
    line.side.reset();
    line.problem = error.what;
}

class SheetPlanner {
public:
    SheetPlanner(ChangeBuilder &builder, const Register &reg, QDate today)
        : m_builder(builder)
        , m_register(reg)
        , m_today(today)
    {
    }

    // The lines of one record.
    void plan(std::span<SheetLine> lines, SheetPlan &plan)
    {
        const EntityKind kind = lines.front().kind;
        const RecordId record = lines.front().record;
        std::vector<FieldValue> fields = writtenFields(lines);
        if (Status allowed = attempt(kind, record, fields); !allowed) {
            refuseStatus(lines, allowed.error());
            fields = writtenFields(lines);
            if (allowed = attempt(kind, record, fields); !allowed) {
                for (SheetLine &line : lines) {
                    if (line.isWritten())
                        refuse(line, allowed.error());
                }
                return;
            }
        }
        if (fields.empty())
            return;
        if (setFields(m_builder, m_register, kind, record, fields, m_today)) {
            plan.fields += qsizetype(fields.size());
            ++plan.records;
        }
    }

private:
    // On a builder of its own: what is refused leaves nothing behind.
    [[nodiscard]] Status attempt(EntityKind kind, RecordId record, const std::vector<FieldValue> &fields) const
    {
        if (fields.empty())
            return {};
        ChangeBuilder builder(m_register, m_builder.nextId());
        return setFields(builder, m_register, kind, record, fields, m_today);
    }

    static void refuseStatus(std::span<SheetLine> lines, const Error &error)
    {
        for (SheetLine &line : lines) {
            if (line.isWritten() && line.field == statusField(line.kind))
                refuse(line, error);
        }
    }

    ChangeBuilder &m_builder;
    const Register &m_register;
    QDate m_today;
};

} // namespace

qsizetype SheetPlan::count(SheetLineState state) const { return std::ranges::count(lines, state, &SheetLine::state); }

qsizetype SheetPlan::openConflicts() const { return std::ranges::count_if(lines, &SheetLine::isOpen); }

SheetPlan planSheet(ChangeBuilder &builder, const Register &reg, const std::vector<SheetLine> &lines, QDate today)
{
    SheetPlan plan{.lines = lines};
    SheetPlanner planner(builder, reg, today);
    const std::span<SheetLine> all(plan.lines);
    for (size_t first = 0; first < all.size();) {
        size_t last = first + 1;
        while (last < all.size() && all[last].kind == all[first].kind && all[last].record == all[first].record)
            ++last;
        planner.plan(all.subspan(first, last - first), plan);
        first = last;
    }
    if (!builder.isEmpty())
        stampUpdated(builder, reg, today); // a sheet brings no days of its own
    return plan;
}

QString summaryOf(const SheetMerge &merge, const SheetPlan &plan)
{
    const QString day = QLocale().toString(merge.origin.day, QLocale::ShortFormat);
    if (plan.fields == 0)
        return App::translate("OwnerSheet", "Sheet of %1 of %2").arg(merge.owner, day);
    const QString fields = App::translate("OwnerSheet", "%Ln field(s)", nullptr, int(plan.fields));
    const QString records = App::translate("OwnerSheet", "%Ln record(s)", nullptr, int(plan.records));
    return App::translate("OwnerSheet", "Sheet of %1 of %2: %3 of %4").arg(merge.owner, day, fields, records);
}

} // namespace Ratchet
