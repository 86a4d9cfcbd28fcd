// SPDX-License-Identifier: GPL-3.0-or-later
#include "language_box.h"

#include <core/catalogue.h>

#include <QComboBox>
#include <QCoreApplication>

namespace Ratchet {

namespace {

struct LanguageBox {
    Q_DECLARE_TR_FUNCTIONS(LanguageBox)
};

} // namespace

void fillLanguages(QComboBox &box, const QString &chosen)
{
    const QString spoken = QLocale().nativeLanguageName();
    box.clear();
    box.addItem(spoken.isEmpty() ? LanguageBox::tr("As the program")
                                 : LanguageBox::tr("As the program (%1)").arg(spoken),
                QString());
    for (const char *name :
         {"en_GB", "en_US", "de_DE", "de_AT", "de_CH", "fr_FR", "fr_BE", "fr_CA", "fr_CH", "ar_EG", "ar_SA", "ar_AE"}) {
        const QLocale locale{QString::fromLatin1(name)};
        if (programLanguages().contains(QString::fromLatin1(name, 2)))
            box.addItem(LanguageBox::tr("%1 (%2)").arg(locale.nativeLanguageName(), locale.nativeTerritoryName()),
                        locale.name());
    }
    const auto place = [&box](const QString &language) {
        const int same = box.findData(language);
        const QLocale wanted(language);
        // A language without a country, or as others write it: en-GB.
        return same >= 0 || language.isEmpty() ? same : box.findData(wanted.name());
    };
    if (place(chosen) < 0)
        box.addItem(chosen, chosen);
    box.setCurrentIndex(place(chosen));
}

} // namespace Ratchet
