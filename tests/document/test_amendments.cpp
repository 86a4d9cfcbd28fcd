// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/amendments.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entity_types.h>
#include <document/change_outcome.h>
#include <support/claim_parts.h>
#include <support/test.h>

#include <core/record_text.h>
#include <document/document.h>

#include <random>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate lockedOn(2026, 1, 10);
const QDate claimDay(2026, 11, 23); // today

// A register with one registered claim and one that is not.
struct Claims {
    QTemporaryDir folder;
    std::unique_ptr<Document> document =
        valueOf(Document::create(folder.filePath(u"test.ratchet"_s), u"Ada"_s, [] { return claimDay; }));
    Id<Improvement> improvement;
    Id<Improvement> another;
    Id<Metric> metric;
    Id<Metric> anotherMetric;
    Id<Steering> claim;
    Id<Steering> open;

    Claims()
    {
        ChangeBuilder builder = document->builder();
        improvement = addImprovement(builder, u"CSI-0001"_s);
        another = addImprovement(builder, u"CSI-0002"_s);
        metric = addMetric(builder, u"Time to restore"_s, Direction::Down);
        anotherMetric = addMetric(builder, u"Reopened"_s, Direction::Down);
        claim = builder.create<Steering>();
        open = builder.create<Steering>();
        for (const auto &[steering, steered] : {std::pair(claim, metric), std::pair(open, anotherMetric)}) {
            builder.set<&Steering::improvement>(steering, improvement.value);
            builder.set<&Steering::metric>(steering, steered.value);
            builder.set<&Steering::baselineFrom>(steering, QDate(2025, 1, 1));
            builder.set<&Steering::baselineTo>(steering, QDate(2025, 12, 31));
            builder.set<&Steering::expectedChange>(steering, -2.5);
        }
        builder.set<&Steering::lockedOn>(claim, lockedOn);
        REQUIRE(valueOf(document->apply(std::move(builder), u"made"_s, ChangeKind::Import)) > 0);
        REQUIRE(amendments().empty());
    }

    [[nodiscard]] const Register &reg() const { return document->reg(); }
    [[nodiscard]] std::vector<Amendment> amendments() const
    {
        return {reg().all<Amendment>().begin(), reg().all<Amendment>().end()};
    }
    template <auto Member>
    void set(Id<RecordWith<Member>> record, const Value &value, ChangeKind how = ChangeKind::Edit)
    {
        ChangeBuilder builder = document->builder();
        builder.set<Member>(record, value);
        valueOf(document->apply(std::move(builder), u"because"_s, how));
    }
    template <auto Member> void set(const Value &value, ChangeKind how = ChangeKind::Edit)
    {
        set<Member>(claim, value, how);
    }
};

QString recordsOf(const Register &reg)
{
    QString text;
    for (const EntityKind kind : entityKinds) {
        reg.table(kind).forEach([&](RecordId id, const void *record) {
            text += QString::number(int(kind)) + u' ' + QString::number(id);
            for (const Field &field : entityType(kind).fields)
                text += u'|' + fileText(reg, field, field.read(record));
            text += u'\n';
        });
    }
    return text;
}

Value randomValue(const Claims &claims, const Field &field, std::mt19937 &random)
{
    switch (field.kind) {
    case FieldKind::Date:
        return random() % 4 ? Value(QDate(2026, 1, 1).addDays(int(random() % 300))) : Value();
    case FieldKind::Number:
        return random() % 4 ? Value(double(random() % 100) / 4) : Value();
    case FieldKind::Enumeration:
        return Value(qint64(random() % (field.options.size() + 1)));
    default:
        break;
    }
    const bool isFirst = random() % 2;
    if (*field.reference == EntityKind::Metric)
        return Value((isFirst ? claims.metric : claims.anotherMetric).value);
    return Value((isFirst ? claims.improvement : claims.another).value);
}

} // namespace

TEST_CASE("Locking a claim freezes the direction and the rule set it is judged by")
{
    Claims claims;
    CHECK(claims.reg().find(claims.claim)->direction == Direction::Down);
    CHECK(claims.reg().find(claims.claim)->ruleSet == RuleSet::MakingDataCount); // of the register
    CHECK(claims.reg().find(claims.open)->direction == Direction::None);
    claims.set<&Metric::ruleSet>(claims.anotherMetric, qint64(RuleSet::Nelson));
    claims.set<&Steering::lockedOn>(claims.open, claimDay);
    CHECK(claims.reg().find(claims.open)->ruleSet == RuleSet::Nelson);
    CHECK(claims.amendments().empty());
}

