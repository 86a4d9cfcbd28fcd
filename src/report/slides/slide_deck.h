// SPDX-License-Identifier: GPL-3.0-or-later
// From the answers to slides: every slide that can be shown of a register, and those that are shown where nobody chose.
// The same register, day, locale and ceremony give the same slides.
#pragma once

#include <core/fields/identifier.h>
#include <core/register.h>
#include <core/result.h>
#include <report/slides/slide_choices.h>
#include <report/slides/summary_slides.h>

#include <memory>

namespace Ratchet {

struct Ceremony;
struct SlideSubject;

[[nodiscard]] std::vector<Slide> allSlides(const SlideSubject &subject);
// The usual selection among these, at most `mostUsualSlides`, in their order: opening, what changed since the last
// time, a slide a question, the metrics with most to say, what was delivered, what faded, the money, what is to be
// decided.
inline constexpr size_t mostUsualSlides = 15;
[[nodiscard]] std::vector<SlideChoice> usualSlides(const std::vector<Slide> &all);

// Slides with what stands around them.
struct SlideDeck {
    QString title; // "Service review, order to delivery"
    QString organisation;
    QDate asOf;
    qint64 change = 0; // the register as recorded at this change
    QLocale locale;
    std::vector<Slide> slides;
    std::vector<Slide> backUp = {}; // that wait behind the end of a presentation; written and kept nowhere
    std::optional<SlidesSince> since = {}; // the state that the slide of changes compares with

    [[nodiscard]] size_t size() const { return slides.size() + backUp.size(); }
    // By its place, those behind the end too; below size().
    [[nodiscard]] const Slide &slide(size_t place) const
    {
        return place < slides.size() ? slides[place] : backUp[place - slides.size()];
    }
};

// What a deck is made of: a register as recorded at a change, judged as of a day.
struct SlideSource {
    Register reg;
    QDate asOf;
    qint64 change = 0;
    QLocale locale;
    Id<Ceremony> ceremony = {};
    std::shared_ptr<const EarlierState> before = {}; // none: what changed is not told
};
// What was chosen for the ceremony, or nothing; one of a single service is about that service.
[[nodiscard]] SlideChoices slideChoicesOf(const Register &reg, Id<Ceremony> ceremony);
// Every slide there is in the scope of these services, in the language of the calling thread. UnknownReference for a
// service that the register lacks. May run in a worker.
[[nodiscard]] Result<SlideDeck> wholeDeck(const SlideSource &source, const QStringList &services);
// Of a whole deck those chosen, or where nothing is the usual ones; the others wait behind the end.
void showOnly(SlideDeck &deck, const std::vector<SlideChoice> &chosen);
// A whole deck of which what was chosen is shown.
[[nodiscard]] Result<SlideDeck> slideDeck(const SlideSource &source, const SlideChoices &choices);

} // namespace Ratchet
