// SPDX-License-Identifier: GPL-3.0-or-later
// Attributes of the two spreadsheet formats, whose prefixes differ from program to program.
#pragma once

#include <QString>

class QXmlStreamReader;

namespace Ratchet {

// By its local name, in whatever namespace; empty if there is none.
[[nodiscard]] QString xmlAttribute(const QXmlStreamReader &xml, QStringView name);

} // namespace Ratchet
