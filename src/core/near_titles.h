// SPDX-License-Identifier: GPL-3.0-or-later
// Titles that are nearly the same: those of records, found by what somebody wrote from memory.
#pragma once

#include <core/fields/identifier.h>

#include <QHash>
#include <QString>

#include <vector>

namespace Ratchet {

// One letter more, less, wrong or swapped in a title of four letters or more, two from eight; blanks, punctuation, case
// and accents say nothing. Figures must be the same, and words too short for a slip: "Phase I" is not "Phase II".
[[nodiscard]] bool areNearTitles(const QString &one, const QString &other);

class NearTitles {
public:
    void add(const QString &title, RecordId record);
    // Those that may be meant, the likeliest first, at most five. What bears the very title is among them.
    [[nodiscard]] std::vector<RecordId> near(const QString &title) const;

private:
    struct Known {
        RecordId record = 0;
        QString title;
        QString letters;
    };
    struct Bearer {
        int position = 0; // in m_known
        quint32 odd = 0; // which letters there are an odd number of times: each slip changes two of them at most
    };

    [[nodiscard]] std::vector<int> candidates(const QString &letters, const QString &figures) const;

    std::vector<Known> m_known;
    // By a third of the letters, with its place, the length of all, and the figures: two slips
    // leave a third untouched. Of one that many titles share the first of them only.
    QHash<size_t, std::vector<Bearer>> m_byPart;
};

} // namespace Ratchet
