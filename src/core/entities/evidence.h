// SPDX-License-Identifier: GPL-3.0-or-later
// Artefacts, attachments, and what people attest or answer.
#pragma once

#include <core/entities/organisation.h>

namespace Ratchet {

struct Artefact {
    Id<Artefact> id;
    QString name;
    QString kind;
    Id<Person> owner;
    QString location;
    QDate reviewedOn;
    std::optional<qint64> intervalDays;
    std::optional<qint64> question; // 1 to 5
};
template <> inline constexpr EntityKind kindOf<Artefact> = EntityKind::Artefact;

struct Attachment {
    Id<Attachment> id;
    QString entity; // name of the entity it belongs to
    QString record; // that record's reference or name
    QString title;
    QString location;
    QString content; // base64
    QString sha256;  // hexadecimal, of the decoded content
};
template <> inline constexpr EntityKind kindOf<Attachment> = EntityKind::Attachment;

struct Attestation {
    Id<Attestation> id;
    std::optional<qint64> question; // 1 to 5
    Id<Person> person;
    QString role;
    QDate on;
    QString statement;
    std::optional<qint64> change; // number of the change the statement is about
};
template <> inline constexpr EntityKind kindOf<Attestation> = EntityKind::Attestation;

struct SelfAnswer {
    Id<SelfAnswer> id;
    std::optional<qint64> question; // 1 to 4
    QDate on;
    Id<Person> person;
    std::optional<qint64> rating; // 1 to 5
    QString answer;
};
template <> inline constexpr EntityKind kindOf<SelfAnswer> = EntityKind::SelfAnswer;

} // namespace Ratchet
