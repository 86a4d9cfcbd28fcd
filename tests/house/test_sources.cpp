// SPDX-License-Identifier: GPL-3.0-or-later
// What every file of the house keeps to, read off the sources themselves.
#include <support/test.h>

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator it(QStringLiteral(RATCHET_SOURCE_DIR) + u'/' + folder, patterns, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files += it.next();
    files.sort();
    return files;
}

QString textOf(const QString &path) { return QString::fromUtf8(contentOf(path)); }

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
};

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
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            source = context + u'|' + xml.readElementText();
            catalogue.messages += source;
        } else if (xml.name() == "translation"_L1) {
            const bool isUnfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
            if (isUnfinished || formsOf(xml).contains(QString()))
                catalogue.unfinished += source;
        }
    }
    REQUIRE_FALSE(xml.hasError());
    catalogue.messages.sort();
    return catalogue;
}

} // namespace

TEST_CASE("every source names its licence")
{
    const QStringList files =
        filesBelow(u"src"_s, {u"*.cpp"_s, u"*.h"_s}) + filesBelow(u"tests"_s, {u"*.cpp"_s, u"*.h"_s});
    REQUIRE(files.size() > 50);
    for (const QString &file : files) {
        INFO(file);
        CHECK(textOf(file).startsWith("// SPDX-License-Identifier: GPL-3.0-or-later"_L1));
    }
}

TEST_CASE("no two headers give a type the same name")
{
    // They share a namespace: the linker would take one for the other.
    static const QRegularExpression definition(u"^(?:class|struct|enum class) ([A-Z]\\w+)(?: final)?(?: : [^;]*)?$"_s,
                                               QRegularExpression::MultilineOption);
    static const QRegularExpression onOneLine(u"^(?:class|struct|enum class) ([A-Z]\\w+)[^;{]*\\{"_s,
                                              QRegularExpression::MultilineOption);
    QHash<QString, QString> homes;
    for (const QString &file : filesBelow(u"src"_s, {u"*.h"_s})) {
        const QString text = textOf(file);
        for (const QRegularExpression &pattern : {definition, onOneLine}) {
            auto match = pattern.globalMatch(text);
            while (match.hasNext()) {
                const QString name = match.next().captured(1);
                INFO(name << " in " << file << " and " << homes.value(name));
                CHECK(homes.value(name, file) == file);
                homes.insert(name, file);
            }
        }
    }
    CHECK(homes.size() > 150);
}

TEST_CASE("SQL is spoken in the store only")
{
    static const QRegularExpression sql(u"QSqlQuery|QSqlDatabase"_s);
    int inStore = 0;
    for (const QString &file : filesBelow(u"src"_s, {u"*.cpp"_s, u"*.h"_s})) {
        INFO(file);
        const bool speaksSql = textOf(file).contains(sql);
        inStore += speaksSql && file.contains("/src/store/"_L1);
        CHECK((!speaksSql || file.contains("/src/store/"_L1)));
    }
    CHECK(inStore > 0);
}

TEST_CASE("no text for people bypasses translation")
{
    // A setter or constructor of a widget with a literal that has letters in it, and no tr() or translate() around it.
    static const QRegularExpression bare(
        uR"re((?:setText|setTitle|setWindowTitle|setToolTip|setStatusTip|setPlaceholderText|setAccessibleName|setAccessibleDescription|addTab|addMenu|addAction|addButton|setHeaderLabels|setLabelText|setInformativeText|QLabel|QPushButton|QCheckBox|QGroupBox)\s*\(\s*(?:QStringLiteral\(\s*|u)?"[^"]*\p{L}{2,}[^"]*")re"_s);
    int checked = 0;
    for (const QString &file : filesBelow(u"src"_s, {u"*.cpp"_s})) {
        ++checked;
        const auto match = bare.match(textOf(file));
        INFO(file << ": " << match.captured());
        CHECK_FALSE(match.hasMatch());
    }
    CHECK(checked > 20);
    CHECK(bare.match(u"label->setText(u\"Not translatable\"_s)"_s).hasMatch());
    static const QRegularExpression exempt(
        u"<property(?! name=\"(?:look|helpTopic)\")[^>]*><string notr=\"true\">[^<]*\\p{L}{2,}"_s);
    for (const QString &file : filesBelow(u"ui"_s, {u"*.ui"_s})) {
        INFO(file);
        CHECK_FALSE(textOf(file).contains(exempt));
    }
}

TEST_CASE("a property that several sources speak of has one name for all")
{
    static const QRegularExpression literal(u"[pP]roperty\\(\"(?:helpTopic|keepsNothing|recordMaker)\""_s);
    for (const QString &file : filesBelow(u"src"_s, {u"*.cpp"_s, u"*.h"_s}) + filesBelow(u"tests"_s, {u"*.cpp"_s})) {
        const auto match = literal.match(textOf(file));
        INFO(file << ": " << match.captured());
        CHECK_FALSE(match.hasMatch());
    }
}

TEST_CASE("nothing on screen moves by itself, so that nobody has to ask for less motion")
{
    static const QRegularExpression moving(
        u"\\bQ(?:PropertyAnimation|VariantAnimation|TimeLine|Movie)\\b|setAnimated\\(|setAnimationOptions\\((?!QChart::NoAnimation)"_s);
    for (const QString &file : filesBelow(u"src"_s, {u"*.cpp"_s, u"*.h"_s})) {
        const auto match = moving.match(textOf(file));
        INFO(file << ": " << match.captured());
        CHECK_FALSE(match.hasMatch());
    }
    CHECK(moving.match(u"tree->setAnimated(true);"_s).hasMatch());
}

TEST_CASE("every text is written where lupdate sees it")
{
    // A function of one's own around a literal hides it; inside QT_TRANSLATE_NOOP() it would be found.
    static const QRegularExpression hidden(u"\\b(?:translated|words)\\(\\s*\""_s);
    static const QRegularExpression freeFunction(u"^QString tr\\("_s, QRegularExpression::MultilineOption);
    static const QRegularExpression called(u"(?<![\\w:.>])tr\\(\\s*\""_s);
    for (const QString &file : filesBelow(u"src"_s, {u"*.cpp"_s, u"*.h"_s})) {
        const auto match = hidden.match(textOf(file));
        INFO(file << ": " << match.captured());
        CHECK_FALSE(match.hasMatch());
        // lupdate takes a free tr() for one of the class or namespace around it, where no text is looked for.
        const bool hasFreeOne = textOf(file).contains(freeFunction);
        CHECK_FALSE((hasFreeOne && textOf(file).contains(called)));
    }
    CHECK(hidden.match(u"return translated(\"Never found.\");"_s).hasMatch());
}

TEST_CASE("the catalogues are complete and up to date")
{
    struct Wanted {
        QString name;
        QStringList options;
        int atLeast;
    };
    const Wanted wanted =
        GENERATE(Wanted{u"ratchet_de.ts"_s, {}, 300},
                 Wanted{u"ratchet_en.ts"_s,
                        {u"-pluralonly"_s, u"-source-language"_s, u"en"_s, u"-target-language"_s, u"en"_s},
                        30});
    INFO(wanted.name);
    const Catalogue catalogue = readCatalogue(QStringLiteral(RATCHET_SOURCE_DIR "/translations/") + wanted.name);
    INFO(catalogue.unfinished.mid(0, 20).join(u'\n'));
    CHECK(catalogue.unfinished.isEmpty());
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
