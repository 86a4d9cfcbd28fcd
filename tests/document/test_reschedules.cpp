// SPDX-License-Identifier: GPL-3.0-or-later
// How often an action was put off, as the ledger tells it.
#include <core/entities/incident_review.h>
#include <document/reschedules.h>

#include <support/clock.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Actions {
    QTemporaryDir folder;
    std::unique_ptr<Document> document =
        valueOf(Document::create(folder.filePath(u"r.ratchet"_s), u"Ada"_s, clockOfTests()));
    Reschedules reschedules;

    Id<Action> add(const QString &title, QDate due)
    {
        ChangeBuilder builder = document->builder();
        const auto action = builder.create<Action>();
        builder.set<&Action::reference>(action, document->nextReference(EntityKind::Action));
        builder.set<&Action::title>(action, title);
        builder.set<&Action::dueOn>(action, due.isValid() ? Value(due) : Value());
        valueOf(document->apply(std::move(builder), u"added"_s));
        return action;
    }
    void due(Id<Action> action, const Value &day, ChangeKind kind = ChangeKind::Edit)
    {
        ChangeBuilder builder = document->builder();
        builder.set<&Action::dueOn>(action, day);
        REQUIRE(valueOf(document->apply(std::move(builder), u"due"_s, kind)) > 0);
    }
    QHash<RecordId, int> counts()
    {
        valueOf(reschedules.update(document->store().changesReader(), document->change()));
        return reschedules.counts();
    }
};

const QDate first(2026, 3, 31);

} // namespace

TEST_CASE("each later due date counts, an earlier one and a first one do not")
{
    Actions actions;
    const auto late = actions.add(u"Restore test"_s, first);
    const auto kept = actions.add(u"Alerts"_s, first);
    const auto undated = actions.add(u"Runbook"_s, {});
    CHECK(actions.counts().isEmpty());
    actions.due(late, first.addDays(14));
    actions.due(late, first.addDays(30), ChangeKind::Import);
    actions.due(late, first.addDays(20)); // brought forward: what was put off before stays counted
    actions.due(kept, first.addDays(-1));
    actions.due(undated, first);
    CHECK(actions.counts() == QHash<RecordId, int>{{late.value, 2}});
}

TEST_CASE("a due date that is taken away and given again is no putting off")
{
    Actions actions;
    const auto action = actions.add(u"Restore test"_s, first);
    actions.due(action, Value());
    actions.due(action, first.addDays(90));
    CHECK(actions.counts().isEmpty());
}

TEST_CASE("what undo takes back is not counted, what redo brings is")
{
    Actions actions;
    const auto action = actions.add(u"Restore test"_s, first);
    actions.due(action, first.addDays(7));
    actions.due(action, first.addDays(14));
    CHECK(actions.counts().value(action.value) == 2);
    valueOf(actions.document->undo());
    CHECK(actions.counts().value(action.value) == 1);
    valueOf(actions.document->undo());
    CHECK(actions.counts().isEmpty());
    valueOf(actions.document->redo());
    CHECK(actions.counts().value(action.value) == 1);
}

TEST_CASE("a count that begins late reads the whole ledger, whose changes are more than are read at a time")
{
    Actions actions;
    const auto action = actions.add(u"Restore test"_s, first);
    for (int day = 1; day <= 230; ++day)
        actions.due(action, first.addDays(day));
    CHECK(actions.counts().value(action.value) == 230);
    actions.due(action, first.addDays(231));
    CHECK(actions.counts().value(action.value) == 231);
    Reschedules fresh;
    valueOf(fresh.update(actions.document->store().changesReader(), actions.document->change()));
    CHECK(fresh.counts() == actions.reschedules.counts());
}
