// SPDX-License-Identifier: GPL-3.0-or-later
// Hours of teams as edits in a builder.
#pragma once

#include <core/change_builder.h>
#include <core/entities/capacity.h>

namespace Ratchet {

// What one team has, plans or used in one month, or where its hours come from.
struct HoursEntry {
    Id<Unit> unit;
    QDate month; // its first day
    FieldIndex field = -1; // of an allocation
    Value value; // empty: nobody said anything
};

// A team's month without a row gets one; of several the first is edited. A row that is left without any hours and
// source says nothing and is taken away.
void setHours(ChangeBuilder &builder, const Register &reg, const std::vector<HoursEntry> &entries);

// Where the hours used of that month come from, for every team that has some.
void setHoursSource(ChangeBuilder &builder, const Register &reg, QDate month, ActualSource source);

} // namespace Ratchet
