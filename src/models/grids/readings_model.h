// SPDX-License-Identifier: GPL-3.0-or-later
// The readings of one metric as a grid that is typed or pasted into: what is there, and an empty row at the end.
// Nothing is written before addTo().
#pragma once

#include <core/change_builder.h>

#include <QAbstractTableModel>
#include <QLocale>
#include <QMultiHash>

#include <array>
#include <functional>

namespace Ratchet {

struct Metric;

struct Reading;

class ReadingsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Value, Numerator, Denominator, Note };
    static constexpr int columns = Note + 1;

    // What the text of a cell says, or why it says nothing.
    using Reader = std::function<Result<Ratchet::Value>(const Field &field, const QString &text)>;
    // Reads what people type; `today` is the day that "today" means.
    [[nodiscard]] static Reader readerOf(const QLocale &locale, QDate today);

    // `metric` is one of the register's.
    ReadingsModel(const Register &reg, Id<Metric> metric, const QLocale &locale, Reader reader,
                  QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    // ToneRole is a concern where the cell cannot be read; its tooltip says why.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    // A value is computed where numerator and denominator are there and nobody typed one.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    // Rows of cells from `at` on, as a spreadsheet copies them; a first line without any date or number is a line of
    // headers.
    void paste(const QModelIndex &at, const QString &text);
    void clear(const QModelIndexList &cells);

    struct Problem {
        QModelIndex at;
        QString what; // "Row 4, Value: …"
    };
    // The first cell that cannot be taken.
    [[nodiscard]] std::optional<Problem> problem() const;
    struct Counts {
        int added = 0;
        int corrected = 0;
        int removed = 0;
        [[nodiscard]] bool isAny() const { return added + corrected + removed > 0; }
    };
    [[nodiscard]] Counts counts() const;
    // The edits; only without a problem.
    void addTo(ChangeBuilder &builder) const;

private:
    struct Cell {
        QString text;
        QString held; // the text that the reading has in the register; what is untouched keeps the digits not shown
        Result<Ratchet::Value> value; // of the text, read once
    };
    struct Row {
        Id<Reading> reading;
        std::array<Cell, columns> cells;
        bool isComputed = false; // the value
        [[nodiscard]] bool isEmpty() const;
        [[nodiscard]] QDate day() const; // invalid where its date cannot be read
    };
    // Cells whose looks changed, by row and column.
    using Touched = std::vector<std::pair<int, int>>;

    [[nodiscard]] QString problemOf(int row, int column) const;
    [[nodiscard]] QString faultIn(const Row &row, int column) const; // what the kind of the metric forbids
    [[nodiscard]] QString shown(int column, const Ratchet::Value &value) const;
    [[nodiscard]] bool isCorrected(const Row &row) const;
    [[nodiscard]] Touched put(int row, int column, const QString &text);
    void compute(Row &row);
    void announce(Touched touched);

    const Register &m_register;
    Id<Metric> m_metric;
    QLocale m_locale;
    Reader m_reader;
    double m_scale = 1; // of a value to numerator by denominator
    std::vector<Row> m_rows;
    QMultiHash<QDate, int> m_days; // rows by their day
};

} // namespace Ratchet
