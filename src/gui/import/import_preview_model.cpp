// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_preview_model.h"

#include <answers/basis/figures.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/reference.h>
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

bool saysFields(const ImportRow &row)
{
    return row.action == RowAction::Add || row.action == RowAction::Update || row.action == RowAction::Unchanged;
}

// Without the texts that only the program reads, such as the identifier of an event, which no form shows either.
std::vector<FieldChange> shownChanges(const PlannedImport &planned, const ImportRow &row)
{
    std::vector<FieldChange> changes = fieldChanges(planned.builder, planned.plan, row);
    std::erase_if(changes, [](const FieldChange &change) {
        const Field &field = change.type();
        return field.has(FieldFlag::Derived) && (field.kind == FieldKind::Text || field.kind == FieldKind::LongText);
    });
    return changes;
}

} // namespace

void ImportPreviewModel::setPlan(std::shared_ptr<const PlannedImport> planned)
{
    beginResetModel();
    if (!planned)
        m_leftOut.clear();
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

void ImportPreviewModel::showFields(bool areShown)
{
    beginResetModel();
    m_hasFields = areShown;
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
        if (m_onlyGaps ? gapOf(row) == nullptr : m_action && row.action != *m_action)
            continue;
        m_shown.push_back({.row = int(i)});
        if (m_hasFields && saysFields(row))
            addFields(int(i));
    }
}

// Without the texts, which make up most of the time at 100,000 rows.
void ImportPreviewModel::addFields(int position)
{
    const ImportRow &row = m_planned->plan.rows[size_t(position)];
    int field = 0;
    for (const FieldChange &change : shownChanges(*m_planned, row))
        m_shown.push_back({.row = position, .field = field++, .isOwn = isOwn(m_planned->plan, row, change)});
    for (size_t left = leftOutOf(row).size(); left > 0; --left)
        m_shown.push_back({.row = position, .field = field++, .isOwn = true});
}

int ImportPreviewModel::lineAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? rowAt(index.row()).line : 0;
}

QString ImportPreviewModel::detailsAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ImportRow &row = rowAt(index.row());
    return (remarksOf(row) + editsOf(row)).join(u'\n');
}

const ImportRow &ImportPreviewModel::rowAt(int position) const
{
    return m_planned->plan.rows[size_t(m_shown[size_t(position)].row)];
}

QString ImportPreviewModel::shownValue(const FieldChange &change, const Value &value) const
{
    if (const QString made = createdName(m_planned->plan, change.type(), value); !made.isEmpty())
        return tr("%1 (new)").arg(made);
    const QString rule = ruleInWords(m_planned->builder, change, value, QLocale());
    return rule.isEmpty() ? displayText(*m_planned->reg, change.type(), value, QLocale()) : rule;
}

std::vector<ImportPreviewModel::FieldLine> ImportPreviewModel::leftOutOf(const ImportRow &row) const
{
    std::vector<FieldLine> lines;
    for (auto left = m_leftOut.constFind(row.line); left != m_leftOut.cend() && left.key() == row.line; ++left) {
        if (m_planned->choices.untouched.value(row.line).contains(left->field))
            lines.push_back(*left);
    }
    return lines;
}

// What its edits say, then what the user has left out of it.
std::vector<ImportPreviewModel::FieldLine> ImportPreviewModel::fieldsOf(const ImportRow &row) const
{
    std::vector<FieldLine> lines;
    if (!saysFields(row))
        return lines;
    const ImportPlan &plan = m_planned->plan;
    for (const FieldChange &change : shownChanges(*m_planned, row))
        lines.push_back({.field = isOwn(plan, row, change) ? change.field : FieldIndex(-1),
                         .name = changeLabel(m_planned->builder, plan, change),
                         .before = shownValue(change, change.before),
                         .after = shownValue(change, change.after)});
    std::ranges::copy(leftOutOf(row), std::back_inserter(lines));
    return lines;
}

