// SPDX-License-Identifier: GPL-3.0-or-later
// Who has to be at a ceremony, and whether those who answer for something were.
#pragma once

#include <core/entities/cadence.h>
#include <core/register.h>

#include <QStringList>

namespace Ratchet {

struct Person;

// Of which question 5 asks that there is one each.
inline constexpr CeremonyKind wantedCeremonies[] = {CeremonyKind::Board, CeremonyKind::ServiceReview,
                                                    CeremonyKind::MetricReview, CeremonyKind::ExecutiveReview};

struct RequiredRole {
    QString name; // as the ceremony has it
    Id<Person> holder; // in post; none where the matrix has no such role or it is vacant
    bool isAccountable = false; // has an A somewhere in the matrix
};

// In the order in which the ceremony names them.
[[nodiscard]] std::vector<RequiredRole> requiredRoles(const Register &reg, const Ceremony &ceremony, QDate asOf);

// Somebody who should be there, once, with all their roles: the chair first, then the required ones.
struct Participant {
    QString name;
    QStringList roles;
};
struct Participants {
    std::vector<Participant> people;
    QStringList vacant; // required roles that nobody holds
};
[[nodiscard]] Participants participantsOf(const Register &reg, const Ceremony &ceremony, QDate asOf);

// "Ada;Ben", each once, blanks gone: as attendees, required roles and tags stand in the register.
[[nodiscard]] QStringList namesIn(const QString &separated);

// Whether at least one of the required roles that are accountable was there; where none is accountable, the chair.
// Nothing where there is neither.
[[nodiscard]] std::optional<bool> isAccountablePresent(const Register &reg, const Ceremony &ceremony,
                                                       const Occurrence &occurrence);

} // namespace Ratchet
