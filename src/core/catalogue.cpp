// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <QDir>
#include <QTranslator>

#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView folder = u":/translations";

thread_local const SpokenLanguage *spoken = nullptr;

// Asked before every catalogue of the application: answers in the language of its thread, where that speaks one.
class SpokenTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *source, const char *disambiguation, int count) const override
    {
        return spoken ? spoken->translate(context, source, disambiguation, count) : QString();
    }
};

} // namespace

QStringList programLanguages()
{
    QStringList languages = QDir(folder.toString()).entryList({u"ratchet_*.qm"_s});
    for (QString &language : languages)
        language = language.section(u'_', 1).section(u'.', 0, 0);
    languages.sort();
    return languages;
}

void installCatalogues(QCoreApplication &application, const QLocale &locale)
{
    const QString name = u"ratchet catalogue"_s;
    qDeleteAll(application.findChildren<QTranslator *>(name, Qt::FindDirectChildrenOnly));
    const auto install = [&](QTranslator *translator) {
        translator->setObjectName(name);
        QCoreApplication::installTranslator(translator); // the last one installed is asked first
    };
    auto *english = new QTranslator(&application);
    if (english->load(u"ratchet_en"_s, folder.toString()))
        install(english);
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, u"ratchet"_s, u"_"_s, folder.toString()))
        install(translator);
    install(new SpokenTranslator(&application));
}

SpokenLanguage::SpokenLanguage(const QLocale &locale)
    : m_locale(locale)
    , m_before(std::exchange(spoken, this))
{
    m_hasCatalogue = m_catalogue.load(locale, u"ratchet"_s, u"_"_s, folder.toString());
    if (!m_hasCatalogue)
        m_hasCatalogue = m_catalogue.load(u"ratchet_en"_s, folder.toString());
}

SpokenLanguage::~SpokenLanguage() { spoken = m_before; }

QString SpokenLanguage::translate(const char *context, const char *source, const char *disambiguation, int count) const
{
    QString text = m_hasCatalogue ? m_catalogue.translate(context, source, disambiguation, count) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (count >= 0) // Qt would write the number as the application's locale has it
        text.replace(u"%Ln"_s, m_locale.toString(count)).replace(u"%n"_s, QString::number(count));
    return text;
}

} // namespace Ratchet
