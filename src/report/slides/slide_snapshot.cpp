// SPDX-License-Identifier: GPL-3.0-or-later
#include "slide_snapshot.h"

#include <answers/questions/answer.h>
#include <core/register.h>
#include <report/paper/data_file.h>
#include <report/slides/slide_digest.h>

#include <core/catalogue.h>
#include <core/entities/cadence.h>

namespace Ratchet {

SlideChoices choicesOf(const SlideDeck &deck, const QStringList &services)
{
    SlideChoices choices{.services = services, .slides = {}, .since = deck.since};
    for (const Slide &slide : deck.slides)
        choices.slides.push_back({slide.id, {}});
    return choices;
}

void addSnapshot(ChangeBuilder &builder, Id<Occurrence> occurrence, const SlideDeck &deck, const SlideChoices &shown,
                 const QDateTime &shownAt, const QByteArray &pdf)
{
    const auto snapshot = builder.create<Snapshot>();
    if (occurrence)
        builder.set<&Snapshot::occurrence>(snapshot, Value(occurrence.value));
    builder.set<&Snapshot::shownAt>(snapshot, Value(shownAt));
    builder.set<&Snapshot::change>(snapshot, Value(deck.change));
    builder.set<&Snapshot::asOf>(snapshot, Value(deck.asOf));
    builder.set<&Snapshot::language>(snapshot, Value(deck.locale.name()));
    builder.set<&Snapshot::slides>(snapshot, Value(slideChoicesText(shown)));
    builder.set<&Snapshot::sha256>(snapshot, Value(hexOf(slidesDigest(deck.slides))));
    builder.set<&Snapshot::content>(snapshot, Value(QString::fromLatin1(pdf.toBase64())));
}

Result<ReopenedSlides> reopenedSlides(const Register &recorded, const Snapshot &snapshot, Id<Ceremony> ceremony,
                                      std::shared_ptr<const EarlierState> before)
{
    const QLocale locale(snapshot.language);
    const SpokenLanguage language(locale);
    const SlideSource source{recorded, snapshot.asOf, snapshot.change.value_or(0), locale, ceremony, std::move(before)};
    Result<SlideDeck> deck = slideDeck(source, slideChoicesFrom(snapshot.slides));
    if (!deck)
        return tl::unexpected<Error>(deck.error());
    const bool isIdentical = hexOf(slidesDigest(deck->slides)) == snapshot.sha256;
    return ReopenedSlides{std::move(*deck), isIdentical};
}

std::optional<SlidesSince> comparedState(const Snapshot &snapshot) { return slideChoicesFrom(snapshot.slides).since; }

QByteArray keptPdf(const Snapshot &snapshot) { return QByteArray::fromBase64(snapshot.content.toLatin1()); }

} // namespace Ratchet
