// SPDX-License-Identifier: GPL-3.0-or-later
// The time zones that the system knows by name.
#pragma once

#include <QString>
#include <QTimeZone>

#include <optional>

namespace Ratchet {

// By its IANA name, older ones and links included, whatever the case of its letters; "UTC+01:00" and "GMT+1" mean that
// offset. Tried rather than looked up: no list of names is complete. Nothing for what is no name of a zone.
[[nodiscard]] std::optional<QTimeZone> databaseZone(const QString &name);

} // namespace Ratchet
