// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of one column as values of one field, whatever the file's habits.
#pragma once

#include <exchange/mapping/column_cells.h>
#include <exchange/mapping/field_nothing.h>
#include <exchange/mapping/import_map.h>
#include <exchange/mapping/import_plan.h>
#include <exchange/mapping/record_index.h>

namespace Ratchet {

struct ReadCell {
    Value value = {};
    QString problem = {}; // translated; the cell cannot be taken
    QString missingName = {}; // of a reference: a record that is not there; value is empty
    bool isUnknown = false; // a word that the mapping has to explain
    bool isNothing = false; // a word for nothing; value is empty
    QString readAs = {}; // what is kept in place of a month, a quarter or "today", as files hold it
    std::optional<double> seconds = {}; // a length of time of which the record says in what unit it is kept
};

class CellReader {
public:
    // `column` is the position in the table. A column under the field's own name is read as our own files are.
    CellReader(EntityKind kind, FieldIndex field, qsizetype column, const TextTable &table,
               const ImportMapping &mapping);

    // A text, as a file without types has it.
    [[nodiscard]] ReadCell read(const QString &cell, RecordNames &names);
    // The cell of a row: a typed one is what it is, whatever texts of the column look like.
    [[nodiscard]] ReadCell read(const TextTable::Row &row, RecordNames &names);
    // The day that "today" means; without it the word is none.
    void setToday(QDate today) { m_today = today; }
    // Takes another mapping without forgetting what it leaves as it is; false where the column has to be read anew.
    [[nodiscard]] bool takeOver(const TextTable &table, const ImportMapping &mapping);
    // What the user has to say first about this column: of words in the order of the rows, which are read for it.
    void appendQuestions(const TextTable &table, std::vector<ImportQuestion> &questions);
    // The name of a record that the register lacks, where a cell of a reference means one.
    [[nodiscard]] QString missingName(const QString &cell, RecordNames &names) const;
    // Texts that were read so far, each distinct one once; those that are themselves and names of records not counted.
    [[nodiscard]] qsizetype textsRead() const { return m_textsRead; }

    [[nodiscard]] FieldIndex fieldIndex() const { return m_index; }
    [[nodiscard]] const Field &field() const { return *m_field; }
    [[nodiscard]] qsizetype column() const { return m_cells.column(); }
    // The mapping says what the numbers of the column are multiplied by.
    [[nodiscard]] bool hasFactor() const { return m_factor.has_value(); }
    [[nodiscard]] double factor() const { return m_factor.value_or(1); }
    // The mapping says what the cell of the row means.
    [[nodiscard]] bool isExplained(const TextTable::Row &row) const
    {
        return !m_values.isEmpty() && m_values.contains(cellOf(row).trimmed());
    }
    // Where the cells of a row stand.
    [[nodiscard]] const ColumnCells &cells() const { return m_cells; }
    // As the file means it, see ColumnCells.
    [[nodiscard]] QString cellOf(const TextTable::Row &row) const { return m_cells.cellOf(row); }

private:
    void findPattern(const TextTable &table);
    [[nodiscard]] QString patternIn(const ImportMapping &mapping) const;
    using KnownCells = QHash<QString, ReadCell>;
    [[nodiscard]] QStringList textsToJudge(const TextTable &table) const;
    [[nodiscard]] const ReadCell &known(const QString &cell, bool isTyped);
    [[nodiscard]] ReadCell readMapped(const QString &cell, bool isTyped) const;
    [[nodiscard]] ReadCell numberCell(double number, const QString &cell) const;
    [[nodiscard]] ReadCell readTyped(const QString &cell) const;
    [[nodiscard]] ReadCell readLength(double seconds, const QString &cell) const;
    [[nodiscard]] QStringList unknownWords(const TextTable &table);
    [[nodiscard]] ReadCell readText(const QString &cell) const;
    [[nodiscard]] ReadCell readNumber(const QString &cell) const;
    [[nodiscard]] ReadCell readDate(const QString &cell) const;
    [[nodiscard]] ReadCell readOption(const QString &cell) const;
    [[nodiscard]] ReadCell readBoolean(const QString &cell) const;
    [[nodiscard]] ReadCell readReference(const QString &cell, RecordNames &names) const;

    EntityKind m_kind;
    FieldIndex m_index;
    const Field *m_field;
    QString m_header;
    bool m_isOwnName = false;
    ColumnCells m_cells;
    QString m_given; // the pattern that the mapping gives
    QStringList m_patterns; // one: how to read; several: the user has to choose
    bool m_isUndecided = false; // no pattern reads most of the texts: each is read by itself where that is possible
    QStringList m_examples;
    QMap<QString, QString> m_values;
    FieldNothing m_nothing;
    std::optional<double> m_factor;
    QDate m_today;
    KnownCells m_known; // what this column's words mean; references are not kept: they change
    KnownCells m_knownTyped; // the same of typed cells
    qsizetype m_textsRead = 0;
};

} // namespace Ratchet
