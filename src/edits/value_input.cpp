// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_input.h"

#include <core/date_text.h>
#include <core/day_ahead.h>
#include <core/number_text.h>
#include <core/whole_day.h>

#include <QCoreApplication>

#include <cmath>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const Field &field, const QString &text, const QString &expected)
{
    return failure(
        ErrorCode::InvalidValue,
        QCoreApplication::translate("ValueInput", "%1: \"%2\" is not %3.").arg(label(field), text.left(60), expected),
        {}, Place{.field = QString::fromLatin1(field.name)});
}

struct DateFormats {
    QLocale locale;
    QString full; // four digits of the year
    QString loose; // 4.3.2026 where the locale writes 04.03.2026
    QString shortYear;
};

DateFormats makeFormats(const QLocale &locale)
{
    DateFormats formats{locale, locale.dateFormat(QLocale::ShortFormat), {}, {}};
    if (!formats.full.contains("yyyy"_L1))
        formats.full.replace("yy"_L1, "yyyy"_L1);
    formats.loose = formats.full;
    formats.loose.replace("dd"_L1, "d"_L1).replace("MM"_L1, "M"_L1);
    formats.shortYear = formats.loose;
    formats.shortYear.replace("yyyy"_L1, "yy"_L1);
    return formats;
}

// Those of the locale that was asked for last are kept: a column of cells asks for the same ones.
const DateFormats &formatsOf(const QLocale &locale)
{
    thread_local DateFormats formats = makeFormats(locale);
    if (formats.locale != locale)
        formats = makeFormats(locale);
    return formats;
}

QDate isoDate(const QString &text)
{
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    return date.isValid() ? date : QDate::fromString(text, u"yyyy-M-d"_s);
}

QDate localDate(const QString &text, const QLocale &locale, const DateFormats &formats)
{
    for (const QString &format : {formats.loose, formats.full}) {
        for (const QDate &date : {locale.toDate(text, format), QDate::fromString(text, format)}) {
            if (date.isValid())
                return date;
        }
    }
    return {};
}

Result<Value> readDate(const Field &field, const QString &text, const QLocale &locale, QDate today)
{
    const QDate date = dateFromInput(text, locale, today);
    if (const auto days = date.isValid() ? std::nullopt : daysNamed(text, today))
        return Value(dayKept(*days, field));
    const bool isPromise =
        QLatin1StringView(field.name) == "due_on"_L1 || QLatin1StringView(field.name) == "target_on"_L1;
    if (const QDate ahead = date.isValid() || !isPromise ? QDate() : dayAhead(text, today); ahead.isValid())
        return Value(ahead);
    if (!date.isValid())
        return refused(field, text,
                       QCoreApplication::translate("ValueInput", "a date such as %1")
                           .arg(locale.toString(today, dateInputFormat(locale))));
    return Value(date);
}

Result<Value> readMonth(const Field &field, const QString &text, const QLocale &locale, QDate today)
{
    for (const QString &format : {u"yyyy-MM"_s, u"MMM yyyy"_s, u"MMMM yyyy"_s, u"MM/yyyy"_s, u"MM.yyyy"_s}) {
        if (const QDate month = locale.toDate(text, format); month.isValid())
            return Value(QDate(month.year(), month.month(), 1));
    }
    const QDate date = dateFromInput(text, locale, today);
    if (const auto days = date.isValid() ? std::nullopt : daysNamed(text, today);
        days && days->length == NamedDays::Length::Month)
        return Value(days->first);
    if (!date.isValid())
        return refused(
            field, text,
            QCoreApplication::translate("ValueInput", "a month such as %1").arg(today.toString(u"yyyy-MM"_s)));
    return Value(QDate(date.year(), date.month(), 1));
}

Result<Value> readDateTime(const Field &field, const QString &text, const QLocale &locale, QDate today)
{
    const qsizetype blank = text.lastIndexOf(u' ') < 0 ? text.lastIndexOf(u'T') : text.lastIndexOf(u' ');
    const QDate date = dateFromInput(text.left(blank < 0 ? text.size() : blank), locale, today);
    const QString clock = blank < 0 ? QString() : text.mid(blank + 1);
    QTime time = QTime::fromString(clock, u"H:mm:ss"_s);
    if (!time.isValid())
        time = clock.isEmpty() ? QTime(0, 0) : QTime::fromString(clock, u"H:mm"_s);
    if (!date.isValid() || !time.isValid())
        return refused(field, text,
                       QCoreApplication::translate("ValueInput", "a date and time such as %1")
                           .arg(locale.toString(today, dateInputFormat(locale)) + " 14:30"_L1));
    return Value(QDateTime(date, time, Qt::UTC));
}

