// SPDX-License-Identifier: GPL-3.0-or-later
// What a command says, where, and with which exit status it ends.
#pragma once

#include <core/result.h>

#include <QString>

namespace Ratchet {

enum class ExitCode { Done = 0, Findings = 1, Usage = 2, Unreadable = 3 };

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

// Problems of an import that are printed one by one; the rest is counted.
inline constexpr int problemsPrinted = 20;

} // namespace Ratchet