TEST_CASE("A later edit of a registered claim is kept as an amendment, whoever writes it")
{
    for (const ChangeKind how : {ChangeKind::Edit, ChangeKind::Import}) {
        Claims claims;
        claims.set<&Steering::expectedChange>(-1.0, how);
        const auto amendments = claims.amendments();
        REQUIRE(amendments.size() == 1);
        CHECK(amendments[0].steering == claims.claim);
        CHECK(amendments[0].field == u"expected_change"_s);
        CHECK(amendments[0].before == u"-2.5"_s);
        CHECK(amendments[0].after == u"-1"_s);
        CHECK(amendments[0].on == claimDay);
        CHECK(amendments[0].author == u"Ada"_s);
        CHECK(amendments[0].reason == u"because"_s);
    }
}

TEST_CASE("What is not promised can change without an amendment")
{
    Claims claims;
    claims.set<&Steering::interventionOn>(QDate(2026, 2, 1)); // nobody knew it when the claim was locked
    claims.set<&Steering::expectedChange>(claims.open, -9.0);
    claims.set<&Metric::direction>(claims.anotherMetric, qint64(Direction::Up));
    claims.set<&Metric::target>(claims.metric, 4.0);
    CHECK(claims.amendments().empty());
    claims.set<&Steering::interventionOn>(QDate(2026, 3, 1));
    REQUIRE(claims.amendments().size() == 1);
    CHECK(claims.amendments()[0].before == u"2026-02-01"_s);
}

TEST_CASE("The direction of a metric amends the claims that are registered on it")
{
    Claims claims;
    claims.set<&Metric::direction>(claims.metric, qint64(Direction::Up));
    REQUIRE(claims.amendments().size() == 1);
    CHECK(claims.amendments()[0].steering == claims.claim);
    CHECK(claims.amendments()[0].field == u"metric.direction"_s);
    CHECK(claims.amendments()[0].after == u"up"_s);
    CHECK(claims.reg().find(claims.claim)->direction == Direction::Down);
}

TEST_CASE("Moving the start of an improvement amends its registered claims")
{
    Claims claims;
    claims.set<&Improvement::startedOn>(claims.improvement, QDate(2026, 2, 1));
    CHECK(claims.amendments().empty()); // it had none
    claims.set<&Improvement::startedOn>(claims.improvement, QDate(2026, 3, 1));
    REQUIRE(claims.amendments().size() == 1);
    CHECK(claims.amendments()[0].steering == claims.claim);
    CHECK(claims.amendments()[0].field == u"improvement.started_on"_s);
    CHECK(claims.amendments()[0].before == u"2026-02-01"_s);
}

TEST_CASE("A claim that is deleted leaves its amendments, with its name")
{
    Claims claims;
    claims.set<&Steering::targetOn>(QDate(2026, 9, 30));
    ChangeBuilder builder = claims.document->builder();
    builder.remove(EntityKind::Improvement, claims.improvement.value);
    valueOf(claims.document->apply(std::move(builder), u"given up"_s));
    const auto amendments = claims.amendments();
    REQUIRE(amendments.size() == 2);
    CHECK_FALSE(amendments[0].steering);
    CHECK(amendments[0].field == u"target_on"_s);
    CHECK(amendments[0].reason == u"CSI-0001 · Time to restore, -2.5 by 2026-09-30: because"_s);
    CHECK(amendments[1].field == QLatin1StringView(ClaimAmendment::removed));
    CHECK(amendments[1].before == u"CSI-0001 · Time to restore, -2.5 by 2026-09-30"_s);
    CHECK(amendments[1].reason == u"given up"_s);
    REQUIRE(valueOf(claims.document->undo()) > 0);
    CHECK(claims.amendments().size() == 1);
    CHECK(claims.amendments()[0].steering == claims.claim);
    CHECK(claims.amendments()[0].reason == u"because"_s);
}

TEST_CASE("A claim that is restored has its amendments again")
{
    Claims claims;
    claims.set<&Steering::targetOn>(QDate(2026, 9, 30));
    ChangeBuilder builder = claims.document->builder();
    builder.remove(EntityKind::Steering, claims.claim.value);
    valueOf(claims.document->apply(std::move(builder), u"by mistake"_s));
    for (const Document::Deleted &deleted : valueOf(claims.document->deletedReader()({}))) {
        if (deleted.record == claims.claim.value)
            valueOf(claims.document->finish(claims.document->restoreJob(deleted)({})));
    }
    REQUIRE(claims.reg().find(claims.claim));
    const auto amendments = claims.amendments();
    REQUIRE(amendments.size() == 2); // that it was deleted stays on record
    CHECK(amendments[0].steering == claims.claim);
    CHECK(amendments[1].field == QLatin1StringView(ClaimAmendment::removed));
}

