// SPDX-License-Identifier: GPL-3.0-or-later
// What a table of another program could be brought in as, the likeliest first.
#pragma once

#include <core/fields/entity_kind.h>
#include <exchange/text/text_table.h>

namespace Ratchet {

struct TablePurpose {
    enum class Use : quint8 { Records, Hours, TicketMetrics };

    Use use = Use::Records;
    EntityKind kind = EntityKind::Improvement; // of records; the matrix of responsibilities is EntityKind::RaciEntry
    // How much speaks for it: 0 nothing, 1 every column. A known export, or a matrix of codes, counts as more.
    double fit = 0;
    QStringList told; // the headers, or the name of the program, that speak for it
};

// All that a table can be brought in as, by how much speaks for it; of equal ones in the order in which a register is
// best filled. `name` is that of the file or sheet: "actions 2026.xlsx" says something, too.
[[nodiscard]] std::vector<TablePurpose> purposesOf(const TextTable &table, const QString &name);

} // namespace Ratchet
