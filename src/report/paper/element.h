// SPDX-License-Identifier: GPL-3.0-or-later
// What a pack consists of, from top to bottom, as values: what is said, not where it stands. All texts are plain.
#pragma once

#include <answers/basis/figures.h>

#include <QPicture>
#include <QSizeF>

#include <algorithm>
#include <variant>

namespace Ratchet {

enum class TextRole : quint8 { Body, Muted, Caption, CoverTitle, CoverSubtitle };

// Where a heading is named again.
enum class Listing : quint8 { Nowhere, Outline, Contents }; // those in the contents are in the outline too

struct HeadingElement {
    int level = 1;
    QString text;
    Listing listing = Listing::Contents;
    QString anchor = {}; // by which a table's pageOf finds it
    double room = 0.4; // of a section: the share of a page that must be left for it to go on below another one
};

// What follows begins a page.
struct PageBreakElement { };

struct TextElement {
    QString text;
    TextRole role = TextRole::Body;
};

// The answer in one sentence with its verdict, in a tinted box.
struct HeadlineElement {
    QString headline;
    QString note;
    Verdict verdict = Verdict::None;
    QString badge = {}; // in place of the verdict's own words
};

struct TableElement : TableContent {
    bool hasHeader = true; // without one, the first column names the others
    bool isDense = false; // so many columns that its letters are smaller
    std::vector<size_t> below = {}; // columns that have no room beside the others: their texts stand below each row
    QString continues = {}; // of a part of a table too wide for the page: which columns it holds
    QString id = {}; // name of the file that holds it as CSV, without ending; empty: it is not a table of data
    QString title = {}; // what it is called where differences are listed
    std::vector<QString> pageOf = {}; // for each row the anchor of a heading: its page stands in the last column

    [[nodiscard]] bool isBelow(size_t column) const { return std::ranges::find(below, column) != below.end(); }
};

struct PictureElement {
    QPicture picture;
    QSizeF size; // in points
};

struct ContentsElement { };

using Element = std::variant<HeadingElement, TextElement, HeadlineElement, TableElement, PictureElement,
                             ContentsElement, PageBreakElement>;

} // namespace Ratchet
