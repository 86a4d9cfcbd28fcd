// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the program is in the catalogue of every language, whole.
#include "source_files.h"

#include <support/test.h>

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// The texts that sources wrap in tr(), translate() or QT_TRANSLATE_NOOP(), as they are when the program runs.
QStringList textsToTranslate(const QString &source)
{
    static const QRegularExpression call(
        uR"re((?:(?<![A-Za-z])tr\(|(?:translate|QT_TRANSLATE_NOOP)\(\s*"\w+",)\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"_s);
    static const QRegularExpression piece(uR"re("((?:[^"\\]|\\.)*)")re"_s);
    QStringList texts;
    auto calls = call.globalMatch(source);
    while (calls.hasNext()) {
        const QString literals = calls.next().captured(1);
        QString text;
        auto pieces = piece.globalMatch(literals);
        while (pieces.hasNext())
            text += pieces.next().captured(1);
        texts += text.replace("\\n"_L1, "\n"_L1).replace("\\\""_L1, "\""_L1).replace("\\\\"_L1, "\\"_L1);
    }
    return texts;
}

// Messages of a catalogue as "context|source"; the unfinished ones apart.
struct Catalogue {
    QStringList messages;
    QStringList unfinished;
    QStringList unlike; // translations that lack a placeholder or a mnemonic of their source, or have one too many
};

// Placeholders of a text in an order of their own; those of a number, %n and %Ln, are left out of plural forms, where a
// language may say it in words.
QStringList placeholdersOf(const QString &text, bool isPlural)
{
    static const QRegularExpression placeholder(u"%L?(?:\\d+|n)"_s);
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const QString one = it.next().captured();
        if (!isPlural || !one.endsWith(u'n'))
            found += one;
    }
    found.sort();
    return found;
}

qsizetype mnemonicsOf(QString text) { return text.remove(u"&&"_s).count(u'&'); }

bool isLike(const QString &source, const QString &translation, bool isPlural)
{
    return placeholdersOf(source, isPlural) == placeholdersOf(translation, isPlural)
        && mnemonicsOf(source) == mnemonicsOf(translation);
}

// The text of a translation, or each of its plural forms.
QStringList formsOf(QXmlStreamReader &xml)
{
    QString text;
    QStringList forms;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1) && !xml.atEnd()) {
        if (xml.isStartElement() && xml.name() == "numerusform"_L1)
            forms += xml.readElementText().trimmed();
        else if (xml.isCharacters())
            text += xml.text();
    }
    return forms.isEmpty() ? QStringList{text.trimmed()} : forms;
}

Catalogue readCatalogue(const QString &path)
{
    Catalogue catalogue;
    const QByteArray content = contentOf(path);
    QXmlStreamReader xml(content);
    QString context;
    QString source;
    bool isPlural = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "message"_L1) {
            isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            source = context + u'|' + xml.readElementText();
            catalogue.messages += source;
        } else if (xml.name() == "translation"_L1) {
            const bool isUnfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
            const QStringList forms = formsOf(xml);
            if (isUnfinished || forms.contains(QString()))
                catalogue.unfinished += source;
            const QString text = source.mid(source.indexOf(u'|') + 1);
            for (const QString &form : forms) {
                if (!isUnfinished && !isLike(text, form, isPlural))
                    catalogue.unlike += source + u" → "_s + form;
            }
        }
    }
    REQUIRE_FALSE(xml.hasError());
    catalogue.messages.sort();
    return catalogue;
}

} // namespace

TEST_CASE("the catalogues are complete and up to date")
{
    struct Wanted {
        QString name;
        QStringList options;
        int atLeast;
    };
    const Wanted wanted = GENERATE(
        Wanted{u"ratchet_de.ts"_s, {}, 300}, Wanted{u"ratchet_fr.ts"_s, {}, 300}, Wanted{u"ratchet_ar.ts"_s, {}, 300},
        Wanted{u"ratchet_en.ts"_s,
               {u"-pluralonly"_s, u"-source-language"_s, u"en"_s, u"-target-language"_s, u"en"_s},
               30});
    INFO(wanted.name);
    const Catalogue catalogue = readCatalogue(QStringLiteral(RATCHET_SOURCE_DIR "/translations/") + wanted.name);
    INFO(catalogue.unfinished.mid(0, 20).join(u'\n'));
    CHECK(catalogue.unfinished.isEmpty());
    INFO(catalogue.unlike.mid(0, 20).join(u'\n'));
    CHECK(catalogue.unlike.isEmpty());
    // lupdate does not follow an alias of a class; its tr() looks elsewhere when the program runs.
    CHECK_FALSE(
        std::ranges::any_of(catalogue.messages, [](const QString &message) { return message.startsWith(u'|'); }));

    QTemporaryDir folder;
    const QString fresh = folder.filePath(wanted.name);
    QProcess lupdate;
    lupdate.start(QStringLiteral(RATCHET_LUPDATE),
                  QStringList{QStringLiteral(RATCHET_SOURCE_DIR "/src"), QStringLiteral(RATCHET_SOURCE_DIR "/ui"),
                              u"-extensions"_s, u"cpp,h,ui"_s, u"-locations"_s, u"none"_s}
                      + wanted.options + QStringList{u"-ts"_s, fresh});
    REQUIRE(lupdate.waitForFinished(120'000));
    REQUIRE(lupdate.exitCode() == 0);
    const Catalogue expected = readCatalogue(fresh);
    REQUIRE(expected.messages.size() >= wanted.atLeast);
    QStringList missing;
    for (const QString &message : expected.messages) {
        if (!catalogue.messages.contains(message))
            missing += message;
    }
    INFO(missing.mid(0, 20).join(u'\n'));
    CHECK(missing.isEmpty());
}

TEST_CASE("a translation that lost a placeholder or a mnemonic is found")
{
    CHECK(isLike(u"&Open %1 of %2"_s, u"%2: %1 ö&ffnen"_s, false));
    CHECK_FALSE(isLike(u"Open %1"_s, u"Öffnen"_s, false));
    CHECK_FALSE(isLike(u"&Open"_s, u"Öffnen"_s, false));
    CHECK(isLike(u"%Ln row(s) of %1"_s, u"eine Zeile von %1"_s, true));
    CHECK(isLike(u"R && D"_s, u"F && E"_s, false));
}

// lupdate leaves out, without a word, a text whose call it cannot read to its end: one that counts by an expression
// with a comma in it, say.
TEST_CASE("every text of the sources is in the catalogue")
{
    CHECK(textsToTranslate(u"tr(\"One \" \"text\\n\", nullptr, std::min(a, b)); App::translate(\"Room\", \"Other\")"_s)
          == QStringList{u"One text\n"_s, u"Other"_s});
    QSet<QString> known;
    for (const QString &message :
         readCatalogue(QStringLiteral(RATCHET_SOURCE_DIR "/translations/ratchet_de.ts")).messages)
        known.insert(message.mid(message.indexOf(u'|') + 1));
    QStringList missing;
    qsizetype found = 0;
    for (const QString &file : filesBelow(u"src"_s, {u"*.cpp"_s, u"*.h"_s})) {
        const QStringList texts = textsToTranslate(textOf(file));
        found += texts.size();
        std::ranges::copy_if(texts, std::back_inserter(missing),
                             [&](const QString &text) { return !known.contains(text); });
    }
    CHECK(found > 1000);
    INFO(missing.mid(0, 20).join(u'\n'));
    CHECK(missing.isEmpty());
}
