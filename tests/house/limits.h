// SPDX-License-Identifier: GPL-3.0-or-later
// How far the house may go; the one place to change it. A limit above its aim is what the sources come to today: it may
// only fall.
#pragma once

namespace Ratchet::House {

struct Limit {
    const char *what;
    double aim;
    double limit;
};

inline constexpr Limit medianReach{"own headers that a source reaches, median", 18, 18};
inline constexpr Limit largestReach{"own headers that a source reaches, most", 55, 55};
inline constexpr Limit circlesOfFiles{"circles between files", 0, 0};
inline constexpr Limit circlesOfRooms{"circles between rooms", 0, 0};
inline constexpr Limit forbiddenIncludes{"includes against src/rooms.txt", 0, 0};
inline constexpr Limit longFunctions{"functions over 60 lines", 0, 0};
inline constexpr Limit longFiles{"files over 400 lines", 0, 0};
inline constexpr Limit halves{"functions defined away from their header", 0, 0};
inline constexpr Limit flatInGui{"files of src/gui that are in no room", 0, 0};

inline constexpr int linesOfFunction = 60;
inline constexpr int linesOfFile = 400;

} // namespace Ratchet::House
