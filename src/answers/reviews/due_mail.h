// SPDX-License-Identifier: GPL-3.0-or-later
// The draft of a mail that tells an owner what is due: a mailto address (RFC 6068) for the desktop to open.
#pragma once

#include <answers/reviews/due_work.h>

#include <QByteArray>

namespace Ratchet {

// Mail programs and the shells between take no longer address for sure: Internet Explorer's 2,083 is the shortest limit
// known. What does not fit is counted in the last line.
inline constexpr int longestMailAddress = 2000;

// Whether a mail can be addressed to it: one plain address, name@host.
[[nodiscard]] bool isMailAddress(const QString &email);

// "mailto:ann@example.org?subject=…&body=…", percent-encoded, the lines of the plain text ended with CRLF; never longer
// than longestMailAddress. Empty where the owner has no address.
[[nodiscard]] QByteArray dueMail(const DueOwner &owner, const DueWork &work, const QLocale &locale);

} // namespace Ratchet