QVariant ImportPreviewModel::cell(int, int row, int column, int role) const
{
    const Shown &shown = m_shown[size_t(row)];
    if (role == Qt::TextAlignmentRole)
        return int((column == Line && shown.field < 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return column == Remark && shown.field < 0 ? detailsAt(index(row, column))
                                                   : cell(0, row, column, Qt::DisplayRole).toString();
    const ImportRow &taken = rowAt(row);
    return shown.field < 0 ? rowCell(taken, column, role)
                           : fieldCell(fieldsOf(taken)[size_t(shown.field)], column, role);
}

QVariant ImportPreviewModel::rowCell(const ImportRow &row, int column, int role) const
{
    if (role == IsChipRole)
        return column == What;
    if (role == ToneRole)
        return int(column != What ? Tone::Neutral : gapOf(row) ? Tone::Concern : toneOf(row.action));
    if (role == Qt::CheckStateRole && column == Line && canBeChosen(row))
        return int(row.action == RowAction::Skipped || row.action == RowAction::Duplicate ? Qt::Unchecked
                                                                                          : Qt::Checked);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Line:
        return QLocale().toString(row.line);
    case What:
        return rowActionLabel(row.action);
    case Title:
        return rowTitle(*m_planned->reg, m_planned->plan, row);
    default:
        return (remarksOf(row) + (m_hasFields ? QStringList() : editsOf(row))).join(u" · "_s).simplified();
    }
}

QVariant ImportPreviewModel::fieldCell(const FieldLine &line, int column, int role) const
{
    if (role == Qt::CheckStateRole && column == Line && line.field >= 0)
        return int(line.isTaken ? Qt::Checked : Qt::Unchecked);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case What:
        return line.name;
    case Title:
        return line.before.isEmpty() ? u"–"_s : line.before.simplified();
    case Remark:
        return line.isTaken ? tr("→ %1").arg(line.after.isEmpty() ? u"–"_s : line.after.simplified())
                            : tr("stays; the file says %1").arg(line.after.simplified());
    default:
        return {};
    }
}

// A row that repeats another can be taken for itself only where references tell records apart.
bool ImportPreviewModel::canBeChosen(const ImportRow &row) const
{
    switch (row.action) {
    case RowAction::Add:
    case RowAction::Update:
    case RowAction::Unchanged:
        return true;
    case RowAction::Skipped:
        return row.isOffered || m_planned->choices.skipped.contains(row.line);
    case RowAction::Duplicate:
        return referenceField(m_planned->plan.kind) >= 0;
    default:
        return false;
    }
}

// Views ask this of every row they lay out.
bool ImportPreviewModel::isCellCheckable(int, int row, int column) const
{
    const Shown &shown = m_shown[size_t(row)];
    return column == Line && (shown.field < 0 ? canBeChosen(rowAt(row)) : shown.isOwn);
}

bool ImportPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !isCellCheckable(noGroup, index.row(), index.column()))
        return false;
    const bool isTaken = value.toInt() == Qt::Checked;
    const ImportRow &row = rowAt(index.row());
    const int position = m_shown[size_t(index.row())].field;
    if (position < 0) {
        Q_EMIT rowChosen(row.line, isTaken);
        return true;
    }
    FieldLine line = fieldsOf(row)[size_t(position)];
    const FieldIndex field = line.field;
    m_leftOut.removeIf([&](const auto &left) { return left.key() == row.line && left->field == field; });
    line.isTaken = isTaken;
    if (!isTaken)
        m_leftOut.insert(row.line, line);
    Q_EMIT fieldChosen(row.line, field, isTaken);
    return true;
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
        return m_hasFields ? tr("Record, or what it holds") : tr("Record");
    default:
        return tr("What changes, or why not");
    }
}

QStringList ImportPreviewModel::remarksOf(const ImportRow &row) const
{
    const auto &problems = m_planned->plan.problems;
    QStringList remarks = letGoOf(row);
    for (auto problem = std::ranges::lower_bound(problems, row.line, {}, &ImportProblem::line);
         problem != problems.end() && problem->line == row.line; ++problem)
        remarks += withHeader(*problem);
    remarks += row.reason;
    if (row.isOffered)
        remarks += tr("Tick it to take it.");
    const ImportGap *gap = gapOf(row);
    if (gap && row.action != RowAction::Refused)
        remarks += gapText(*gap);
    remarks += m_planned->plan.remarksOn(row.line);
    remarks.removeAll(QString());
    remarks.removeDuplicates(); // a notice of the line may say what the row says, or what was let go
    return remarks;
}

QStringList ImportPreviewModel::letGoOf(const ImportRow &row) const
{
    QStringList told;
    const QSet<QString> fields = m_planned->choices.unread.value(row.line);
    const auto [first, end] = std::ranges::equal_range(m_planned->plan.notices, row.line, {}, &ImportProblem::line);
    for (auto notice = first; notice != end; ++notice) {
        if (fields.contains(notice->field))
            told += notice->reason;
    }
    return told;
}

QString ImportPreviewModel::withHeader(const ImportProblem &problem) const
{
    const QString header = m_planned->headers.value(problem.column - 1).simplified();
    return header.isEmpty() || problem.reason.contains(header)
        ? problem.reason
        : tr("%1: %2", "header of a column: why its cell cannot be read").arg(header, problem.reason);
}

QStringList ImportPreviewModel::editsOf(const ImportRow &row) const
{
    QStringList texts;
    for (const FieldLine &line : fieldsOf(row)) {
        const QString after = line.after.isEmpty() ? u"–"_s : line.after;
        if (!line.isTaken || (row.action == RowAction::Add && after == row.title))
            continue;
        texts += line.before.isEmpty() ? u"%1: %2"_s.arg(line.name, after)
                                       : tr("%1: %2 → %3", "field: before, after").arg(line.name, line.before, after);
    }
    return texts;
}

} // namespace Ratchet
