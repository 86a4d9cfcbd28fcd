// SPDX-License-Identifier: GPL-3.0-or-later
// What slides are made from, and how all of them write a day and a table.
#pragma once

#include <core/fields/identifier.h>
#include <report/slides/slide.h>

#include <QLocale>

namespace Ratchet {

struct Answers;
struct Ceremony;
struct Evaluation;

// What slides are about: a register that is in their scope already, judged once, and its answers.
struct SlideSubject {
    const Evaluation &evaluation;
    const Answers &answers; // of that evaluation
    Id<Ceremony> ceremony = {}; // in which they are shown; none: in none
};

// At most so many rows of a table, and how many more there are.
[[nodiscard]] SlideTable slideTable(const AnswerTable &table, size_t most = mostSlideRows);
// How a list is divided among slides.
struct SlidePaging {
    size_t rows = mostSlideRows; // of a slide, that many at most
    size_t slides = 3; // likewise: the last one says how much is left
};
// They have the id of `head`, from the second on with its number, and its title with both numbers; an empty list has
// one that says `nothing`.
void addTableSlides(std::vector<Slide> &slides, const Slide &head, const AnswerTable &table, const QLocale &locale,
                    const QString &nothing = {}, const SlidePaging &paging = {});
// "23 Nov 2026", as packs write days.
[[nodiscard]] QString slideDay(QDate day, const QLocale &locale);

} // namespace Ratchet
