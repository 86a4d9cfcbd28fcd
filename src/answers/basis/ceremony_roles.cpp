// SPDX-License-Identifier: GPL-3.0-or-later
#include "ceremony_roles.h"

#include <core/entities/organisation.h>
#include <core/entities/raci.h>

#include <answers/basis/improvement_state.h>
#include <answers/basis/raci_findings.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

namespace {

bool isAccountable(const Register &reg, Id<RaciRole> role)
{
    return std::ranges::any_of(reg.all<RaciEntry>(), [role](const RaciEntry &entry) {
        return entry.role == role && raciCodes(entry.codes).isAccountable;
    });
}

} // namespace

QStringList namesIn(const QString &separated)
{
    QStringList names;
    for (const QString &part : separated.split(u';')) {
        const QString name = part.simplified();
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names += name;
    }
    return names;
}

std::vector<RequiredRole> requiredRoles(const Register &reg, const Ceremony &ceremony, QDate asOf)
{
    std::vector<RequiredRole> roles;
    for (const QString &name : namesIn(ceremony.requiredRoles)) {
        RequiredRole role{.name = name, .holder = {}, .isAccountable = false};
        for (const RaciRole &candidate : reg.all<RaciRole>()) {
            if (candidate.name.simplified().compare(name, Qt::CaseInsensitive) != 0)
                continue;
            role.holder = isInPost(reg, candidate.person, asOf) ? candidate.person : Id<Person>();
            role.isAccountable = isAccountable(reg, candidate.id);
            break;
        }
        roles.push_back(std::move(role));
    }
    return roles;
}

Participants participantsOf(const Register &reg, const Ceremony &ceremony, QDate asOf)
{
    Participants all;
    const auto add = [&](Id<Person> person, const QString &role) {
        const Person *found = reg.find(person);
        if (!found)
            return;
        const auto there = std::ranges::find(all.people, found->name, &Participant::name);
        Participant &one = there == all.people.end() ? all.people.emplace_back(Participant{found->name, {}}) : *there;
        one.roles += role;
    };
    add(ceremony.chair, QCoreApplication::translate("CeremonyRoles", "chair"));
    for (const RequiredRole &role : requiredRoles(reg, ceremony, asOf)) {
        add(role.holder, role.name);
        if (!role.holder)
            all.vacant += role.name;
    }
    return all;
}

std::optional<bool> isAccountablePresent(const Register &reg, const Ceremony &ceremony, const Occurrence &occurrence)
{
    const QDate on = (occurrence.heldAt.isValid() ? occurrence.heldAt : occurrence.dueAt).date();
    std::vector<Id<Person>> accountable;
    bool isAnyRole = false;
    for (const RequiredRole &role : requiredRoles(reg, ceremony, on)) {
        isAnyRole |= role.isAccountable;
        if (role.isAccountable && role.holder)
            accountable.push_back(role.holder);
    }
    if (!isAnyRole && ceremony.chair)
        accountable.push_back(ceremony.chair);
    if (!isAnyRole && accountable.empty())
        return {};
    const QStringList attendees = namesIn(occurrence.attendees);
    return std::ranges::any_of(accountable, [&](Id<Person> person) {
        const Person *found = reg.find(person);
        return found && attendees.contains(found->name.simplified(), Qt::CaseInsensitive);
    });
}

} // namespace Ratchet
