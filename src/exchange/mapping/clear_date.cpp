// SPDX-License-Identifier: GPL-3.0-or-later
#include "clear_date.h"

#include <core/date_text.h>
#include <exchange/patterns/date_pattern.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ratchet {

namespace {

// A year alone. As the number of a day it would be one of 1905.
std::optional<NamedDays> yearNamed(const QString &text)
{
    static const QRegularExpression form(u"^(?:19|20)\\d\\d$"_s);
    if (!form.match(text.trimmed()).hasMatch())
        return {};
    const int year = text.trimmed().toInt();
    return NamedDays{NamedDays::Length::Year, QDate(year, 1, 1), QDate(year, 12, 31)};
}

} // namespace

std::optional<QDateTime> isoMoment(const QString &text)
{
    if (text.size() < 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    if (text.size() == 10) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? std::optional(QDateTime(date, QTime(0, 0), Qt::UTC)) : std::nullopt;
    }
    return parseDateTime(text, u"yyyy-MM-dd"_s);
}

std::optional<ClearDate> clearDate(const QString &text, const Field &field, QDate today)
{
    if (const std::optional<QDateTime> moment = isoMoment(text))
        return ClearDate{.at = *moment};
    const std::optional<NamedDays> year = field.kind == FieldKind::Date ? yearNamed(text) : std::nullopt;
    const std::optional<NamedDays> days = year ? year : daysNamed(text, today);
    const bool isDay = days && days->length == NamedDays::Length::Day;
    if (!days || (!isDay && field.kind == FieldKind::DateTime)
        || (days->length == NamedDays::Length::Quarter && field.kind == FieldKind::Month))
        return {};
    const bool isToday = std::ranges::none_of(text, [](QChar letter) { return letter.isDigit(); });
    return ClearDate{.at = QDateTime(dayKept(*days, field), QTime(0, 0), Qt::UTC),
                     .isNamed = isToday || (!isDay && field.kind == FieldKind::Date)};
}

} // namespace Ratchet
