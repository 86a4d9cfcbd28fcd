// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a file on its way into the register: what its cells say, by field.
#pragma once

#include <exchange/mapping/child_field.h>
#include <exchange/mapping/import_options.h>
#include <exchange/mapping/import_plan.h>

#include <QSet>

namespace Ratchet {

// A record that a cell names and the register lacks.
struct MissingRecord {
    FieldIndex field = -1;
    EntityKind kind = EntityKind::Person;
    QString name;
    int column = 0; // of the table, from 1; 0: a default of the mapping
};

// The field that holds the name of a person, a unit, a service or a metric; nothing for other kinds, of which a name
// alone makes no record.
[[nodiscard]] std::optional<FieldIndex> nameField(EntityKind kind);
// Those are made of their name where the user lets them be.
[[nodiscard]] bool canBeMade(const MissingRecord &missing, MissingRecords policy);
[[nodiscard]] QString lacking(const MissingRecord &missing); // that it is not in the register, translated

// A cell that was read as something else than it says; see ImportWord.
struct DraftWord {
    int column = 0; // of the table, from 1
    QString field; // as mappings call it: also one of a record that hangs on the row's
    QString word;
    QString readAs;
};

// A length of time, to be kept in the unit that the record says.
struct DraftLength {
    FieldIndex field = -1;
    int column = 0; // of the table, from 1
    QString text;
    double seconds = 0;
};

// The address that a cell names a person by.
struct DraftMail {
    FieldIndex field = -1;
    int column = 0; // of the table, from 1
    QString address;
};

// What a cell says of a record that hangs on the one of the row.
struct DraftChild {
    ChildField field;
    QString name; // as mappings know the field
    Value value; // never empty
    bool isYearly = false; // an amount of each year, by its header or cell
    int column = 0; // of the table, from 1
};

struct Draft {
    size_t row = 0; // its position in the table
    int line = 0;
    std::vector<Value> values; // by field
    std::vector<bool> given; // by field: the file has the column, blank or not
    QSet<FieldIndex> kept; // the user leaves them as they are
    std::vector<MissingRecord> missing;
    std::vector<DraftWord> words;
    std::vector<DraftLength> lengths;
    std::vector<DraftChild> children;
    std::vector<DraftMail> mails;
    std::vector<ImportProblem> remarks; // what else is worth knowing of its cells
    std::vector<ImportProblem> problems; // nobody's but the draft's until the row is settled

    [[nodiscard]] bool isRefused() const { return !problems.empty(); }
    [[nodiscard]] bool has(FieldIndex field) const { return field >= 0 && !isEmpty(values[size_t(field)]); }
    void refuse(int column, const QString &field, const QString &reason)
    {
        problems.push_back({line, column, field, reason});
    }
};

} // namespace Ratchet
