// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_text.h"

#include <core/clock_text.h>
#include <core/entity_types.h>
#include <core/whole_day.h>

#include <QCoreApplication>

#include <charconv>
#include <cmath>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView dateTimeFormat = "yyyy-MM-ddTHH:mm:ss"_L1;

QString titlePart(const Register &reg, const EntityType &type, const void *record, const char *name)
{
    const Field *field = type.find(QString::fromLatin1(name));
    return fileText(reg, *field, field->read(record));
}

QString foldedName(QStringView name) { return name.trimmed().toString().toCaseFolded(); }

tl::unexpected<Error> unreadable(const Field &field, QStringView text, const QString &expected)
{
    return failure(ErrorCode::InvalidValue,
                   QCoreApplication::translate("Value", "\"%1\" is not %2.").arg(text.left(60).toString(), expected),
                   {}, Place{.field = QString::fromLatin1(field.name)});
}

Result<Value> readNumber(const Field &field, QStringView text)
{
    bool isNumber = false;
    if (field.kind == FieldKind::Integer) {
        const qint64 whole = text.toLongLong(&isNumber);
        return isNumber ? Result<Value>(Value(whole))
                        : unreadable(field, text, QCoreApplication::translate("Value", "a whole number"));
    }
    const double number = QLocale::c().toDouble(text, &isNumber);
    return isNumber && std::isfinite(number)
        ? Result<Value>(Value(number))
        : unreadable(field, text, QCoreApplication::translate("Value", "a number"));
}

Result<Value> readDate(const Field &field, QStringView text)
{
    if (field.kind == FieldKind::DateTime) {
        const QDateTime at = QDateTime::fromString(text.toString(), Qt::ISODate);
        if (!at.isValid())
            return unreadable(field, text,
                              QCoreApplication::translate("Value", "a date and time such as 2026-03-31T14:00:00"));
        return Value(QDateTime(at.date(), at.time(), Qt::UTC));
    }
    if (field.kind == FieldKind::Month && text.size() == 7)
        return readDate(field, QString(text.toString() + "-01"_L1));
    const QDate date = QDate::fromString(text.toString(), Qt::ISODate);
    if (!date.isValid())
        return unreadable(field, text, QCoreApplication::translate("Value", "a date such as 2026-03-31"));
    return Value(field.kind == FieldKind::Month ? QDate(date.year(), date.month(), 1) : date);
}

} // namespace

