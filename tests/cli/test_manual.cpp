// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page tells every command, option and kind that the program has, and no other.
#include "program.h"

#include <QRegularExpression>
#include <QSet>

using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// The source of the page, hyphens and fonts as a reader sees them.
QString page()
{
    QString text = QString::fromUtf8(contentOf(QStringLiteral(RATCHET_SOURCE_DIR "/packaging/linux/ratchet.1")));
    static const QRegularExpression font(u"\\\\f[BIR]"_s);
    return text.replace(u"\\-"_s, u"-"_s).remove(font);
}

// What stands below a heading, up to the next one of its rank or above.
QString below(const QString &text, const QString &macro, const QString &heading)
{
    const QString start = u'\n' + macro + u' ' + heading;
    const qsizetype from = text.indexOf(start);
    INFO(start);
    REQUIRE(from >= 0);
    static const QRegularExpression next(u"\n\\.S[HS] "_s);
    static const QRegularExpression nextChapter(u"\n\\.SH "_s);
    const qsizetype to = text.indexOf(macro == ".SS"_L1 ? next : nextChapter, from + start.size());
    return text.sliced(from + start.size(), to - from - start.size());
}

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto it = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        found +=
            match.lastCapturedIndex() > 1 ? QString(match.captured(1) + u' ' + match.captured(2)) : match.captured(1);
    }
    found.sort();
    return found;
}

QString helpOf(const Program &program, const QStringList &command)
{
    return QString::fromUtf8(program.expect(0, command + QStringList{u"--help"_s}).out);
}

QStringList commandsOf(const Program &program)
{
    const QString list = helpOf(program, {}).section(u"Commands:\n"_s, 1).section(u"\n\n"_s, 0, 0);
    return captured(list, u"^  ([a-z][a-z-]*) "_s);
}

// "--what KIND", as help and page show it; --help, which every command has, stands in the page once.
QStringList optionsInHelp(const QString &help)
{
    QStringList options = captured(help, u"^  (?:-\\w, )?(--[a-z-]+)(?: <([^>]+)>)?"_s);
    CHECK(options.removeAll(u"--help"_s) == 1);
    return options;
}

QStringList optionsInPage(const QString &section)
{
    return captured(section, u"^\\.TP\n\\.BI? (--[a-z-]+)(?: \" ([^\"]+)\")?$"_s);
}

QStringList withoutRepeats(QStringList names)
{
    names.removeDuplicates();
    return names;
}

// The names of kinds in "What the rows are: units, people, … calendar." of a help text, which is broken into lines.
QSet<QString> kindsIn(const QString &help, const QString &words)
{
    const QString list = help.simplified().section(words, 1).section(u'.', 0, 0);
    const QStringList names = list.split(u", "_s);
    return QSet<QString>(names.begin(), names.end());
}

} // namespace

TEST_CASE("the manual page has every command, and no other")
{
    const Program program;
    const QStringList commands = commandsOf(program);
    CHECK(commands.size() >= 12);
    CHECK(captured(below(page(), u".SH"_s, u"COMMANDS"_s), u"^\\.SS ratchet ([a-z][a-z-]*)"_s) == commands);
    CHECK(withoutRepeats(captured(below(page(), u".SH"_s, u"SYNOPSIS"_s), u"^ratchet ([a-z][a-z-]*) "_s)) == commands);
}

TEST_CASE("the manual page has every option of every command, and no other")
{
    const Program program;
    const QString manual = page();
    const QString synopsis = below(manual, u".SH"_s, u"SYNOPSIS"_s);
    for (const QString &command : commandsOf(program)) {
        INFO(command);
        const QString help = helpOf(program, {command});
        const QStringList options = optionsInHelp(help);
        CHECK_FALSE(options.isEmpty());
        const QString usage = help.section(u"Usage: "_s, 1).section(u" --"_s, 0, 0).section(u" ["_s, 0, 0);
        CHECK(optionsInPage(below(manual, u".SS"_s, usage)) == options);
        const QString line = synopsis.section(u"\nratchet "_s + command + u' ', 1).section(u"\nratchet"_s, 0, 0);
        CHECK(captured(line, u"(--[a-z-]+)(?: ([^\\s\\]]+))?"_s) == options);
    }
    CHECK(optionsInPage(u"\n.TP\n.BI --what \" KIND\"\nx\n.TP\n.B --json\n"_s)
          == QStringList{u"--json"_s, u"--what KIND"_s});
}

TEST_CASE("the manual page has every kind that is imported or exported, and no other")
{
    const Program program;
    const QSet<QString> imported = kindsIn(helpOf(program, {u"import"_s}), u"What the rows are: "_s);
    const QSet<QString> exported = kindsIn(helpOf(program, {u"export"_s}), u"What to write: "_s);
    CHECK(exported.size() >= 29);
    CHECK(imported.contains(exported));
    const QString kinds = below(page(), u".SH"_s, u"KINDS"_s);
    const QStringList all = captured(kinds, u"^\\.TP\n\\.B ([a-z_]+)$"_s);
    CHECK(QSet<QString>(all.begin(), all.end()) == imported);
    const QStringList importOnly = captured(kinds, u"^\\.TP\n\\.B ([a-z_]+)\nImport only"_s);
    CHECK(QSet<QString>(importOnly.begin(), importOnly.end()) == imported - exported);
}
