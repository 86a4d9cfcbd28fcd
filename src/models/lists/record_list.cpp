// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_list.h"

#include <core/entity_types.h>
#include <models/lists/value_hash.h>

#include <algorithm>
#include <unordered_map>

namespace Ratchet {

namespace {

template <class Described> int indexOf(const std::vector<Described> &described, const QString &id)
{
    const auto found = std::ranges::find(described, id, &Described::id);
    return found == described.end() ? -1 : int(found - described.begin());
}

} // namespace

void RecordList::load(const Register &reg)
{
    m_entries.clear();
    m_keys.clear();
    m_entries.reserve(size_t(reg.table(m_kind).size()));
    reg.table(m_kind).forEach([this](RecordId id, const void *) { m_entries.push_back({id}); });
    m_prepared = 0;
    indexEntries();
    sort(reg, RecordOrder::By::All);
    choose(reg);
    if (!m_query.isEmpty())
        prepareSearch(reg, totalCount());
    show();
    group(reg);
}

void RecordList::arrange(const Register &reg, const ViewDefinition &definition, Records records)
{
    setGrouping(reg, {}); // once, at the end
    if (definition.sorting != m_order.columns())
        setSorting(reg, definition.sorting);
    if (definition.filters != m_filters)
        setFilters(reg, definition.filters);
    if (definition.search != m_search)
        setSearch(reg, definition.search);
    if (records == Records::Anew)
        load(reg);
    setGrouping(reg, definition.groupBy);
}

void RecordList::setSearch(const Register &reg, const QString &search)
{
    m_search = search;
    const SearchQuery query(search);
    if (!query.isEmpty())
        prepareSearch(reg, totalCount());
    if (query.narrows(m_query)) {
        m_query = query;
        std::erase_if(m_shown, [this](int position) { return !isFound(m_entries[size_t(position)]); });
        numberRows();
    } else {
        m_query = query;
        show();
    }
    group(reg);
}

void RecordList::setFilters(const Register &reg, const std::vector<RecordFilter> &filters)
{
    m_filters = filters;
    m_conditions.clear();
    for (const RecordFilter &filter : filters)
        m_conditions.push_back({entityType(m_kind).indexOf(filter.id), indexOf(m_facts->facts(), filter.id)});
    choose(reg);
    show();
    group(reg);
}

void RecordList::setSorting(const Register &reg, const std::vector<SortColumn> &sorting)
{
    const auto by = m_order.isBehindFirstOf(sorting) ? RecordOrder::By::First : RecordOrder::By::All;
    std::vector<ColumnPlace> places;
    for (const SortColumn &column : sorting)
        places.push_back(columnNamed(column.id));
    m_order.set(sorting, std::move(places));
    sort(reg, by);
    show();
    group(reg);
}

void RecordList::setGrouping(const Register &reg, const QString &column)
{
    m_groupBy = column;
    m_groupColumn = columnNamed(column);
    group(reg);
}

bool RecordList::prepareSearch(const Register &reg, qsizetype count)
{
    if (m_prepared >= totalCount())
        return false;
    const ListKeys keys = keysOf(reg);
    const AnyTable &table = reg.table(m_kind);
    for (; count > 0 && m_prepared < totalCount(); --count, ++m_prepared) {
        Entry &entry = m_entries[size_t(m_prepared)];
        if (entry.keyAt < 0)
            setKey(entry, keys.searchKey(table.record(entry.id)));
    }
    return m_prepared < totalCount();
}

int RecordList::rowOf(RecordId record) const
{
    const int entry = entryOf(record);
    return entry < 0 ? -1 : m_entries[size_t(entry)].row;
}

std::pair<int, int> RecordList::groupAndRowOf(RecordId record) const
{
    const int entry = entryOf(record);
    if (entry < 0)
        return {-1, -1};
    const Entry &held = m_entries[size_t(entry)];
    return isGrouped() ? std::pair(held.group, held.groupRow) : std::pair(-1, held.row);
}

ColumnPlace RecordList::columnNamed(const QString &id) const
{
    return {entityType(m_kind).indexOf(id), indexOf(m_facts->columns(), id)};
}

bool RecordList::passes(const Register &reg, RecordId record) const
{
    for (size_t i = 0; i < m_filters.size(); ++i) {
        const RecordFilter &filter = m_filters[i];
        const auto [field, fact] = m_conditions[i];
        if (filter.id == RecordFilter::explicitRows) {
            if (!std::ranges::binary_search(filter.rows, record))
                return false;
        } else if (field >= 0) {
            if (std::ranges::find(filter.values, reg.value(m_kind, record, field)) == filter.values.end())
                return false;
        } else if (fact >= 0 && !m_facts->holds(fact, record)) {
            return false;
        }
    }
    return true;
}

void RecordList::sort(const Register &reg, RecordOrder::By by)
{
    std::vector<Entry> sorted;
    sorted.reserve(m_entries.size());
    for (const int position : m_order.sorted(keysOf(reg), m_places, by))
        sorted.push_back(m_entries[size_t(position)]);
    m_entries = std::move(sorted);
    indexEntries();
    gatherKeys();
    m_prepared = isPrepared() ? m_prepared : 0;
}

void RecordList::indexEntries()
{
    m_places.clear();
    m_places.reserve(m_entries.size());
    for (size_t entry = 0; entry < m_entries.size(); ++entry)
        m_places.push_back({m_entries[entry].id, int(entry)});
    std::ranges::sort(m_places);
}

// Puts the keys into the order of the records.
void RecordList::gatherKeys()
{
    QByteArray gathered;
    gathered.reserve(m_keys.size());
    for (Entry &entry : m_entries) {
        if (entry.keyAt < 0)
            continue;
        const qsizetype at = gathered.size();
        gathered.append(m_keys.constData() + entry.keyAt, entry.keySize);
        entry.keyAt = at;
    }
    m_keys = std::move(gathered);
}

void RecordList::setKey(Entry &entry, const QByteArray &key)
{
    entry.keyAt = m_keys.size();
    entry.keySize = key.size();
    m_keys.append(key);
}

bool RecordList::isFound(const Entry &entry) const
{
    return m_query.isEmpty() || m_query.matches(QByteArrayView(m_keys.constData() + entry.keyAt, entry.keySize));
}

void RecordList::choose(const Register &reg)
{
    for (Entry &entry : m_entries)
        entry.isChosen = passes(reg, entry.id);
}

void RecordList::show()
{
    m_shown.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].isChosen && isFound(m_entries[i]))
            m_shown.push_back(int(i));
    }
    numberRows();
}

