// SPDX-License-Identifier: GPL-3.0-or-later
// Headers and values of foreign tables in the form in which they are compared.
#pragma once

#include <QMap>
#include <QStringList>

namespace Ratchet {

// A header or value without case, accents, pictograms, blanks and marks: "✅ Fällig am" is "falligam".
[[nodiscard]] QString plainWord(QStringView text);

// The header that says something best: the first of these words, in plain form and divided by blanks, that a column
// bears which is not in `taken`. Empty where none does.
[[nodiscard]] QString headerSaying(const QString &words, const QStringList &header,
                                   const QMap<QString, QString> &taken);

} // namespace Ratchet
