// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_model.h"

#include <core/entity_types.h>
#include <document/change_set.h>
#include <document/document.h>
#include <edits/record_edit.h>
#include <edits/value_input.h>
#include <models/lists/kind_facts.h>
#include <models/lists/kind_views.h>
#include <models/lists/record_columns.h>
#include <models/lists/refused_edit.h>
#include <models/lists/roles.h>

#include <QLocale>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// More rows than this are not announced one by one.
constexpr size_t fewRows = 64;
constexpr size_t fewOfMany = 4; // each renumbers all that follow

} // namespace

RecordModel::RecordModel(RegisterView &view, EntityKind kind, QObject *parent)
    : GroupedModel(parent)
    , m_view(view)
    , m_kind(kind)
    , m_facts(makeRecordFacts(kind))
    , m_list(kind, *m_facts)
    , m_allColumns(columnsOf(kind, *m_facts))
{
    m_facts->refresh(reg(), m_view.asOf());
    chooseColumns({});
    arrange(RecordList::Records::Anew);
    connect(&view, &RegisterView::changed, this, &RecordModel::follow);
    connect(&view, &RegisterView::reset, this, &RecordModel::reset);
}

QDate RecordModel::today() const { return m_view.document().today(); }

void RecordModel::arrange(RecordList::Records records)
{
    m_isOutdated = m_isOutdated || records == RecordList::Records::Anew;
    if (m_isOutdated) {
        m_facts->refresh(reg(), m_view.asOf());
        records = RecordList::Records::Anew;
    }
    ViewDefinition definition = m_definition;
    if (!columnNamed(definition.groupBy))
        definition.groupBy.clear();
    const RecordList none(m_kind, *m_facts);
    const RecordList &before = m_isOutdated ? none : m_list;
    if (hasMany()) {
        m_worker.arrange(
            before, reg(), *m_facts, definition, records, [this](RecordList arranged) { take(std::move(arranged)); },
            [this](RecordList prepared) { setList(std::move(prepared)); });
    } else {
        m_worker.cancel();
        RecordList list = before;
        list.arrange(reg(), definition, records);
        take(std::move(list));
        prepareSearch();
    }
}

void RecordModel::take(RecordList list)
{
    beginResetModel();
    setList(std::move(list));
    m_isOutdated = false;
    endResetModel();
    Q_EMIT contentChanged();
    for (const auto &then : std::exchange(m_waiting, {}))
        then();
}

// So that the first key typed need not wait for the search keys of all records.
void RecordModel::prepareSearch()
{
    m_worker.prepareSearch(m_list, reg(), *m_facts, [this](RecordList prepared) { setList(std::move(prepared)); });
}

void RecordModel::setList(RecordList list)
{
    m_list = std::move(list);
    m_list.setFacts(*m_facts);
}

void RecordModel::arrangeWhenSeen()
{
    if (m_isSeen)
        return arrange(RecordList::Records::Anew);
    m_worker.cancel();
    m_isOutdated = true;
}

void RecordModel::setSeen(bool isSeen)
{
    m_isSeen = isSeen;
    if (isSeen && m_isOutdated && !isArranging())
        arrange(RecordList::Records::Anew);
}

void RecordModel::whenArranged(std::function<void()> then)
{
    if (m_isOutdated && !isArranging())
        arrange(RecordList::Records::Anew);
    isArranging() ? m_waiting.push_back(std::move(then)) : then();
}

void RecordModel::reset()
{
    m_facts->takeProofs(nullptr); // another day or state is not proven yet
    arrangeWhenSeen();
}

void RecordModel::setProofs(const std::vector<MetricProof> &proofs)
{
    if (!m_facts->takeProofs(&proofs))
        return;
    const auto isProof = [](const QString &id) { return id == "proof"_L1; };
    if (isProof(m_definition.groupBy) || std::ranges::any_of(m_definition.sorting, isProof, &SortColumn::id))
        return arrangeWhenSeen();
    tellColumn(u"proof"_s);
}

void RecordModel::tellColumn(const QString &id)
{
    columnChanged(int(std::ranges::find(m_columns, id, &RecordColumn::id) - m_columns.begin()));
}

