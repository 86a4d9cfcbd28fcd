// SPDX-License-Identifier: GPL-3.0-or-later
// What every file of the house keeps to, read off the sources themselves.
#include "source_files.h"

#include <support/test.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

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

TEST_CASE("which system it runs on is asked in one place")
{
    static const QRegularExpression system(
        u"^\\s*#\\s*(?:if|ifdef|ifndef|elif)\\b.*\\b(?:Q_OS_|_WIN32|WIN32|__linux__|__APPLE__|__unix__|_MSC_VER|__MINGW)"_s,
        QRegularExpression::MultilineOption);
    for (const QString &file : filesBelow(u"src"_s, {u"*.cpp"_s, u"*.h"_s})) {
        INFO(file);
        CHECK(textOf(file).contains(system) == file.endsWith("/src/platform/platform.cpp"_L1));
    }
}
