// SPDX-License-Identifier: GPL-3.0-or-later
// How near the words of a header come to a field: our own names, what others call it, and what is left without "new" or
// "date".
#pragma once

#include <core/fields/field.h>

#include <QString>

namespace Ratchet {

// No distance that a name has.
constexpr int notNamed = 1000;

// 0 for our own name, 1 for a label; notNamed for all others.
[[nodiscard]] int ownNameDistance(const Field &field, const QString &header);

// Also what others call it, farther the less likely. Nearer than the own name is the key of a record that is meant.
[[nodiscard]] int headerDistance(const Field &field, const QString &header);

// What people wrote beside a record is no name of it, nor what it is about.
[[nodiscard]] bool isRemark(const QString &header);

} // namespace Ratchet
