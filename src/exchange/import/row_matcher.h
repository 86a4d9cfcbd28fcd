// SPDX-License-Identifier: GPL-3.0-or-later
// Which record of the register a row of a file means, and which rows of the file say the same.
#pragma once

#include <exchange/import/draft_reader.h>
#include <exchange/mapping/record_index.h>

#include <QSet>

namespace Ratchet {

class RowMatcher {
public:
    struct Match {
        RecordId record = 0; // 0: the row is a new one
        bool isRepeated = false; // it says again what another row or record says
        int line = 0; // of the row that said it first; 0: the register did
    };

    // Looks through the keys of all rows but those that the user leaves out or takes as records of their own. The
    // others must outlive the matcher.
    RowMatcher(const Register &reg, const ChangeBuilder &builder, DraftReader &reader, RecordNames &names,
               const RowChoices &choices = {});

    // Another row of the file with the same key counts instead of this one.
    [[nodiscard]] bool isSuperseded(size_t row) const;
    // The position of that row, or of this one where it counts itself.
    [[nodiscard]] size_t chosenRow(size_t row) const;
    // The row names a record of its own kind that a row to come describes.
    [[nodiscard]] bool waitsForParent(const Draft &draft) const;
    // The row has had its turn: nobody waits for it any longer.
    void pass(size_t row);
    [[nodiscard]] Match find(const Draft &draft);
    // What the record was found by stays as it is: another letter case or spelling renames nothing.
    void keepName(Draft &draft, RecordId record) const;
    // The draft has become this record.
    void remember(const Draft &draft, RecordId record);

private:
    void findKeyColumns(const DraftReader &reader);
    [[nodiscard]] QString keyOf(const TextTable::Row &row) const;
    void findRepeats(DraftReader &reader, const RowChoices &choices);
    void choose(DraftReader &reader, size_t row, const QString &key);
    [[nodiscard]] QDate updatedOn(DraftReader &reader, size_t row);
    [[nodiscard]] RecordKeys &keysFor(const Draft &draft);
    [[nodiscard]] RecordId findByName(const QString &name);
    [[nodiscard]] Match findByTitle(const Draft &draft);
    [[nodiscard]] Match findByValues(const Draft &draft);

    const Register &m_register;
    const ChangeBuilder &m_builder;
    EntityKind m_kind;
    const EntityType &m_type;
    RecordNames &m_names;
    std::vector<FieldIndex> m_places; // see DraftReader::placeFields()
    std::optional<FieldIndex> m_nameField; // the one field of the key, where it has one
    FieldIndex m_titleField = -1;
    FieldIndex m_updatedOn = -1;
    std::vector<const CellReader *> m_keyColumns; // of the key's fields; null where the file lacks the column
    bool m_canTellRows = false; // the file has every required field of the key
    std::vector<QString> m_rowKeys; // of each row, see keyOf()
    QHash<QString, size_t> m_chosenRow; // the row that counts, by key
    QSet<QString> m_namesInFile; // in folded case
    QSet<QString> m_keysToCome; // names in the file, where records of the kind can name each other
    QHash<RecordId, int> m_touched; // by which line
    std::optional<RecordKeys> m_keys; // by the entity's key
    std::optional<RecordKeys> m_alikes; // by title and what it belongs to
};

} // namespace Ratchet