void RecordList::numberRows()
{
    for (Entry &entry : m_entries)
        entry.row = -1;
    for (size_t row = 0; row < m_shown.size(); ++row)
        m_entries[size_t(m_shown[row])].row = int(row);
}

void RecordList::numberGroups()
{
    for (Entry &entry : m_entries)
        entry.group = entry.groupRow = -1;
    for (size_t group = 0; group < m_groups.size(); ++group) {
        const std::vector<int> &positions = m_groups[group].positions;
        for (size_t row = 0; row < positions.size(); ++row) {
            Entry &entry = m_entries[size_t(positions[row])];
            entry.group = int(group);
            entry.groupRow = int(row);
        }
    }
}

void RecordList::group(const Register &reg)
{
    m_groups.clear();
    if (!isGrouped())
        return;
    const ListKeys keys = keysOf(reg);
    std::unordered_map<Value, size_t, ValueHash> known;
    for (const int position : m_shown) {
        const Value value = keys.value(idAt(position), m_groupColumn);
        const auto [found, isNew] = known.try_emplace(value, m_groups.size());
        if (isNew)
            m_groups.push_back({keys.sortKey(idAt(position), m_groupColumn), value, {}});
        m_groups[found->second].positions.push_back(position);
    }
    std::ranges::stable_sort(m_groups,
                             [](const Group &left, const Group &right) { return compare(left.key, right.key) < 0; });
    numberGroups();
}

