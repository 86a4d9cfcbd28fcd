// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the readings of a file are in the unit of those that a metric has: seconds beside hours, fractions beside per
// cent. What is far from all before is asked for, never guessed.
#pragma once

#include <exchange/import/draft_reader.h>

#include <QSet>

namespace Ratchet {

class UnitCheck {
public:
    // Looks at every row; the reader has its mapping and defaults. Kinds other than readings have nothing to ask.
    UnitCheck(const Register &reg, DraftReader &reader, RecordNames &names);

    // About the column of values, where some metric is far away and the mapping gives no factor for it.
    [[nodiscard]] const std::optional<ImportQuestion> &question() const { return m_question; }
    // Refuses the row where it waits for the answer.
    void refuse(Draft &draft) const;

private:
    std::optional<ImportQuestion> m_question;
    QSet<RecordId> m_waiting; // metrics
    QSet<RecordId> m_wronglyScaled; // metrics that the factor of the column is not for
    int m_column = 0; // of the table, from 1
};

} // namespace Ratchet
