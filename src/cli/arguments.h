// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments of one command: read strictly, with a help text that suffices.
#pragma once

#include <cli/terminal.h>

#include <QCommandLineParser>
#include <QDate>

#include <optional>

namespace Ratchet {

class Arguments {
public:
    // `command` and its positional arguments ("FILE"); the summary is that of the table of commands.
    explicit Arguments(const QString &command, const QStringList &positionals = {QStringLiteral("FILE")});

    // A switch, or an option with a value; `valueName` as the help shows it. Texts are translated already.
    void add(const QString &name, const QString &description, const QString &valueName = {});
    void require(const QString &name, const QString &description, const QString &valueName);
    // One argument more, which may be left out.
    void allow(const QString &positional) { m_allowed = positional; }
    void addReportingDate();
    void addRecorded();
    void addJson();
    void addExample(const QString &arguments, const QString &meaning);

    // Nothing where the command may go on; otherwise the exit code, help or complaint being printed.
    [[nodiscard]] std::optional<ExitCode> read(const QStringList &arguments);

    [[nodiscard]] QString file() const { return m_parser.positionalArguments().value(0); }
    // The error with that file as its place, where it has none.
    [[nodiscard]] Error aboutFile(Error error) const;
    // False too for an option that the command does not know.
    [[nodiscard]] bool has(const QString &name) const { return m_names.contains(name) && m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    // The day of an option; `otherwise` where it is not given.
    [[nodiscard]] Result<QDate> day(const QString &name, QDate otherwise) const;

private:
    [[nodiscard]] QString helpText() const;

    QCommandLineParser m_parser;
    QString m_command;
    QStringList m_positionals;
    QString m_allowed;
    QStringList m_names;
    QStringList m_required;
    QStringList m_examples;
};

} // namespace Ratchet
