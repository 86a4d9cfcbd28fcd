// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick_index.h"

#include <core/record_text.h>
#include <core/register.h>
#include <models/lists/record_keys.h>

namespace Ratchet {

namespace {

// Kinds that have a name or a reference of their own, most looked for first.
constexpr EntityKind namedKinds[] = {
    EntityKind::Improvement,  EntityKind::Action,   EntityKind::Pir,     EntityKind::Lesson,    EntityKind::Metric,
    EntityKind::Service,      EntityKind::Person,   EntityKind::Unit,    EntityKind::Objective, EntityKind::Ceremony,
    EntityKind::RaciActivity, EntityKind::RaciRole, EntityKind::Artefact};

enum Rank { BeginsWith, BeginsWord, Inside, Nowhere };
constexpr int ranks = Nowhere;

Rank rankOf(const QByteArray &key, const QList<QByteArray> &words)
{
    Rank worst = BeginsWith;
    for (const QByteArray &word : words) {
        qsizetype at = key.indexOf(word);
        if (at < 0)
            return Nowhere;
        if (at == 0)
            continue;
        const auto beginsWord = [&key](qsizetype position) {
            const char before = key[position - 1];
            return before == ' ' || before == '-';
        };
        while (at > 0 && !beginsWord(at))
            at = key.indexOf(word, at + 1);
        worst = std::max(worst, at > 0 ? BeginsWord : Inside);
    }
    return worst;
}

} // namespace

void QuickIndex::addCommand(const QString &text, int command)
{
    m_entries.push_back({.key = folded(text), .command = command});
}

void QuickIndex::addPlace(const QString &text, int place, bool isHelp)
{
    m_entries.push_back({.key = folded(text), .place = place, .isHelp = isHelp});
}

void QuickIndex::addRecords(const Register &reg)
{
    for (const EntityKind kind : namedKinds) {
        m_entries.reserve(m_entries.size() + size_t(reg.table(kind).size()));
        reg.table(kind).forEach([&](RecordId record, const void *) {
            m_entries.push_back({.key = folded(recordTitle(reg, kind, record)), .kind = kind, .record = record});
        });
    }
}

std::vector<int> QuickIndex::find(const QString &text, int most) const
{
    const QList<QByteArray> words = folded(text).simplified().split(' ');
    const bool isEmpty = words.size() == 1 && words.first().isEmpty();
    std::vector<int> found[ranks][2]; // help apart
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const Entry &entry = m_entries[size_t(i)];
        if (isEmpty && entry.command < 0)
            break;
        const Rank rank = isEmpty ? BeginsWith : rankOf(entry.key, words);
        if (rank == Nowhere)
            continue;
        if (std::vector<int> &alike = found[rank][entry.isHelp ? 1 : 0]; int(alike.size()) < most)
            alike.push_back(i);
        if (int(found[BeginsWith][0].size()) == most)
            break;
    }
    std::vector<int> hits;
    for (const auto &ranked : found) {
        for (const std::vector<int> &alike : ranked)
            hits.insert(hits.end(), alike.begin(), alike.end());
    }
    if (int(hits.size()) > most)
        hits.resize(size_t(most));
    return hits;
}

} // namespace Ratchet
