// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_preview_model.h"

#include <answers/basis/figures.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <models/lists/roles.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(RowAction action)
{
    switch (action) {
    case RowAction::Add:
    case RowAction::Update:
        return Tone::Good;
    case RowAction::Refused:
        return Tone::Concern;
    default:
        return Tone::Neutral;
    }
}

} // namespace

void ImportPreviewModel::setPlan(std::shared_ptr<const PlannedImport> planned)
{
    beginResetModel();
    m_planned = std::move(planned);
    choose();
    endResetModel();
}

void ImportPreviewModel::setShown(std::optional<RowAction> action)
{
    beginResetModel();
    m_action = action;
    m_onlyGaps = false;
    choose();
    endResetModel();
}

void ImportPreviewModel::showGaps()
{
    beginResetModel();
    m_action.reset();
    m_onlyGaps = true;
    choose();
    endResetModel();
}

const ImportGap *ImportPreviewModel::gapOf(const ImportRow &row) const
{
    const auto &gaps = m_planned->plan.gaps;
    const auto gap = std::ranges::lower_bound(gaps, row.line, {}, &ImportGap::line);
    return gap != gaps.end() && gap->line == row.line ? &*gap : nullptr;
}

void ImportPreviewModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; m_planned && i < m_planned->plan.rows.size(); ++i) {
        const ImportRow &row = m_planned->plan.rows[i];
        if (m_onlyGaps ? gapOf(row) != nullptr : !m_action || row.action == *m_action)
            m_shown.push_back(int(i));
    }
}

QVariant ImportPreviewModel::cell(int, int row, int column, int role) const
{
    const ImportRow &shown = m_planned->plan.rows[size_t(m_shown[size_t(row)])];
    if (role == IsChipRole)
        return column == What;
    if (role == ToneRole)
        return int(column != What ? Tone::Neutral : gapOf(shown) ? Tone::Concern : toneOf(shown.action));
    if (role == Qt::TextAlignmentRole)
        return int((column == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return cell(0, row, column, Qt::DisplayRole).toString();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Line:
        return QLocale().toString(shown.line);
    case What:
        return rowActionLabel(shown.action);
    case Title:
        return shown.title.simplified();
    default:
        return remarkOf(shown).simplified();
    }
}

QVariant ImportPreviewModel::columnHeader(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Line:
        return tr("Line");
    case What:
        return tr("What happens");
    case Title:
        return tr("Record");
    default:
        return tr("How it is read, or why not");
    }
}

QString ImportPreviewModel::remarkOf(const ImportRow &row) const
{
    const auto &problems = m_planned->plan.problems;
    QStringList remarks;
    for (auto problem = std::ranges::lower_bound(problems, row.line, {}, &ImportProblem::line);
         problem != problems.end() && problem->line == row.line; ++problem)
        remarks += problem->reason;
    const ImportGap *gap = gapOf(row);
    if (gap && row.action != RowAction::Refused)
        remarks += gapText(*gap);
    if (row.action == RowAction::Add || row.action == RowAction::Update)
        remarks += editsOf(row);
    remarks.removeAll(QString());
    return remarks.join(u" · "_s);
}

QString ImportPreviewModel::editsOf(const ImportRow &row) const
{
    const auto &edits = m_planned->builder.edits();
    const EntityType &type = entityType(m_planned->plan.kind);
    const QLocale locale;
    QStringList texts;
    for (qsizetype i = row.firstEdit; i < row.firstEdit + row.editCount && i < qsizetype(edits.size()); ++i) {
        const Edit &edit = edits[size_t(i)];
        if (edit.field == Edit::existence || edit.entity != m_planned->plan.kind)
            continue;
        const Field &field = type.fields[size_t(edit.field)];
        QString text = displayText(*m_planned->reg, field, edit.after, locale);
        const auto &created = m_planned->plan.created;
        const auto fresh = std::ranges::find_if(created, [&](const CreatedRecord &record) {
            return field.reference == record.kind && valueOr<qint64>(edit.after) == record.record;
        });
        if (text.isEmpty() && fresh != created.end())
            text = tr("%1 (new)").arg(fresh->name);
        if (text != row.title)
            texts += u"%1: %2"_s.arg(label(field), text);
    }
    return texts.join(u" · "_s);
}

} // namespace Ratchet
