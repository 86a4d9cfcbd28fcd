// SPDX-License-Identifier: GPL-3.0-or-later
#include "language_choice.h"

#include <core/catalogue.h>
#include <core/preference_keys.h>

#include <QApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// What Qt itself says in dialogs and menus.
void installQtTexts(QApplication &application, const QLocale &locale)
{
    const QString name = u"qt catalogue"_s;
    qDeleteAll(application.findChildren<QTranslator *>(name, Qt::FindDirectChildrenOnly));
    auto *translator = new QTranslator(&application);
    translator->setObjectName(name);
    if (translator->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(translator);
}

bool isSpoken(const QString &language) { return programLanguages().contains(language); }

} // namespace

LanguageChoice savedLanguage()
{
    const QSettings settings;
    return {settings.value(PreferenceKey::language).toString(), settings.value(PreferenceKey::format).toString()};
}

void saveLanguage(const LanguageChoice &choice)
{
    QSettings settings;
    settings.setValue(PreferenceKey::language, choice.language);
    settings.setValue(PreferenceKey::format, choice.format);
}

QString ownNameOf(const QString &language)
{
    const QLocale anywhere(QLocale(language).language(), QLocale::World); // no country's kind of it
    QString name = anywhere.nativeLanguageName();
    return name.replace(0, 1, anywhere.toUpper(name.left(1)));
}

QList<QLocale> formatsOf(const QString &language)
{
    const QLocale spoken = language.isEmpty() ? QLocale::system() : QLocale(language);
    QList<QLocale> formats = QLocale::matchingLocales(spoken.language(), QLocale::AnyScript, QLocale::AnyTerritory);
    // Those of another script than the language is usually written in have other letters too.
    formats.removeIf([&spoken](const QLocale &locale) {
        return locale.script() != QLocale(spoken.language()).script() || locale.territory() == QLocale::World;
    });
    std::ranges::sort(formats, [](const QLocale &a, const QLocale &b) {
        return a.nativeTerritoryName().localeAwareCompare(b.nativeTerritoryName()) < 0;
    });
    return formats;
}

QLocale localeOf(const LanguageChoice &choice)
{
    const QLocale system = QLocale::system();
    const QLocale spoken = isSpoken(choice.language) ? QLocale(choice.language) : system;
    const QLocale format(choice.format);
    if (!choice.format.isEmpty() && format.language() == spoken.language())
        return format;
    return spoken.language() == system.language() ? system : spoken;
}

void speak(QApplication &application, const LanguageChoice &choice)
{
    const QLocale locale = localeOf(choice);
    QLocale::setDefault(locale);
    installQtTexts(application, locale);
    installCatalogues(application, locale);
    if (isSpoken(choice.language))
        QApplication::setLayoutDirection(locale.textDirection());
}

} // namespace Ratchet
