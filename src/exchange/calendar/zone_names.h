// SPDX-License-Identifier: GPL-3.0-or-later
// Which zone of the database a calendar means by the name that it gives it.
#pragma once

#include <QString>

namespace Ratchet {

// "Europe/Berlin" for a name of the IANA database with a region, which is the same everywhere: with a path before it
// ("/mozilla.org/20050126_1/Europe/Berlin"), with dashes, or as it was called earlier. Empty for any other.
[[nodiscard]] QString regionalZone(const QString &written);

// The same, and names that only their program knows: of Windows ("W. Europe Standard Time"), as Windows shows them
// ("(UTC+01:00) Amsterdam, Berlin, Bern"), with "tzone://Microsoft/" before them, short ones of the database (CET) and
// plain offsets (GMT+01:00). Empty where it is not known for certain.
[[nodiscard]] QString zoneNamed(const QString &written);

} // namespace Ratchet
