// SPDX-License-Identifier: GPL-3.0-or-later
// The records of one kind in the order and choice of a view definition: which are shown, in which order, in which
// group.
#pragma once

#include <models/lists/record_facts.h>
#include <models/lists/record_order.h>
#include <models/lists/search_query.h>

namespace Ratchet {

class RecordList {
public:
    struct Group {
        SortKey key;
        Value value; // what its records share
        std::vector<int> positions; // of its records, see shown()
    };

    RecordList(EntityKind kind, const RecordFacts &facts)
        : m_kind(kind)
        , m_facts(&facts)
    {
    }
    // The same records known from elsewhere: a list that a worker arranged comes to whom it is for.
    void setFacts(const RecordFacts &facts) { m_facts = &facts; }

    // Which records are looked at: those that it has, or those of the register.
    enum class Records { AsTheyAre, Anew };
    // Searches, filters, sorts and groups as the definition says, doing only what differs from what it did before.
    void arrange(const Register &reg, const ViewDefinition &definition, Records records);

    // Takes every record of the register anew.
    void load(const Register &reg);
    void setSearch(const Register &reg, const QString &search);
    void setFilters(const Register &reg, const std::vector<RecordFilter> &filters);
    void setSorting(const Register &reg, const std::vector<SortColumn> &sorting);
    void setGrouping(const Register &reg, const QString &column);
    // Makes the search keys of at most `count` further records, so that the first key typed need not wait.
    // False where all are made.
    bool prepareSearch(const Register &reg, qsizetype count);
    [[nodiscard]] bool isPrepared() const { return m_prepared >= totalCount(); }

    [[nodiscard]] qsizetype totalCount() const { return qsizetype(m_entries.size()); }
    // Positions of the records shown, in order.
    [[nodiscard]] const std::vector<int> &shown() const { return m_shown; }
    [[nodiscard]] RecordId idAt(int position) const { return m_entries[size_t(position)].id; }
    // Where the record stands in shown(), or -1; found without a search.
    [[nodiscard]] int rowOf(RecordId record) const;
    [[nodiscard]] bool isGrouped() const { return !m_groupBy.isEmpty(); }
    [[nodiscard]] const QString &groupedBy() const { return m_groupBy; }
    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }

    // Where a record, as it is in `reg`, belongs: shown or not, and before which row of shown(), itself left out.
    struct Place {
        bool isShown = false;
        int row = 0;
        bool operator==(const Place &) const = default;
    };
    [[nodiscard]] Place placeOf(const Register &reg, RecordId record) const;
    // Takes the record out; takes it in where placeOf() says. Groups are not kept up: load() or setGrouping() does.
    void remove(RecordId record);
    void insert(const Register &reg, RecordId record);
    // Takes up what an edited record says now. False where it no longer belongs where it stands, or not to what is
    // shown.
    [[nodiscard]] bool refresh(const Register &reg, RecordId record);
    // The group and the row in it of a record shown; group -1 without groups, row -1 if it is not shown.
    [[nodiscard]] std::pair<int, int> groupAndRowOf(RecordId record) const;

private:
    struct Entry {
        RecordId id = 0;
        qsizetype keyAt = -1; // of its search key in m_keys, -1 until it is made
        qsizetype keySize = 0;
        bool isChosen = true; // by the filters
        int row = -1; // in shown(), -1 where it is not
        int group = -1; // where there are groups
        int groupRow = -1;
    };

    [[nodiscard]] ListKeys keysOf(const Register &reg) const { return {reg, m_kind, *m_facts}; }
    [[nodiscard]] ColumnPlace columnNamed(const QString &id) const;
    [[nodiscard]] bool passes(const Register &reg, RecordId record) const;
    [[nodiscard]] bool isInOrder(const ListKeys &keys, int entry) const;
    [[nodiscard]] int entryOf(RecordId record) const;
    [[nodiscard]] bool isFound(const Entry &entry) const;
    void setKey(Entry &entry, const QByteArray &key);
    void gatherKeys();
    void indexEntries();
    void numberRows();
    void numberGroups();
    void sort(const Register &reg, RecordOrder::By by);
    void choose(const Register &reg);
    void show();
    void group(const Register &reg);

    EntityKind m_kind;
    const RecordFacts *m_facts;
    std::vector<Entry> m_entries; // every record, sorted
    QByteArray m_keys; // search keys, one behind the other as the records are sorted: memory is read in one go
    std::vector<RecordOrder::Placed> m_places; // in m_entries, ascending by id
    std::vector<int> m_shown;
    std::vector<Group> m_groups;
    QString m_search;
    SearchQuery m_query; // of m_search
    std::vector<RecordFilter> m_filters;
    std::vector<ColumnPlace> m_conditions; // of m_filters, a fact in place of a column that is computed
    RecordOrder m_order;
    QString m_groupBy;
    ColumnPlace m_groupColumn;
    qsizetype m_prepared = 0; // entries before this have their search key
};

} // namespace Ratchet
