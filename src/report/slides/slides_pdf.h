// SPDX-License-Identifier: GPL-3.0-or-later
// Slides as a PDF, one to a page, in the colours of paper.
#pragma once

#include <core/result.h>
#include <store/progress.h>

#include <QByteArray>
#include <QDateTime>

namespace Ratchet {

struct SlideDeck;

// May run in a worker. ErrorCode::Cancelled where `progress` returns false.
[[nodiscard]] Result<QByteArray> renderSlides(const SlideDeck &deck, const QDateTime &preparedAt,
                                              const Progress &progress = {});
// The file at `path` appears whole or not at all.
[[nodiscard]] Status writeSlides(const QString &path, const SlideDeck &deck, const QDateTime &preparedAt,
                                 const Progress &progress = {});

} // namespace Ratchet
