// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <cli/demonstration_command.h>
#include <cli/answers_command.h>
#include <cli/calendar_command.h>
#include <cli/check_command.h>
#include <cli/export_command.h>
#include <cli/import_command.h>
#include <cli/log_command.h>
#include <cli/metrics_command.h>
#include <cli/new_command.h>
#include <cli/pack_command.h>
#include <cli/raci_command.h>
#include <cli/slides_command.h>
#include <cli/verify_command.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr Command allCommands[] = {
    {.name = "new",
     .summary = QT_TRANSLATE_NOOP("CommandLine", "make an empty register, or the demonstration"),
     .needsScreen = false,
     .run = runNew},
    {.name = "demonstration",
     .summary = QT_TRANSLATE_NOOP("CommandLine", "make the demonstration register where the window opens it"),
     .needsScreen = true,
     .run = runDemonstration},
    {.name = "import",
     .summary = QT_TRANSLATE_NOOP("CommandLine", "take in a list from CSV, a spreadsheet or JSON"),
     .needsScreen = false,
     .run = runImport},
    {.name = "export",
     .summary = QT_TRANSLATE_NOOP("CommandLine", "write a list as CSV, XLSX, JSON or ICS"),
     .needsScreen = false,
     .run = runExport},
    {.name = "answers",
     .summary = QT_TRANSLATE_NOOP("CommandLine", "the five answers with their checks"),
     .needsScreen = false,
     .run = runAnswers},
    {.name = "metrics",
     .summary = QT_TRANSLATE_NOOP("CommandLine", "limits, signals and verdicts of metrics"),
     .needsScreen = false,
     .run = runMetrics},
    {.name = "calendar",
     .summary = QT_TRANSLATE_NOOP("CommandLine", "when the ceremonies are due"),
     .needsScreen = false,
     .run = runCalendar},
    {.name = "raci",
     .summary = QT_TRANSLATE_NOOP("CommandLine", "what is wrong with the responsibility matrix"),
     .needsScreen = false,
     .run = runRaci},
    {.name = "pack",
     .summary = QT_TRANSLATE_NOOP("CommandLine", "write the evidence pack as PDF"),
     .needsScreen = true,
     .run = runPack},
    {.name = "slides",
     .summary = QT_TRANSLATE_NOOP("CommandLine", "write the slides of a review as PDF"),
     .needsScreen = true,
     .run = runSlides},
    {.name = "verify",
     .summary = QT_TRANSLATE_NOOP("CommandLine", "check a pack against itself and its register"),
     .needsScreen = true,
     .run = runVerify},
    {.name = "check",
     .summary = QT_TRANSLATE_NOOP("CommandLine", "verify the file and its ledger"),
     .needsScreen = false,
     .run = runCheck},
    {.name = "log",
     .summary = QT_TRANSLATE_NOOP("CommandLine", "every change with its hash"),
     .needsScreen = false,
     .run = runLog},
};

} // namespace

std::span<const Command> commands() { return allCommands; }

const Command *commandNamed(const QString &name)
{
    const auto *found = std::ranges::find_if(
        allCommands, [&name](const Command &command) { return name == QLatin1StringView(command.name); });
    return found == std::end(allCommands) ? nullptr : found;
}

} // namespace Ratchet
