// SPDX-License-Identifier: GPL-3.0-or-later
// What is due from an owner, as plain text: for a mail, the clipboard and the command line.
#pragma once

#include <answers/reviews/due_work.h>

#include <QStringList>

namespace Ratchet {

// "Overdue", "In the next 7 days", "In the next 30 days".
[[nodiscard]] QString dueGroupTitle(DueGroup group, int days);
// The person's name; that they have left, or that it is nobody.
[[nodiscard]] QString dueOwnerTitle(const DueOwner &owner, const QLocale &locale);
// "2 overdue, 1 in the next 7 days, 4 later"; what is zero is left out.
[[nodiscard]] QString dueCounts(const DueOwner &owner, const QLocale &locale);
// "ACT-0003 Test the restores · due 1 Nov 2026, 28 days late", in one line.
[[nodiscard]] QString dueLine(const DueItem &item, QDate asOf, const QLocale &locale);

// The whole list below the titles of its groups, lines without their ends.
[[nodiscard]] QStringList dueLines(const DueOwner &owner, const DueWork &work, const QLocale &locale);

} // namespace Ratchet
