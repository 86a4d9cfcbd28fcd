// SPDX-License-Identifier: GPL-3.0-or-later
// A slide as a value: what is shown to a room, and what its presenter should know. All texts are plain.
#pragma once

#include <answers/basis/figures.h>
#include <charts/control_chart.h>

#include <variant>

namespace Ratchet {

// A verdict among others: the big figure, what it counts, the question, the verdict as word and shape.
struct SlideTile {
    QString title;
    QString lead;
    QString note;
    QString badge;
    Tone tone = Tone::Neutral;
    bool isPartial = false; // amber, as everywhere
};
struct SlideTiles {
    std::vector<SlideTile> tiles;
};

// The answer in one sentence with its verdict.
struct SlideHeadline {
    QString text;
    QString badge;
    Tone tone = Tone::Neutral;
    bool isPartial = false;
};

struct SlideFigure {
    QString value;
    QString label;
    Tone tone = Tone::Neutral;
};
struct SlideFigures {
    std::vector<SlideFigure> figures;
};

// At most so many rows can be read from the back of a room.
inline constexpr size_t mostSlideRows = 8;
struct SlideTable : TableContent {
    QString id;
    qint64 more = 0; // rows that are left out
};

struct SlidePoints {
    struct Point {
        QString text;
        Tone tone = Tone::Neutral;
    };
    std::vector<Point> points;
    qint64 more = 0;
};

using SlideBlock =
    std::variant<SlideTiles, SlideHeadline, SlideFigures, SlideTable, SlidePoints, AnswerChart, ControlChart>;

struct Slide {
    QString id; // stable: "verdicts", "question:1", "metric:Time to restore"
    QString title;
    QString subtitle = {};
    std::vector<SlideBlock> blocks = {};
    QStringList notes = {}; // for the presenter, made from the data
};

} // namespace Ratchet