void RecordModel::follow(const ChangeSet &changes)
{
    const ChangeSet::Records &own = changes.of(m_kind);
    const size_t rows = own.inserted.size() + own.removed.size() + own.edited.size();
    const bool isElsewhere = m_facts->isOutdatedBy(changes) || changes.touchesReferencesOf(m_kind);
    if (rows == 0 && !isElsewhere)
        return;
    // What a worker arranges is out of date with this.
    const bool isFollowed =
        !isElsewhere && !isArranging() && !m_isOutdated && rows <= (hasMany() ? fewOfMany : fewRows);
    if (!isFollowed || !followRows(changes))
        return arrangeWhenSeen();
    m_worker.cancel(); // its list lacks this
    prepareSearch();
    Q_EMIT contentChanged();
}

// False where it takes all of the list anew: groups are not kept up row by row.
bool RecordModel::followRows(const ChangeSet &changes)
{
    const ChangeSet::Records &own = changes.of(m_kind);
    tellColumn(m_facts->follow(changes));
    if (isGrouped() && !(own.inserted.empty() && own.removed.empty()))
        return false;
    for (const RecordId record : own.removed)
        move(record, {});
    if (own.edited.size() == 1 && !isGrouped()) {
        move(own.edited.front(), m_list.placeOf(reg(), own.edited.front()));
    } else {
        // Each may have moved past the others, so that only those that stay where they are can be followed.
        for (const RecordId record : own.edited) {
            if (!m_list.refresh(reg(), record))
                return false;
        }
    }
    for (const RecordId record : own.edited) {
        if (const QModelIndex first = indexOf(record, 0); first.isValid())
            Q_EMIT dataChanged(first, first.siblingAtColumn(columns() - 1));
    }
    for (const RecordId record : own.inserted)
        move(record, m_list.placeOf(reg(), record));
    return true;
}

// Takes a record from the row where it is, if it is shown, to its place; one without a place is no more.
void RecordModel::move(RecordId record, const std::optional<RecordList::Place> &place)
{
    const int before = m_list.rowOf(record);
    const int after = place && place->isShown ? place->row : -1;
    const bool leaves = before >= 0 && after < 0;
    const bool comes = before < 0 && after >= 0;
    const bool moves = before >= 0 && after >= 0 && after != before;
    if (leaves)
        beginRemoveRows({}, before, before);
    else if (comes)
        beginInsertRows({}, after, after);
    else if (moves)
        beginMoveRows({}, before, before, {}, after > before ? after + 1 : after);
    m_list.remove(record);
    if (place)
        m_list.insert(reg(), record);
    if (leaves)
        endRemoveRows();
    else if (comes)
        endInsertRows();
    else if (moves)
        endMoveRows();
}

void RecordModel::setDefinition(const ViewDefinition &definition)
{
    beginResetModel();
    m_definition = definition;
    chooseColumns(definition.columns);
    endResetModel();
    takeDefinition();
}

void RecordModel::takeDefinition()
{
    Q_EMIT definitionChanged();
    arrange(RecordList::Records::AsTheyAre);
}

void RecordModel::setSearch(const QString &search)
{
    if (search == m_definition.search)
        return;
    m_definition.search = search;
    takeDefinition();
}

void RecordModel::setFilters(const std::vector<RecordFilter> &filters)
{
    m_definition.filters = filters;
    takeDefinition();
}

void RecordModel::setSorting(const std::vector<SortColumn> &sorting)
{
    m_definition.sorting = sorting;
    takeDefinition();
}

void RecordModel::setGrouping(const QString &column)
{
    m_definition.groupBy = column;
    takeDefinition();
}

void RecordModel::setShownColumns(const QStringList &columns)
{
    beginResetModel();
    m_definition.columns = columns;
    chooseColumns(columns);
    endResetModel();
    Q_EMIT definitionChanged();
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns())
        return;
    const auto sorting = sortedFirstBy({m_columns[size_t(column)].id, order}, m_definition.sorting);
    if (sorting != m_definition.sorting)
        setSorting(sorting);
}

const RecordColumn *RecordModel::columnNamed(const QString &id) const
{
    const auto found = std::ranges::find(m_allColumns, id, &RecordColumn::id);
    return found == m_allColumns.end() ? nullptr : &*found;
}

