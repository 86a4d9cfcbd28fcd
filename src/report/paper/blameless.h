// SPDX-License-Identifier: GPL-3.0-or-later
// Roles in place of names, so that a document speaks of conditions and not of culprits.
#pragma once

#include <core/register.h>

#include <QHash>
#include <QMultiHash>
#include <QRegularExpression>

#include <set>
#include <vector>

namespace Ratchet {

struct Person;

enum class Names : quint8 { Shown, Roles };

// What stands for people in a text: their role in the matrix, else their job title, else "a person".
class NameCover {
public:
    NameCover(const Register &reg, Names names);

    [[nodiscard]] QString person(Id<Person> person) const;
    // A text in which nobody is named: whole names, parts of them of three letters and more, and mail addresses.
    [[nodiscard]] QString text(const QString &text) const;
    // Names of people, separated by ", ": what stands for each, also where the register does not know the person.
    [[nodiscard]] QString names(const QString &names) const;

private:
    // Most texts hold no name, and to look for each would take far longer.
    [[nodiscard]] std::set<size_t> coversFor(const QString &text) const;

    const Register &m_register;
    Names m_names;
    std::vector<std::pair<QRegularExpression, QString>> m_covers; // longest names first
    QMultiHash<QString, size_t> m_byFirstWord; // of the names
    QHash<QString, QString> m_roleByName; // by the whole name, in small letters
};

// The role by which people know the person.
[[nodiscard]] QString roleOf(const Register &reg, const Person &person);

} // namespace Ratchet
