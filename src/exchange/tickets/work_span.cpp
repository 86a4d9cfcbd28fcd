// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_span.h"

#include <exchange/patterns/date_pattern.h>

#include <QCoreApplication>
#include <QRegularExpression>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// One end of a span: what of it the cell says.
struct Edge {
    QDate day; // not valid: only a time of day
    QTime time;
    bool isEndOfDay = false; // 24:00
    QDateTime exact = {}; // with an offset
};

std::optional<Edge> timeOfDayIn(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(\d{1,2})(?:[:.h](\d{2}))?(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(?:([AaPp])\.?\s?[Mm]\.?)?(?:\s*(?:Uhr|h))?$)"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const bool isNamed = !match.captured(2).isEmpty() || !match.captured(4).isEmpty();
    if (!match.hasMatch() || !isNamed)
        return {};
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const int second = match.captured(3).toInt();
    const QString half = match.captured(4).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half == "p"_L1 ? 12 : 0);
    }
    if (hour == 24 && minute == 0 && second == 0)
        return Edge{.day = {}, .time = QTime(0, 0), .isEndOfDay = true};
    const QTime time(hour, minute, second);
    return time.isValid() ? std::optional(Edge{.day = {}, .time = time}) : std::nullopt;
}

std::optional<Edge> edgeIn(const QString &text, const QString &dates)
{
    if (std::optional<Edge> time = timeOfDayIn(text))
        return time;
    static const QRegularExpression offset(uR"(\d(?:Z|[+-]\d{2}:?\d{2})$)"_s);
    QString moment = text.trimmed();
    if (offset.match(moment).hasMatch()) {
        moment.replace(QRegularExpression(uR"(^(\d{4}-\d{2}-\d{2}) )"_s), u"\\1T"_s);
        moment.replace(QRegularExpression(uR"(([+-]\d{2})(\d{2})$)"_s), u"\\1:\\2"_s);
        const QDateTime exact = QDateTime::fromString(moment, Qt::ISODateWithMs);
        if (exact.isValid())
            return Edge{.day = exact.date(), .time = exact.time(), .exact = exact};
    }
    for (const QString &pattern : {u"yyyy-MM-dd"_s, dates}) {
        if (const std::optional<QDateTime> found = parseDateTime(moment, pattern))
            return Edge{.day = found->date(), .time = found->time()};
    }
    return {};
}

tl::unexpected<Error> noTime(const QString &text)
{
    return failure(ErrorCode::InvalidValue,
                   QCoreApplication::translate("Timesheet", "\"%1\" is no time of day.").arg(text.left(40)));
}

} // namespace

bool hasTimeOfDay(const QString &text)
{
    static const QRegularExpression clock(uR"((?:^|[\sT,])\d{1,2}(?:[:.h]\d{2}|\s?[AaPp]\.?[Mm]))"_s);
    return timeOfDayIn(text) || clock.match(text.trimmed()).hasMatch();
}

Result<std::optional<WorkSpan>> workSpan(const SpanCells &cells, QDate day, const QString &dates, const QTimeZone &zone)
{
    if (cells.start.trimmed().isEmpty() || cells.end.trimmed().isEmpty())
        return std::nullopt;
    std::optional<Edge> start = edgeIn(cells.start, dates);
    std::optional<Edge> end = edgeIn(cells.end, dates);
    if (!start || !end)
        return noTime(start ? cells.end : cells.start);
    if (!start->day.isValid())
        start->day = day;
    if (!end->day.isValid() && !cells.endDay.trimmed().isEmpty()) {
        const std::optional<Edge> last = edgeIn(cells.endDay, dates);
        if (!last || !last->day.isValid())
            return failure(
                ErrorCode::InvalidValue,
                QCoreApplication::translate("Timesheet", "\"%1\" is no day.").arg(cells.endDay.trimmed().left(40)));
        end->day = last->day;
    }
    if (!end->day.isValid())
        end->day = end->time < start->time && !end->isEndOfDay ? start->day.addDays(1) : start->day;
    if (end->isEndOfDay)
        end->day = end->day.addDays(1);
    const QDateTime from(start->day, start->time, Qt::UTC);
    const QDateTime to(end->day, end->time, Qt::UTC);
    const bool isExact = start->exact.isValid() && end->exact.isValid();
    WorkSpan span;
    span.clockSeconds = double(from.secsTo(to));
    span.seconds = isExact
        ? double(start->exact.secsTo(end->exact))
        : double(QDateTime(start->day, start->time, zone).secsTo(QDateTime(end->day, end->time, zone)));
    span.crossesMidnight = end->day > start->day && to > QDateTime(start->day.addDays(1), QTime(0, 0), Qt::UTC);
    if (span.seconds < 0)
        return failure(ErrorCode::InvalidValue, QCoreApplication::translate("Timesheet", "It ends before it begins."));
    return span;
}

} // namespace Ratchet
