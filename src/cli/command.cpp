// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <cli/answers_command.h>
#include <cli/calendar_command.h>
#include <cli/check_command.h>
#include <cli/demonstration_command.h>
#include <cli/due_command.h>
#include <cli/export_command.h>
#include <cli/help_command.h>
#include <cli/import_command.h>
#include <cli/log_command.h>
#include <cli/metrics_command.h>
#include <cli/new_command.h>
#include <cli/owner_sheets_command.h>
#include <cli/pack_command.h>
#include <cli/raci_command.h>
#include <cli/slides_command.h>
#include <cli/verify_command.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

namespace {

ExitCode runHelpOn(const QStringList &given);

constexpr Command allCommands[] = {
    {.name = "new", .needsScreen = true, .run = runNew}, // the slides that the demonstration keeps
    {.name = "demonstration", .needsScreen = true, .run = runDemonstration},
    {.name = "import", .needsScreen = false, .run = runImport},
    {.name = "export", .needsScreen = false, .run = runExport},
    {.name = "owner-sheets", .needsScreen = false, .run = runOwnerSheets},
    {.name = "answers", .needsScreen = false, .run = runAnswers},
    {.name = "metrics", .needsScreen = false, .run = runMetrics},
    {.name = "calendar", .needsScreen = false, .run = runCalendar},
    {.name = "due", .needsScreen = false, .run = runDue},
    {.name = "raci", .needsScreen = false, .run = runRaci},
    {.name = "pack", .needsScreen = true, .run = runPack},
    {.name = "slides", .needsScreen = true, .run = runSlides},
    {.name = "verify", .needsScreen = true, .run = runVerify},
    {.name = "check", .needsScreen = false, .run = runCheck},
    {.name = "log", .needsScreen = false, .run = runLog},
    {.name = "help", .needsScreen = true, .run = runHelpOn},
};

// "ratchet help import" means the command where the manual has no topic of that name.
ExitCode runHelpOn(const QStringList &given)
{
    const Command *command = given.size() == 1 && !isHelpTopic(given.front()) ? commandNamed(given.front()) : nullptr;
    return command ? command->run({QStringLiteral("--help")}) : runHelp(given);
}

} // namespace

std::span<const Command> commands() { return allCommands; }

const Command *commandNamed(const QString &name)
{
    const auto *found = std::ranges::find_if(
        allCommands, [&name](const Command &command) { return name == QLatin1StringView(command.name); });
    return found == std::end(allCommands) ? nullptr : found;
}

} // namespace Ratchet
