// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_codec.h"

#include <core/entity_types.h>

#include <QCoreApplication>
#include <QDataStream>
#include <QHash>
#include <QIODevice>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

enum Tag : quint8 { Empty, True, Integer, Double, Date, DateTime, Text, OptionNamed };
enum Packing : char { Plain, Zlib };

constexpr qsizetype packedAbove = 512; // bytes
constexpr int packingLevel = 1; // fast: bulk imports are megabytes

const Field *fieldOf(const Edit &edit)
{
    return edit.field == Edit::existence ? nullptr : &entityType(edit.entity).fields[size_t(edit.field)];
}

void writeValue(QDataStream &out, const Field *field, const Value &value)
{
    if (std::holds_alternative<bool>(value)) {
        out << quint8(True);
    } else if (const auto *whole = std::get_if<qint64>(&value)) {
        if (field && field->kind == FieldKind::Enumeration)
            out << quint8(OptionNamed) << optionName(*field, *whole).toUtf8();
        else
            out << quint8(Integer) << *whole;
    } else if (const auto *number = std::get_if<double>(&value)) {
        out << quint8(Double) << *number;
    } else if (const auto *date = std::get_if<QDate>(&value)) {
        out << quint8(Date) << date->toJulianDay();
    } else if (const auto *at = std::get_if<QDateTime>(&value)) {
        out << quint8(DateTime) << at->toMSecsSinceEpoch();
    } else if (const auto *text = std::get_if<QString>(&value)) {
        out << quint8(Text) << text->toUtf8();
    } else {
        out << quint8(Empty);
    }
}

Value optionNamed(const Field *field, const QByteArray &name)
{
    for (size_t i = 0; field && i < field->options.size(); ++i) {
        if (name == field->options[i].name)
            return qint64(i + 1);
    }
    return {};
}

Value readValue(QDataStream &in, const Field *field)
{
    quint8 tag = Empty;
    in >> tag;
    switch (tag) {
    case True:
        return true;
    case Integer: {
        qint64 whole = 0;
        in >> whole;
        return whole;
    }
    case Double: {
        double number = 0;
        in >> number;
        return number;
    }
    case Date: {
        qint64 day = 0;
        in >> day;
        return QDate::fromJulianDay(day);
    }
    case DateTime: {
        qint64 moment = 0;
        in >> moment;
        return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
    }
    case Text:
    case OptionNamed: {
        QByteArray text;
        in >> text;
        return tag == Text ? Value(QString::fromUtf8(text)) : optionNamed(field, text);
    }
    case Empty:
        return {};
    default:
        in.setStatus(QDataStream::ReadCorruptData);
        return {};
    }
}

void skipValue(QDataStream &in)
{
    quint8 tag = Empty;
    in >> tag;
    quint32 size = 0;
    if (tag == Text || tag == OptionNamed)
        in >> size;
    else if (tag == Integer || tag == Double || tag == Date || tag == DateTime)
        size = 8;
    if (tag > OptionNamed || (size > 0 && in.skipRawData(int(size)) != int(size)))
        in.setStatus(QDataStream::ReadCorruptData);
}

struct Named {
    EntityKind entity;
    FieldIndex field;
};

std::optional<Named> namedField(const QByteArray &name)
{
    const qsizetype point = name.indexOf('.');
    const auto kind = entityKindNamed(QString::fromUtf8(name.first(std::max<qsizetype>(point, 0))));
    if (!kind)
        return {};
    const QString field = QString::fromUtf8(name.sliced(point + 1));
    if (field.isEmpty())
        return Named{*kind, Edit::existence};
    const FieldIndex index = entityType(*kind).indexOf(field);
    return index < 0 ? std::nullopt : std::optional(Named{*kind, index});
}

Result<std::vector<Edit>> unreadable()
{
    return failure(ErrorCode::Damaged, QCoreApplication::translate("Store", "A change in the ledger cannot be read."));
}

struct Every {
    bool operator()(const Edit &) const { return true; }
};

// The edits that are wanted.
template <class IsWanted> Result<std::vector<Edit>> decodeChosen(const QByteArray &bytes, IsWanted isWanted)
{
    if (bytes.isEmpty() || bytes[0] > Zlib)
        return unreadable();
    const QByteArray plain = bytes[0] == Zlib ? qUncompress(bytes.sliced(1)) : bytes.sliced(1);
    QDataStream in(plain);
    in.setVersion(QDataStream::Qt_6_0);
    quint16 nameCount = 0;
    in >> nameCount;
    std::vector<Named> fields;
    for (quint16 i = 0; i < nameCount; ++i) {
        QByteArray name;
        in >> name;
        const auto field = namedField(name);
        if (!field)
            return unreadable();
        fields.push_back(*field);
    }
    quint32 count = 0;
    in >> count;
    std::vector<Edit> edits;
    if constexpr (std::is_same_v<IsWanted, Every>)
        edits.reserve(std::min<size_t>(count, size_t(plain.size()) / 12));
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        quint16 name = 0;
        Edit edit;
        in >> name >> edit.record;
        if (name >= fields.size())
            return unreadable();
        edit.entity = fields[name].entity;
        edit.field = fields[name].field;
        if (!isWanted(edit)) {
            skipValue(in);
            skipValue(in);
            continue;
        }
        edit.before = readValue(in, fieldOf(edit));
        edit.after = readValue(in, fieldOf(edit));
        edits.push_back(std::move(edit));
    }
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return unreadable();
    return edits;
}

} // namespace

QByteArray encodeEdits(const std::vector<Edit> &edits)
{
    QHash<int, quint16> positions;
    QList<QByteArray> names;
    const auto keyOf = [](const Edit &edit) { return int(edit.entity) * 4096 + edit.field + 1; };
    for (const Edit &edit : edits) {
        if (positions.contains(keyOf(edit)))
            continue;
        positions.insert(keyOf(edit), quint16(names.size()));
        const Field *field = fieldOf(edit);
        names += QByteArray(entityType(edit.entity).name) + '.' + (field ? field->name : "");
    }
    QByteArray plain;
    QDataStream out(&plain, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << quint16(names.size());
    for (const QByteArray &name : names)
        out << name;
    out << quint32(edits.size());
    for (const Edit &edit : edits) {
        out << positions.value(keyOf(edit)) << edit.record;
        writeValue(out, fieldOf(edit), edit.before);
        writeValue(out, fieldOf(edit), edit.after);
    }
    if (plain.size() > packedAbove)
        return char(Zlib) + qCompress(plain, packingLevel);
    return char(Plain) + plain;
}

Result<std::vector<Edit>> decodeEdits(const QByteArray &bytes) { return decodeChosen(bytes, Every()); }

Result<std::vector<Edit>> decodeEditsOf(EntityKind kind, RecordId record, const QByteArray &bytes)
{
    return decodeChosen(bytes, [=](const Edit &edit) { return edit.entity == kind && edit.record == record; });
}

} // namespace Ratchet
