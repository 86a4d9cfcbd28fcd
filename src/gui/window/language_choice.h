// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the program, and how it writes numbers and dates, as the person at this machine chose.
#pragma once

#include <QLocale>
#include <QString>

class QApplication;

namespace Ratchet {

struct LanguageChoice {
    QString language; // a language that the program speaks, such as de; empty: that of the system
    QString format; // a locale of that language by whose rules numbers and dates are written, such as de_AT; empty: the
                    // usual one
    bool operator==(const LanguageChoice &) const = default;
};

[[nodiscard]] LanguageChoice savedLanguage();
void saveLanguage(const LanguageChoice &choice);

// The name that its speakers look for: "Deutsch".
[[nodiscard]] QString ownNameOf(const QString &language);
// The locales by which that language is written somewhere, in the order of their names; of the language of the system
// for an empty one.
[[nodiscard]] QList<QLocale> formatsOf(const QString &language);
// The locale that a choice comes to; one of a language that the program lacks is as if nothing was chosen.
[[nodiscard]] QLocale localeOf(const LanguageChoice &choice);

// From now on texts, those of Qt too, numbers, dates and the direction of reading are as chosen. Windows that are there
// keep their texts. No worker may run: QLocale::setDefault() is not reentrant.
void speak(QApplication &application, const LanguageChoice &choice);

} // namespace Ratchet
