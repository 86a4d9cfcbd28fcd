// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson is accepted by somebody for a reason, whoever writes it.
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <document/document.h>
#include <support/clock.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct OneLesson {
    QTemporaryDir folder;
    std::unique_ptr<Document> document =
        valueOf(Document::create(folder.filePath(u"test.ratchet"_s), u"Ada"_s, clockOfTests()));
    Id<Person> ada;
    Id<Lesson> lesson;

    OneLesson()
    {
        ChangeBuilder builder = document->builder();
        ada = builder.create<Person>();
        builder.set<&Person::name>(ada, u"Ada"_s);
        const auto pir = builder.create<Pir>();
        builder.set<&Pir::reference>(pir, u"PIR-1"_s);
        builder.set<&Pir::title>(pir, u"Outage"_s);
        lesson = builder.create<Lesson>();
        builder.set<&Lesson::reference>(lesson, u"L-1"_s);
        builder.set<&Lesson::pir>(lesson, pir.value);
        builder.set<&Lesson::text>(lesson, u"Alarm ahead of time"_s);
        valueOf(document->apply(std::move(builder), u"made"_s));
    }
    Result<qint64> accept(const Value &by, const Value &reason, ChangeKind how = ChangeKind::Edit)
    {
        ChangeBuilder builder = document->builder();
        builder.set<&Lesson::disposition>(lesson, qint64(Disposition::Accepted));
        builder.set<&Lesson::acceptedBy>(lesson, by);
        builder.set<&Lesson::reason>(lesson, reason);
        return document->apply(std::move(builder), u"accepted"_s, how);
    }
    [[nodiscard]] const Lesson &held() const { return *document->reg().find(lesson); }
};

} // namespace

TEST_CASE("without a person or a reason a lesson is not accepted, by hand or by import")
{
    for (const ChangeKind how : {ChangeKind::Edit, ChangeKind::Import}) {
        OneLesson c;
        const Result<qint64> nobody = c.accept({}, u"Cheap enough"_s, how);
        REQUIRE_FALSE(nobody);
        CHECK(nobody.error().code == ErrorCode::MissingValue);
        CHECK(nobody.error().where.field == u"accepted_by"_s);
        const Result<qint64> mute = c.accept(c.ada.value, u" \n"_s, how);
        REQUIRE_FALSE(mute);
        CHECK(mute.error().where.field == u"reason"_s);
        CHECK(c.held().disposition == Disposition::None);
        CHECK(c.accept(c.ada.value, u"Cheap enough"_s, how));
        CHECK(c.held().disposition == Disposition::Accepted);
        // By hand it is accepted today; of a file nobody knows when.
        CHECK(c.held().acceptedOn == (how == ChangeKind::Edit ? c.document->today() : QDate()));
    }
}

TEST_CASE("what was accepted keeps its word, and a person who is deleted leaves it")
{
    OneLesson c;
    REQUIRE(c.accept(c.ada.value, u"Cheap enough"_s));
    ChangeBuilder mute = c.document->builder();
    mute.set<&Lesson::reason>(c.lesson, Value());
    CHECK_FALSE(c.document->apply(std::move(mute), u"emptied"_s));
    ChangeBuilder gone = c.document->builder();
    gone.remove(EntityKind::Person, c.ada.value);
    CHECK(c.document->apply(std::move(gone), u"deleted"_s));
    CHECK(c.held().disposition == Disposition::Accepted);
    CHECK(c.held().reason == u"Cheap enough"_s);
}
