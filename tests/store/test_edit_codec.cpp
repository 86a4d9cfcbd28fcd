// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a change in the ledger: what goes in comes out, and what is no such thing is refused.
#include "sample_store.h"

#include <core/change_builder.h>
#include <core/entities/cadence.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <store/edit_codec.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

FieldIndex indexOfImprovement(QStringView name) { return entityType<Improvement>().indexOf(name); }

// One edit of every kind of value.
std::vector<Edit> edits()
{
    const EntityKind kind = EntityKind::Improvement;
    return {{kind, Edit::existence, 7, Value(), Value(true)},
            {kind, indexOfImprovement(u"title"), 7, Value(), Value(u"Grüße, 日本語, \U0001F600"_s)},
            {kind, indexOfImprovement(u"raised_on"), 7, Value(QDate(1628, 8, 10)), Value(QDate(2026, 3, 31))},
            {kind, indexOfImprovement(u"value"), 7, Value(1e300), Value(-0.1)},
            {kind, indexOfImprovement(u"manual_rank"), 7, Value(qint64(-1)), Value(std::numeric_limits<qint64>::max())},
            {kind, indexOfImprovement(u"status"), 7, Value(qint64(ImprovementStatus::Proposed)),
             Value(qint64(ImprovementStatus::Withdrawn))},
            {EntityKind::Ceremony, fieldIndex<&Ceremony::startsAt>(), 8, Value(),
             Value(QDateTime(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC))},
            {EntityKind::Action, Edit::existence, 9, Value(true), Value()}};
}

} // namespace

TEST_CASE("every kind of value comes back as it was")
{
    CHECK(valueOf(decodeEdits(encodeEdits(edits()))) == edits());
    CHECK(valueOf(decodeEdits(encodeEdits({}))).empty());
}

TEST_CASE("a large change is packed, and comes back whole")
{
    std::vector<Edit> many;
    for (int i = 0; i < 5'000; ++i)
        many.push_back({EntityKind::Improvement, indexOfImprovement(u"title"), i + 1, Value(), Value(u"Runbook"_s)});
    const QByteArray bytes = encodeEdits(many);
    CHECK(bytes.size() < 5'000 * 10); // each holds 28 bytes and more
    CHECK(valueOf(decodeEdits(bytes)) == many);
}

TEST_CASE("the edits of one record are found among those of others")
{
    const QByteArray bytes = encodeEdits(edits());
    const std::vector<Edit> ceremony = valueOf(decodeEditsOf(EntityKind::Ceremony, 8, bytes));
    REQUIRE(ceremony.size() == 1);
    CHECK(ceremony.front() == edits()[6]);
    CHECK(valueOf(decodeEditsOf(EntityKind::Improvement, 7, bytes)).size() == 6);
    CHECK(valueOf(decodeEditsOf(EntityKind::Ceremony, 7, bytes)).empty()); // another kind of that number
}

TEST_CASE("an option is kept by its name: its place in the list may change in a later version")
{
    CHECK(encodeEdits({edits()[5]}).contains("withdrawn"));
}

TEST_CASE("bytes that are cut or changed are refused, wherever")
{
    const QByteArray bytes = encodeEdits(edits());
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        INFO(size);
        const auto decoded = decodeEdits(bytes.first(size));
        REQUIRE_FALSE(decoded);
        CHECK(decoded.error().code == ErrorCode::Damaged);
    }
    CHECK_FALSE(decodeEdits(bytes + '\0'));
    CHECK_FALSE(decodeEdits('\x07' + bytes.sliced(1))); // packed in a way that nobody knows
    QByteArray unknown = bytes;
    unknown.replace("improvement.title", "improvement.totle");
    CHECK_FALSE(decodeEdits(unknown));
    CHECK_FALSE(decodeEditsOf(EntityKind::Improvement, 7, bytes.chopped(1)));
}
