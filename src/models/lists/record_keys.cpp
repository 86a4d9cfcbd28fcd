// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_keys.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <models/lists/record_facts.h>

#include <algorithm>

namespace Ratchet {

namespace {

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

SortKey textKey(const QByteArray &text) { return {false, leadingNumber(text), text}; }

} // namespace

double leadingNumber(QByteArrayView text)
{
    quint64 first = 0;
    for (qsizetype i = 0; i < leadingBytes; ++i)
        first = first << 8 | (i < text.size() ? quint8(text[i]) : 0);
    return double(first);
}

QByteArray folded(QStringView text)
{
    if (isAscii(text)) {
        QByteArray bytes = text.toLatin1();
        for (char &c : bytes) {
            if (c >= 'A' && c <= 'Z')
                c = char(c + ('a' - 'A'));
        }
        return bytes;
    }
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString bare;
    bare.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare += c;
    }
    return bare.toUtf8();
}

int compare(const SortKey &left, const SortKey &right)
{
    if (left.isEmpty || right.isEmpty)
        return int(left.isEmpty) - int(right.isEmpty);
    if (left.number != right.number)
        return left.number < right.number ? -1 : 1;
    return left.text.compare(right.text);
}

ListKeys::ListKeys(const Register &reg, EntityKind kind, const RecordFacts &facts)
    : m_register(reg)
    , m_kind(kind)
    , m_facts(facts)
{
    for (const Field &field : entityType(kind).fields) {
        std::vector<QByteArray> labels;
        for (size_t i = 0; i < field.options.size(); ++i)
            labels.push_back(folded(optionLabel(field, qint64(i + 1))));
        m_options.push_back(std::move(labels));
    }
}

const QByteArray &ListKeys::nameOf(EntityKind kind, RecordId record) const
{
    auto &names = m_names[size_t(kind)];
    const auto known = names.constFind(record);
    if (known != names.constEnd())
        return *known;
    return *names.insert(record, folded(recordName(m_register, kind, record)));
}

QByteArray ListKeys::searchKey(const void *record) const
{
    const EntityType &type = entityType(m_kind);
    QByteArray key;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        QByteArray part;
        if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText)
            part = folded(valueOr<QString>(field.read(record)));
        else if (const qint64 number = valueOr<qint64>(field.read(record)); number <= 0)
            continue;
        else if (field.kind == FieldKind::Enumeration)
            part = m_options[i][size_t(number - 1)];
        else if (field.kind == FieldKind::Reference)
            part = nameOf(*field.reference, number);
        if (part.isEmpty())
            continue;
        key += part;
        key += '\n';
    }
    key.squeeze();
    return key;
}

Value ListKeys::value(RecordId record, ColumnPlace column) const
{
    if (column.field >= 0)
        return m_register.value(m_kind, record, column.field);
    return column.computed < 0 ? Value() : m_facts.value(column.computed, record);
}

SortKey ListKeys::sortKey(RecordId record, ColumnPlace column) const
{
    const Value held = value(record, column);
    return column.field < 0 ? sortKey(held) : sortKey(entityType(m_kind).fields[size_t(column.field)], held);
}

SortKey ListKeys::sortKey(const Field &field, const Value &value) const
{
    if (field.kind != FieldKind::Reference || isEmpty(value))
        return sortKey(value);
    return textKey(nameOf(*field.reference, valueOr<qint64>(value)));
}

SortKey ListKeys::sortKey(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return textKey(folded(*text));
    if (const auto *date = std::get_if<QDate>(&value))
        return {false, double(date->toJulianDay()), {}};
    if (const auto *at = std::get_if<QDateTime>(&value))
        return {false, double(at->toMSecsSinceEpoch()), {}};
    if (const auto *number = std::get_if<double>(&value))
        return {false, *number, {}};
    if (const auto *whole = std::get_if<qint64>(&value))
        return {false, double(*whole), {}};
    if (const auto *yes = std::get_if<bool>(&value))
        return {false, *yes ? 1.0 : 0.0, {}};
    return {};
}

} // namespace Ratchet
