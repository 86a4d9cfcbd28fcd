// SPDX-License-Identifier: GPL-3.0-or-later
// What was made or shown stays as it was; undo and removal do not lose what they are for.
#include <core/entities/cadence.h>
#include <core/entities/evidence.h>
#include <core/entities/incident_review.h>
#include <support/clock.h>
#include <support/test.h>

#include <document/document.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime at(QDate(2026, 11, 20), QTime(14, 0), Qt::UTC);

struct Evidence {
    QTemporaryDir folder;
    std::unique_ptr<Document> document =
        valueOf(Document::create(folder.filePath(u"test.ratchet"_s), u"Ada"_s, clockOfTests()));
    Id<Pack> pack;
    Id<Occurrence> occurrence;
    Id<Snapshot> snapshot;

    Evidence()
    {
        ChangeBuilder builder = document->builder();
        pack = builder.create<Pack>();
        builder.set<&Pack::reference>(pack, u"PACK-0001"_s);
        builder.set<&Pack::madeAt>(pack, at);
        builder.set<&Pack::sha256>(pack, u"9f2c"_s);
        builder.set<&Pack::location>(pack, u"pack.pdf"_s);
        const auto ceremony = builder.create<Ceremony>();
        builder.set<&Ceremony::name>(ceremony, u"CSI board"_s);
        builder.set<&Ceremony::rrule>(ceremony, u"FREQ=WEEKLY"_s);
        builder.set<&Ceremony::startsAt>(ceremony, at);
        occurrence = builder.create<Occurrence>();
        builder.set<&Occurrence::ceremony>(occurrence, ceremony.value);
        builder.set<&Occurrence::dueAt>(occurrence, at);
        snapshot = builder.create<Snapshot>();
        builder.set<&Snapshot::occurrence>(snapshot, occurrence.value);
        builder.set<&Snapshot::shownAt>(snapshot, at);
        builder.set<&Snapshot::sha256>(snapshot, u"01ab"_s);
        REQUIRE(valueOf(document->apply(std::move(builder), u"made"_s)) > 0);
    }

    template <auto Member> Status set(Id<RecordWith<Member>> record, const Value &value)
    {
        const Result<qint64> change =
            document->setField(kindOf<RecordWith<Member>>, record.value, fieldIndex<Member>(), value);
        return change ? Status() : tl::unexpected<Error>(change.error());
    }
};

} // namespace

TEST_CASE("a pack and what was shown cannot be altered, only the place of a file")
{
    Evidence evidence;
    const Status pack = evidence.set<&Pack::sha256>(evidence.pack, Value(u"0000"_s));
    REQUIRE_FALSE(pack);
    CHECK(pack.error().code == ErrorCode::Refused);
    CHECK_FALSE(evidence.set<&Snapshot::sha256>(evidence.snapshot, Value(u"0000"_s)));
    CHECK(evidence.document->reg().find(evidence.pack)->sha256 == u"9f2c"_s);
    CHECK(evidence.set<&Pack::location>(evidence.pack, Value(u"elsewhere.pdf"_s)));
    CHECK(evidence.set<&Pack::sha256>(evidence.pack, Value(u"9f2c"_s))); // nothing changes
}

TEST_CASE("a pack can be removed and brought back, and a snapshot outlives its occurrence")
{
    Evidence evidence;
    ChangeBuilder builder = evidence.document->builder();
    builder.remove(EntityKind::Pack, evidence.pack.value);
    REQUIRE(valueOf(evidence.document->apply(std::move(builder), u"removed"_s)) > 0);
    CHECK_FALSE(evidence.document->reg().find(evidence.pack));
    REQUIRE(evidence.document->undo());
    CHECK(evidence.document->reg().find(evidence.pack)->sha256 == u"9f2c"_s);
    ChangeBuilder without = evidence.document->builder();
    without.remove(EntityKind::Occurrence, evidence.occurrence.value);
    REQUIRE(valueOf(evidence.document->apply(std::move(without), u"removed"_s)) > 0);
    REQUIRE(evidence.document->reg().find(evidence.snapshot));
    CHECK_FALSE(evidence.document->reg().find(evidence.snapshot)->occurrence);
    REQUIRE(evidence.document->undo());
    CHECK(evidence.document->reg().find(evidence.snapshot)->occurrence == evidence.occurrence);
    CHECK_FALSE(evidence.set<&Snapshot::occurrence>(evidence.snapshot, Value())); // not while there is the review
}
