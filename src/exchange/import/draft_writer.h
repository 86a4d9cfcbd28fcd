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
        std::vector<FieldIndex> dateFields = {}; // of the file: the latest of them is when a record was updated
    };

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
    void writeUpdatedOn(const Draft &draft, RecordId record);
    [[nodiscard]] Value latestDate(const Draft &draft, const Value &atLeast) const;

    ChangeBuilder &m_builder;
    EntityKind m_kind;
    const EntityType &m_type;
    RecordNames &m_names;
    Rules m_rules;
    FieldIndex m_updatedOn = -1;
    FieldIndex m_reference = -1;
    std::vector<CreatedRecord> m_created;
    QSet<RecordId> m_ownCreations; // named by a row, not yet described by one
};

} // namespace Ratchet
