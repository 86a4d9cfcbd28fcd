// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace Ratchet {

namespace {

constexpr Command allCommands[] = {
    {"new", QT_TRANSLATE_NOOP("CommandLine", "make an empty register, or the demonstration"), false, runNew},
    {"demonstration", QT_TRANSLATE_NOOP("CommandLine", "make the demonstration register where the window opens it"),
     true, runDemonstration},
    {"import", QT_TRANSLATE_NOOP("CommandLine", "take in a list from CSV, a spreadsheet or JSON"), false, runImport},
    {"export", QT_TRANSLATE_NOOP("CommandLine", "write a list as CSV, XLSX, JSON or ICS"), false, runExport},
    {"answers", QT_TRANSLATE_NOOP("CommandLine", "the five answers with their checks"), false, runAnswers},
    {"metrics", QT_TRANSLATE_NOOP("CommandLine", "limits, signals and verdicts of metrics"), false, runMetrics},
    {"calendar", QT_TRANSLATE_NOOP("CommandLine", "when the ceremonies are due"), false, runCalendar},
    {"raci", QT_TRANSLATE_NOOP("CommandLine", "what is wrong with the responsibility matrix"), false, runRaci},
    {"pack", QT_TRANSLATE_NOOP("CommandLine", "write the evidence pack as PDF"), true, runPack},
    {"slides", QT_TRANSLATE_NOOP("CommandLine", "write the slides of a review as PDF"), true, runSlides},
    {"verify", QT_TRANSLATE_NOOP("CommandLine", "check a pack against itself and its register"), true, runVerify},
    {"check", QT_TRANSLATE_NOOP("CommandLine", "verify the file and its ledger"), false, runCheck},
    {"log", QT_TRANSLATE_NOOP("CommandLine", "every change with its hash"), false, runLog},
};

void write(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stream);
    if (!text.endsWith('\n'))
        std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

std::span<const Command> commands() { return allCommands; }

const Command *commandNamed(const QString &name)
{
    const auto *found = std::ranges::find_if(
        allCommands, [&name](const Command &command) { return name == QLatin1StringView(command.name); });
    return found == std::end(allCommands) ? nullptr : found;
}

void print(const QString &text) { write(stdout, text.toUtf8()); }

void print(const QByteArray &json) { write(stdout, json); }

bool isPrinted() { return std::fflush(stdout) == 0 && std::ferror(stdout) == 0; }

void complain(const QString &text) { write(stderr, QStringLiteral("ratchet: ").toUtf8() + text.simplified().toUtf8()); }

ExitCode fail(const Error &error)
{
    complain(describe(error));
    const bool isUsage = error.code == ErrorCode::Usage || error.code == ErrorCode::InvalidValue
        || error.code == ErrorCode::UnknownReference || error.code == ErrorCode::MissingValue;
    return isUsage ? ExitCode::Usage : ExitCode::Unreadable;
}

QString words(const char *text, int count) { return QCoreApplication::translate("CommandLine", text, nullptr, count); }

} // namespace Ratchet
