// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet of one owner says: the open actions and improvements of a person as the register held them.
#pragma once

#include <core/register.h>

#include <QDate>
#include <QStringList>

#include <vector>

namespace Ratchet {

class Document;
struct Person;

// Which register a sheet is made from, and when.
struct SheetOrigin {
    QString registerId; // the seal of the register's first change, hexadecimal: the same as long as the register lives
    QString registerName; // for people: the name of its file
    qint64 change = 0; // the latest one then
    QDate day = {};
};
[[nodiscard]] Result<SheetOrigin> sheetOrigin(const Document &document);

struct OwnerSheet {
    struct Row {
        EntityKind kind = EntityKind::Action;
        RecordId record = 0;
        QString reference;
        QString title = {};
        QString from = {}; // the PIR or improvement that an action came of, the objective of an improvement
        QString service = {};
        std::vector<Value> values = {}; // of ownerFields(kind)
    };
    SheetOrigin origin;
    Id<Person> person;
    QString owner; // the person's name
    std::vector<Row> rows = {}; // actions, then improvements; each by due date, those without one last
};

// Open here: an action that is open or in progress, an improvement by isOpen().
[[nodiscard]] OwnerSheet ownerSheetOf(const Register &reg, Id<Person> person, const SheetOrigin &origin);

// People with something open, by name.
struct OpenItems {
    Id<Person> person;
    QString name;
    qsizetype actions = 0;
    qsizetype improvements = 0;
};
[[nodiscard]] std::vector<OpenItems> ownersWithOpenItems(const Register &reg);

} // namespace Ratchet
