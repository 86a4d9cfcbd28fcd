// SPDX-License-Identifier: GPL-3.0-or-later
// What unit the plain numbers of a timesheet have, where nobody says so: told by the header, by start and end, or by
// what people can work.
#pragma once

#include <exchange/patterns/duration_pattern.h>

#include <QDate>

namespace Ratchet {

// An entry whose duration is a number alone.
struct PlainEntry {
    double number = 0;
    QString person; // empty: a team, of which nobody knows how many they are
    QDate on;
    bool isMonth = false; // the month as a whole
    std::optional<double> elapsed; // seconds from start to end
};

struct UnitFinding {
    enum class Reason : quint8 { Header, StartAndEnd, Plausible, Unknown };
    std::optional<DurationUnit> unit; // nothing: only the user can know
    Reason reason = Reason::Unknown;
    std::vector<DurationUnit> possible; // where it is nothing: what it may be, all of them where none seems so
};

// The most that somebody can work.
inline constexpr double hoursOfDay = 24;
[[nodiscard]] double hoursOfMonth(QDate day);

// The header's unit, unless more than half of the days or months of people would be longer than they are. Otherwise the
// unit that start and end bear out, or the only one with which nobody works more than 24 hours a day or those of a
// month, and somebody at least half an hour a day or twelve and a half a month.
[[nodiscard]] UnitFinding findDurationUnit(const QString &header, const std::vector<PlainEntry> &entries,
                                           double dayHours);

} // namespace Ratchet
