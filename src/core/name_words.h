// SPDX-License-Identifier: GPL-3.0-or-later
// Names of people, units and services in the form in which they are compared, and how far two of them are apart.
#pragma once

#include <QStringList>

namespace Ratchet {

enum class NamedThing : quint8 { Person, Other };

// In small letters, without accents and marks, also those of letters that Unicode does not take apart: ß, ø, æ, ł, đ.
[[nodiscard]] QString withoutAccents(const QString &text);

// The words of a name without case, accents and marks. That of a person is turned where a comma stands in it
// ("Nguyen, Linh" is linh nguyen), without title, bracket and e-mail address ("Dr. Linh Nguyen <ln@example.org>"); a
// bare address gives the words before its @.
[[nodiscard]] QStringList nameWords(const QString &name, NamedThing thing);

// The e-mail address in a text, in small letters; empty where there is none.
[[nodiscard]] QString addressIn(const QString &text);

// "Linh Nguyen" of "Linh Nguyen <ln@example.org>"; a text that is only an address stays.
[[nodiscard]] QString withoutAddress(const QString &name);

// One letter wrong, missing, too many or swapped with the next, in long words two. Short words and those with digits
// are near nothing but themselves: "Team A" is not "Team B".
[[nodiscard]] bool isNearWord(const QString &one, const QString &other);

// Whether a slip of the hand, or another habit of writing, may stand between the two: near words, initials, a middle
// name or a first name alone; of other things words that say nothing, such as "service" and "team".
[[nodiscard]] bool areNearNames(const QStringList &one, const QStringList &other, NamedThing thing);

// Whether the first one, in which given names may be initials, says the same as the second, and no more.
[[nodiscard]] bool abbreviates(const QStringList &initials, const QStringList &name);

} // namespace Ratchet
