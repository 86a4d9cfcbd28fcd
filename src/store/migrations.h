// SPDX-License-Identifier: GPL-3.0-or-later
// The numbered files of resources/schema, each one transaction that ends with its user_version.
#pragma once

#include <store/connection.h>

namespace Ratchet {

// The version the newest migration leads to.
[[nodiscard]] int newestSchemaVersion();
// Brings the database from `version` to the newest one.
[[nodiscard]] Status migrate(Connection &connection, int version);

} // namespace Ratchet
