// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues of the program's texts, which are part of the program.
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace Ratchet {

// The languages that the program has texts of, as ISO 639 codes in their order.
[[nodiscard]] QStringList programLanguages();

// English, which knows the plurals of the texts in the sources, and over it the catalogue of the locale's language
// where there is one; instead of those that an earlier call installed.
void installCatalogues(QCoreApplication &application, const QLocale &locale);

// A whole number in a text of tr(), as the language writes it that this thread speaks. Where a locale is at hand, that
// one writes it.
[[nodiscard]] QString spokenNumber(qint64 number);

// As long as it lives, the texts of its thread are in the language of `locale`, or in English where there is no
// catalogue of it; numbers in them are as `locale` has them. Other threads and windows go on in the language of the
// application. A document may so be in another language than the window. Needs installCatalogues(); may be nested.
class SpokenLanguage {
public:
    explicit SpokenLanguage(const QLocale &locale);
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage &) = delete;
    SpokenLanguage &operator=(const SpokenLanguage &) = delete;

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int count) const;
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    QLocale m_locale;
    QTranslator m_catalogue;
    bool m_hasCatalogue = false;
    const SpokenLanguage *m_before;
};

} // namespace Ratchet
