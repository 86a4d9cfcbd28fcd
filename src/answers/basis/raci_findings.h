// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the responsibility matrix, rule by rule.
#pragma once

#include <core/register.h>

namespace Ratchet {

struct RaciActivity;

struct RaciRole;

enum class FindingLevel : quint8 { Error, Warning, Info };

struct RaciFinding {
    QString rule; // noAccountable, manyAccountable, noResponsible, tooManyConsulted, nobodyActs, manyCodes,
                  // foreignCode, overloaded, busy, idleRole, vacant, stale
    FindingLevel level = FindingLevel::Error;
    Id<RaciActivity> activity; // the row, where it is about one
    Id<RaciRole> role; // the column, where it is about one; with an activity: the cell
    QString text; // one sentence in the program's language

    bool operator==(const RaciFinding &) const = default;
};

// The codes in one cell: "A/R", "ar", "R, C". Letters and words that are no code are passed over. The D of DACI does
// the work.
struct RaciCodes {
    bool isResponsible = false;
    bool isAccountable = false;
    bool isConsulted = false;
    bool isInformed = false;
    bool operator==(const RaciCodes &) const = default;
};
[[nodiscard]] RaciCodes raciCodes(QStringView cell);

// The findings as of a day: rows in their order with their errors first and their cells after them, then columns in
// theirs. Thresholds that the user can set, by the rule's id: tooManyConsulted (more than 4 in a row), overloaded
// (accountable for more than 50 percent of at least 4 rows), busy (responsible for more than 75 percent of at least 4
// rows), stale (days since the review; the interval of the settings). An A does a missing R's work only where the
// settings say so.
[[nodiscard]] std::vector<RaciFinding> raciFindings(const Register &reg, QDate asOf);
[[nodiscard]] int countOf(const std::vector<RaciFinding> &findings, FindingLevel level);
// "error", "warning", "info": as the JSON has it.
[[nodiscard]] QString levelName(FindingLevel level);

// The activities and roles in the order of their positions, those without one last, in order of ids.
[[nodiscard]] std::vector<const RaciActivity *> raciRows(const Register &reg);
[[nodiscard]] std::vector<const RaciRole *> raciColumns(const Register &reg);
// What a row is called: "Find · Keep the register", with the phase it is part of.
[[nodiscard]] QString raciRowName(const RaciActivity &activity);

} // namespace Ratchet
