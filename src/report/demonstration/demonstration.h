// SPDX-License-Identifier: GPL-3.0-or-later
// The past of the demonstration with what was handed out and shown in it.
#pragma once

#include <core/change.h>
#include <core/result.h>

#include <QDate>

namespace Ratchet {

// sampleHistory(), and among its months the record of an evidence pack at the end of each of the last four quarters and
// the slides of two reviews, as the program keeps them. The packs have no file, so that none of them bears a hash: what
// each said comes from the ledger. `who` signs all of it. May run in a worker; texts are in the language of the calling
// thread.
[[nodiscard]] Result<std::vector<Change>> demonstrationHistory(QDate today, const QString &who);

} // namespace Ratchet
