// SPDX-License-Identifier: GPL-3.0-or-later
// What a record will hold once a row is taken: what rules of more than one field look at.
#pragma once

#include <exchange/import/draft_reader.h>

namespace Ratchet {

class ChangeBuilder;

class SettledRow {
public:
    // `record` 0: a new one.
    SettledRow(const Draft &draft, const DraftReader &reader, const ChangeBuilder &builder, RecordId record);

    [[nodiscard]] Value held(FieldIndex field) const;
    [[nodiscard]] Value after(FieldIndex field) const;
    [[nodiscard]] bool changes(FieldIndex field) const { return after(field) != held(field); }

private:
    const Draft &m_draft;
    const DraftReader &m_reader;
    const ChangeBuilder &m_builder;
    RecordId m_record;
};

// Refuses the draft for what stands in that field, with the column it came from; 0 where no column is mapped to it.
void refuseField(Draft &draft, const DraftReader &reader, FieldIndex field, const QString &why);

} // namespace Ratchet
