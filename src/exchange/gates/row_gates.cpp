// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_gates.h"

#include <answers/gates/gate_gap.h>
#include <core/change_builder.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/record_text.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace Ratchet {
namespace {

bool hasGates(EntityKind kind)
{
    return kind == EntityKind::Improvement || kind == EntityKind::Action || kind == EntityKind::Phase;
}

// The register as the change leaves it.
Result<Register> registerAfter(const Register &reg, const ChangeBuilder &builder)
{
    Register after = reg;
    ChangeBuilder change = builder;
    if (const Status applied = after.apply(change.take()); !applied)
        return tl::unexpected<Error>(applied.error());
    return after;
}

// Of each record that a row changes, the last such row, in the order of the file.
std::vector<const ImportRow *> lastRows(const ImportPlan &plan)
{
    QHash<RecordId, size_t> last;
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        if (plan.rows[i].action == RowAction::Add || plan.rows[i].action == RowAction::Update)
            last.insert(plan.rows[i].record, i);
    }
    std::vector<const ImportRow *> rows;
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        if (last.value(plan.rows[i].record, plan.rows.size()) == i)
            rows.push_back(&plan.rows[i]);
    }
    return rows;
}

void fill(ChangeBuilder &builder, EntityKind kind, RecordId record, FieldIndex field, const Value &value)
{
    const Value held = builder.value(kind, record, field);
    if (isEmpty(held) || (std::holds_alternative<QString>(held) && std::get<QString>(held).trimmed().isEmpty()))
        builder.set(kind, record, field, value);
}

void answerImprovement(ChangeBuilder &builder, const ImportGap &gap, const GateAnswer &answer)
{
    const auto set = [&](FieldIndex field, const Value &value) {
        fill(builder, EntityKind::Improvement, gap.record, field, value);
    };
    const FieldIndex field = fieldIndex<&Improvement::status>();
    switch (ImprovementStatus(valueOr<qint64>(builder.value(EntityKind::Improvement, gap.record, field)))) {
    case ImprovementStatus::OnHold:
        set(fieldIndex<&Improvement::holdReason>(), answer.reason);
        break;
    case ImprovementStatus::Closed:
    case ImprovementStatus::Rejected:
    case ImprovementStatus::Withdrawn:
        set(fieldIndex<&Improvement::closureNote>(), answer.reason);
        break;
    default:
        break;
    }
    if (!gap.lacksProof || !answer.answeredBy)
        return;
    set(fieldIndex<&Improvement::overrideReason>(), answer.reason);
    set(fieldIndex<&Improvement::overrideBy>(), Value(answer.answeredBy));
    set(fieldIndex<&Improvement::overrideOn>(), Value(answer.today));
}

void answerAction(ChangeBuilder &builder, RecordId record, const GateAnswer &answer)
{
    const auto status =
        ActionStatus(valueOr<qint64>(builder.value(EntityKind::Action, record, fieldIndex<&Action::status>())));
    if (status == ActionStatus::NotDoing || status == ActionStatus::Cancelled)
        fill(builder, EntityKind::Action, record, fieldIndex<&Action::reason>(), answer.reason);
}

} // namespace

Result<std::vector<ImportGap>> gapsOfRows(const Register &reg, const ChangeBuilder &builder, const ImportPlan &plan,
                                          QDate today)
{
    const std::vector<const ImportRow *> rows = hasGates(plan.kind) ? lastRows(plan) : std::vector<const ImportRow *>();
    if (rows.empty())
        return std::vector<ImportGap>();
    const Result<Register> after = registerAfter(reg, builder);
    if (!after)
        return tl::unexpected<Error>(after.error());
    std::vector<RecordId> records;
    records.reserve(rows.size());
    QHash<RecordId, int> lines;
    for (const ImportRow *row : rows) {
        records.push_back(row->record);
        lines.insert(row->record, row->line);
    }
    std::vector<ImportGap> gaps;
    for (const GateGap &gap : gapsPassed(reg, *after, plan.kind, records, today))
        gaps.push_back({.line = lines.value(gap.record),
                        .record = gap.record,
                        .title = recordTitle(*after, plan.kind, gap.record),
                        .gate = gap.gate,
                        .label = gap.label,
                        .field = gap.field,
                        .missing = gap.missing,
                        .lacksProof = gap.lacksProof});
    return gaps;
}

QHash<int, QString> refusalsOf(const ImportPlan &plan, const std::vector<ImportGap> &gaps)
{
    QHash<RecordId, QString> reasons;
    for (const ImportGap &gap : gaps)
        reasons.insert(gap.record,
                       QCoreApplication::translate("Import", "%1 would be called %2.", "record, gap")
                           .arg(gap.title, gapText(gap)));
    QHash<int, QString> refused;
    for (const ImportRow &row : plan.rows) {
        if (const auto reason = reasons.constFind(row.record); row.record && reason != reasons.constEnd())
            refused.insert(row.line, *reason);
    }
    return refused;
}

Status answerGaps(ChangeBuilder &builder, const Register &reg, ImportPlan &plan, const GateAnswer &answer)
{
    for (const ImportGap &gap : plan.gaps) {
        if (plan.kind == EntityKind::Improvement)
            answerImprovement(builder, gap, answer);
        else if (plan.kind == EntityKind::Action)
            answerAction(builder, gap.record, answer);
    }
    plan.gates = GateChoice::WithReason;
    plan.gateReason = answer.reason.trimmed();
    const Result<std::vector<ImportGap>> left = gapsOfRows(reg, builder, plan, answer.today);
    if (!left)
        return tl::unexpected<Error>(left.error());
    QSet<RecordId> open;
    for (const ImportGap &gap : *left)
        open.insert(gap.record);
    for (ImportGap &gap : plan.gaps)
        gap.isAnswered = !open.contains(gap.record);
    return {};
}

} // namespace Ratchet
