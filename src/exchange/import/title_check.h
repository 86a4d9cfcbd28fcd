// SPDX-License-Identifier: GPL-3.0-or-later
// Rows without a reference whose title is nearly that of a record, or of a row above: they may be a slip of the hand,
// or new. It is asked.
#pragma once

#include <exchange/import/draft_reader.h>

#include <optional>

namespace Ratchet {

class TitleCheck {
public:
    // Looks at every row; the reader has its mapping and defaults, and must outlive it. A record that another row of
    // the file names itself is not meant, nor one that belongs elsewhere.
    TitleCheck(const Register &reg, DraftReader &reader, RecordNames &names);

    // One for each title that waits for an answer, as many as somebody reads.
    [[nodiscard]] std::vector<ImportQuestion> questions() const;
    // The same of all of them, where there are several or it was answered.
    [[nodiscard]] std::optional<ImportQuestion> offer() const;
    // The row waits for its answer.
    [[nodiscard]] bool isOpen(size_t row) const;
    // Gives the draft the title of the record that is meant, or refuses it where nobody knows which. What the map says
    // of its title is told.
    void settle(Draft &draft) const;

private:
    struct Near {
        std::vector<RecordId> records;
        std::vector<size_t> rows; // above
        [[nodiscard]] size_t count() const { return records.size() + rows.size(); }
    };

    // A row that somebody has not spoken of yet, by a reference or in the mapping.
    [[nodiscard]] bool isUnsaid(size_t row);
    // Nothing where it is sure: the register has the title itself there.
    [[nodiscard]] std::optional<std::vector<RecordId>> meant(size_t row);
    void findRecords();
    void leaveToOthers();
    void findRows();
    [[nodiscard]] bool belongTogether(size_t one, size_t other) const;
    [[nodiscard]] QString titleOf(RecordId record) const;
    [[nodiscard]] QString titleIn(size_t row);
    [[nodiscard]] QStringList titlesOf(const Near &near) const;
    [[nodiscard]] QString named(const Near &near) const;

    const Register &m_register;
    DraftReader &m_reader;
    RecordNames &m_names;
    EntityKind m_kind;
    FieldIndex m_key = -1; // the one that tells records apart
    FieldIndex m_title = -1;
    const CellReader *m_column = nullptr; // of the title
    QString m_header; // of it
    std::vector<FieldIndex> m_places; // what a record belongs to, as far as the file says it
    QStringList m_titles; // of the rows
    QStringList m_plain; // the same without regard to blanks and case
    std::vector<bool> m_isSure; // of the rows: they are records of the register
    QMap<size_t, Near> m_near; // by rows
};

} // namespace Ratchet
