// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <cli/command_summary.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

Arguments::Arguments(const QString &command, const QStringList &positionals)
    : m_command(command)
    , m_positionals(positionals)
{
    m_parser.addOption({{u"h"_s, u"help"_s}, words(QT_TRANSLATE_NOOP("CommandLine", "Shows this help."))});
}

void Arguments::add(const QString &name, const QString &description, const QString &valueName)
{
    m_names += name;
    m_parser.addOption({name, description, valueName});
}

void Arguments::require(const QString &name, const QString &description, const QString &valueName)
{
    add(name, description, valueName);
    m_required += name;
}

void Arguments::addReportingDate()
{
    add(u"as-of"_s, words(QT_TRANSLATE_NOOP("CommandLine", "The reporting date, such as 2026-03-31; default today.")),
        u"DATE"_s);
}

void Arguments::addRecorded()
{
    add(u"recorded"_s,
        words(QT_TRANSLATE_NOOP(
            "CommandLine",
            "What the register held after change N, or after the last change of a day; default the latest.")),
        u"N|DATE"_s);
}

void Arguments::addJson() { add(u"json"_s, words(QT_TRANSLATE_NOOP("CommandLine", "Prints JSON."))); }

void Arguments::addExample(const QString &arguments, const QString &meaning)
{
    const QString command = arguments.isEmpty() ? m_command : QString(m_command + u' ' + arguments);
    m_examples += u"  ratchet "_s + command + u"\n      "_s + meaning;
}

std::optional<ExitCode> Arguments::read(const QStringList &arguments)
{
    const auto refuse = [this](const QString &what) {
        complain(words(QT_TRANSLATE_NOOP("CommandLine", "%1 See: ratchet %2 --help")).arg(what, m_command));
        return ExitCode::Usage;
    };
    const bool isRead = m_parser.parse(QStringList{m_command} + arguments);
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        print(helpText());
        return ExitCode::Done;
    }
    if (!isRead)
        return refuse(m_parser.errorText());
    const QStringList given = m_parser.positionalArguments();
    if (given.size() < m_positionals.size())
        return refuse(words(QT_TRANSLATE_NOOP("CommandLine", "%1 is missing.")).arg(m_positionals.at(given.size())));
    const qsizetype most = m_positionals.size() + (m_allowed.isEmpty() ? 0 : 1);
    if (given.size() > most)
        return refuse(words(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" is one argument too many.")).arg(given.at(most)));
    for (const QString &name : m_required) {
        if (!m_parser.isSet(name))
            return refuse(words(QT_TRANSLATE_NOOP("CommandLine", "--%1 is missing.")).arg(name));
    }
    return {};
}

Error Arguments::aboutFile(Error error) const
{
    if (error.where.file.isEmpty())
        error.where.file = file();
    return error;
}

Result<QDate> Arguments::day(const QString &name, QDate otherwise) const
{
    if (!has(name))
        return otherwise;
    const QDate day = QDate::fromString(value(name), Qt::ISODate);
    if (!day.isValid() || value(name).size() != 10)
        return failure(ErrorCode::Usage,
                       words(QT_TRANSLATE_NOOP("CommandLine", "--%1 needs a date such as 2026-03-31, not \"%2\"."))
                           .arg(name, value(name)));
    return day;
}

QString Arguments::helpText() const
{
    // Qt's own text begins with a line of usage that does not know our commands.
    const QString options = m_parser.helpText().section(u"\n\n"_s, 1).trimmed();
    QString usage = QStringList(QStringList{u"ratchet"_s, m_command} + m_positionals).join(u' ');
    if (!m_allowed.isEmpty())
        usage += u" ["_s + m_allowed + u']';
    for (const QString &name : m_required)
        usage += u" --"_s + name + u" …"_s;
    QString text = words(QT_TRANSLATE_NOOP("CommandLine", "Usage: %1 [options]")).arg(usage) + u"\n\n"_s
        + commandSummary(m_command) + u"\n\n"_s + options;
    if (!m_examples.isEmpty())
        text += u"\n\n"_s + words(QT_TRANSLATE_NOOP("CommandLine", "Examples:")) + u'\n' + m_examples.join(u'\n');
    return text;
}

} // namespace Ratchet
