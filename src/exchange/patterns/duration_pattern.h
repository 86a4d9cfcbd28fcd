// SPDX-License-Identifier: GPL-3.0-or-later
// How durations are written, and reading them: texts that bear their own unit, and numbers whose unit stands elsewhere.
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace Ratchet {

enum class DurationUnit : quint8 { Seconds, Minutes, Hours, Days };
inline constexpr DurationUnit allDurationUnits[] = {DurationUnit::Seconds, DurationUnit::Minutes, DurationUnit::Hours,
                                                    DurationUnit::Days};
// "seconds", "minutes", "hours", "days": as map files have them.
[[nodiscard]] QString durationUnitName(DurationUnit unit);
[[nodiscard]] std::optional<DurationUnit> durationUnitNamed(QStringView name);
[[nodiscard]] QString durationUnitLabel(DurationUnit unit);

// A day of work, as Jira and others count it unless they are told otherwise; a week has five.
inline constexpr double usualDayHours = 8;
// The seconds of one unit; a day has `dayHours`, above 0, of work.
[[nodiscard]] double secondsIn(DurationUnit unit, double dayHours);

// The unit that a header names: "Time Spent (seconds)", "Duration (h)", "Aufwand in PT"; nothing where it names none,
// or two.
[[nodiscard]] std::optional<DurationUnit> unitOfHeader(const QString &header);

// A duration taken apart, before it is known how the numbers of its column are written.
struct DurationText {
    struct Part {
        QString number; // digits with their marks
        std::optional<DurationUnit> unit; // nothing: a number alone
        int times = 1; // how often: five days for a week
    };
    double seconds = 0; // of the parts that can be read in one way only
    std::vector<Part> parts; // the others
    bool isNegative = false;
    bool isShortClock = false; // 18:25, in `seconds` as hours and minutes

    // A number alone, which the column has to give a unit.
    [[nodiscard]] bool isPlain() const { return parts.size() == 1 && !parts.front().unit; }
    // Days or weeks of work, which are as long as somebody says.
    [[nodiscard]] bool hasDays() const;
};

// 7:30 and 1:47:06 with any number of hours, "18:25 min", "42 sec", "1d 2h 30m", "1,5 h", "2 Std. 15 Min.", "7h30",
// PT37H05M24S (a day of which has 24 hours), 7.5. Blanks of any kind and an apostrophe before a number mean nothing.
// Nothing where the text does not fit.
[[nodiscard]] std::optional<DurationText> durationTextIn(const QString &text);

// Its seconds: numbers by `numbers` (number_pattern.h), a number alone in `unit`. Nothing where a number does not fit.
[[nodiscard]] std::optional<double> secondsOf(const DurationText &text, const QString &numbers, DurationUnit unit,
                                              double dayHours);

// 5,100 seconds as "1:25:00".
[[nodiscard]] QString clockText(double seconds);

} // namespace Ratchet