bool RecordList::isInOrder(const ListKeys &keys, int entry) const
{
    return (entry == 0 || m_order.isBefore(keys, idAt(entry - 1), idAt(entry)))
        && (entry + 1 == int(m_entries.size()) || m_order.isBefore(keys, idAt(entry), idAt(entry + 1)));
}

bool RecordList::refresh(const Register &reg, RecordId record)
{
    const int entry = entryOf(record);
    const void *held = reg.table(m_kind).record(record);
    if (entry < 0 || !held)
        return false;
    const ListKeys keys = keysOf(reg);
    const bool wasShown = rowOf(record) >= 0;
    Entry &own = m_entries[size_t(entry)];
    setKey(own, keys.searchKey(held));
    own.isChosen = passes(reg, record);
    const bool isShown = own.isChosen && isFound(own);
    if (isShown != wasShown || !isInOrder(keys, entry))
        return false;
    const int group = groupAndRowOf(record).first;
    return group < 0 || m_groups[size_t(group)].value == keys.value(record, m_groupColumn);
}

int RecordList::entryOf(RecordId record) const
{
    const auto found = std::ranges::lower_bound(m_places, record, {}, &RecordOrder::Placed::record);
    return found == m_places.end() || found->record != record ? -1 : found->position;
}

RecordList::Place RecordList::placeOf(const Register &reg, RecordId record) const
{
    const void *held = reg.table(m_kind).record(record);
    if (!held)
        return {};
    const ListKeys keys = keysOf(reg);
    if (!passes(reg, record) || (!m_query.isEmpty() && !m_query.matches(keys.searchKey(held))))
        return {};
    const std::vector<SortKey> own = m_order.parts(keys, record);
    const auto isOtherBefore = [&](int position) {
        return m_order.isBefore(m_order.parts(keys, idAt(position)), idAt(position), own, record);
    };
    // Rows before the record itself are sorted, and so are those behind it.
    const int self = rowOf(record);
    const auto begin = m_shown.begin();
    const auto middle = self < 0 ? m_shown.end() : begin + self;
    auto place = std::partition_point(begin, middle, isOtherBefore);
    if (place == middle && self >= 0)
        place = std::partition_point(middle + 1, m_shown.end(), isOtherBefore) - 1;
    return {true, int(place - begin)};
}

void RecordList::remove(RecordId record)
{
    const int entry = entryOf(record);
    if (entry < 0)
        return;
    m_entries.erase(m_entries.begin() + entry);
    m_prepared -= entry < m_prepared ? 1 : 0;
    std::erase_if(m_places, [entry](const auto &place) { return place.position == entry; });
    for (auto &[id, position] : m_places)
        position -= position > entry ? 1 : 0;
    std::erase(m_shown, entry);
    for (int &position : m_shown)
        position -= position > entry ? 1 : 0;
    numberRows();
}

void RecordList::insert(const Register &reg, RecordId record)
{
    const ListKeys keys = keysOf(reg);
    const Place place = placeOf(reg, record);
    const std::vector<SortKey> own = m_order.parts(keys, record);
    const auto at = std::ranges::partition_point(m_entries, [&](const Entry &entry) {
        return m_order.isBefore(m_order.parts(keys, entry.id), entry.id, own, record);
    });
    const int position = int(at - m_entries.begin());
    const auto entry = m_entries.insert(at, {record});
    setKey(*entry, keys.searchKey(reg.table(m_kind).record(record)));
    entry->isChosen = passes(reg, record);
    m_prepared += position <= m_prepared ? 1 : 0;
    for (auto &[id, other] : m_places)
        other += other >= position ? 1 : 0;
    m_places.insert(std::ranges::lower_bound(m_places, RecordOrder::Placed{record, 0}), {record, position});
    for (int &shown : m_shown)
        shown += shown >= position ? 1 : 0;
    if (place.isShown)
        m_shown.insert(m_shown.begin() + place.row, position);
    numberRows();
}

} // namespace Ratchet
