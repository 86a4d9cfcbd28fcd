// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through the whole window with a large register, as a user would go: every page and tab, typing, sorting,
// grouping, selecting all, every editor, command and menu. Prints what held the window's thread longest, and where.
#pragma once

class QString;

namespace Ratchet::Bench {

// Deletes records of the register at `path`: the last part that uses it.
void measureWalk(const QString &path);

} // namespace Ratchet::Bench
