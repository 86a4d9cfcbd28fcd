// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_choices.h"

#include <core/name_words.h>
#include <core/record_text.h>
#include <core/register.h>
#include <models/lists/record_keys.h>

#include <algorithm>
#include <span>
#include <tuple>

namespace Ratchet {

namespace {

constexpr qsizetype untilAsked = 500; // records between two questions whether anybody still waits

enum class Relevance : quint8 { Beginning, WordBeginning, Anywhere };

struct Match {
    Relevance relevance;
    QByteArray key; // the title, folded
    RecordId record;

    friend bool operator<(const Match &left, const Match &right)
    {
        return std::tie(left.relevance, left.key, left.record) < std::tie(right.relevance, right.key, right.record);
    }
};

bool beginsWord(const QByteArray &key, const QByteArray &word)
{
    for (qsizetype at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
        if (at == 0 || !QChar::isLetterOrNumber(uchar(key[at - 1])))
            return true;
    }
    return false;
}

// Order and marks say nothing in the name of a person: "Linh Nguyen" is "Nguyen, Linh", and so is "L. Nguyen".
QString searched(EntityKind kind, const QString &text)
{
    return kind == EntityKind::Person ? nameWords(text, NamedThing::Person).join(u' ') : text;
}

Relevance relevanceOf(const QByteArray &key, const QByteArray &wanted, const QList<QByteArray> &words)
{
    if (key.startsWith(wanted))
        return Relevance::Beginning;
    const bool areBeginnings =
        std::ranges::all_of(words, [&key](const QByteArray &word) { return beginsWord(key, word); });
    return areBeginnings ? Relevance::WordBeginning : Relevance::Anywhere;
}

} // namespace

RecordChoices matching(const Register &reg, EntityKind kind, const QString &words, qsizetype most,
                       const Cancellation &cancellation)
{
    const QByteArray wanted = folded(searched(kind, words)).simplified();
    const QList<QByteArray> each = wanted.split(' ');
    std::vector<Match> matches;
    qsizetype seen = 0;
    bool isCancelled = false;
    reg.table(kind).forEach([&](RecordId record, const void *) {
        isCancelled = isCancelled || (++seen % untilAsked == 0 && cancellation.isRequested());
        if (isCancelled)
            return;
        QByteArray key = folded(searched(kind, recordTitle(reg, kind, record)));
        if (std::ranges::all_of(each, [&key](const QByteArray &word) { return key.contains(word); })) {
            const Relevance relevance = relevanceOf(key, wanted, each);
            matches.push_back({relevance, std::move(key), record});
        }
    });
    if (isCancelled)
        return {};
    const auto offered = std::min(most, qsizetype(matches.size()));
    std::partial_sort(matches.begin(), matches.begin() + offered, matches.end());
    RecordChoices choices;
    for (const Match &match : std::span(matches).first(size_t(offered)))
        choices.offered.emplace_back(recordTitle(reg, kind, match.record), match.record);
    choices.more = qsizetype(matches.size()) - offered;
    return choices;
}

} // namespace Ratchet
