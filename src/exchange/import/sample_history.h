// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration as somebody would have kept it: what each of the last months brought, so that earlier states,
// trends and packs of then can be shown. Every date of the story comes from the records themselves.
#pragma once

#include <core/change.h>
#include <core/result.h>

#include <QDate>

namespace Ratchet {

// The changes that lead from nothing to the demonstration of that day: the creation of the register, what there was
// thirteen months ago, one change at the end of each month since, and today's. Together they are what addSample() adds.
// `who` signs them.
[[nodiscard]] Result<std::vector<Change>> sampleHistory(QDate today, const QString &who);

} // namespace Ratchet
