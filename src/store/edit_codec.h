// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of a change as bytes, as the ledger keeps and seals them.
//
// Format 1: a byte that says how the rest is packed (0 plain, 1 zlib), then a QDataStream of Qt 6.0:
//   quint16 count of names, each name UTF-8 as "entity.field", "entity." for a record's existence;
//   quint32 count of edits, each: quint16 name, qint64 record, value before, value after.
//   A value is a tag byte: 0 empty, 1 true, 2 qint64, 3 double, 4 date as qint64 Julian day,
//   5 wall-clock time as qint64 milliseconds since 1970-01-01T00:00, 6 text as UTF-8, 7 option as its UTF-8 name.
// Fields and options go by name, so that a later field table reads an older ledger.
#pragma once

#include <core/change.h>
#include <core/result.h>

#include <QByteArray>

namespace Ratchet {

[[nodiscard]] QByteArray encodeEdits(const std::vector<Edit> &edits);
// Fails where the bytes are not what encodeEdits() writes or name a field that this program does not know.
[[nodiscard]] Result<std::vector<Edit>> decodeEdits(const QByteArray &bytes);
// Of one record only: the values of all others are passed over.
[[nodiscard]] Result<std::vector<Edit>> decodeEditsOf(EntityKind kind, RecordId record, const QByteArray &bytes);

} // namespace Ratchet
