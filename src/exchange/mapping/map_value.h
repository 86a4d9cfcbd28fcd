// SPDX-License-Identifier: GPL-3.0-or-later
// The values of the keys of a map file, and what is said of those that are of another kind.
#pragma once

#include <core/result.h>

#include <QJsonValue>
#include <QMap>
#include <QStringList>

namespace Ratchet {

// Why the map cannot be used.
[[nodiscard]] tl::unexpected<Error> malformedMap(const QString &what, const QString &cause = {});
[[nodiscard]] tl::unexpected<Error> wrongMapValue(const QString &key, const QString &expected);

[[nodiscard]] Result<QString> textOf(const QString &key, const QJsonValue &value);
// Numbers and booleans stand for their text: {"criticality": 2}.
[[nodiscard]] Result<QMap<QString, QString>> textsOf(const QString &key, const QJsonValue &value);
[[nodiscard]] Result<QStringList> textListOf(const QString &key, const QJsonValue &value);

} // namespace Ratchet
