// SPDX-License-Identifier: GPL-3.0-or-later
#include "near_titles.h"

#include <core/name_words.h>

#include <QHashFunctions>

#include <algorithm>
#include <bit>
#include <optional>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype titlesOffered = 5;
constexpr size_t commonPart = 2000; // a part of more titles than this tells nothing
constexpr int parts = 3;
constexpr int mostSlips = 2;

struct Spelled {
    QString letters;
    QString figures;
    QStringList words;
};

Spelled spelled(const QString &title, bool hasWords)
{
    Spelled read;
    QString word;
    const auto end = [&] {
        if (hasWords && !word.isEmpty())
            read.words += word;
        word.clear();
    };
    for (const QChar sign : withoutAccents(title)) {
        if (!sign.isLetterOrNumber()) {
            end();
            continue;
        }
        (sign.isLetter() ? read.letters : read.figures) += sign;
        if (hasWords)
            word += sign;
    }
    end();
    return read;
}

int slipsAllowed(qsizetype letters) { return letters >= 8 ? mostSlips : letters >= 4 ? 1 : 0; }

// A short word that only one of the two has tells them apart, unless it says nothing: "Plan", "Plan B".
bool isMark(const QString &word)
{
    static const QStringList fill = u"a an at by in of on to"_s.split(u' ');
    return word.size() < 3 && !fill.contains(word);
}

bool areNearWords(QStringList one, QStringList other)
{
    if (one.size() == other.size())
        return std::ranges::equal(one, other, isNearWord);
    QStringList &more = one.size() > other.size() ? one : other;
    const QStringList &fewer = one.size() > other.size() ? other : one;
    for (const QString &word : fewer) {
        if (const qsizetype at = more.indexOf(word); at >= 0)
            more.removeAt(at);
    }
    return more.size() != 1 || !isMark(more.constFirst());
}

// How many slips are between them, at most `most`, or one more. What begins and ends alike is left out first, so that
// few letters are looked at twice.
int slipsWithin(QStringView one, QStringView other, int most)
{
    while (!one.isEmpty() && !other.isEmpty() && one.front() == other.front()) {
        one = one.sliced(1);
        other = other.sliced(1);
    }
    while (!one.isEmpty() && !other.isEmpty() && one.back() == other.back()) {
        one.chop(1);
        other.chop(1);
    }
    const qsizetype surplus = std::abs(one.size() - other.size());
    if (one.isEmpty() || other.isEmpty() || surplus > most || most == 0)
        return int(std::min<qsizetype>(std::max(one.size(), other.size()), most + 1));
    int fewest = slipsWithin(one.sliced(1), other.sliced(1), most - 1);
    fewest = std::min(fewest, slipsWithin(one.sliced(1), other, most - 1));
    fewest = std::min(fewest, slipsWithin(one, other.sliced(1), most - 1));
    if (one.size() > 1 && other.size() > 1 && one[0] == other[1] && one[1] == other[0])
        fewest = std::min(fewest, slipsWithin(one.sliced(2), other.sliced(2), most - 1));
    return fewest + 1;
}

// How many slips are between them; nothing where they are not near.
std::optional<int> slipsOf(const Spelled &one, const Spelled &other)
{
    if (one.figures != other.figures)
        return {};
    if (one.letters == other.letters)
        return 0;
    const int allowed = slipsAllowed(std::min(one.letters.size(), other.letters.size()));
    const int slips = slipsWithin(one.letters, other.letters, allowed);
    return slips <= allowed && areNearWords(one.words, other.words) ? std::optional(slips) : std::nullopt;
}

quint32 oddLetters(const QString &letters)
{
    quint32 odd = 0;
    for (const QChar letter : letters)
        odd ^= 1U << (letter.unicode() % 32);
    return odd;
}

qsizetype startOf(int part, qsizetype length) { return length * part / parts; }

size_t keyOf(QStringView letters, int part, qsizetype length, const QString &figures)
{
    return qHashMulti(0, letters, part, length, figures);
}

} // namespace

bool areNearTitles(const QString &one, const QString &other)
{
    return slipsOf(spelled(one, true), spelled(other, true)).has_value();
}

void NearTitles::add(const QString &title, RecordId record)
{
    const Spelled read = spelled(title, false);
    const qsizetype length = read.letters.size();
    const Bearer bearer{int(m_known.size()), oddLetters(read.letters)};
    for (int part = 0; part < parts; ++part) {
        const qsizetype start = startOf(part, length);
        const QStringView letters = QStringView(read.letters).sliced(start, startOf(part + 1, length) - start);
        std::vector<Bearer> &bearers = m_byPart[keyOf(letters, part, length, read.figures)];
        if (bearers.size() <= commonPart)
            bearers.push_back(bearer);
    }
    m_known.push_back({record, title, read.letters});
}

// Of two slips, those before a part that is untouched move it, and those behind it do not: as in Pass-Join (Li, Deng,
// Wang, Feng 2011), each part has to be looked for in few places.
std::vector<int> NearTitles::candidates(const QString &letters, const QString &figures) const
{
    std::vector<int> found;
    const int allowed = slipsAllowed(letters.size() + mostSlips);
    const quint32 odd = oddLetters(letters);
    for (qsizetype length = std::max<qsizetype>(0, letters.size() - allowed); length <= letters.size() + allowed;
         ++length) {
        for (int part = 0; part < parts; ++part) {
            const qsizetype start = startOf(part, length);
            const qsizetype size = startOf(part + 1, length) - start;
            const qsizetype moved = letters.size() - length;
            const qsizetype behind = mostSlips - part;
            const qsizetype last = std::min({start + part, start + moved + behind, letters.size() - size});
            for (qsizetype at = std::max({qsizetype(0), start - part, start + moved - behind}); at <= last; ++at) {
                const auto bearers =
                    m_byPart.constFind(keyOf(QStringView(letters).sliced(at, size), part, length, figures));
                if (bearers == m_byPart.cend() || bearers->size() > commonPart)
                    continue;
                for (const Bearer &bearer : *bearers) {
                    if (std::popcount(bearer.odd ^ odd) <= 2 * mostSlips)
                        found.push_back(bearer.position);
                }
            }
        }
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}

std::vector<RecordId> NearTitles::near(const QString &title) const
{
    const Spelled read = spelled(title, true);
    std::vector<std::pair<int, RecordId>> found; // by their slips, then as they were made
    if (!read.letters.isEmpty() || !read.figures.isEmpty()) {
        for (const int position : candidates(read.letters, read.figures)) {
            const Known &known = m_known[size_t(position)];
            if (slipsWithin(read.letters, known.letters, mostSlips) > mostSlips)
                continue;
            if (const std::optional<int> slips = slipsOf(read, spelled(known.title, true)))
                found.emplace_back(*slips, known.record);
        }
    }
    std::ranges::sort(found);
    std::vector<RecordId> records;
    for (const auto &[slips, record] : found) {
        if (std::ssize(records) < titlesOffered)
            records.push_back(record);
    }
    return records;
}

} // namespace Ratchet
