// SPDX-License-Identifier: GPL-3.0-or-later
// A manual rank is written with its reason or not at all, whoever writes it.
#include <core/entities/improvement.h>
#include <core/rank_reasons.h>
#include <document/change_outcome.h>
#include <document/document.h>
#include <support/clock.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Ranked {
    QTemporaryDir folder;
    std::unique_ptr<Document> document =
        valueOf(Document::create(folder.filePath(u"test.ratchet"_s), u"Ada"_s, clockOfTests()));
    Id<Improvement> first = add(u"CSI-0001"_s);
    Id<Improvement> second = add(u"CSI-0002"_s);

    Id<Improvement> add(const QString &reference)
    {
        ChangeBuilder builder = document->builder();
        const auto made = builder.create<Improvement>();
        builder.set<&Improvement::reference>(made, reference);
        builder.set<&Improvement::title>(made, u"Restore test"_s);
        valueOf(document->apply(std::move(builder), u"made"_s));
        return made;
    }
    [[nodiscard]] const Improvement &held(Id<Improvement> improvement) const
    {
        return *document->reg().find(improvement);
    }
    Result<qint64> rank(Id<Improvement> improvement, const Value &rank, const Value &reason = {},
                        ChangeKind how = ChangeKind::Edit)
    {
        ChangeBuilder builder = document->builder();
        builder.set<&Improvement::manualRank>(improvement, rank);
        if (!isEmpty(reason))
            builder.set<&Improvement::rankReason>(improvement, reason);
        return document->apply(std::move(builder), u"because"_s, how);
    }
};

} // namespace

TEST_CASE("where nobody can be asked, a manual rank without a reason is refused")
{
    for (const ChangeKind how : {ChangeKind::Edit, ChangeKind::Import}) {
        Ranked c;
        for (const Value &blank : {Value(), Value(u" \n "_s)}) {
            const Result<qint64> refused = c.rank(c.first, qint64(1), blank, how);
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == ErrorCode::MissingValue);
            CHECK(refused.error().where.field == u"rank_reason"_s);
            CHECK_FALSE(c.held(c.first).manualRank);
        }
        CHECK(c.rank(c.first, qint64(1), u"Law"_s, how));
        CHECK(c.held(c.first).manualRank == 1);
        CHECK(c.held(c.first).rankedBy == u"Ada"_s); // and who set it
        CHECK(c.held(c.second).rankedBy.isEmpty());
        CHECK(c.rank(c.first, qint64(2), {}, how)); // it has its reason
        CHECK(c.rank(c.first, {}, {}, how));
        CHECK(c.held(c.first).rankedBy.isEmpty());
        CHECK(c.held(c.first).rankReason == u"Law"_s);
    }
}

TEST_CASE("a reason is not taken from a rank, and one new record of many is enough to refuse them all")
{
    Ranked c;
    valueOf(c.rank(c.first, qint64(1), u"Law"_s));
    ChangeBuilder builder = c.document->builder();
    builder.set<&Improvement::rankReason>(c.first, QString());
    CHECK_FALSE(c.document->apply(std::move(builder), u"because"_s));
    ChangeBuilder many = c.document->builder();
    many.set<&Improvement::title>(c.second, u"Other"_s);
    const auto made = many.create<Improvement>();
    many.set<&Improvement::title>(made, u"New"_s);
    many.set<&Improvement::manualRank>(made, qint64(3));
    CHECK(ranksWithoutReason(many) == std::vector{made});
    CHECK_FALSE(c.document->apply(std::move(many), u"because"_s));
    CHECK(c.held(c.second).title == u"Restore test"_s);
}

TEST_CASE("a person is asked for the reason, which goes into the same change, and can be taken back with it")
{
    Ranked c;
    c.document->setNeedsReasons(true);
    const qint64 before = c.document->change();
    const Result<qint64> refused = c.rank(c.first, qint64(1));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NeedsReason);
    auto edit = c.document->takeUnexplained();
    REQUIRE(edit);
    CHECK(edit->ranks == std::vector{c.first});
    CHECK(edit->amendments.empty());
    const Result<qint64> givenUp = c.document->apply(*edit, u" "_s);
    REQUIRE_FALSE(givenUp);
    CHECK(givenUp.error().code == ErrorCode::Cancelled);
    CHECK(c.document->change() == before);
    CHECK(valueOf(c.document->apply(*edit, u" The regulator asked for it "_s)) == before + 1);
    CHECK(c.held(c.first).manualRank == 1);
    CHECK(c.held(c.first).rankReason == u"The regulator asked for it"_s);
    CHECK(c.held(c.first).rankedOn == c.document->today());
    const auto history = valueOf(c.document->history(EntityKind::Improvement, c.first.value));
    CHECK(history.front().who == u"Ada"_s);
    valueOf(c.document->undo());
    CHECK_FALSE(c.held(c.first).manualRank);
    CHECK(c.held(c.first).rankReason.isEmpty());
}

TEST_CASE("an import of a person is refused, not asked about")
{
    Ranked c;
    c.document->setNeedsReasons(true);
    CHECK(c.rank(c.first, qint64(1), {}, ChangeKind::Import).error().code == ErrorCode::MissingValue);
    CHECK_FALSE(c.document->takeUnexplained());
}
