// SPDX-License-Identifier: GPL-3.0-or-later
// The names of one kind of record, found however they are written, and those that are nearly what is written.
#pragma once

#include <core/fields/identifier.h>
#include <core/name_words.h>

#include <QHash>
#include <QString>

#include <vector>

namespace Ratchet {

class NameSpellings {
public:
    explicit NameSpellings(NamedThing thing)
        : m_thing(thing)
    {
    }

    void add(const QString &name, RecordId record);
    // The one record that bears the name in another form: other order, case, accents or marks; of people initials too.
    // 0 where there is none, or several.
    [[nodiscard]] RecordId find(const QString &name) const;
    // Those that may be meant, the likeliest first, at most five.
    [[nodiscard]] std::vector<RecordId> near(const QString &name) const;

private:
    struct Known {
        RecordId record;
        QStringList words;
    };

    [[nodiscard]] QString keyOf(QStringList words) const;
    [[nodiscard]] std::vector<int> sharing(const QStringList &words) const; // positions in m_known

    NamedThing m_thing;
    std::vector<Known> m_known;
    QMultiHash<QString, RecordId> m_byKey;
    // Positions in m_known by words, and by long words that lack one letter; of a common word the first of them only.
    QHash<QString, std::vector<int>> m_byWord;
};

} // namespace Ratchet
