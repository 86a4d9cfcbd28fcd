// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_summary.h"

#include <cli/terminal.h>

#include <QCoreApplication>

namespace Ratchet {

namespace {

struct Summary {
    const char *command;
    const char *text;
};

constexpr Summary summaries[] = {
    {"new", QT_TRANSLATE_NOOP("CommandLine", "make an empty register, or the demonstration")},
    {"demonstration", QT_TRANSLATE_NOOP("CommandLine", "make the demonstration register where the window opens it")},
    {"import", QT_TRANSLATE_NOOP("CommandLine", "take in a list from CSV, a spreadsheet or JSON")},
    {"export", QT_TRANSLATE_NOOP("CommandLine", "write a list as CSV, XLSX, JSON or ICS")},
    {"owner-sheets", QT_TRANSLATE_NOOP("CommandLine", "write a workbook for each owner to fill in")},
    {"answers", QT_TRANSLATE_NOOP("CommandLine", "the five answers with their checks")},
    {"metrics", QT_TRANSLATE_NOOP("CommandLine", "limits, signals and verdicts of metrics")},
    {"calendar", QT_TRANSLATE_NOOP("CommandLine", "when the ceremonies are due")},
    {"due", QT_TRANSLATE_NOOP("CommandLine", "what is due in the next days and weeks, by owner")},
    {"raci", QT_TRANSLATE_NOOP("CommandLine", "what is wrong with the responsibility matrix")},
    {"pack", QT_TRANSLATE_NOOP("CommandLine", "write the evidence pack as PDF")},
    {"slides", QT_TRANSLATE_NOOP("CommandLine", "write the slides of a review as PDF")},
    {"verify", QT_TRANSLATE_NOOP("CommandLine", "check a pack against itself and its register")},
    {"check", QT_TRANSLATE_NOOP("CommandLine", "verify the file and its ledger")},
    {"log", QT_TRANSLATE_NOOP("CommandLine", "every change with its hash")},
    {"help", QT_TRANSLATE_NOOP("CommandLine", "the manual: its topics, one of them, or all as PDF")},
};

} // namespace

QString commandSummary(QStringView command)
{
    for (const Summary &summary : summaries) {
        if (command == QLatin1StringView(summary.command))
            return words(summary.text);
    }
    return {};
}

} // namespace Ratchet
