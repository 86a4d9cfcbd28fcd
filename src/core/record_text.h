// SPDX-License-Identifier: GPL-3.0-or-later
// Values as text: as files hold them (ISO, names of options, references) and as people read them (their locale).
#pragma once

#include <core/register.h>

#include <QHash>
#include <QLocale>

namespace Ratchet {

// How a record is called in files and by people: its reference or name; for records without one, the titles of its
// title fields. Empty for an id that names nothing.
[[nodiscard]] QString recordName(const Register &reg, EntityKind kind, RecordId record);
// For people only: its title fields in their language, "CSI-0001 Runbook for restores", "Service Desk Oct 2025".
[[nodiscard]] QString recordTitle(const Register &reg, EntityKind kind, RecordId record);

// The value as files hold it: ISO dates, option names, "true", numbers with a point, references by name.
[[nodiscard]] QString fileText(const Register &reg, const Field &field, const Value &value);
// The value as people read it in their locale.
[[nodiscard]] QString displayText(const Register &reg, const Field &field, const Value &value, const QLocale &locale);

// Reads what fileText() wrote. A reference must be in `names`, an option one of the field's names.
class NameIndex;
[[nodiscard]] Result<Value> fromFileText(const Field &field, QStringView text, const NameIndex &names);

// Records by what they are called, case-insensitive, blanks at the ends ignored; made once for an import.
class NameIndex {
public:
    explicit NameIndex(const Register &reg);

    // The record of that reference or name, or 0.
    [[nodiscard]] RecordId find(EntityKind kind, QStringView name) const;
    void add(EntityKind kind, const QString &name, RecordId record);

private:
    const QHash<QString, RecordId> &namesOf(EntityKind kind) const;

    const Register &m_register;
    mutable std::array<std::optional<QHash<QString, RecordId>>, entityCount> m_names; // filled on first use
};

// The number as short as it can be without losing a digit, with a point: for files.
[[nodiscard]] QString fileNumber(double number);
// A number for people: at most `decimals` of them, grouped.
[[nodiscard]] QString displayNumber(double number, const QLocale &locale, int decimals = 2);

} // namespace Ratchet
