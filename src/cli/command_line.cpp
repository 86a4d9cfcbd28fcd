// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "command.h"

#include <core/catalogue.h>

#include <QApplication>
#include <QFileInfo>

#include <memory>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

bool isHelp(const QString &word)
{
    return word == u"--help" || word == u"-h" || word == u"help";
}

bool isVersion(const QString &word)
{
    return word == u"--version" || word == u"-v";
}

// A word that is no file, nor looks like one, was meant as a command.
bool isMistypedCommand(const QString &word)
{
    return !word.startsWith(u'-') && !word.contains(u'.') && !word.contains(u'/') && !word.contains(u'\\')
        && !QFileInfo::exists(word);
}

QString generalHelp()
{
    QString text = words(QT_TRANSLATE_NOOP("CommandLine", "A register of service improvements that proves its answers.")) + u"\n\n"_s
        + words(QT_TRANSLATE_NOOP("CommandLine", "Usage:")) + u"\n  ratchet [FILE]\n      "_s
        + words(QT_TRANSLATE_NOOP("CommandLine", "opens the window, with that register")) + u"\n  ratchet COMMAND FILE [options]\n\n"_s
        + words(QT_TRANSLATE_NOOP("CommandLine", "Commands:"));
    for (const Command &command : commands())
        text += u"\n  "_s + QString::fromLatin1(command.name).leftJustified(10) + words(command.summary);
    text += u"\n\n"_s + words(QT_TRANSLATE_NOOP("CommandLine", "ratchet COMMAND --help tells more of each. Exit codes: 0 done, 1 findings or a difference, 2 wrong usage, 3 the file cannot be opened or read."))
        + u"\n\n"_s + words(QT_TRANSLATE_NOOP("CommandLine", "Examples:"))
        + u"\n  ratchet new csi.ratchet\n  ratchet import csi.ratchet --what improvements --from backlog.csv --dry-run\n"_s
          u"  ratchet answers csi.ratchet --as-of 2026-03-31 --json\n  ratchet pack csi.ratchet --to evidence.pdf"_s;
    return text;
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[], const Command *command)
{
    if (!command || !command->needsScreen)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!hasDisplay() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

bool isCommand(int argc, char *argv[])
{
    if (argc < 2)
        return false;
    const QString word = QString::fromLocal8Bit(argv[1]);
    return isHelp(word) || isVersion(word) || commandNamed(word) || isMistypedCommand(word);
}

int runCommand(int &argc, char *argv[])
{
    const QString word = QString::fromLocal8Bit(argv[1]);
    const Command *command = commandNamed(word);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv, command);
    QCoreApplication::setApplicationName(u"ratchet"_s);
    QCoreApplication::setOrganizationName(u"ratchet"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RATCHET_VERSION));
    installCatalogues(*application, QLocale());
    if (command)
        return int(command->run(QCoreApplication::arguments().mid(2)));
    if (isHelp(word)) {
        print(generalHelp());
        return int(ExitCode::Done);
    }
    if (isVersion(word)) {
        print(QString(u"ratchet "_s + QCoreApplication::applicationVersion()));
        return int(ExitCode::Done);
    }
    complain(words(QT_TRANSLATE_NOOP("CommandLine", "There is no command and no file \"%1\". See: ratchet --help")).arg(word));
    return int(ExitCode::Usage);
}

} // namespace Ratchet