TEST_CASE("An amendment can be neither changed nor deleted")
{
    Claims claims;
    claims.set<&Steering::expectedChange>(-1.0);
    const Id<Amendment> amendment = claims.amendments()[0].id;
    ChangeBuilder changed = claims.document->builder();
    changed.set<&Amendment::before>(amendment, u"-1"_s);
    CHECK(claims.document->apply(std::move(changed), u"x"_s, ChangeKind::Import).error().code == ErrorCode::Refused);
    ChangeBuilder removed = claims.document->builder();
    removed.remove(EntityKind::Amendment, amendment.value);
    CHECK(claims.document->apply(std::move(removed), u"x"_s).error().code == ErrorCode::Refused);
    CHECK(claims.amendments().size() == 1);
}

TEST_CASE("A lock for an earlier day is amended at once")
{
    Claims claims;
    claims.set<&Steering::lockedOn>(claims.open, QDate(2025, 12, 1));
    REQUIRE(claims.amendments().size() == 1);
    CHECK(claims.amendments()[0].steering == claims.open);
    CHECK(claims.amendments()[0].field == u"locked_on"_s);
    CHECK(claims.amendments()[0].after == u"2025-12-01"_s);
}

TEST_CASE("Who edits a registered claim is asked why, and without a reason nothing changes")
{
    Claims claims;
    const QString before = recordsOf(claims.reg());
    claims.document->setNeedsReasons(true);
    const FieldIndex expected = fieldIndex<&Steering::expectedChange>();
    const auto edit = [&] {
        CHECK(claims.document->setField(EntityKind::Steering, claims.claim.value, expected, -1.0).error().code
              == ErrorCode::NeedsReason);
        std::optional<Document::Unexplained> waiting = claims.document->takeUnexplained();
        REQUIRE(waiting);
        CHECK_FALSE(claims.document->takeUnexplained()); // once
        return *waiting;
    };
    CHECK(claims.document->apply(edit(), u" "_s).error().code == ErrorCode::Cancelled);
    CHECK(recordsOf(claims.reg()) == before);
    const Document::Unexplained waiting = edit();
    REQUIRE(waiting.amendments.size() == 1);
    CHECK(waiting.amendments[0] == ClaimAmendment{claims.claim, u"expected_change"_s, u"-2.5"_s, u"-1"_s});
    REQUIRE(valueOf(claims.document->apply(waiting, u"the supplier withdrew"_s)) > 0);
    CHECK(claims.amendments()[0].reason == u"the supplier withdrew"_s);
    CHECK_FALSE(claims.document->takeUnexplained());
}

TEST_CASE("Whatever changes of a registered claim leaves an amendment for each field, and undo restores what was")
{
    std::mt19937 random(20261123);
    const auto fields = entityType<Steering>().fields;
    for (int round = 0; round < 60; ++round) {
        Claims claims;
        if (round % 2)
            claims.set<&Steering::interventionOn>(QDate(2026, 2, 1));
        const QString before = recordsOf(claims.reg());
        const Steering held = *claims.reg().find(claims.claim);
        ChangeBuilder builder = claims.document->builder();
        for (unsigned n = random() % 4 + 1; n > 0; --n) {
            const auto field = FieldIndex(random() % fields.size());
            const Value value = randomValue(claims, fields[size_t(field)], random);
            if (!(fields[size_t(field)].isRequired() && isEmpty(value)))
                builder.set(EntityKind::Steering, claims.claim.value, field, value);
        }
        QStringList expected;
        for (size_t i = 0; i < fields.size(); ++i) {
            const Value was = fields[i].read(&held);
            const bool isFirst = QLatin1StringView(fields[i].name) == "intervention_on"_L1 && isEmpty(was);
            if (builder.value(EntityKind::Steering, claims.claim.value, FieldIndex(i)) != was && !isFirst)
                expected += QString::fromLatin1(fields[i].name);
        }
        const bool isAnything = [&] {
            ChangeBuilder copy = builder;
            return !copy.take().empty();
        }();
        valueOf(claims.document->apply(std::move(builder), u"because"_s));
        QStringList found;
        for (const Amendment &amendment : claims.amendments())
            found += amendment.field;
        found.sort();
        expected.sort();
        CHECK(found == expected);
        if (!isAnything)
            continue;
        REQUIRE(valueOf(claims.document->undo()) > 0);
        CHECK(recordsOf(claims.reg()) == before);
    }
}
