// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_program.h"

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

struct Program {
    QLatin1StringView sign; // in PRODID
    QLatin1StringView name;
};
constexpr Program programs[] = {
    {"Google Calendar"_L1, "Google Calendar"_L1},
    {"Microsoft Teams"_L1, "Microsoft Teams"_L1},
    {"Outlook"_L1, "Outlook"_L1},
    {"Microsoft Exchange"_L1, "Outlook"_L1},
    {"Microsoft CDO"_L1, "Outlook"_L1},
    {"Microsoft Corporation"_L1, "Outlook"_L1},
    {"Apple"_L1, "Apple Calendar"_L1},
    {"Mozilla"_L1, "Thunderbird"_L1},
    {"Nextcloud"_L1, "Nextcloud"_L1},
    {"Zoom"_L1, "Zoom"_L1},
    {"Ratchet"_L1, "Ratchet"_L1},
};

// Teams leaves its meetings in calendars of Outlook, with a name of its own for the link.
bool isOfTeams(const CalendarComponent &event)
{
    return std::ranges::any_of(event.properties, [](const CalendarProperty &property) {
        return property.name.startsWith("X-MICROSOFT-SKYPETEAMS"_L1)
            || (property.name == u"LOCATION" && property.value.contains("Microsoft Teams"_L1, Qt::CaseInsensitive));
    });
}

} // namespace

QString calendarProgram(const CalendarFile &file)
{
    const auto known = std::ranges::find_if(
        programs, [&file](const Program &program) { return file.product.contains(program.sign, Qt::CaseInsensitive); });
    if (known == std::end(programs))
        return file.product.simplified().left(60);
    const bool isOfTeamsOnly =
        known->name == "Outlook"_L1 && !file.events.empty() && std::ranges::all_of(file.events, isOfTeams);
    return isOfTeamsOnly ? u"Microsoft Teams"_s : QString(known->name);
}

} // namespace Ratchet