Result<Value> readNumber(const Field &field, const QString &text, const QLocale &locale)
{
    bool isNumber = false;
    // As the locale writes it, or as it can be read in one way only.
    const std::optional<double> other = numberOfOneReading(text);
    if (field.kind == FieldKind::Integer) {
        qint64 whole = locale.toLongLong(text, &isNumber);
        if (!isNumber && other && *other == std::floor(*other) && std::abs(*other) < 9e15) {
            whole = qint64(*other);
            isNumber = true;
        }
        return isNumber ? Result<Value>(Value(whole))
                        : refused(field, text, QCoreApplication::translate("ValueInput", "a whole number"));
    }
    const double number = locale.toDouble(text, &isNumber);
    if (!isNumber && other)
        return Value(*other);
    return isNumber && std::isfinite(number)
        ? Result<Value>(Value(number))
        : refused(field, text,
                  QCoreApplication::translate("ValueInput", "a number such as %1").arg(locale.toString(2.5)));
}

Result<Value> readOption(const Field &field, const QString &text)
{
    for (qint64 option = 1; option <= qint64(field.options.size()); ++option) {
        if (text.compare(optionLabel(field, option), Qt::CaseInsensitive) == 0
            || text.compare(optionName(field, option), Qt::CaseInsensitive) == 0)
            return Value(option);
    }
    QStringList choices;
    for (qint64 option = 1; option <= qint64(field.options.size()); ++option)
        choices += optionLabel(field, option);
    return refused(field, text, QCoreApplication::translate("ValueInput", "one of: %1").arg(choices.join(u", "_s)));
}

} // namespace

QDate dateFromInput(const QString &text, const QLocale &locale, QDate today)
{
    if (text.compare(QCoreApplication::translate("ValueInput", "today"), Qt::CaseInsensitive) == 0)
        return today;
    const DateFormats &formats = formatsOf(locale);
    // The form that it looks like first: each one tried and missed costs more than the rest of reading a cell.
    const bool looksIso = text.size() > 4 && text[4] == u'-';
    const QDate date = looksIso ? isoDate(text) : localDate(text, locale, formats);
    if (date.isValid())
        return date;
    const QDate other = looksIso ? localDate(text, locale, formats) : isoDate(text);
    if (other.isValid())
        return other;
    if (const QDate foreign = locale.toDate(text, u"yyyy-M-d"_s); foreign.isValid()) // in digits of the locale
        return foreign;
    const QDate shortened = locale.toDate(text, formats.shortYear);
    // Two digits of a year mean this century.
    if (shortened.isValid())
        return shortened.year() < 1970 && !text.contains(QString::number(shortened.year())) ? shortened.addYears(100)
                                                                                            : shortened;
    const std::optional<NamedDays> days = daysNamed(text, today);
    return days && days->length == NamedDays::Length::Day ? days->first : dayOfNumbers(text);
}

QString dateInputFormat(const QLocale &locale) { return formatsOf(locale).full; }

Result<Value> fromInput(const Field &field, const QString &text, const QLocale &locale, const NameIndex &names,
                        QDate today)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Value();
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        return Value(text);
    case FieldKind::Date:
        return readDate(field, trimmed, locale, today);
    case FieldKind::Month:
        return readMonth(field, trimmed, locale, today);
    case FieldKind::DateTime:
        return readDateTime(field, trimmed, locale, today);
    case FieldKind::Integer:
    case FieldKind::Number:
        return readNumber(field, trimmed, locale);
    case FieldKind::Enumeration:
        return readOption(field, trimmed);
    default:
        return fromFileText(field, trimmed, names);
    }
}

QString inputText(const Register &reg, const Field &field, const Value &value, const QLocale &locale)
{
    if (isEmpty(value))
        return {};
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    switch (field.kind) {
    case FieldKind::Date:
        return locale.toString(valueOr<QDate>(value), dateInputFormat(locale));
    case FieldKind::DateTime: {
        const auto at = valueOr<QDateTime>(value);
        const QString day = locale.toString(at.date(), dateInputFormat(locale));
        return isWholeDay(field, value) ? day : QString(day + u' ' + at.time().toString(u"HH:mm"_s));
    }
    case FieldKind::Integer:
        return plain.toString(valueOr<qint64>(value));
    case FieldKind::Number:
        return plain.toString(valueOr<double>(value), 'g', QLocale::FloatingPointShortest);
    default:
        return displayText(reg, field, value, locale);
    }
}

} // namespace Ratchet
