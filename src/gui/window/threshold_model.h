// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of the five answers with the threshold of each, to be changed, and the usual one beside it.
#pragma once

#include <answers/questions/answer.h>

#include <QAbstractTableModel>
#include <QLocale>

namespace Ratchet {

class ThresholdModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Question, Requirement, Current, Usual, Columns };
    static constexpr int MostRole = Qt::UserRole; // the highest threshold that can be set

    struct Row {
        int question = 0;
        Check check;
        double wanted = 0; // in the check's unit
        double usual = 0;

        [[nodiscard]] bool isUsual() const { return wanted == usual; }
        [[nodiscard]] bool isChanged() const { return Value(wanted) != check.threshold; }
    };

    // Those that have a usual threshold; each check once.
    explicit ThresholdModel(const Answers &answers, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Row> &checks() const { return m_rows; }
    void setUsual(); // all of them

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Refused below zero and above what can be set: of percent a hundred.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    [[nodiscard]] QString text(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace Ratchet
