// SPDX-License-Identifier: GPL-3.0-or-later
// How the dates of a column are written, and reading them so. What two patterns can read alike is never guessed.
#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace Ratchet {

// A date pattern is a text as map files hold it: d or dd, M, MM, MMM or MMMM, yy or yyyy, and their separators, perhaps
// followed by a time such as HH:mm:ss or h:mm AP: "dd/MM/yyyy", "yyyy-MM-dd", "dd/MMM/yy h:mm AP". "serial" stands for
// the day numbers of Excel (1900 system). Month names are read in English, German, Spanish, French, Portuguese,
// Italian, Dutch.
[[nodiscard]] bool isDatePattern(const QString &pattern);

enum class ColumnReading {
    Empty, // no cell has anything to read
    Certain, // one pattern reads more cells than any other
    Ambiguous, // several patterns read the same cells, with different results
    Unreadable, // no pattern reads half of the cells, or they are known but refused, see `reason`
};

struct DateColumn {
    ColumnReading outcome = ColumnReading::Empty;
    QStringList patterns; // Certain: one. Ambiguous: all of them, day first before month first
    bool hasTime = false; // some cell has a time of day
    std::vector<qsizetype> misfits; // positions of the cells that none of `patterns` reads; not the empty ones
    QString reason; // translated; why it is Ambiguous or Unreadable
};

// Blank cells and words for nothing (nothing_words.h) say nothing.
[[nodiscard]] DateColumn findDatePattern(const QStringList &cells);
[[nodiscard]] bool isUnknownMark(QStringView cell);

// Nothing if the text does not fit. Two digits of a year are 1970 to 2069. A time may follow the date whether the
// pattern names one or not; a zone or offset after it is left out: the wall clock stays as written, with Qt::UTC
// (core/fields/value.h).
[[nodiscard]] std::optional<QDate> parseDate(const QString &text, const QString &pattern);
// The same with the time of day, midnight where there is none.
[[nodiscard]] std::optional<QDateTime> parseDateTime(const QString &text, const QString &pattern);

} // namespace Ratchet
