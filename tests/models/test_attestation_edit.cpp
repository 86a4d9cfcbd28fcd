// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_register.h"

#include <core/entities/evidence.h>
#include <core/entities/organisation.h>
#include <edits/attestation_edit.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct OpenPack : OpenRegister {
    OpenPack()
    {
        ada = add<Person>({{u"name"_s, u"Ada"_s}});
        pack = add<Pack>({{u"reference"_s, u"PACK-0001"_s},
                          {u"made_at"_s, QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)},
                          {u"change"_s, qint64(1)}});
    }
    [[nodiscard]] std::vector<FieldValue> fields(qint64 question) const
    {
        const auto field = [](QStringView name, const Value &value) -> FieldValue {
            return {entityType<Attestation>().indexOf(name), value};
        };
        return {field(u"question", question), field(u"person", ada.value), field(u"statement", u"It is so"_s),
                field(u"on", QDate(2026, 3, 2))};
    }
    Status sign(const std::vector<FieldValue> &fields)
    {
        ChangeBuilder builder = document->builder();
        if (const Status gathered = attest(builder, document->reg(), pack, fields); !gathered)
            return gathered;
        return document->apply(std::move(builder), u"attested"_s).map([](qint64) {});
    }
    ErrorCode refusal(std::vector<FieldValue> fields, size_t without)
    {
        fields.erase(fields.begin() + qsizetype(without));
        const Status signedOff = sign(fields);
        REQUIRE_FALSE(signedOff);
        return signedOff.error().code;
    }

    Id<Person> ada;
    Id<Pack> pack;
};

} // namespace

TEST_CASE("An attestation belongs to the pack and to the change it was made from")
{
    OpenPack open;
    CHECK(nextToAttest(open.document->reg(), open.pack) == 1);
    valueOf(open.sign(open.fields(1)));
    const auto &held = open.document->reg().all<Attestation>();
    REQUIRE(held.size() == 1);
    CHECK(held.begin()->pack == open.pack);
    CHECK(held.begin()->person == open.ada);
    CHECK(held.begin()->change == 1);
    CHECK(held.begin()->statement == u"It is so"_s);
    CHECK(nextToAttest(open.document->reg(), open.pack) == 2);
    for (const int question : {2, 3, 4, 5})
        valueOf(open.sign(open.fields(question)));
    CHECK(nextToAttest(open.document->reg(), open.pack) == 1); // others may sign too
}

TEST_CASE("Nobody attests without question, person, statement and day, or twice")
{
    OpenPack open;
    CHECK(open.refusal(open.fields(1), 0) == ErrorCode::InvalidValue);
    CHECK(open.refusal(open.fields(1), 1) == ErrorCode::MissingValue);
    CHECK(open.refusal(open.fields(1), 2) == ErrorCode::MissingValue);
    CHECK(open.refusal(open.fields(1), 3) == ErrorCode::MissingValue);
    CHECK(open.sign(open.fields(6)).error().code == ErrorCode::InvalidValue);
    CHECK(open.document->reg().all<Attestation>().size() == 0);
    valueOf(open.sign(open.fields(3)));
    CHECK(open.sign(open.fields(3)).error().code == ErrorCode::Refused);
}
