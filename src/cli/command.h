// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the program, one file each.
#pragma once

#include <core/result.h>

#include <QStringList>

#include <span>

namespace Ratchet {

enum class ExitCode { Done = 0, Findings = 1, Usage = 2, Unreadable = 3 };

struct Command {
    const char *name;
    const char *summary; // translated in context "CommandLine"
    bool needsScreen; // draws, and therefore needs a QApplication
    ExitCode (*run)(const QStringList &arguments); // without program and command
};
[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command *commandNamed(const QString &name);

[[nodiscard]] ExitCode runNew(const QStringList &arguments);
[[nodiscard]] ExitCode runDemonstration(const QStringList &arguments);
[[nodiscard]] ExitCode runImport(const QStringList &arguments);
[[nodiscard]] ExitCode runExport(const QStringList &arguments);
[[nodiscard]] ExitCode runAnswers(const QStringList &arguments);
[[nodiscard]] ExitCode runMetrics(const QStringList &arguments);
[[nodiscard]] ExitCode runCalendar(const QStringList &arguments);
[[nodiscard]] ExitCode runRaci(const QStringList &arguments);
[[nodiscard]] ExitCode runPack(const QStringList &arguments);
[[nodiscard]] ExitCode runSlides(const QStringList &arguments);
[[nodiscard]] ExitCode runVerify(const QStringList &arguments);
[[nodiscard]] ExitCode runCheck(const QStringList &arguments);
[[nodiscard]] ExitCode runLog(const QStringList &arguments);

// To standard output, in UTF-8, with a line break at the end.
void print(const QString &text);
void print(const QByteArray &json);
// Whether all of it went out: a full disk behind a redirection takes less.
[[nodiscard]] bool isPrinted();
// One line on standard error.
void complain(const QString &text);
// Tells the error; the exit code that it means.
[[nodiscard]] ExitCode fail(const Error &error);

// A text of the command line in the program's language; `count` chooses the form of one that counts.
[[nodiscard]] QString words(const char *text, int count = -1);

} // namespace Ratchet
