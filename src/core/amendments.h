// SPDX-License-Identifier: GPL-3.0-or-later
// A registered claim keeps what it promised: locking freezes it, and whatever changes of it later is kept as an
// amendment.
#pragma once

#include <core/change_builder.h>

namespace Ratchet {

struct Steering;

// What a change alters of a claim that the register holds as locked; texts as files hold them.
struct ClaimAmendment {
    static constexpr auto removed = "removed"; // the field of a claim that goes altogether

    Id<Steering> steering;
    QString
        field; // its name in files; "metric.direction" and "improvement.started_on" are those of what the claim names
    QString before;
    QString after;

    bool operator==(const ClaimAmendment &) const = default;
};

struct AmendmentNote {
    QDate on;
    QString author;
    QString reason;
};

// The field that an amendment names, whosever it is; nothing for a claim that was removed.
[[nodiscard]] const Field *amendedField(QStringView name);

// The claim in one line, in words of files: "CSI-0001 · Time to restore, -1.5 by 2026-11-30".
[[nodiscard]] QString claimText(const Register &reg, const Steering &steering);

// Fills in what a claim that gets locked freezes besides its own fields: direction and rule set of its metric.
void freezeClaims(ChangeBuilder &builder, const Register &reg);

// An import may bring claims that were locked elsewhere; by hand a new claim is locked on the day of the change.
enum class NewClaims : quint8 { LockedAnyDay, LockedToday };

// The frozen fields: improvement, metric, role, direction, rule set, baseline, expected change, target date and the day
// of the lock; the days of the start and of the intervention once they are known. `today` is the day of the change: who
// locks a claim for an earlier day amends it at once.
[[nodiscard]] std::vector<ClaimAmendment> amendmentsIn(const ChangeBuilder &builder, const Register &reg, QDate today,
                                                       NewClaims newClaims);

// Adds a record for each of them to the same change. Amendments of a claim that goes stay, with its name in their
// reason.
void addAmendments(ChangeBuilder &builder, const Register &reg, const std::vector<ClaimAmendment> &amendments,
                   const AmendmentNote &note);

} // namespace Ratchet
