// SPDX-License-Identifier: GPL-3.0-or-later
// The records of one kind as a list or as groups: searched, filtered, sorted and edited in place. Follows every change.
// Many records are arranged in a worker: until they are, the list stands as it was.
#pragma once

#include <document/change_set.h>
#include <document/register_view.h>
#include <models/lists/grouped_model.h>
#include <models/lists/list_worker.h>
#include <models/lists/shown_records.h>

#include <functional>
#include <optional>

namespace Ratchet {

struct ChangeSet;

class RecordModel final : public GroupedModel {
    Q_OBJECT

public:
    RecordModel(RegisterView &view, EntityKind kind, QObject *parent = nullptr);

    [[nodiscard]] EntityKind kind() const { return m_kind; }
    [[nodiscard]] const Register &reg() const { return m_view.reg(); }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] bool isEditable() const { return m_view.isEditable(); }
    // Every column that there is, fields first; and those that are shown.
    [[nodiscard]] const std::vector<RecordColumn> &allColumns() const { return m_allColumns; }
    [[nodiscard]] const std::vector<RecordColumn> &shownColumns() const { return m_columns; }
    [[nodiscard]] std::vector<RecordFact> facts() const { return m_facts->facts(); }

    [[nodiscard]] const ViewDefinition &definition() const { return m_definition; }
    void setDefinition(const ViewDefinition &definition);
    void setSearch(const QString &search);
    void setFilters(const std::vector<RecordFilter> &filters);
    void setSorting(const std::vector<SortColumn> &sorting);
    void setGrouping(const QString &column);
    void setShownColumns(const QStringList &columns);
    // A click on a header: sorts by that column, the former ones after it; again turns it round.
    void sort(int column, Qt::SortOrder order) override;

    // True while a worker arranges what the definition asks for.
    [[nodiscard]] bool isArranging() const { return m_worker.isArranging(); }
    // Calls once the list is as the definition says: at once, or after a while.
    void whenArranged(std::function<void()> then);
    // For tests and pictures.
    void waitUntilArranged() { m_worker.waitUntilArranged(); }
    // A list that nobody sees stands as it was until it is seen again, or is asked for a record.
    void setSeen(bool isSeen);

    [[nodiscard]] qsizetype totalCount() const { return reg().table(m_kind).size(); }
    [[nodiscard]] qsizetype shownCount() const { return qsizetype(m_list.shown().size()); }
    // In the order shown, groups after each other.
    [[nodiscard]] std::vector<RecordId> shownRecords() const;
    // Some of the records, with the columns that are shown.
    [[nodiscard]] ShownRecords shown(std::vector<RecordId> records) const
    {
        return {m_kind, reg(), *m_facts, m_columns, std::move(records)};
    }
    // 0 for the head of a group.
    [[nodiscard]] RecordId recordAt(const QModelIndex &index) const;
    // Invalid where the record is not shown.
    [[nodiscard]] QModelIndex indexOf(RecordId record, int column = 0) const;
    // What a cell shows.
    [[nodiscard]] QString textOf(RecordId record, const RecordColumn &column) const;
    [[nodiscard]] Value valueOf(RecordId record, const RecordColumn &column) const;
    // Whether a fact, by its place in facts(), is true of the record.
    [[nodiscard]] bool holds(int fact, RecordId record) const { return m_facts->holds(fact, record); }

    // Shows what a worker has proven of the metrics; until then the column says that it is at it.
    void setProofs(const std::vector<MetricProof> &proofs);

    // A Value, or a text as people type it. Refused with the reason where it does not fit or a rule forbids it.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const QString &reason);
    // A status that is refused until the record brings what it asks for.
    void gateAsks(Ratchet::RecordId record, Ratchet::FieldIndex field, qint64 option);
    // The edit alters a registered claim and waits in the document for its reason.
    void reasonNeeded(const Ratchet::Result<qint64> &refusal);
    // Search, filters, sorting, grouping or columns are others now.
    void definitionChanged();
    // Counts may have changed.
    void contentChanged();

protected:
    [[nodiscard]] bool isGrouped() const override { return m_list.isGrouped(); }
    [[nodiscard]] int groups() const override { return int(m_list.groups().size()); }
    [[nodiscard]] int rows(int group) const override;
    [[nodiscard]] int columns() const override { return int(m_columns.size()); }
    [[nodiscard]] QVariant cell(int group, int row, int column, int role) const override;
    [[nodiscard]] QVariant groupCell(int group, int column, int role) const override;
    [[nodiscard]] QVariant columnHeader(int column, int role) const override;
    [[nodiscard]] bool isCellEditable(int group, int row, int column) const override;

private:
    [[nodiscard]] RecordId recordOf(int group, int row) const;
    [[nodiscard]] const RecordColumn *columnNamed(const QString &id) const;
    void chooseColumns(const QStringList &columns);
    // More records than are arranged in the time that a window may wait.
    [[nodiscard]] bool hasMany() const { return ListWorker::isForMany(totalCount()); }
    void arrange(RecordList::Records records);
    void arrangeWhenSeen();
    void prepareSearch();
    void takeDefinition();
    void take(RecordList list);
    void setList(RecordList list);
    void reset();
    void follow(const ChangeSet &changes);
    [[nodiscard]] bool followRows(const ChangeSet &changes);
    // Every cell of the column may look different, where it is shown.
    void tellColumn(const QString &id);
    void move(RecordId record, const std::optional<RecordList::Place> &place);

    RegisterView &m_view;
    EntityKind m_kind;
    std::unique_ptr<RecordFacts> m_facts;
    RecordList m_list;
    bool m_isSeen = true;
    bool m_isOutdated = false; // the records are to be taken anew, or a worker is at it
    ListWorker m_worker;
    std::vector<std::function<void()>> m_waiting; // for it
    ViewDefinition m_definition;
    std::vector<RecordColumn> m_allColumns;
    std::vector<RecordColumn> m_columns;
};

} // namespace Ratchet
