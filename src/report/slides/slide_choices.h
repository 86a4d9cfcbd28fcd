// SPDX-License-Identifier: GPL-3.0-or-later
// Which slides are shown, in which order, and what their presenter noted; kept with a ceremony and with what was shown.
#pragma once

#include <report/slides/slide.h>

#include <QStringList>

namespace Ratchet {

struct SlideChoice {
    QString slide; // id
    QString notes; // of the presenter
    bool operator==(const SlideChoice &) const = default;
};

struct SlideChoices {
    QStringList services; // names; empty: all
    std::vector<SlideChoice> slides; // empty: the usual ones
    bool operator==(const SlideChoices &) const = default;
};

// [{"slide": …, "notes": …}, …]; with services {"services": […], "slides": […]}. Empty where nothing was chosen. What
// is unknown or of another type is as if it were not there.
[[nodiscard]] QString slideChoicesText(const SlideChoices &choices);
[[nodiscard]] SlideChoices slideChoicesFrom(const QString &text);

// Those of `all` that were chosen, in that order, the presenter's own notes before those made from data; slides that
// are not there are skipped.
[[nodiscard]] std::vector<Slide> chosenSlides(const std::vector<Slide> &all, const std::vector<SlideChoice> &chosen);

} // namespace Ratchet
