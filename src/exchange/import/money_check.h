// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts of money in other currencies than the one that the register keeps: asked for, never added up unasked.
#pragma once

#include <exchange/import/draft_reader.h>

#include <QHash>

#include <optional>

namespace Ratchet {

class MoneyCheck {
public:
    // Looks at every row; the reader has its mapping, and must outlive it.
    MoneyCheck(const Register &reg, const DraftReader &reader);

    // About all amounts of the file, where the mapping does not say what becomes of each currency.
    [[nodiscard]] const std::optional<ImportQuestion> &question() const { return m_question; }
    // What the mapping makes of which, translated.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }
    // Converts, empties or refuses the amounts of the row.
    void settle(Draft &draft) const;

private:
    struct Amounts { // a column
        QString name; // as mappings call the field
        FieldIndex field = -1; // of the row's own record; -1: of one that hangs on it
        const CellReader *reader = nullptr;
        QString currency; // by its header
    };

    [[nodiscard]] QString currencyOf(const Amounts &amounts, const TextTable::Row &row) const;
    void findColumns();
    void count();
    void ask();
    [[nodiscard]] QString counted(const QStringList &currencies) const;
    void convert(Draft &draft, const Amounts &amounts, const QString &cell, double rate) const;

    const DraftReader &m_reader;
    QString m_own; // of the register; where it has none, the one of most rows
    bool m_isOfRegister = false;
    std::vector<Amounts> m_columns;
    QMap<QString, int> m_rows; // by currency
    QHash<QString, QString> m_said; // by the cells of the file: the currency that each says itself
    QStringList m_foreign; // in the order of their codes
    std::optional<ImportQuestion> m_question;
    QStringList m_notes;
};

} // namespace Ratchet
