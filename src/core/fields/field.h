// SPDX-License-Identifier: GPL-3.0-or-later
// One row of an entity's field table: everything SQL, CSV, JSON, models, forms, search and history need to know of a
// field.
#pragma once

#include <core/fields/entity_kind.h>
#include <core/fields/identifier.h>
#include <core/fields/value.h>

#include <cmath>
#include <optional>
#include <span>

namespace Ratchet {

enum class FieldKind : quint8 {
    Text, // one line
    LongText, // several lines
    Date, // ISO 8601 in files
    DateTime, // wall-clock time, ISO 8601 without zone in files
    Month, // the first day of a month; 2026-03 in files
    Integer,
    Number, // a double; NaN in the struct is empty
    Boolean, // false when empty
    Enumeration, // one of Field::options
    Reference, // a record of Field::reference, by reference or name in files
};

enum class FieldFlag : quint8 {
    None = 0,
    Required = 1,
    Personal = 2, // names or describes a person: replaced by roles in blameless print
    Derived = 4, // kept by the document (updated_on), not asked for in forms
    Multiple = 8, // several texts separated by semicolons: tags, attendees, required roles
};
constexpr FieldFlag operator|(FieldFlag a, FieldFlag b) { return FieldFlag(quint8(a) | quint8(b)); }

// One choice of an enumeration: `name` stands in files, `label` is translated in context "Option".
struct Option {
    const char *name;
    const char *label;
};

// The options of an enumeration whose first enumerator is None = 0; option k stands for enumerator k + 1.
template <class Enum> inline constexpr std::span<const Option> optionsOf = {};

struct Field {
    const char *name; // in files, SQL and JSON
    const char *label; // translated in context "Field"
    FieldKind kind;
    FieldFlag flags;
    std::span<const Option> options; // of an enumeration
    std::optional<EntityKind> reference; // of a reference
    Value (*read)(const void *record);
    void (*write)(void *record, const Value &value); // a value of another kind empties the field

    [[nodiscard]] constexpr bool has(FieldFlag flag) const { return (quint8(flags) & quint8(flag)) != 0; }
    [[nodiscard]] constexpr bool isRequired() const { return has(FieldFlag::Required); }
};

namespace Detail {

template <class T> struct MemberType;
template <class Record, class Member> struct MemberType<Member Record::*> {
    using record = Record;
    using member = Member;
};
template <class T> struct ReferencedRecord {
    using type = void;
};
template <class Record> struct ReferencedRecord<Id<Record>> {
    using type = Record;
};
template <class T> using Referenced = typename ReferencedRecord<T>::type;
template <class T> inline constexpr bool isReference = !std::is_void_v<Referenced<T>>;

template <class T> Value toValue(const T &held)
{
    if constexpr (std::is_same_v<T, QString>)
        return held.isEmpty() ? Value() : Value(held);
    else if constexpr (std::is_same_v<T, QDate> || std::is_same_v<T, QDateTime>)
        return held.isValid() ? Value(held) : Value();
    else if constexpr (std::is_same_v<T, bool>)
        return held ? Value(true) : Value();
    else if constexpr (std::is_same_v<T, double>)
        return std::isnan(held) ? Value() : Value(held);
    else if constexpr (std::is_same_v<T, std::optional<qint64>>)
        return held ? Value(*held) : Value();
    else if constexpr (std::is_enum_v<T>)
        return held == T{} ? Value() : Value(qint64(held));
    else
        return held ? Value(held.value) : Value();
}

template <class T> T fromValue(const Value &value)
{
    if constexpr (std::is_same_v<T, double>) {
        if (const auto *whole = std::get_if<qint64>(&value))
            return double(*whole);
        return valueOr<double>(value, std::nan(""));
    } else if constexpr (std::is_same_v<T, std::optional<qint64>>) {
        const auto *whole = std::get_if<qint64>(&value);
        return whole ? std::optional<qint64>(*whole) : std::nullopt;
    } else if constexpr (std::is_enum_v<T>) {
        const qint64 option = valueOr<qint64>(value);
        return option > 0 && option <= qint64(optionsOf<T>.size()) ? T(option) : T{};
    } else if constexpr (isReference<T>) {
        return T(valueOr<qint64>(value));
    } else {
        return valueOr<T>(value);
    }
}

template <class T> constexpr FieldKind kindOfMember()
{
    if constexpr (std::is_same_v<T, QString>)
        return FieldKind::Text;
    else if constexpr (std::is_same_v<T, QDate>)
        return FieldKind::Date;
    else if constexpr (std::is_same_v<T, QDateTime>)
        return FieldKind::DateTime;
    else if constexpr (std::is_same_v<T, bool>)
        return FieldKind::Boolean;
    else if constexpr (std::is_same_v<T, double>)
        return FieldKind::Number;
    else if constexpr (std::is_same_v<T, std::optional<qint64>>)
        return FieldKind::Integer;
    else if constexpr (std::is_enum_v<T>)
        return FieldKind::Enumeration;
    else
        return FieldKind::Reference;
}

} // namespace Detail

// The record that has the member.
template <auto Member> using RecordWith = typename Detail::MemberType<decltype(Member)>::record;

// How a field table reads a member; also what a member is found by in its table.
template <auto Member> Value readMember(const void *record)
{
    return Detail::toValue(static_cast<const RecordWith<Member> *>(record)->*Member);
}

// A row of a field table, its kind deduced from the member's type; `refined` narrows it (LongText, Month).
template <auto Member>
constexpr Field field(const char *name, const char *label, FieldFlag flags = FieldFlag::None,
                      std::optional<FieldKind> refined = {})
{
    using Type = typename Detail::MemberType<decltype(Member)>::member;
    Field made{name, label, refined.value_or(Detail::kindOfMember<Type>()), flags, {}, {}, nullptr, nullptr};
    if constexpr (std::is_enum_v<Type>) {
        static_assert(!optionsOf<Type>.empty(), "an enumeration of a field needs its options");
        made.options = optionsOf<Type>;
    }
    if constexpr (Detail::isReference<Type>)
        made.reference = kindOf<Detail::Referenced<Type>>;
    made.read = &readMember<Member>;
    made.write = [](void *record, const Value &value) {
        static_cast<RecordWith<Member> *>(record)->*Member = Detail::fromValue<Type>(value);
    };
    return made;
}

// The field's label in the language of the program.
[[nodiscard]] QString label(const Field &field);
// The label of option `position` (from 1), or empty.
[[nodiscard]] QString optionLabel(const Field &field, qint64 position);
// The name in files of option `position` (from 1), or empty.
[[nodiscard]] QString optionName(const Field &field, qint64 position);

} // namespace Ratchet
