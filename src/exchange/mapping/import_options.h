// SPDX-License-Identifier: GPL-3.0-or-later
// What an import is told beside its table and mapping.
#pragma once

#include <QDate>
#include <QHash>
#include <QString>

#include <functional>

namespace Ratchet {

// A person, unit, service or metric that a row names and the register lacks.
enum class MissingRecords : quint8 { Create, Refuse };

struct ImportOptions {
    QDate today;
    MissingRecords missing = MissingRecords::Create;
    std::function<bool(int done, int total)> progress = {}; // false cancels: ErrorCode::Cancelled
    QHash<int, QString> refused = {}; // rows, by their lines, that are refused for that reason
    bool touches = true; // what was there before is touched today; otherwise only the rows say when anything was
};

} // namespace Ratchet
