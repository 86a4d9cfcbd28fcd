// SPDX-License-Identifier: GPL-3.0-or-later
// The hours of teams as a grid: for each team a row for each measure shown, months across, sums at the end and below.
// What is typed, pasted or emptied is written at once, as one change, or refused as a whole.
#pragma once

#include <core/change_builder.h>
#include <core/entities/capacity.h>
#include <document/register_view.h>
#include <models/grids/capacity_measure.h>

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>

namespace Ratchet {

struct Unit;

class CapacityModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CapacityModel(RegisterView &view, const QLocale &locale, QObject *parent = nullptr);

    void setMeasures(std::vector<CapacityMeasure> measures);
    // `first` is the first day of a month.
    void setMonths(QDate first, int count);
    [[nodiscard]] QDate firstMonth() const { return m_first; }
    [[nodiscard]] QDate lastMonth() const { return m_first.addMonths(m_months - 1); }
    [[nodiscard]] bool hasTeams() const { return !m_teams.empty(); }
    // False for the sums.
    [[nodiscard]] bool isCell(const QModelIndex &index) const;
    [[nodiscard]] CapacityMeasure measureAt(int row) const;
    [[nodiscard]] bool isTotal(int row) const { return row >= int(m_teams.size() * m_measures.size()); }
    // The team and month of a cell.
    [[nodiscard]] Id<Unit> unitAt(const QModelIndex &index) const;
    [[nodiscard]] QDate monthAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    // ToneRole is a concern where the hours of a team and month are more than it has; the tooltip says by how much.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    // What people put into a cell, as they write it.
    struct Entry {
        QModelIndex at;
        QString text;
        QString place = {}; // in what was pasted; errors name it
    };
    // As one change. The first entry that cannot be taken is the error, named by its cell, and nothing is written.
    [[nodiscard]] Status write(const std::vector<Entry> &entries);
    [[nodiscard]] Status clear(const QModelIndexList &cells);
    // Where the hours used of that month come from, for every team that has some.
    [[nodiscard]] Status setSource(QDate month, ActualSource source);
    // The first day of the month that a text names, as people type months; invalid where it names none.
    [[nodiscard]] QDate monthNamed(const QString &text) const;
    // The row that bears this title, or the one of that measure of the team of that name.
    [[nodiscard]] Result<int> rowNamed(const QString &name, CapacityMeasure measure) const;
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

Q_SIGNALS:
    void refused(const QString &reason);

private:
    using Key = std::pair<RecordId, QDate>;

    void readRegister();
    void rebuild();
    void take(const ChangeSet &changes);
    [[nodiscard]] const std::vector<const Allocation *> &allocationsAt(const QModelIndex &index) const;
    [[nodiscard]] double hoursOf(const QModelIndex &index) const;
    [[nodiscard]] double sumOf(const QModelIndex &index) const;
    [[nodiscard]] QString shown(const QModelIndex &index) const;
    [[nodiscard]] QString sourcesAt(const QModelIndex &index) const;
    [[nodiscard]] QString concernOf(const QModelIndex &index) const;
    [[nodiscard]] QString measureTitle(CapacityMeasure measure) const;
    [[nodiscard]] QString rowTitle(int row) const;
    [[nodiscard]] Result<Value> read(const Entry &entry) const;
    [[nodiscard]] Status apply(ChangeBuilder builder, const QString &reason);
    [[nodiscard]] QString reasonOf(const std::vector<Entry> &entries) const;

    RegisterView &m_view;
    QLocale m_locale;
    std::vector<CapacityMeasure> m_measures;
    QDate m_first;
    int m_months = 6;
    std::vector<Id<Unit>> m_teams; // in the order of names
    QHash<Key, std::vector<const Allocation *>> m_allocations;
};

} // namespace Ratchet
