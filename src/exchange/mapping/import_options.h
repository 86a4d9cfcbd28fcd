// SPDX-License-Identifier: GPL-3.0-or-later
// What an import is told beside its table and mapping.
#pragma once

#include <QDate>

#include <functional>

namespace Ratchet {

// A person, unit, service or metric that a row names and the register lacks.
enum class MissingRecords : quint8 { Create, Refuse };

struct ImportOptions {
    QDate today;
    MissingRecords missing = MissingRecords::Create;
    std::function<bool(int done, int total)> progress = {}; // false cancels: ErrorCode::Cancelled
};

} // namespace Ratchet
