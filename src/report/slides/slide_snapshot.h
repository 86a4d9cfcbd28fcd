// SPDX-License-Identifier: GPL-3.0-or-later
// What was shown at an occurrence, kept so that it can be shown again: computed from the ledger as it was then,
// compared with what was seen, and as a PDF.
#pragma once

#include <core/change_builder.h>
#include <report/slides/slide_deck.h>

namespace Ratchet {

struct Ceremony;

struct Occurrence;

struct Snapshot;

// What the slides of a deck are called, so that the same ones can be made again.
[[nodiscard]] SlideChoices choicesOf(const SlideDeck &deck, const QStringList &services);

// Adds the record; of no occurrence where the slides were shown ad hoc. `pdf` is the deck as renderSlides() made it.
void addSnapshot(ChangeBuilder &builder, Id<Occurrence> occurrence, const SlideDeck &deck, const SlideChoices &shown,
                 const QDateTime &shownAt, const QByteArray &pdf);

struct ReopenedSlides {
    SlideDeck deck;
    bool isIdentical = false; // to what was shown, in every text and value
};
// `recorded` is the register as of the snapshot's change, which need not know the occurrence yet, and `before` the one
// that comparedState() names.
[[nodiscard]] Result<ReopenedSlides> reopenedSlides(const Register &recorded, const Snapshot &snapshot,
                                                    Id<Ceremony> ceremony,
                                                    std::shared_ptr<const EarlierState> before = {});
// The state that the slides of what changed were compared with; none where there were no such.
[[nodiscard]] std::optional<SlidesSince> comparedState(const Snapshot &snapshot);
[[nodiscard]] QByteArray keptPdf(const Snapshot &snapshot);

} // namespace Ratchet
