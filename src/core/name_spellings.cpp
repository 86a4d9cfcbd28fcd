// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_spellings.h"

#include <algorithm>

namespace Ratchet {

namespace {

constexpr size_t namesOffered = 5;
constexpr size_t commonWord = 500; // a word of more names than this tells nothing

// The word, and where it is long enough each form of it that lacks one letter: two that are one slip apart share one.
QStringList formsOf(const QString &word)
{
    QStringList forms{word};
    for (qsizetype letter = 0; word.size() >= 4 && letter < word.size(); ++letter)
        forms += QString(word).remove(letter, 1);
    forms.removeDuplicates();
    return forms;
}

} // namespace

// The order of the words of a person's name says nothing.
QString NameSpellings::keyOf(QStringList words) const
{
    if (m_thing == NamedThing::Person)
        words.sort();
    return words.join(u' ');
}

void NameSpellings::add(const QString &name, RecordId record)
{
    const QStringList words = nameWords(name, m_thing);
    const QString key = keyOf(words);
    if (words.isEmpty() || m_byKey.contains(key, record))
        return;
    for (const QString &word : words) {
        for (const QString &form : formsOf(word)) {
            std::vector<int> &bearers = m_byWord[form];
            if (bearers.size() <= commonWord)
                bearers.push_back(int(m_known.size()));
        }
    }
    m_byKey.insert(key, record);
    m_known.push_back({record, words});
}

std::vector<int> NameSpellings::sharing(const QStringList &words) const
{
    std::vector<int> found;
    for (const QString &word : words) {
        for (const QString &form : formsOf(word)) {
            const auto bearers = m_byWord.constFind(form);
            if (bearers != m_byWord.cend() && bearers->size() <= commonWord)
                found.insert(found.end(), bearers->begin(), bearers->end());
        }
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}

RecordId NameSpellings::find(const QString &name) const
{
    const QStringList words = nameWords(name, m_thing);
    if (words.isEmpty())
        return 0;
    const QList<RecordId> same = m_byKey.values(keyOf(words));
    if (!same.isEmpty() || m_thing != NamedThing::Person)
        return same.size() == 1 ? same.front() : 0;
    if (std::ranges::none_of(words, [](const QString &word) { return word.size() == 1; }))
        return 0;
    RecordId found = 0;
    for (const int position : sharing(words)) {
        const Known &known = m_known[size_t(position)];
        if (!abbreviates(words, known.words) || known.record == found)
            continue;
        if (found)
            return 0;
        found = known.record;
    }
    return found;
}

std::vector<RecordId> NameSpellings::near(const QString &name) const
{
    const QStringList words = nameWords(name, m_thing);
    std::vector<std::pair<qsizetype, RecordId>>
        found; // by how many words they have more or less, then as they were made
    for (const int position : sharing(words)) {
        const Known &known = m_known[size_t(position)];
        if (areNearNames(words, known.words, m_thing))
            found.emplace_back(std::abs(known.words.size() - words.size()), known.record);
    }
    std::ranges::sort(found);
    std::vector<RecordId> records;
    for (const auto &[distance, record] : found) {
        if (std::ranges::find(records, record) == records.end() && records.size() < namesOffered)
            records.push_back(record);
    }
    return records;
}

} // namespace Ratchet
