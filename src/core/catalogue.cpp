// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <QDir>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView folder = u":/translations";

constexpr qsizetype mostLettersOfStandard = 4; // ISO, RFC

thread_local const SpokenLanguage *spoken = nullptr;

bool isLatin(QChar letter) { return letter.unicode() < 0x250 && letter.isLetter(); }

// A word of a text without its placeholders: %1, %L1, %n, %Ln.
QString withoutPlaces(QString word)
{
    static const QRegularExpression place(u"%(L?\\d{1,2}|L?n)"_s);
    return word.remove(place);
}

// The numbers that a text of a catalogue has itself, in the digits of the locale, as those are that are put into it.
// Where Latin letters stand (PDF/A-2, RFC 5545) and in dates of files (2026-03-31) digits stay as they are.
QString inDigitsOf(const QLocale &locale, const QString &text)
{
    const QString zero = locale.zeroDigit();
    static const QRegularExpression digit(u"[0-9]"_s);
    if (zero.size() != 1 || zero == "0"_L1 || !text.contains(digit))
        return text;
    static const QRegularExpression word(u"[^\\s()،؛]+"_s);
    static const QRegularExpression dateOfFiles(u"\\d{4}-\\d\\d"_s);
    QString made = text;
    bool isNamed = false; // by the word before
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString plain = withoutPlaces(match.captured());
        const bool hasLatin = std::ranges::any_of(plain, isLatin);
        if (!hasLatin && !isNamed && !plain.contains(dateOfFiles)) {
            bool isPlace = false;
            for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
                const QChar letter = text[i];
                const bool isDigit = letter >= u'0' && letter <= u'9';
                isPlace = letter == u'%' || (isPlace && (isDigit || letter == u'L'));
                if (isDigit && !isPlace)
                    made[i] = QChar(zero[0].unicode() + letter.unicode() - u'0');
            }
        }
        isNamed = hasLatin && plain == plain.toUpper() && plain.size() <= mostLettersOfStandard;
    }
    return made;
}

// The catalogue of a language, with numbers as it writes them.
class Catalogue final : public QTranslator {
public:
    Catalogue(const QLocale &locale, QObject *parent)
        : QTranslator(parent)
        , m_locale(locale)
    {
    }
    QString translate(const char *context, const char *source, const char *disambiguation, int count) const override
    {
        return inDigitsOf(m_locale, QTranslator::translate(context, source, disambiguation, count));
    }

private:
    QLocale m_locale;
};

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
    auto *translator = new Catalogue(locale, &application);
    if (translator->load(locale, u"ratchet"_s, u"_"_s, folder.toString()))
        install(translator);
    install(new SpokenTranslator(&application));
}

QString spokenNumber(qint64 number) { return (spoken ? spoken->locale() : QLocale()).toString(number); }

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
    text = text.isEmpty() ? QString::fromUtf8(source) : inDigitsOf(m_locale, text);
    if (count >= 0) // Qt would write the number as the application's locale has it
        text.replace(u"%Ln"_s, m_locale.toString(count)).replace(u"%n"_s, QString::number(count));
    return text;
}

} // namespace Ratchet
