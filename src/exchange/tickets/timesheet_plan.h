// SPDX-License-Identifier: GPL-3.0-or-later
// A timesheet into the register: what each team used in each month, in place of what was there for the same use.
#pragma once

#include <exchange/tickets/timesheet.h>

namespace Ratchet {

struct TimesheetPlan {
    Timesheet sheet;
    QString preset; // the program whose export it is, by its headers; empty: none that is known
    int added = 0; // teams and months that had no hours used
    int corrected = 0;
    int unchanged = 0;
    int weeks = 0; // teams and weeks whose hours are new or others

    // Something changes, and nothing is left for the user to say.
    [[nodiscard]] bool isReady() const
    {
        return added + corrected + weeks > 0 && sheet.questions.empty() && sheet.isDecided();
    }
    // The reason of the change: "Timesheet: hours of 6 teams and months".
    [[nodiscard]] QString summary() const;
};

// What the timesheet would change, and the edits in `builder`, which stands on `reg`. Their source becomes Timesheet.
// Uses that no category of the file counts as stay as they are; a team that booked nothing on a use which others booked
// gets 0. Weeks go along with their month: where its rows name no days, nothing is known of them any more.
[[nodiscard]] Result<TimesheetPlan> planTimesheet(ChangeBuilder &builder, const Register &reg, const TextTable &table,
                                                  const ImportMapping &mapping);

// The mapping that the register keeps for a timesheet with this header, and keeping it, without a day that is the same
// for all rows.
[[nodiscard]] std::optional<ImportMapping> storedTimesheetMapping(const Register &reg, const QStringList &header);
void storeTimesheetMapping(ChangeBuilder &builder, const Register &reg, const ImportMapping &mapping);

} // namespace Ratchet
