// SPDX-License-Identifier: GPL-3.0-or-later
#include "blameless.h"

#include <core/entities/organisation.h>
#include <core/entities/raci.h>

#include <report/paper/pack_words.h>

#include <algorithm>
#include <iterator>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPart = 3; // of a name, that is looked for alone

QRegularExpression wholeWord(const QString &name)
{
    return QRegularExpression(uR"((?<![\p{L}\p{N}]))"_s + QRegularExpression::escape(name) + uR"((?![\p{L}\p{N}]))"_s,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

// Runs of letters and digits, as wholeWord() bounds them.
const QRegularExpression &word()
{
    static const QRegularExpression pattern(uR"([\p{L}\p{N}]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

QString roleOf(const Register &reg, const Person &person)
{
    for (const RaciRole &role : reg.all<RaciRole>()) {
        if (role.person == person.id)
            return role.name;
    }
    return person.jobTitle.isEmpty() ? PackWords::tr("a person") : person.jobTitle;
}

NameCover::NameCover(const Register &reg, Names names)
    : m_register(reg)
    , m_names(names)
{
    if (names == Names::Shown)
        return;
    std::vector<std::pair<QString, QString>> covers;
    for (const Person &person : reg.all<Person>()) {
        const QString role = roleOf(reg, person);
        covers.emplace_back(person.name, role);
        m_roleByName.insert(person.name.simplified().toCaseFolded(), role);
        if (!person.email.isEmpty())
            covers.emplace_back(person.email, role);
        for (const QString &part : person.name.split(u' ', Qt::SkipEmptyParts)) {
            if (part.size() >= shortestPart)
                covers.emplace_back(part, role);
        }
    }
    std::erase_if(covers, [](const auto &cover) { return cover.first.trimmed().isEmpty(); });
    std::ranges::stable_sort(covers, std::greater(), [](const auto &cover) { return cover.first.size(); });
    for (const auto &[name, role] : covers) {
        m_byFirstWord.insert(word().match(name).captured().toCaseFolded(), m_covers.size());
        m_covers.emplace_back(wholeWord(name), role);
    }
}

QString NameCover::person(Id<Person> id) const
{
    const Person *person = m_register.find(id);
    if (!person)
        return {};
    return m_names == Names::Shown ? person->name : roleOf(m_register, *person);
}

// Those whose first word the text holds, and those without a word; ascending, so that the longest names come first.
std::set<size_t> NameCover::coversFor(const QString &text) const
{
    const auto add = [this](std::set<size_t> &to, const QString &firstWord) {
        const auto [first, last] = m_byFirstWord.equal_range(firstWord);
        std::copy(first, last, std::inserter(to, to.end()));
    };
    std::set<size_t> found;
    add(found, {});
    auto words = word().globalMatch(text);
    while (words.hasNext())
        add(found, words.next().captured().toCaseFolded());
    return found;
}

QString NameCover::names(const QString &names) const
{
    if (m_names == Names::Shown)
        return names;
    const QString separator = u", "_s;
    QStringList roles;
    for (const QString &name : names.split(separator))
        roles += m_roleByName.value(name.simplified().toCaseFolded(), PackWords::tr("a person"));
    return roles.join(separator);
}

QString NameCover::text(const QString &text) const
{
    if (m_covers.empty())
        return text;
    QString covered = text;
    // What stands for a name is put in last: a role may hold a word that is somebody's name.
    QStringList roles;
    for (const size_t i : coversFor(text)) {
        const auto &[name, role] = m_covers[i];
        if (!covered.contains(name))
            continue;
        covered.replace(name, QString(QChar(0xE000 + int(roles.size()))));
        roles += role;
    }
    for (qsizetype i = 0; i < roles.size(); ++i)
        covered.replace(QChar(0xE000 + int(i)), roles[i]);
    return covered;
}

} // namespace Ratchet
