// SPDX-License-Identifier: GPL-3.0-or-later
// Which slides are shown, in which order, and what their presenter noted; kept with a ceremony and with what was shown.
#pragma once

#include <report/slides/slide.h>

#include <QDate>
#include <QStringList>

#include <optional>

namespace Ratchet {

struct SlideChoice {
    QString slide; // id
    QString notes; // of the presenter
    bool operator==(const SlideChoice &) const = default;
};

// The state that slides of what changed compare with.
struct SlidesSince {
    qint64 change = 0; // the register as recorded at this change
    QDate day; // and judged as of this day
    bool operator==(const SlidesSince &) const = default;
};

struct SlideChoices {
    QStringList services; // names; empty: all
    std::vector<SlideChoice> slides; // empty: the usual ones
    std::optional<SlidesSince> since = {}; // of slides that were shown
    bool operator==(const SlideChoices &) const = default;
};

// [{"slide": …, "notes": …}, …]; with services or a state to compare with {"services": […], "since": {"change": …,
// "day": …}, "slides": […]}. Empty where nothing was chosen. What is unknown or of another type is as if it were not
// there.
[[nodiscard]] QString slideChoicesText(const SlideChoices &choices);
[[nodiscard]] SlideChoices slideChoicesFrom(const QString &text);

// Those of `all` that were chosen, in that order, the presenter's own notes before those made from data; slides that
// are not there are skipped.
[[nodiscard]] std::vector<Slide> chosenSlides(const std::vector<Slide> &all, const std::vector<SlideChoice> &chosen);

} // namespace Ratchet
