// SPDX-License-Identifier: GPL-3.0-or-later
#include "attestation_edit.h"

#include <core/change_builder.h>
#include <core/entities/evidence.h>
#include <core/entities/organisation.h>
#include <core/register.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text) { return QCoreApplication::translate("Attestations", text); }

Value among(const std::vector<FieldValue> &fields, FieldIndex field)
{
    const auto found = std::ranges::find(fields, field, &FieldValue::field);
    return found == fields.end() ? Value() : found->value;
}

Status missing(const char *what) { return failure(ErrorCode::MissingValue, words(what)); }

} // namespace

Status attest(ChangeBuilder &builder, const Register &reg, Id<Pack> pack, const std::vector<FieldValue> &fields)
{
    const Pack *attested = reg.find(pack);
    if (!attested)
        return failure(ErrorCode::UnknownReference,
                       words(QT_TRANSLATE_NOOP("Attestations", "That pack is no longer in the register.")));
    const qint64 question = valueOr<qint64>(among(fields, fieldIndex<&Attestation::question>()));
    if (question < 1 || question > 5)
        return failure(ErrorCode::InvalidValue,
                       words(QT_TRANSLATE_NOOP("Attestations", "The questions are numbered from 1 to 5.")));
    const Id<Person> person(valueOr<RecordId>(among(fields, fieldIndex<&Attestation::person>())));
    if (!person)
        return missing(QT_TRANSLATE_NOOP("Attestations", "Somebody has to sign: choose a person."));
    if (valueOr<QString>(among(fields, fieldIndex<&Attestation::statement>())).trimmed().isEmpty())
        return missing(QT_TRANSLATE_NOOP("Attestations", "Say what is attested."));
    if (!valueOr<QDate>(among(fields, fieldIndex<&Attestation::on>())).isValid())
        return missing(QT_TRANSLATE_NOOP("Attestations", "The day is missing."));
    const bool isAttested = std::ranges::any_of(reg.all<Attestation>(), [&](const Attestation &held) {
        return held.pack == pack && held.person == person && held.question == question;
    });
    if (isAttested)
        return failure(ErrorCode::Refused,
                       words(QT_TRANSLATE_NOOP("Attestations",
                                               "This person has attested to that question of this pack already.")));
    const Id<Attestation> made = builder.create<Attestation>();
    for (const FieldValue &field : fields)
        builder.set(EntityKind::Attestation, made.value, field.field, field.value);
    if (attested->change)
        builder.set<&Attestation::change>(made, *attested->change);
    builder.set<&Attestation::pack>(made, pack.value);
    return {};
}

int nextToAttest(const Register &reg, Id<Pack> pack)
{
    for (int question = 1; question <= 5; ++question) {
        const bool isAttested = std::ranges::any_of(reg.all<Attestation>(), [&](const Attestation &held) {
            return held.pack == pack && held.question == question;
        });
        if (!isAttested)
            return question;
    }
    return 1;
}

} // namespace Ratchet
