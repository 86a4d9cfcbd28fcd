// SPDX-License-Identifier: GPL-3.0-or-later
// A step of escalation that was reached is written down with whatever would make it disappear.
#include <core/entities/cadence.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <document/document.h>
#include <support/clock.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Overdue {
    QTemporaryDir folder;
    std::unique_ptr<Document> document =
        valueOf(Document::create(folder.filePath(u"test.ratchet"_s), u"Ada"_s, clockOfTests()));
    QDate today = document->today();
    Id<Person> ann;
    Id<Action> late;

    Overdue()
    {
        ChangeBuilder builder = document->builder();
        ann = builder.create<Person>();
        builder.set<&Person::name>(ann, u"Ann"_s);
        for (const qint64 days : {7, 21}) {
            const auto step = builder.create<EscalationStep>();
            builder.set<&EscalationStep::afterDays>(step, days);
            builder.set<&EscalationStep::person>(step, ann.value);
        }
        late = builder.create<Action>();
        builder.set<&Action::reference>(late, u"A-1"_s);
        builder.set<&Action::title>(late, u"Restore test"_s);
        builder.set<&Action::status>(late, qint64(ActionStatus::Open));
        builder.set<&Action::dueOn>(late, today.addDays(-10));
        valueOf(document->apply(std::move(builder), u"made"_s));
    }
    template <auto Member> void set(const Value &value, ChangeKind kind = ChangeKind::Edit)
    {
        ChangeBuilder builder = document->builder();
        builder.set<Member>(late, value);
        valueOf(document->apply(std::move(builder), u"changed"_s, kind));
    }
    [[nodiscard]] std::vector<Escalation> written() const
    {
        std::vector<Escalation> list;
        for (const Escalation &escalation : document->reg().all<Escalation>())
            list.push_back(escalation);
        return list;
    }
};

} // namespace

TEST_CASE("R37: moving the due date of an overdue action writes down the step that it had reached")
{
    for (const ChangeKind kind : {ChangeKind::Edit, ChangeKind::Import}) {
        Overdue c;
        CHECK(c.written().empty()); // nothing is written because a file is opened or an action is late
        c.set<&Action::dueOn>(c.today.addDays(5), kind);
        REQUIRE(c.written().size() == 1);
        const Escalation escalation = c.written().front();
        CHECK(escalation.action == c.late);
        CHECK(escalation.step == 1);
        CHECK(escalation.reachedOn == c.today.addDays(-3));
        CHECK(escalation.dueOn == c.today.addDays(-10));
        CHECK(escalation.person == c.ann);
        CHECK(escalation.outcome.isEmpty());
        valueOf(c.document->undo()); // one step, both come back
        CHECK(c.written().empty());
        CHECK(c.document->reg().find(c.late)->dueOn == c.today.addDays(-10));
    }
}

TEST_CASE("R37: the second miss is step 2, and both stay")
{
    Overdue c;
    c.set<&Action::dueOn>(c.today.addDays(-8)); // missed again
    c.set<&Action::status>(qint64(ActionStatus::Delivered));
    const auto written = c.written();
    REQUIRE(written.size() == 2);
    CHECK(written[0].step == 1);
    CHECK(written[1].step == 2);
    CHECK(written[1].dueOn == c.today.addDays(-8));
    CHECK(written[1].reachedOn == c.today.addDays(-1));
}

TEST_CASE("closing writes down what was reached; a change of words, or of an action in time, writes nothing")
{
    Overdue c;
    c.set<&Action::title>(u"Restore test, twice"_s);
    CHECK(c.written().empty());
    c.set<&Action::closedOn>(c.today);
    CHECK(c.written().size() == 1);
    c.set<&Action::status>(qint64(ActionStatus::Cancelled));
    CHECK(c.written().size() == 1); // it is written down already

    Overdue early;
    early.set<&Action::dueOn>(early.today.addDays(1));
    const auto before = early.written().size();
    early.set<&Action::dueOn>(early.today.addDays(9));
    CHECK(early.written().size() == before);
}
