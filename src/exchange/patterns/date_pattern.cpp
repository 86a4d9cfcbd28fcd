// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_pattern.h"

#include <core/month_names.h>
#include <exchange/text/nothing_words.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

// A text taken apart: three parts of a date with what stands between them, and the time behind.
struct DateText {
    std::array<QString, 3> parts;
    std::array<QString, 2> separators;
    QString rest;
};

std::optional<DateText> dateTextIn(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:\\p{L}{2,10}\\.?,? )?(\\d{1,4}|\\p{L}{3,10}\\.?)( de |[-/. ]|, |\\. )(\\d{1,2}|\\p{L}{3,10}\\.?)( de |[-/. ]|, |\\. )(\\d{1,4})(?!\\d)(.*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return DateText{{match.captured(1), match.captured(3), match.captured(5)},
                    {match.captured(2), match.captured(4)},
                    match.captured(6)};
}

// Of the time that may follow: the milliseconds since midnight; nothing if it is no time.
std::optional<int> timeOf(const QString &rest)
{
    static const QRegularExpression form(
        u"^(?:[T ]|, | at )\\s*(\\d{1,2})[:.h](\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*([AaPp]\\.?\\s?[Mm]\\.?)?"
        "\\s*(?:Z|UTC|GMT|[A-Z]{3,4}|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?$"_s);
    if (rest.trimmed().isEmpty())
        return 0;
    const QRegularExpressionMatch match =
        form.match(rest.trimmed() == rest || rest.startsWith(u' ') ? rest : rest.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(5).left(1).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == u"p" ? 12 : 0);
    }
    const QString fraction = match.captured(4).left(3).leftJustified(3, u'0');
    const QTime time(hour, match.captured(2).toInt(), match.captured(3).toInt(), fraction.toInt());
    return time.isValid() ? std::optional(time.msecsSinceStartOfDay()) : std::nullopt;
}

// A date pattern taken apart in the same way.
struct PatternParts {
    std::array<QString, 3> parts;
    std::array<QString, 2> separators;
};

std::optional<PatternParts> partsOf(const QString &pattern)
{
    static const QRegularExpression form(u"^(d{1,2}|M{1,4}|y{2}|y{4})( 'de' |[^dMyHhms']+)(d{1,2}|M{1,4}|y{2}|y{4})( "
                                         u"'de' |[^dMyHhms']+)(d{1,2}|M{1,4}|y{2}|y{4})"
                                         "((?:[T ]|'T').*)?$"_s);
    const QRegularExpressionMatch match = form.match(pattern);
    if (!match.hasMatch())
        return std::nullopt;
    QString letters = match.captured(1).left(1) + match.captured(3).left(1) + match.captured(5).left(1);
    std::sort(letters.begin(), letters.end());
    if (letters != u"Mdy")
        return std::nullopt;
    return PatternParts{{match.captured(1), match.captured(3), match.captured(5)},
                        {match.captured(2).remove(u'\''), match.captured(4).remove(u'\'')}};
}

int yearOf(const QString &text, const QString &part)
{
    const int year = text.toInt();
    if (part.size() == 2)
        return text.size() == 2 ? (year < 70 ? 2000 + year : 1900 + year) : 0;
    return text.size() == 4 ? year : 0;
}

int monthOfPart(const QString &text, const QString &part)
{
    if (part.size() > 2)
        return monthOf(text);
    return text.size() <= 2 ? text.toInt() : 0;
}

std::optional<QDateTime> readSerial(const QString &text)
{
    static const QRegularExpression form(u"^\\d{4,6}(?:[.,]\\d+)?$"_s);
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const double days = QString(text).replace(u',', u'.').toDouble();
    // Day 60 is the 29 February 1900 that never was; what is read begins after it.
    if (days < 61 || days >= 2958466)
        return std::nullopt;
    const qint64 seconds = qRound64(days * 86400.0);
    return QDateTime(QDate(1899, 12, 30), QTime(0, 0), Qt::UTC).addSecs(seconds);
}

std::optional<QDateTime> readCompact(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && date.isValid() ? std::optional(QDateTime(date, QTime(0, 0), Qt::UTC)) : std::nullopt;
}

std::optional<QDateTime> readWith(const DateText &found, const PatternParts &pattern)
{
    if (found.separators != pattern.separators)
        return std::nullopt;
    int day = 0;
    int month = 0;
    int year = 0;
    for (std::size_t index = 0; index < 3; ++index) {
        const QString &text = found.parts[index];
        const QString &part = pattern.parts[index];
        if (part.startsWith(u'y'))
            year = yearOf(text, part);
        else if (part.startsWith(u'M'))
            month = monthOfPart(text, part);
        else
            day = text.size() <= 2 ? text.toInt() : 0;
    }
    const QDate date(year, month, day);
    const std::optional<int> time = timeOf(found.rest);
    if (year == 0 || !date.isValid() || !time)
        return std::nullopt;
    return QDateTime(date, QTime::fromMSecsSinceStartOfDay(*time), Qt::UTC);
}

bool isName(const QString &part) { return !part.isEmpty() && part.front().isLetter(); }

