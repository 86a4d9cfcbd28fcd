// SPDX-License-Identifier: GPL-3.0-or-later
// What an import is told beside its table and mapping.
#pragma once

#include <core/fields/entity.h>

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>

#include <functional>

namespace Ratchet {

// A person, unit, service or metric that a row names and the register lacks.
enum class MissingRecords : quint8 { Create, Refuse };

// What the user decided about single rows, which go by their lines.
struct RowChoices {
    enum class Only : quint8 {
        All,
        Updates, // rows that would make a record are skipped
        Additions, // rows of records that are there already are skipped
    };
    Only only = Only::All;
    QSet<int> skipped = {};
    QHash<int, QSet<FieldIndex>> untouched = {}; // fields of a row that stay as the register has them
    QHash<int, QSet<QString>> unread = {}; // fields, as mappings call them, whose cell is not to refuse the row
    // Rows that repeat another, and make a record of their own under a reference of its own; of a calendar, those that
    // are skipped unless somebody asks for them.
    QSet<int> asNew = {};

    bool operator==(const RowChoices &) const = default;
};

// Empty where the row of that line is to be taken; `isKnown`: its record is there already.
[[nodiscard]] QString whySkipped(const RowChoices &choices, int line, bool isKnown);

struct ImportOptions {
    QDate today;
    MissingRecords missing = MissingRecords::Create;
    std::function<bool(int done, int total)> progress = {}; // false cancels: ErrorCode::Cancelled
    QHash<int, QString> refused = {}; // rows, by their lines, that are refused for that reason
    RowChoices choices = {};
    bool touches = true; // what was there before is touched today; otherwise only the rows say when anything was
};

} // namespace Ratchet
