// SPDX-License-Identifier: GPL-3.0-or-later
// The house in figures: each is printed, and what goes beyond its limit is named; with RATCHET_HOUSE_ALL in the
// environment what goes beyond its aim as well.
#include "functions.h"
#include "halves.h"
#include "include_graph.h"
#include "limits.h"
#include "rooms.h"

#include <support/test.h>

#include <algorithm>
#include <cstdio>

using namespace Ratchet::House;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const SourceTree &house()
{
    static const SourceTree tree = SourceTree::below(QStringLiteral(RATCHET_SOURCE_DIR "/src"));
    return tree;
}

void hold(const Limit &limit, double value, const QStringList &culprits = {})
{
    std::printf("house: %-45s %6g, at most %g%s\n", limit.what, value, limit.limit,
                limit.limit > limit.aim ? qPrintable(u" (aim %1)"_s.arg(limit.aim)) : "");
    const bool isAsked = qEnvironmentVariableIsSet("RATCHET_HOUSE_ALL") && value > limit.aim;
    if (value > limit.limit || isAsked)
        std::printf("  %s\n", qPrintable(culprits.join(u"\n  "_s)));
    INFO(limit.what);
    CHECK(value <= limit.limit);
}

void hold(const Limit &limit, const QStringList &culprits) { hold(limit, double(culprits.size()), culprits); }

QStringList joined(const QList<QStringList> &circles)
{
    QStringList lines;
    for (const QStringList &circle : circles)
        lines += circle.join(u' ');
    return lines;
}

} // namespace

TEST_CASE("no source reaches half the house")
{
    const QMap<QString, int> reach = reachOfSources(house());
    REQUIRE(reach.size() > 300);
    QStringList far;
    for (auto source = reach.begin(); source != reach.end(); ++source) {
        if (*source > largestReach.aim)
            far += u"%1 reaches %2"_s.arg(source.key()).arg(*source);
    }
    hold(medianReach, median(reach.values()));
    hold(largestReach, *std::ranges::max_element(reach), far);
}

TEST_CASE("there is no circle between files or rooms")
{
    hold(circlesOfFiles, joined(IncludeGraph(house().includes(), stemOf).circles()));
    hold(circlesOfRooms, joined(IncludeGraph(house().includes(), roomOf).circles()));
}

TEST_CASE("rooms include what src/rooms.txt lets them")
{
    const Rooms rooms(QString::fromUtf8(contentOf(QStringLiteral(RATCHET_SOURCE_DIR "/src/rooms.txt"))));
    INFO(rooms.faults().join(u'\n'));
    CHECK(rooms.faults().isEmpty());
    const QStringList missing = rooms.missing(house());
    INFO(missing.join(u'\n'));
    CHECK(missing.isEmpty());
    hold(forbiddenIncludes, rooms.forbiddenIncludes(house()));
}

TEST_CASE("functions and files are short enough to take in")
{
    QStringList functions;
    QStringList files;
    QStringList flat;
    int seen = 0;
    for (auto file = house().files().begin(); file != house().files().end(); ++file) {
        if (file->size() > linesOfFile)
            files += u"%1 has %2"_s.arg(file.key()).arg(file->size());
        if (roomOf(file.key()) == "gui"_L1)
            flat += file.key();
        for (const Function &function : functionsOf(*file)) {
            ++seen;
            if (function.length > linesOfFunction)
                functions +=
                    u"%1:%2 %3 has %4"_s.arg(file.key()).arg(function.line).arg(function.name).arg(function.length);
        }
    }
    CHECK(seen > 3'000); // else the reader of functions no longer understands the format
    hold(longFunctions, functions);
    hold(longFiles, files);
    hold(flatInGui, flat);
}

TEST_CASE("a function is defined beside the header that declares it") { hold(halves, definedAwayFromHeader(house())); }
