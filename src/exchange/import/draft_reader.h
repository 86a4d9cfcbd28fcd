// SPDX-License-Identifier: GPL-3.0-or-later
// Cells into drafts: which column is which field, what new records get by default, what is wrong with a row. It keeps
// what it has read: a changed mapping makes it read those columns and words anew that the change touches.
#pragma once

#include <exchange/import/draft.h>
#include <exchange/mapping/cell_reader.h>
#include <exchange/mapping/import_map.h>
#include <exchange/mapping/import_options.h>

namespace Ratchet {

class DraftReader {
public:
    // The table must outlive the reader.
    DraftReader(EntityKind kind, const TextTable &table);

    // Fails for a mapping that does not fit the entity or the table.
    [[nodiscard]] Status setMapping(const ImportMapping &mapping);
    // Reads the defaults of the mapping, which may name records. Fails for those that cannot be used.
    [[nodiscard]] Status readDefaults(RecordNames &names, MissingRecords policy);

    // The day that "today" means in the rows; of the columns that the mapping has now.
    void setToday(QDate today);
    [[nodiscard]] Draft read(size_t row, RecordNames &names);
    // For a row that becomes a new record: what its blank cells get, and which of them must not stay blank.
    void applyDefaults(Draft &draft) const;
    // What a row is known by gets its default first: else the same file would be added twice.
    void applyKeyDefaults(Draft &draft) const;
    void checkFields(Draft &draft) const;

    // Tells `names` which ones the rows bring: before rows are read or asked about.
    void expectNames(RecordNames &names) const;
    // What the user has to say first, in the order of the columns: words and patterns, then names.
    [[nodiscard]] std::vector<ImportQuestion> questions(RecordNames &names);
    // By their names; those without one by their places.
    [[nodiscard]] const QStringList &ignoredColumns() const { return m_ignored; }
    // What the mapping says of columns that the file lacks, translated.
    [[nodiscard]] const QStringList &absentColumns() const { return m_absent; }
    // What became of columns of one header, translated.
    [[nodiscard]] const QStringList &joinedColumns() const { return m_joined; }
    [[nodiscard]] EntityKind kind() const { return m_kind; }
    [[nodiscard]] const TextTable &table() const { return m_table; }
    [[nodiscard]] ImportMapping::Repeats repeats() const { return m_mapping.repeats; }
    [[nodiscard]] ImportMapping::Blanks blanks() const { return m_mapping.blanks; }
    [[nodiscard]] bool isHistory() const { return m_mapping.isHistory; }
    [[nodiscard]] const std::optional<QString> &closedHow() const { return m_mapping.closedHow; }
    [[nodiscard]] const QMap<QString, QString> &currencies() const { return m_mapping.currencies; }
    [[nodiscard]] ImportMapping::NearTitles nearTitles() const { return m_mapping.nearTitles; }
    struct ReadColumn {
        EntityKind kind; // whose field it is: the row's record, or one that hangs on it
        QString name; // as mappings call the field
        const CellReader *reader;
    };
    [[nodiscard]] std::vector<ReadColumn> readColumns() const;
    // What a record belongs to, as far as a column says so: one of the same title that belongs elsewhere is another.
    [[nodiscard]] std::vector<FieldIndex> placeFields() const;
    // The column of the field, or nullptr where the file lacks it.
    [[nodiscard]] const CellReader *columnOf(FieldIndex field) const;
    [[nodiscard]] Value valueOf(size_t row, FieldIndex field, RecordNames &names);
    // Some column names records of the kind that is imported.
    [[nodiscard]] bool namesOwnKind() const;
    // Texts read since the reader was made; see CellReader::textsRead().
    [[nodiscard]] qsizetype textsRead() const;

private:
    [[nodiscard]] QString whyMissing(const Draft &draft, const Field &field) const;
    void takeColumn(FieldIndex field, qsizetype column);
    void noteRepeats(const CellReader &reader, QSet<qsizetype> &repeats);
    void tellPassedOver(const CellReader &reader, const QString &field, Draft &draft) const;
    void leaveOut(const QString &header, qsizetype column);
    [[nodiscard]] bool takeChild(const QString &name, qsizetype column);
    void readChildren(Draft &draft, RecordNames &names);
    [[nodiscard]] Status readDefault(const QString &name, const QString &cell, RecordNames &names,
                                     MissingRecords policy);

    EntityKind m_kind;
    const EntityType &m_type;
    const TextTable &m_table;
    ImportMapping m_mapping;
    // A column that says something of a record which hangs on the one of the row.
    struct ChildColumn {
        ChildField field;
        QString name;
        CellReader reader;
        bool isYearly = false;
    };

    std::vector<CellReader> m_columns;
    std::vector<ChildColumn> m_children;
    std::vector<CellReader> m_before; // those of the mapping before, while another one is taken
    QStringList m_ignored;
    QStringList m_absent;
    QStringList m_joined;
    std::vector<Value> m_defaults; // of new records, by field
    std::vector<MissingRecord> m_missingDefaults;
    qsizetype m_textsForgotten = 0; // read by columns that are no more
};

} // namespace Ratchet
