// SPDX-License-Identifier: GPL-3.0-or-later
// What the user decided about single rows, carried out on their drafts; and why a row is no record of its own, in
// words.
#pragma once

#include <exchange/import/draft.h>
#include <exchange/import/row_matcher.h>

namespace Ratchet {

class RowDecisions {
public:
    // The register and the choices must outlive it.
    RowDecisions(const Register &reg, EntityKind kind, const RowChoices &choices);

    [[nodiscard]] bool isNew(const Draft &draft) const { return m_choices.asNew.contains(draft.line); }
    // Cells that cannot be read, and that the user lets go, no longer refuse the row; a remark says so.
    void letGo(Draft &draft, const TextTable &table) const;
    // Without the reference that another row has: it gets one of its own.
    void makeNew(Draft &draft) const;
    // Empty where the row is to be taken.
    [[nodiscard]] QString whySkipped(int line, const RowMatcher::Match &match) const;
    // The fields that are to stay hold what they hold.
    void leaveUntouched(Draft &draft, const ChangeBuilder &builder, RecordId record) const;

    // By the rows' positions: `counts` is the one that counts instead.
    [[nodiscard]] QString whyRepeated(const TextTable &table, size_t row, size_t counts) const;
    [[nodiscard]] QString whyRepeated(const RowMatcher::Match &match) const;

private:
    const Register &m_register;
    EntityKind m_kind;
    const RowChoices &m_choices;
    FieldIndex m_reference;
};

} // namespace Ratchet
