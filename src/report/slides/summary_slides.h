// SPDX-License-Identifier: GPL-3.0-or-later
// What a room wants to know beside the five questions: what changed since the last time, and what became of the money.
#pragma once

#include <core/register.h>
#include <core/result.h>
#include <report/slides/slide.h>

#include <QDate>
#include <QStringList>

namespace Ratchet {

struct SlideSubject;

// The register as recorded at an earlier change, to be judged as of a day of then.
struct EarlierState {
    Register reg;
    QDate asOf;
    qint64 change = 0;
};

// The differences that tell most. Errors: UnknownReference for a service that the register lacked then and now.
[[nodiscard]] Result<Slide> changesSlide(const SlideSubject &subject, const EarlierState &before, qint64 change,
                                         const QStringList &services);
// Money in, proven out, and by which improvements.
[[nodiscard]] Slide moneySlide(const SlideSubject &subject);

} // namespace Ratchet
