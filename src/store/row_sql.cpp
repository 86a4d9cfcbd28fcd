// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_sql.h"

#include <core/entity_types.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const char *identifier) { return u'"' + QString::fromLatin1(identifier) + u'"'; }

QString columnsOf(const EntityType &type)
{
    QString columns = u"\"id\""_s;
    for (const Field &field : type.fields)
        columns += u", "_s + quoted(field.name);
    return columns;
}

// "2026-03-31" and nothing else, without the general parser: a register has millions of dates.
QDate isoDate(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    int parts[] = {0, 0, 0};
    for (qsizetype i = 0, part = 0; i < 10; ++i) {
        const int digit = text[i].unicode() - u'0';
        if (i == 4 || i == 7)
            ++part;
        else if (digit < 0 || digit > 9)
            return {};
        else
            parts[part] = parts[part] * 10 + digit;
    }
    return {parts[0], parts[1], parts[2]};
}

QDateTime isoDateTime(QStringView text)
{
    if (text.size() != 19 || text[10] != u'T')
        return {};
    return {isoDate(text.first(10)), QTime::fromString(text.sliced(11).toString(), Qt::ISODate), Qt::UTC};
}

// The same the other way round.
QString isoText(QDate date)
{
    QString text = u"0000-00-00"_s;
    const auto put = [&text](qsizetype last, int number) {
        for (; number > 0; number /= 10)
            text[last--] = QChar(u'0' + number % 10);
    };
    put(3, date.year());
    put(6, date.month());
    put(9, date.day());
    return text;
}

} // namespace

QString selectSql(EntityKind kind, RowOrder order)
{
    const EntityType &type = entityType(kind);
    const QString sql = u"SELECT "_s + columnsOf(type) + u" FROM "_s + quoted(type.name);
    return order == RowOrder::ById ? QString(sql + u" ORDER BY \"id\""_s) : sql;
}

QString insertSql(const EntityType &type, const std::vector<FieldIndex> &fields)
{
    QString columns = u"\"id\""_s;
    for (const FieldIndex field : fields)
        columns += u", "_s + quoted(type.fields[size_t(field)].name);
    return u"INSERT INTO "_s + quoted(type.name) + u" ("_s + columns + u") VALUES (?"_s
        + u", ?"_s.repeated(qsizetype(fields.size())) + u')';
}

QString updateSql(const EntityType &type, FieldIndex field)
{
    return u"UPDATE "_s + quoted(type.name) + u" SET "_s + quoted(type.fields[size_t(field)].name)
        + u" = ? WHERE \"id\" = ?"_s;
}

QString deleteSql(const EntityType &type) { return u"DELETE FROM "_s + quoted(type.name) + u" WHERE \"id\" = ?"_s; }

QVariant toColumn(const Field &field, const Value &value)
{
    if (isEmpty(value))
        return {};
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        return valueOr<QString>(value);
    case FieldKind::Date:
    case FieldKind::Month:
        return isoText(valueOr<QDate>(value));
    case FieldKind::DateTime:
        return valueOr<QDateTime>(value).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    case FieldKind::Number:
        return valueOr<double>(value);
    case FieldKind::Boolean:
        return int(valueOr<bool>(value));
    case FieldKind::Enumeration:
        return optionName(field, valueOr<qint64>(value));
    case FieldKind::Integer:
    case FieldKind::Reference:
        return qlonglong(valueOr<qint64>(value));
    }
    return {};
}

Value fromColumn(const Field &field, const QVariant &column)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText: {
        const QString text = column.toString();
        return text.isEmpty() ? Value() : Value(text);
    }
    case FieldKind::Date:
    case FieldKind::Month: {
        const QDate date = isoDate(column.toString());
        return date.isValid() ? Value(date) : Value();
    }
    case FieldKind::DateTime: {
        const QDateTime at = isoDateTime(column.toString());
        return at.isValid() ? Value(at) : Value();
    }
    case FieldKind::Number:
        return column.toDouble();
    case FieldKind::Boolean:
        return column.toInt() != 0 ? Value(true) : Value();
    case FieldKind::Enumeration: {
        const QString name = column.toString();
        for (size_t i = 0; i < field.options.size(); ++i) {
            if (name == QLatin1StringView(field.options[i].name))
                return qint64(i + 1);
        }
        return {};
    }
    case FieldKind::Integer:
        return qint64(column.toLongLong());
    case FieldKind::Reference: {
        const qint64 record = column.toLongLong();
        return record != 0 ? Value(record) : Value();
    }
    }
    return {};
}

} // namespace Ratchet
