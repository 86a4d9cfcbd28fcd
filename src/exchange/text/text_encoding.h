// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes to text: finds out how a file was encoded.
#pragma once

#include <core/result.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Ratchet {

// The encodings that are known, by the names Dialect holds:
// "UTF-8", "UTF-8 with BOM", "UTF-16LE", "UTF-16BE", "windows-1252".
[[nodiscard]] QStringList knownEncodings();

struct DecodedText {
    QString encoding;
    QString text; // without byte order mark
};

// Decodes as `encoding`, or finds it out if that is empty: byte order mark, zero bytes, valid UTF-8, else windows-1252.
// Fails for an unknown encoding, and with line and column of the first byte that the encoding cannot hold.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &content, const QString &encoding = {});

} // namespace Ratchet
