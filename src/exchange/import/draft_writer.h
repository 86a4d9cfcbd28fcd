// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts into the edits of a builder, with the records that they name and the register lacks.
#pragma once

#include <core/change_builder.h>
#include <exchange/import/draft.h>
#include <exchange/mapping/import_map.h>
#include <exchange/mapping/import_options.h>
#include <exchange/mapping/record_index.h>

#include <QSet>

namespace Ratchet {

class DraftWriter {
public:
    struct Rules {
        QDate today;
        MissingRecords missing = MissingRecords::Create;
        ImportMapping::Blanks blanks = ImportMapping::Blanks::Keep;
        bool isHistory = false; // see ImportMapping::isHistory
    };

    // Records that were there before get the day of the import by stampUpdated(), once all rows are in, unless the rows
    // are history.
    DraftWriter(ChangeBuilder &builder, EntityKind kind, RecordNames &names, Rules rules);

    // Refuses the draft where it names what can neither be found nor made.
    void checkMissing(Draft &draft) const;
    // Gives a new record the next reference of its kind, unless it brings one.
    void fillReference(Draft &draft);
    RecordId add(Draft &draft);
    // Add where an earlier row only named the record and this one describes it.
    RowAction update(Draft &draft, RecordId record);
    [[nodiscard]] std::vector<CreatedRecord> takeCreated() { return std::move(m_created); }

private:
    void makeMissing(Draft &draft);
    [[nodiscard]] bool setFields(const Draft &draft, RecordId record, bool isNew);
    // A status that a row changes brings what it sets along, where the row says nothing of it.
    void moveStatus(const Draft &draft, RecordId record, bool isNew);
    void touch(const Draft &draft, RecordId record, bool isNew);
    void rank(const Draft &draft, RecordId record, bool isNew);
    // Where the day is later than the one in the field.
    void raise(EntityKind kind, RecordId record, FieldIndex field, QDate day);
    [[nodiscard]] RecordId improvementOf(RecordId record) const;

    ChangeBuilder &m_builder;
    EntityKind m_kind;
    const EntityType &m_type;
    RecordNames &m_names;
    Rules m_rules;
    FieldIndex m_updatedOn = -1;
    FieldIndex m_improvement = -1; // that a record hangs on
    FieldIndex m_reference = -1;
    std::vector<FieldIndex> m_doneFields;
    std::vector<CreatedRecord> m_created;
    QSet<RecordId> m_ownCreations; // named by a row, not yet described by one
};

} // namespace Ratchet