// The patterns that may fit a text by its form alone.
QStringList candidates(const QString &text)
{
    if (readCompact(text))
        return {u"yyyyMMdd"_s};
    if (readSerial(text))
        return {u"serial"_s};
    const std::optional<DateText> found = dateTextIn(text);
    if (!found)
        return {};
    const auto [first, second, third] = found->parts;
    const auto written = [](const QString &separator) { return separator == u" de " ? u" 'de' "_s : separator; };
    const auto joined = [&found, &written](const QString &a, const QString &b, const QString &c) {
        return QString(a + written(found->separators[0]) + b + written(found->separators[1]) + c);
    };
    const QString year = third.size() == 4 ? u"yyyy"_s : u"yy"_s;
    if (first.size() == 4 && !isName(first))
        return {joined(u"yyyy"_s, isName(second) ? u"MMM"_s : u"MM"_s, u"dd"_s)};
    if (isName(first))
        return {joined(u"MMM"_s, u"dd"_s, year)};
    if (isName(second))
        return {joined(u"dd"_s, u"MMM"_s, year)};
    QStringList patterns = {joined(u"dd"_s, u"MM"_s, year), joined(u"MM"_s, u"dd"_s, year)};
    // Points are written in countries that put the day first, all of them.
    if (found->separators[0] == u".")
        patterns.removeLast();
    if (year == u"yy")
        patterns.append(joined(u"yy"_s, u"MM"_s, u"dd"_s));
    return patterns;
}

bool isQuarter(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:Q[1-4][ /-]?'?\\d{2,4}|\\d{4}[ /-]?Q[1-4]|[1-4]\\. ?(?:Quartal|quarter|trimestre).*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

struct Tally {
    QStringList patterns; // in the order they were met
    QHash<QString, int> fits;
    int filled = 0;
    int quarters = 0;
};

Tally tallyOf(const QStringList &cells)
{
    Tally tally;
    for (const QString &cell : cells) {
        if (isUnknownMark(cell))
            continue;
        ++tally.filled;
        const QString text = cell.trimmed();
        tally.quarters += isQuarter(text) ? 1 : 0;
        const QStringList fitting = candidates(text);
        for (const QString &pattern : fitting) {
            if (!parseDateTime(text, pattern))
                continue;
            if (tally.fits[pattern]++ == 0)
                tally.patterns.append(pattern);
        }
    }
    return tally;
}

// Two patterns with as many fitting cells are one reading where they agree about each of them.
bool readAlike(const QStringList &cells, const QString &one, const QString &other)
{
    return std::all_of(cells.begin(), cells.end(), [&one, &other](const QString &cell) {
        return parseDateTime(cell, one) == parseDateTime(cell, other);
    });
}

void listMisfits(const QStringList &cells, DateColumn &column)
{
    for (qsizetype position = 0; position < cells.size(); ++position) {
        if (isUnknownMark(cells[position]))
            continue;
        const std::optional<QDateTime> moment = parseDateTime(cells[position], column.patterns.constFirst());
        if (!moment)
            column.misfits.push_back(position);
        else if (moment->time() != QTime(0, 0))
            column.hasTime = true;
    }
}

} // namespace

bool isDatePattern(const QString &pattern)
{
    return pattern == u"serial" || pattern == u"yyyyMMdd" || partsOf(pattern).has_value();
}

bool isUnknownMark(QStringView cell) { return meansNothing(cell, CellUse::Date); }

DateColumn findDatePattern(const QStringList &cells)
{
    DateColumn column;
    Tally tally = tallyOf(cells);
    if (tally.filled == 0)
        return column;
    column.outcome = ColumnReading::Unreadable;
    if (tally.quarters * 2 > tally.filled) {
        column.reason = QCoreApplication::translate("Exchange", "These are quarters, not dates: a day is needed.");
        return column;
    }
    std::stable_sort(tally.patterns.begin(), tally.patterns.end(), [&tally](const QString &left, const QString &right) {
        return tally.fits[left] > tally.fits[right];
    });
    const int best = tally.patterns.isEmpty() ? 0 : tally.fits[tally.patterns.constFirst()];
    if (best * 2 <= tally.filled) {
        column.reason = best == 0
            ? QCoreApplication::translate("Exchange", "No cell is a date that can be read.")
            : QCoreApplication::translate("Exchange", "No date pattern reads more than half of the cells.");
        return column;
    }
    for (const QString &pattern : std::as_const(tally.patterns)) {
        const bool isNew = column.patterns.isEmpty() || !readAlike(cells, column.patterns.constFirst(), pattern);
        if (tally.fits[pattern] == best && isNew)
            column.patterns.append(pattern);
    }
    column.outcome = column.patterns.size() == 1 ? ColumnReading::Certain : ColumnReading::Ambiguous;
    if (column.outcome == ColumnReading::Ambiguous)
        column.reason =
            QCoreApplication::translate("Exchange", "The day and the month cannot be told apart: no cell decides it.");
    listMisfits(cells, column);
    return column;
}

std::optional<QDateTime> parseDateTime(const QString &text, const QString &pattern)
{
    const QString trimmed = text.trimmed();
    if (pattern == u"serial")
        return readSerial(trimmed);
    if (pattern == u"yyyyMMdd")
        return readCompact(trimmed);
    const std::optional<PatternParts> parts = partsOf(pattern);
    const std::optional<DateText> found = dateTextIn(trimmed);
    return parts && found ? readWith(*found, *parts) : std::nullopt;
}

std::optional<QDate> parseDate(const QString &text, const QString &pattern)
{
    const std::optional<QDateTime> moment = parseDateTime(text, pattern);
    return moment ? std::optional(moment->date()) : std::nullopt;
}

} // namespace Ratchet
