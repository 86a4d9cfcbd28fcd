// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a responsibility matrix is what: the activity, its phase, the roles, and those that are none of it;
// and what a row of it says.
#pragma once

#include <exchange/text/text_table.h>

#include <tl/expected.hpp>

#include <optional>

namespace Ratchet {

class RaciColumns {
public:
    struct Entry {
        QString role; // empty where the column has no name
        QString codes; // empty where the cell is
        qsizetype column = 0;
    };

    // The table must outlive this.
    explicit RaciColumns(const TextTable &table);

    // Fails with the column, counted from 0, of a cell that is no code.
    [[nodiscard]] tl::expected<std::vector<Entry>, qsizetype> read(const TextTable::Row &row) const;
    [[nodiscard]] QString activityOf(const TextTable::Row &row) const;
    // Empty where the cell is, or the matrix has no phases.
    [[nodiscard]] QString phaseOf(const TextTable::Row &row) const;

    // Written by exportRaciCsv(): a blank phase is none, and not that of the row above.
    [[nodiscard]] bool isOurOwn() const;

    // The first row that is no part of the header.
    [[nodiscard]] size_t firstRow() const { return m_firstRow; }
    [[nodiscard]] qsizetype activityColumn() const { return m_activity; }
    // One column a code, with the names of roles in its cells: a row names all that have a part in its activity.
    [[nodiscard]] bool hasNamesInCells() const { return m_hasNamesInCells; }
    // By their headers: texts that are neither, such as notes and numbers.
    [[nodiscard]] const QStringList &leftOut() const { return m_leftOut; }
    // The roles that have a code in one of the rows, in the order of their columns; those of names in cells are not
    // known beforehand.
    [[nodiscard]] QStringList rolesIn(const std::vector<const TextTable::Row *> &rows) const;
    // Roles that bear a name which an earlier column has, as they are told apart: "Lead (2)".
    [[nodiscard]] QStringList rolesToldApart() const;

private:
    void findHeader();
    void findActivity();
    void findPhase();
    void findRoles();
    [[nodiscard]] bool isText(qsizetype column) const;
    [[nodiscard]] QStringList filled(qsizetype column) const;
    [[nodiscard]] tl::expected<std::vector<Entry>, qsizetype> codesIn(const TextTable::Row &row) const;
    [[nodiscard]] std::vector<Entry> namesIn(const TextTable::Row &row) const;

    const TextTable &m_table;
    QStringList m_header;
    size_t m_firstRow = 0;
    qsizetype m_activity = 0;
    std::optional<qsizetype> m_phase;
    std::vector<qsizetype> m_roles;
    QStringList m_leftOut;
    bool m_hasNamesInCells = false;
};

} // namespace Ratchet
