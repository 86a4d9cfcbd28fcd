// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what a row says of records that hang on its own: into the one that is there, or into a new one.
#pragma once

#include <core/change_builder.h>
#include <exchange/import/draft.h>

namespace Ratchet {

class ChildWriter {
public:
    // Both must outlive the writer; the builder stands on the register.
    ChildWriter(ChangeBuilder &builder, const Register &reg)
        : m_builder(builder)
        , m_register(reg)
    {
    }

    // Refuses the draft where the record has several of the kind, so that nobody knows which is meant. `record` 0: new.
    void check(Draft &draft, RecordId record) const;
    // Whether anything changes by it.
    bool write(const Draft &draft, RecordId record);

private:
    [[nodiscard]] bool saysNothing(const Draft &draft, const DraftChild &child, RecordId record) const;
    [[nodiscard]] std::vector<RecordId> childrenOf(const ChildField &field, RecordId record) const;

    ChangeBuilder &m_builder;
    const Register &m_register;
};

} // namespace Ratchet