QString recordName(const Register &reg, EntityKind kind, RecordId record)
{
    const void *held = reg.table(kind).record(record);
    if (!held)
        return {};
    const EntityType &type = entityType(kind);
    if (type.key.size() == 1)
        return titlePart(reg, type, held, type.key[0]);
    QStringList parts;
    for (const char *name : type.title)
        parts += titlePart(reg, type, held, name);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString recordTitle(const Register &reg, EntityKind kind, RecordId record)
{
    const void *held = reg.table(kind).record(record);
    if (!held)
        return {};
    const EntityType &type = entityType(kind);
    QStringList parts;
    for (const char *name : type.title) {
        const Field *field = type.find(QString::fromLatin1(name));
        parts += displayText(reg, *field, field->read(held), QLocale());
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString fileText(const Register &reg, const Field &field, const Value &value)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        return valueOr<QString>(value);
    case FieldKind::Date:
        return valueOr<QDate>(value).toString(Qt::ISODate);
    case FieldKind::Month:
        return valueOr<QDate>(value).toString(u"yyyy-MM"_s);
    case FieldKind::DateTime:
        return valueOr<QDateTime>(value).toString(dateTimeFormat);
    case FieldKind::Integer:
        return isEmpty(value) ? QString() : QString::number(valueOr<qint64>(value));
    case FieldKind::Number:
        return isEmpty(value) ? QString() : fileNumber(valueOr<double>(value));
    case FieldKind::Boolean:
        return valueOr<bool>(value) ? u"true"_s : QString();
    case FieldKind::Enumeration:
        return optionName(field, valueOr<qint64>(value));
    case FieldKind::Reference:
        return isEmpty(value) ? QString() : recordName(reg, *field.reference, valueOr<qint64>(value));
    }
    return {};
}

QString displayText(const Register &reg, const Field &field, const Value &value, const QLocale &locale)
{
    if (isEmpty(value))
        return {};
    switch (field.kind) {
    case FieldKind::Date:
        return locale.toString(valueOr<QDate>(value), QLocale::ShortFormat);
    case FieldKind::Month:
        return locale.toString(valueOr<QDate>(value), u"MMM yyyy"_s);
    case FieldKind::DateTime:
        return isWholeDay(field, value) ? locale.toString(valueOr<QDateTime>(value).date(), QLocale::ShortFormat)
                                        : dayAndClockText(valueOr<QDateTime>(value), locale);
    case FieldKind::Integer:
        return locale.toString(valueOr<qint64>(value));
    case FieldKind::Number:
        return displayNumber(valueOr<double>(value), locale);
    case FieldKind::Boolean:
        return QCoreApplication::translate("Value", "Yes");
    case FieldKind::Enumeration:
        return optionLabel(field, valueOr<qint64>(value));
    default:
        return fileText(reg, field, value);
    }
}

Result<Value> fromFileText(const Field &field, QStringView text, const NameIndex &names)
{
    if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText)
        return text.isEmpty() ? Value() : Value(text.toString());
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Value();
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Number:
        return readNumber(field, trimmed);
    case FieldKind::Boolean:
        if (trimmed == "true"_L1)
            return Value(true);
        if (trimmed == "false"_L1)
            return Value();
        return unreadable(field, trimmed, QCoreApplication::translate("Value", "true or false"));
    case FieldKind::Enumeration:
        for (size_t i = 0; i < field.options.size(); ++i) {
            if (trimmed.compare(QLatin1StringView(field.options[i].name), Qt::CaseInsensitive) == 0)
                return Value(qint64(i + 1));
        }
        return unreadable(field, trimmed, QCoreApplication::translate("Value", "one of the values of this field"));
    case FieldKind::Reference:
        if (const RecordId record = names.find(*field.reference, trimmed))
            return Value(record);
        return failure(
            ErrorCode::UnknownReference,
            QCoreApplication::translate("Value", "\"%1\" is not in the register.").arg(trimmed.left(60).toString()), {},
            Place{.field = QString::fromLatin1(field.name)});
    default:
        return readDate(field, trimmed);
    }
}

NameIndex::NameIndex(const Register &reg)
    : m_register(reg)
{
}

const QHash<QString, RecordId> &NameIndex::namesOf(EntityKind kind) const
{
    auto &names = m_names[size_t(kind)];
    if (!names) {
        names.emplace();
        names->reserve(m_register.table(kind).size());
        m_register.table(kind).forEach([&](RecordId id, const void *) {
            const QString folded = foldedName(recordName(m_register, kind, id));
            if (!names->contains(folded))
                names->insert(folded, id);
        });
    }
    return *names;
}

RecordId NameIndex::find(EntityKind kind, QStringView name) const { return namesOf(kind).value(foldedName(name)); }

void NameIndex::add(EntityKind kind, const QString &name, RecordId record)
{
    namesOf(kind);
    m_names[size_t(kind)]->insert(foldedName(name), record);
}

QString fileNumber(double number)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    return QString::fromLatin1(digits, end - digits);
}

QString displayNumber(double number, const QLocale &locale, int decimals)
{
    // What rounds to nothing has no sign.
    const bool isNothing = std::round(number * std::pow(10.0, decimals)) == 0;
    QString text = locale.toString(isNothing ? 0.0 : number, 'f', decimals);
    if (decimals > 0 && text.contains(locale.decimalPoint())) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(locale.zeroDigit().size());
        if (text.endsWith(locale.decimalPoint()))
            text.chop(locale.decimalPoint().size());
    }
    return text;
}

} // namespace Ratchet
