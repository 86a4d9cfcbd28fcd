// SPDX-License-Identifier: GPL-3.0-or-later
// Records and columns of a list as a value: what a worker writes to a file or lays on the clipboard while the list goes
// on.
#pragma once

#include <core/register.h>
#include <models/lists/record_facts.h>

#include <QLocale>

#include <memory>
#include <vector>

namespace Ratchet {

class ShownRecords {
public:
    ShownRecords(EntityKind kind, const Register &reg, const RecordFacts &facts, std::vector<RecordColumn> columns,
                 std::vector<RecordId> records);

    [[nodiscard]] EntityKind kind() const { return m_kind; }
    [[nodiscard]] const std::vector<RecordColumn> &columns() const { return m_columns; }
    [[nodiscard]] const std::vector<RecordId> &records() const { return m_records; }
    // The field of a column, nullptr where it is computed.
    [[nodiscard]] const Field *field(const RecordColumn &column) const;

    [[nodiscard]] Value value(RecordId record, const RecordColumn &column) const;
    // As people read it.
    [[nodiscard]] QString text(RecordId record, const RecordColumn &column) const;
    // As files hold it; a computed column as people read it.
    [[nodiscard]] QString fileText(RecordId record, const RecordColumn &column) const;

private:
    EntityKind m_kind;
    std::shared_ptr<const Register> m_register;
    std::shared_ptr<const RecordFacts> m_facts; // know m_register
    std::vector<RecordColumn> m_columns;
    std::vector<RecordId> m_records;
    QLocale m_locale;
};

} // namespace Ratchet
