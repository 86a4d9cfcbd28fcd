// SPDX-License-Identifier: GPL-3.0-or-later
#include "action_line.h"

#include <core/entities/organisation.h>
#include <core/register.h>
#include <edits/value_input.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

ActionLine::ActionLine(const Register &reg, const QLocale &locale, QDate today)
    : m_register(reg)
    , m_locale(locale)
    , m_today(today)
    , m_names(reg)
{
}

const NameSpellings &ActionLine::spellings() const
{
    if (!m_spellings) {
        m_spellings.emplace(NamedThing::Person);
        for (const Person &person : m_register.all<Person>())
            m_spellings->add(person.name, person.id.value);
    }
    return *m_spellings;
}

// As it is written, in another spelling, or by a part that only one person bears: minutes are written in haste.
Id<Person> ActionLine::person(const QString &text) const
{
    if (text.isEmpty())
        return {};
    if (const RecordId exact = m_names.find(EntityKind::Person, text); exact != 0)
        return Id<Person>(exact);
    if (const RecordId spelled = spellings().find(text); spelled != 0)
        return Id<Person>(spelled);
    Id<Person> found;
    for (const Person &person : m_register.all<Person>()) {
        if (!person.name.contains(text, Qt::CaseInsensitive) || person.leftOn.isValid())
            continue;
        if (found)
            return {};
        found = person.id;
    }
    return found;
}

std::vector<Id<Person>> ActionLine::near(const QString &name) const
{
    std::vector<Id<Person>> found;
    for (const RecordId record : spellings().near(name))
        found.emplace_back(record);
    for (const Person &person : m_register.all<Person>()) { // several who bear that part of a name
        const bool isPart = person.name.contains(name, Qt::CaseInsensitive) && !person.leftOn.isValid();
        if (isPart && found.size() < 5 && std::ranges::find(found, person.id) == found.end())
            found.push_back(person.id);
    }
    return found;
}

// Title, owner, due. In a sentence the marks stand in either order; "due" is one only before a date.
QStringList ActionLine::parts(const QString &line) const
{
    static const QRegularExpression separators(u"[;؛]"_s); // of Latin and of Arabic keyboards
    if (line.contains(separators))
        return line.split(separators);
    const QStringList dueWords{u"due"_s, App::translate("ActionLine", "due", "before a date: \"due Friday\"")};
    QString title = line.simplified();
    QString owner;
    QString due;
    for (int marks = 0; marks < 2; ++marks) {
        const qsizetype at = owner.isEmpty() ? title.lastIndexOf(u" @"_s) : -1;
        qsizetype dueAt = -1;
        qsizetype length = 0;
        for (const QString &word : dueWords) {
            const qsizetype found = due.isEmpty() ? title.lastIndexOf(u' ' + word + u' ', -1, Qt::CaseInsensitive) : -1;
            if (found > dueAt) {
                dueAt = found;
                length = word.size() + 2;
            }
        }
        if (dueAt > at && fromInput(fieldOf<&Action::dueOn>(), title.mid(dueAt + length), m_locale, m_names, m_today)) {
            due = title.mid(dueAt + length);
            title.truncate(dueAt);
        } else if (at > 0) {
            owner = title.mid(at + 2).trimmed();
            title.truncate(at);
        }
    }
    return {title, owner, due};
}

Result<RaisedAction> ActionLine::read(const QString &line) const
{
    const QStringList said = parts(line);
    const QString owner = said.value(1).simplified();
    RaisedAction action{said.value(0).simplified(), person(owner), {}, {}};
    if (action.title.isEmpty())
        return failure(ErrorCode::MissingValue, App::translate("ActionLine", "the action has no title"));
    if (said.size() > 3)
        return failure(ErrorCode::Malformed,
                       App::translate("ActionLine", "after title, owner and due date nothing more is expected"));
    if (!action.owner)
        action.unknownOwner = owner;
    const Result<Value> due = fromInput(fieldOf<&Action::dueOn>(), said.value(2).trimmed(), m_locale, m_names, m_today);
    if (!due)
        return tl::unexpected<Error>(due.error());
    action.dueOn = valueOr<QDate>(*due);
    return action;
}

} // namespace Ratchet
