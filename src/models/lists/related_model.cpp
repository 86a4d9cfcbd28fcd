// SPDX-License-Identifier: GPL-3.0-or-later
#include "related_model.h"

#include <answers/basis/plan_progress.h>
#include <core/entities/improvement.h>
#include <core/entity_types.h>
#include <document/change_set.h>
#include <edits/record_edit.h>
#include <edits/shown_text.h>
#include <models/lists/refused_edit.h>
#include <models/lists/roles.h>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr FieldIndex progressField = -1; // how far a milestone is done, by its tasks

bool isNumberKind(FieldKind kind) { return kind == FieldKind::Number || kind == FieldKind::Integer; }

} // namespace

RelatedModel::RelatedModel(RegisterView &view, EntityKind kind, FieldIndex reference, QObject *parent)
    : GroupedModel(parent)
    , m_view(view)
    , m_kind(kind)
    , m_reference(reference)
{
    const auto fields = entityType(kind).fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (FieldIndex(i) != reference && !fields[i].has(FieldFlag::Derived))
            m_fields.push_back(FieldIndex(i));
    }
    if (kind == EntityKind::Milestone)
        m_fields.push_back(progressField);
    connect(&view, &RegisterView::changed, this, &RelatedModel::follow);
    connect(&view, &RegisterView::reset, this, &RelatedModel::reload);
}

void RelatedModel::setRecord(RecordId record)
{
    m_record = record;
    reload();
}

RecordId RelatedModel::recordAt(const QModelIndex &index) const
{
    return index.isValid() && size_t(index.row()) < m_records.size() ? m_records[size_t(index.row())] : 0;
}

int RelatedModel::rowOf(RecordId record) const
{
    const auto found = std::ranges::find(m_records, record);
    return found == m_records.end() ? -1 : int(found - m_records.begin());
}

void RelatedModel::reload()
{
    beginResetModel();
    m_records.clear();
    if (m_record != 0) {
        const std::span<const RecordId> referring = reg().referring(m_kind, m_reference, m_record);
        m_records.assign(referring.begin(), referring.end());
    }
    endResetModel();
}

void RelatedModel::follow(const ChangeSet &changes)
{
    const ChangeSet::Records &own = changes.of(m_kind);
    if (!own.inserted.empty() || !own.removed.empty()) {
        reload();
        return;
    }
    for (const RecordId record : own.edited) {
        const auto found = std::ranges::find(m_records, record);
        const bool isOurs = valueOr<qint64>(reg().value(m_kind, record, m_reference)) == m_record;
        if (isOurs != (found != m_records.end())) {
            reload();
            return;
        }
        if (isOurs) {
            const int row = int(found - m_records.begin());
            Q_EMIT dataChanged(index(row, 0), index(row, columns() - 1));
        }
    }
    const ChangeSet::Records &tasks = changes.of(EntityKind::Task);
    const bool hasOtherTasks = !tasks.inserted.empty() || !tasks.removed.empty() || !tasks.edited.empty();
    if (m_kind == EntityKind::Milestone && hasOtherTasks && !m_records.empty())
        Q_EMIT dataChanged(index(0, columns() - 1), index(rows(0) - 1, columns() - 1));
}

QVariant RelatedModel::cell(int, int row, int column, int role) const
{
    const RecordId record = m_records[size_t(row)];
    if (fieldAt(column) == progressField)
        return progressCell(record, role);
    const Field &field = entityType(m_kind).fields[size_t(fieldAt(column))];
    const Value value = reg().value(m_kind, record, fieldAt(column));
    switch (role) {
    case Qt::DisplayRole:
        return shownText(reg(), m_kind, record, fieldAt(column), QLocale()).simplified();
    case Qt::ToolTipRole:
        return shownText(reg(), m_kind, record, fieldAt(column), QLocale());
    case Qt::EditRole:
    case ValueRole:
        return QVariant::fromValue(value);
    case RecordIdRole:
        return QVariant::fromValue(record);
    case IsChipRole:
        return false;
    case Qt::TextAlignmentRole:
        return int((isNumberKind(field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RelatedModel::progressCell(RecordId record, int role) const
{
    const Milestone *milestone = reg().find(Id<Milestone>(record));
    if (!milestone)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(qRound(milestonePercent(reg(), *milestone, m_view.asOf())));
    case Qt::ToolTipRole:
        return planPercentRule();
    case RecordIdRole:
        return QVariant::fromValue(record);
    case IsChipRole:
        return false;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RelatedModel::columnHeader(int column, int role) const
{
    if (fieldAt(column) == progressField)
        return role == Qt::DisplayRole      ? QVariant(tr("Done, %"))
            : role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                            : QVariant();
    const Field &field = entityType(m_kind).fields[size_t(fieldAt(column))];
    if (role == Qt::TextAlignmentRole)
        return int((isNumberKind(field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? label(field) : QVariant();
}

bool RelatedModel::isCellEditable(int, int, int column) const
{
    return m_view.isEditable() && fieldAt(column) != progressField;
}

bool RelatedModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !value.canConvert<Value>() || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const RecordId record = recordAt(index);
    const FieldIndex field = fieldAt(index.column());
    const auto wanted = value.value<Value>();
    const auto written = editField(m_view.document(), m_kind, record, field, wanted);
    if (!written)
        tellRefused(*this, m_view.document(), {m_kind, record}, {field, wanted}, written);
    return written.has_value();
}

} // namespace Ratchet