void RecordModel::chooseColumns(const QStringList &columns)
{
    m_columns.clear();
    for (const QString &id : columns.isEmpty() ? standardColumns(m_kind) : columns) {
        if (const RecordColumn *column = columnNamed(id))
            m_columns.push_back(*column);
    }
    if (m_columns.empty())
        m_columns.push_back(m_allColumns.front());
}

int RecordModel::rows(int group) const
{
    return group == noGroup ? int(m_list.shown().size()) : int(m_list.groups()[size_t(group)].positions.size());
}

RecordId RecordModel::recordOf(int group, int row) const
{
    return m_list.idAt(group == noGroup ? m_list.shown()[size_t(row)]
                                        : m_list.groups()[size_t(group)].positions[size_t(row)]);
}

std::vector<RecordId> RecordModel::shownRecords() const
{
    std::vector<RecordId> records;
    records.reserve(m_list.shown().size());
    for (int group = isGrouped() ? 0 : noGroup; group < (isGrouped() ? groups() : 0); ++group) {
        for (int row = 0; row < rows(group); ++row)
            records.push_back(recordOf(group, row));
    }
    return records;
}

RecordId RecordModel::recordAt(const QModelIndex &index) const
{
    return !index.isValid() || isGroup(index) ? 0 : recordOf(groupOf(index), index.row());
}

QModelIndex RecordModel::indexOf(RecordId record, int column) const
{
    const auto [group, row] = m_list.groupAndRowOf(record);
    return row < 0 ? QModelIndex() : cellIndex(group, row, column);
}

Value RecordModel::valueOf(RecordId record, const RecordColumn &column) const
{
    return columnValue(column, reg(), m_kind, *m_facts, record);
}

QString RecordModel::textOf(RecordId record, const RecordColumn &column) const
{
    return columnText(column, reg(), m_kind, *m_facts, record, QLocale());
}

QVariant RecordModel::cell(int group, int row, int column, int role) const
{
    const RecordId record = recordOf(group, row);
    const RecordColumn &shown = m_columns[size_t(column)];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(record, shown).simplified();
    case Qt::ToolTipRole:
        return textOf(record, shown);
    case Qt::EditRole:
    case ValueRole:
        return QVariant::fromValue(valueOf(record, shown));
    case RecordIdRole:
        return QVariant::fromValue(record);
    case ToneRole:
        return int(m_facts->tone(shown.id, record));
    case IsChipRole:
        return shown.id == "status"_L1;
    case Qt::TextAlignmentRole:
        return int((shown.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RecordModel::groupCell(int group, int column, int role) const
{
    const RecordList::Group &held = m_list.groups()[size_t(group)];
    if (role != Qt::DisplayRole || column != 0)
        return {};
    const RecordColumn *by = columnNamed(m_list.groupedBy());
    const QString name = textOf(m_list.idAt(held.positions.front()), *by);
    return tr("%1 (%2)").arg(name.isEmpty() ? tr("%1: none").arg(by->title) : name,
                             QLocale().toString(held.positions.size()));
}

QVariant RecordModel::columnHeader(int column, int role) const
{
    const RecordColumn &shown = m_columns[size_t(column)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return shown.title;
    if (role == Qt::TextAlignmentRole)
        return int((shown.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

bool RecordModel::isCellEditable(int, int, int column) const
{
    return m_columns[size_t(column)].isWritable && m_view.isEditable(); // asked for each of a million rows
}

bool RecordModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const RecordId record = recordAt(index);
    if (role != Qt::EditRole || record == 0 || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const FieldIndex field = m_columns[size_t(index.column())].field;
    Result<Value> wanted = value.canConvert<Value>()
        ? Result<Value>(value.value<Value>())
        : fromInput(entityType(m_kind).fields[size_t(field)], value.toString(), QLocale(), NameIndex(reg()),
                    m_view.asOf());
    if (!wanted) {
        Q_EMIT refused(wanted.error().what);
        return false;
    }
    const Result<qint64> written = editField(m_view.document(), m_kind, record, field, *wanted);
    if (!written)
        tellRefused(*this, m_view.document(), {m_kind, record}, {field, *wanted}, written);
    return written.has_value();
}

} // namespace Ratchet
