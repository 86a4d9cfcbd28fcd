// SPDX-License-Identifier: GPL-3.0-or-later
// A list of the languages in which documents are made.
#pragma once

#include <QString>

class QComboBox;

namespace Ratchet {

// That of the program first, whose data is empty, then the languages that the program has texts of, as they are written
// in the countries that need them most. A chosen one that is none of these stands last.
void fillLanguages(QComboBox &box, const QString &chosen);

} // namespace Ratchet
