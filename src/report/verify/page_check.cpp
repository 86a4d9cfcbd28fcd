// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_check.h"

#include <core/catalogue.h>
#include <report/paper/pack_words.h>

#include <algorithm>

namespace Ratchet {

namespace {

// "Page 3", "Pages 3 to 5"; the first is page 0.
QString pagesText(qsizetype first, qsizetype count)
{
    return count == 1 ? PackWords::tr("Page %1").arg(spokenNumber(first + 1))
                      : PackWords::tr("Pages %1 to %2").arg(spokenNumber(first + 1), spokenNumber(first + count));
}

// Where two lists differ: the items of the one there, and those of the other.
struct Stretch {
    qsizetype first = 0, count = 0;
    qsizetype expectedFirst = 0, expectedCount = 0;
};

// All of them, between what both have in common in the same order; one for lists too long to be laid beside each other.
std::vector<Stretch> stretchesBetween(const QStringList &given, const QStringList &expected)
{
    constexpr qsizetype most = 4'000'000; // pairs
    if (given.size() > most / (expected.size() + 1))
        return {{0, given.size(), 0, expected.size()}};
    const qsizetype width = expected.size() + 1;
    std::vector<int> common(size_t((given.size() + 1) * width), 0); // most items in common from there to the ends
    const auto at = [&common, width](qsizetype i, qsizetype j) -> int & { return common[size_t(i * width + j)]; };
    for (qsizetype i = given.size(); i-- > 0;)
        for (qsizetype j = expected.size(); j-- > 0;)
            at(i, j) = given[i] == expected[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    std::vector<Stretch> found;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < given.size() || j < expected.size()) {
        Stretch stretch{i, 0, j, 0};
        while ((i < given.size() || j < expected.size())
               && !(i < given.size() && j < expected.size() && given[i] == expected[j])) {
            const bool isGivenNext = j == expected.size() || (i < given.size() && at(i + 1, j) >= at(i, j + 1));
            ++(isGivenNext ? i : j);
        }
        stretch.count = i - stretch.first;
        stretch.expectedCount = j - stretch.expectedFirst;
        if (stretch.count > 0 || stretch.expectedCount > 0)
            found.push_back(stretch);
        for (; i < given.size() && j < expected.size() && given[i] == expected[j]; ++i)
            ++j;
    }
    return found;
}

// The same without what both begin and end with, which of an honest pack is all.
std::vector<Stretch> stretchesApart(const QStringList &given, const QStringList &expected)
{
    const qsizetype begin = std::ranges::mismatch(given, expected).in1 - given.begin();
    qsizetype end = 0;
    while (end < std::min(given.size(), expected.size()) - begin
           && given[given.size() - 1 - end] == expected[expected.size() - 1 - end])
        ++end;
    if (begin + end == given.size() && begin + end == expected.size())
        return {};
    std::vector<Stretch> found = stretchesBetween(given.mid(begin, given.size() - begin - end),
                                                  expected.mid(begin, expected.size() - begin - end));
    for (Stretch &stretch : found) {
        stretch.first += begin;
        stretch.expectedFirst += begin;
    }
    return found;
}

} // namespace

std::vector<PackDifference> pageDifferences(const QStringList &pages, const QStringList &expected)
{
    std::vector<PackDifference> found;
    for (const Stretch &stretch : stretchesApart(pages, expected)) {
        const qsizetype changed = std::min(stretch.count, stretch.expectedCount);
        if (changed > 0)
            found.push_back(
                {pagesText(stretch.expectedFirst, changed),
                 PackWords::tr(
                     "changed after the pack was made: something was added, taken away or laid over; SHA-256"),
                 pages[stretch.first], expected[stretch.expectedFirst]});
        const qsizetype end = stretch.expectedFirst + changed;
        const qsizetype gone = stretch.expectedCount - changed;
        const qsizetype added = stretch.count - changed;
        if (gone == 1)
            found.push_back({.part = PackWords::tr("Pages"),
                             .what = PackWords::tr("page %1 is missing").arg(spokenNumber(end + 1))});
        else if (gone > 1)
            found.push_back(
                {PackWords::tr("Pages"),
                 PackWords::tr("pages %1 to %2 are missing").arg(spokenNumber(end + 1), spokenNumber(end + gone)),
                 {},
                 {}});
        if (added == 1)
            found.push_back({.part = PackWords::tr("Pages"),
                             .what = PackWords::tr("a page was added before page %1").arg(spokenNumber(end + 1))});
        else if (added > 1)
            found.push_back(
                {PackWords::tr("Pages"),
                 PackWords::tr("%1 pages were added before page %2").arg(spokenNumber(added), spokenNumber(end + 1)),
                 {},
                 {}});
    }
    return found;
}

} // namespace Ratchet
