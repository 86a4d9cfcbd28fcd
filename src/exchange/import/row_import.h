// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the rows of one table, one after another, into a builder; the inside of planImport().
#pragma once

#include <exchange/mapping/cell_reader.h>
#include <exchange/mapping/import_map.h>
#include <exchange/mapping/import_options.h>
#include <exchange/mapping/import_plan.h>

#include <QSet>

namespace Ratchet {

class RowImport {
public:
    RowImport(ChangeBuilder &builder, const Register &reg, EntityKind kind, const TextTable &table,
              const ImportMapping &mapping, const ImportOptions &options);

    // Fails for a mapping that does not fit the entity.
    [[nodiscard]] Status prepare();
    // Fails only where the user cancels.
    [[nodiscard]] Result<ImportPlan> run();

private:
    struct Missing {
        FieldIndex field;
        EntityKind kind;
        QString name;
        int column;
    };
    // One row on its way: what its cells say, by field.
    struct Draft {
        size_t row = 0;
        std::vector<Value> values;
        std::vector<bool> given; // the file has the column, blank or not
        std::vector<Missing> missing;
        bool isRefused = false;
    };
    enum class Outcome : quint8 { Done, WaitsForParent };

    [[nodiscard]] Status readDefaults();
    void applyDefaults(Draft &draft);
    void findColumns();
    [[nodiscard]] QString keyOf(const TextTable::Row &row) const;
    void findRepeats();
    [[nodiscard]] QDate updatedOn(const TextTable::Row &row);
    [[nodiscard]] bool mayGoOn(size_t row) const;
    [[nodiscard]] Outcome take(size_t row, bool mayWait);
    [[nodiscard]] Draft read(size_t row);
    [[nodiscard]] bool waitsForParent(const Draft &draft) const;
    void resolveMissing(Draft &draft, bool willBeTaken);
    [[nodiscard]] RecordId present(const Draft &draft, bool &isRepeated);
    [[nodiscard]] std::vector<Value> keyValues(const Draft &draft, const RecordKeys &keys) const;
    void fillReference(Draft &draft);
    void checkRequired(Draft &draft);
    void add(Draft &draft);
    void update(Draft &draft, RecordId record);
    [[nodiscard]] Value latestDate(const Draft &draft, const Value &atLeast) const;
    void remember(const Draft &draft, RecordId record);
    void addProblem(Draft &draft, int column, const QString &field, const QString &reason);
    [[nodiscard]] RecordKeys &keysFor(const Draft &draft);
    [[nodiscard]] FieldIndex indexOf(QStringView name) const { return m_type.indexOf(name); }
    [[nodiscard]] bool isGiven(const Draft &draft, FieldIndex field) const
    {
        return field >= 0 && !isEmpty(draft.values[size_t(field)]);
    }

    ChangeBuilder &m_builder;
    const Register &m_register;
    EntityKind m_kind;
    const EntityType &m_type;
    const TextTable &m_table;
    const ImportMapping &m_mapping;
    const ImportOptions &m_options;
    RecordNames m_names;
    std::vector<CellReader> m_readers;
    std::vector<Value> m_defaults; // of new records, by field
    std::vector<Missing> m_missingDefaults;
    std::vector<FieldIndex> m_dates; // the fields that can be the latest date of a row
    std::optional<FieldIndex> m_nameField; // the one field of the key, where it has one
    FieldIndex m_titleField = -1;
    FieldIndex m_updatedOn = -1;
    FieldIndex m_referenceField = -1;
    std::vector<const CellReader *> m_keyColumns; // of the key's fields; null where the file lacks the column
    bool m_canTellRows = false; // the file has every required field of the key
    std::vector<QString> m_rowKeys; // of each row, see keyOf()
    QHash<QString, size_t> m_chosenRow; // the row that counts, by key
    QSet<QString> m_keysToCome; // names in the file, where records of the kind can name each other
    QSet<RecordId> m_touched;
    QSet<RecordId> m_ownCreations; // named by a row, not yet described by one
    std::optional<RecordKeys> m_keys; // by the entity's key
    std::optional<RecordKeys> m_alikes; // by title and what it belongs to
    ImportPlan m_plan;
};

} // namespace Ratchet
