// SPDX-License-Identifier: GPL-3.0-or-later
// From the answers to slides: every slide that can be shown of a register, and those that are shown where nobody chose.
// The same register, day, locale and ceremony give the same slides.
#pragma once

#include <core/fields/identifier.h>
#include <core/register.h>
#include <core/result.h>
#include <report/slides/slide_choices.h>

namespace Ratchet {

struct Ceremony;
struct SlideSubject;

[[nodiscard]] std::vector<Slide> allSlides(const SlideSubject &subject);
// The usual selection among these: opening, questions, the metrics with most to say, what was delivered, what faded,
// what is to be decided.
[[nodiscard]] std::vector<SlideChoice> usualSlides(const std::vector<Slide> &all);
// Those chosen, or where nothing is the usual ones.
[[nodiscard]] std::vector<Slide> shownSlides(const std::vector<Slide> &all, const std::vector<SlideChoice> &chosen);

// Slides with what stands around them.
struct SlideDeck {
    QString title; // "Service review, order to delivery"
    QString organisation;
    QDate asOf;
    qint64 change = 0; // the register as recorded at this change
    QLocale locale;
    std::vector<Slide> slides;
};

// What a deck is made of: a register as recorded at a change, judged as of a day.
struct SlideSource {
    Register reg;
    QDate asOf;
    qint64 change = 0;
    QLocale locale;
    Id<Ceremony> ceremony = {};
};
// What was chosen for the ceremony, or nothing; one of a single service is about that service.
[[nodiscard]] SlideChoices slideChoicesOf(const Register &reg, Id<Ceremony> ceremony);
// Every slide there is in the scope of these services, in the language of the calling thread. UnknownReference for a
// service that the register lacks. May run in a worker.
[[nodiscard]] Result<SlideDeck> wholeDeck(const SlideSource &source, const QStringList &services);
// Those that were chosen of them.
[[nodiscard]] Result<SlideDeck> slideDeck(const SlideSource &source, const SlideChoices &choices);

} // namespace Ratchet
