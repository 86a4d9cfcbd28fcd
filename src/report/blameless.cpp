// SPDX-License-Identifier: GPL-3.0-or-later
#include "blameless.h"

#include "pack_words.h"

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPart = 3; // of a name, that is looked for alone

QRegularExpression wholeWord(const QString &name)
{
    return QRegularExpression(uR"((?<![\p{L}\p{N}]))"_s + QRegularExpression::escape(name) + uR"((?![\p{L}\p{N}]))"_s,
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
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

NameCover::NameCover(const Register &reg, Names names) : m_register(reg), m_names(names)
{
    if (names == Names::Shown)
        return;
    std::vector<std::pair<QString, QString>> covers;
    for (const Person &person : reg.all<Person>()) {
        const QString role = roleOf(reg, person);
        covers.emplace_back(person.name, role);
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
        m_covers.emplace_back(wholeWord(name), role);
        m_firstWords.insert(word().match(name).captured().toCaseFolded());
    }
}

QString NameCover::person(Id<Person> id) const
{
    const Person *person = m_register.find(id);
    if (!person)
        return {};
    return m_names == Names::Shown ? person->name : roleOf(m_register, *person);
}

bool NameCover::mayName(const QString &text) const
{
    if (m_firstWords.contains(QString()))
        return true;
    auto words = word().globalMatch(text);
    while (words.hasNext()) {
        if (m_firstWords.contains(words.next().captured().toCaseFolded()))
            return true;
    }
    return false;
}

QString NameCover::text(const QString &text) const
{
    if (m_covers.empty() || !mayName(text))
        return text;
    QString covered = text;
    // What stands for a name is put in last: a role may hold a word that is somebody's name.
    QStringList roles;
    for (const auto &[name, role] : m_covers) {
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
