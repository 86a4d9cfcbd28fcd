// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include <cli/command.h>
#include <cli/command_summary.h>

#include <core/catalogue.h>
#include <platform/platform.h>

#include <QApplication>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <memory>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

bool isHelp(const QString &word) { return word == u"--help" || word == u"-h"; }

bool isVersion(const QString &word) { return word == u"--version" || word == u"-v"; }

// A word that is no file, nor looks like one, was meant as a command.
bool isMistypedCommand(const QString &word)
{
    return !word.startsWith(u'-') && !word.contains(u'.') && !word.contains(u'/') && !word.contains(u'\\')
        && !QFileInfo::exists(word);
}

QString generalHelp()
{
    QString text =
        words(QT_TRANSLATE_NOOP("CommandLine", "A register of service improvements that proves its answers."))
        + u"\n\n"_s + words(QT_TRANSLATE_NOOP("CommandLine", "Usage:")) + u"\n  ratchet [FILE]\n      "_s
        + words(QT_TRANSLATE_NOOP("CommandLine", "opens the window, with that register"))
        + u"\n  ratchet COMMAND FILE [options]\n\n"_s + words(QT_TRANSLATE_NOOP("CommandLine", "Commands:"));
    for (const Command &command : commands())
        text += u"\n  "_s + QString::fromLatin1(command.name).leftJustified(15)
            + commandSummary(QString::fromLatin1(command.name));
    text += u"\n\n"_s
        + words(QT_TRANSLATE_NOOP("CommandLine",
                                  "ratchet COMMAND --help tells more of each. Exit codes: 0 done, 1 findings or a "
                                  "difference, 2 wrong usage, 3 the file cannot be opened or read."))
        + u"\n\n"_s + words(QT_TRANSLATE_NOOP("CommandLine", "Examples:"))
        + u"\n  ratchet new csi.ratchet\n  ratchet import csi.ratchet --what improvements --from backlog.csv --dry-run\n"_s
          u"  ratchet answers csi.ratchet --as-of 2026-03-31 --json\n  ratchet pack csi.ratchet --to evidence.pdf"_s;
    return text;
}

// A platform that was asked for by name needs no display.
bool hasPlatform(int argc, char *argv[])
{
    return hasDisplay() || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        || std::any_of(argv, argv + argc,
                       [](const char *argument) { return QByteArrayView(argument).endsWith("-platform"); });
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[], const Command *command)
{
    if (!command || !command->needsScreen)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!hasDisplay() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

ExitCode runWithoutCommand(const QString &word)
{
    if (isHelp(word)) {
        print(generalHelp());
        return ExitCode::Done;
    }
    if (isVersion(word)) {
        print(QString(u"ratchet "_s + QCoreApplication::applicationVersion()));
        return ExitCode::Done;
    }
    if (!word.isEmpty() && isMistypedCommand(word)) {
        complain(words(QT_TRANSLATE_NOOP("CommandLine", "There is no command and no file \"%1\". See: ratchet --help"))
                     .arg(word));
        return ExitCode::Usage;
    }
    complain(words(QT_TRANSLATE_NOOP(
        "CommandLine", "There is no display for the window. The commands need none; see: ratchet --help")));
    return ExitCode::Usage;
}

} // namespace

bool isCommand(int argc, char *argv[])
{
    if (!hasPlatform(argc, argv))
        return true;
    if (argc < 2)
        return false;
    const QString word = QString::fromLocal8Bit(argv[1]);
    return isHelp(word) || isVersion(word) || commandNamed(word) || isMistypedCommand(word);
}

int runCommand(int &argc, char *argv[])
{
    openStandardOutput();
    // What Qt has to say of fonts and folders is no business of who reads standard error; QT_LOGGING_RULES brings it
    // back.
    QLoggingCategory::setFilterRules(u"*.warning=false"_s);
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const Command *command = commandNamed(word);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv, command);
    QCoreApplication::setApplicationName(u"ratchet"_s);
    QCoreApplication::setOrganizationName(u"ratchet"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RATCHET_VERSION));
    installCatalogues(*application, QLocale());
    const ExitCode code = command ? command->run(QCoreApplication::arguments().mid(2)) : runWithoutCommand(word);
    if (code < ExitCode::Usage && !isPrinted()) {
        complain(words(QT_TRANSLATE_NOOP("CommandLine", "The output could not be written.")));
        return int(ExitCode::Unreadable);
    }
    return int(code);
}

} // namespace Ratchet
