// SPDX-License-Identifier: GPL-3.0-or-later
// Work that recurs: what is done raises the next in the same change, once, and undo takes both back.
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <document/document.h>
#include <exchange/import/importer.h>
#include <support/test.h>

#include <random>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Register &reg)
{
    QString text;
    for (const EntityKind kind : entityKinds) {
        reg.table(kind).forEach([&](RecordId id, const void *record) {
            text += u"\n%1 %2"_s.arg(int(kind)).arg(id);
            for (const Field &field : entityType(kind).fields)
                text += u'|' + fileText(reg, field, field.read(record));
        });
    }
    return text;
}

// A register on a day that a test may move on.
struct Recurring {
    QTemporaryDir folder;
    QDate today{2026, 3, 10};
    std::unique_ptr<Document> document =
        valueOf(Document::create(folder.filePath(u"r.ratchet"_s), u"Ada"_s, [this] { return today; }));

    [[nodiscard]] const Register &reg() const { return document->reg(); }
    template <class Record> Id<Record> add(const std::vector<std::pair<QString, Value>> &fields)
    {
        ChangeBuilder builder = document->builder();
        const Id<Record> record = builder.create<Record>();
        for (const auto &[name, value] : fields)
            builder.set(kindOf<Record>, record.value, fieldNamed(kindOf<Record>, name), value);
        valueOf(document->apply(std::move(builder), u"made"_s));
        return record;
    }
    Id<Action> addAction(const QString &rule, QDate dueOn, const std::vector<std::pair<QString, Value>> &more = {})
    {
        std::vector<std::pair<QString, Value>> fields{{u"reference"_s, u"ACT-0001"_s},
                                                      {u"title"_s, u"Test the restore"_s},
                                                      {u"status"_s, qint64(ActionStatus::Open)},
                                                      {u"rrule"_s, rule},
                                                      {u"due_on"_s, dueOn}};
        fields.insert(fields.end(), more.begin(), more.end());
        return add<Action>(fields);
    }
    template <auto Member> void set(Id<RecordWith<Member>> record, const Value &value)
    {
        ChangeBuilder builder = document->builder();
        builder.set<Member>(record, value);
        valueOf(document->apply(std::move(builder), u"because"_s));
    }
    void setStatus(Id<Action> action, ActionStatus status) { set<&Action::status>(action, qint64(status)); }
    void setStatus(Id<Improvement> improvement, ImprovementStatus status)
    {
        set<&Improvement::status>(improvement, qint64(status));
    }
    // The one that repeats it, or none.
    [[nodiscard]] const Action *nextOf(Id<Action> action) const
    {
        const auto found = reg().referring<&Action::repeats>(action.value);
        REQUIRE(found.size() <= 1);
        return found.empty() ? nullptr : found.front();
    }
    // The due dates of the series from there on, each delivered on the day it is due.
    QStringList series(Id<Action> action, int most = 10)
    {
        QStringList dates;
        for (const Action *at = reg().find(action); at && dates.size() < most; at = nextOf(action)) {
            action = at->id;
            dates += at->dueOn.toString(Qt::ISODate);
            today = std::max(today, at->dueOn);
            setStatus(action, ActionStatus::Delivered);
        }
        return dates;
    }
};

} // namespace

TEST_CASE("a recurring action that is delivered raises the next, and undo takes both back")
{
    Recurring in;
    const auto owner = in.add<Person>({{u"name"_s, u"Ada"_s}});
    const auto pir = in.add<Pir>({{u"reference"_s, u"PIR-0001"_s}, {u"title"_s, u"Outage"_s}});
    const auto improvement = in.add<Improvement>({{u"reference"_s, u"CSI-0001"_s}, {u"title"_s, u"Restores"_s}});
    const auto action = in.addAction(u"FREQ=MONTHLY"_s, {2026, 3, 15},
                                     {{u"owner"_s, owner.value},
                                      {u"pir"_s, pir.value},
                                      {u"improvement"_s, improvement.value},
                                      {u"kind"_s, qint64(ActionKind::Detect)},
                                      {u"note"_s, u"Went well"_s}});
    const QString before = textOf(in.reg());
    in.setStatus(action, ActionStatus::Delivered);
    const QString after = textOf(in.reg());
    const Action *next = in.nextOf(action);
    REQUIRE(next);
    CHECK(next->reference == u"ACT-0002"_s);
    CHECK(next->title == u"Test the restore"_s);
    CHECK(next->owner == owner);
    CHECK(next->improvement == improvement);
    CHECK_FALSE(next->pir); // its actions are counted: the routine is none of them
    CHECK(next->kind == ActionKind::Detect);
    CHECK(next->status == ActionStatus::Open);
    CHECK(next->raisedOn == in.today);
    CHECK(next->updatedOn == in.today);
    CHECK(next->dueOn == QDate(2026, 4, 15));
    CHECK(next->rrule == u"FREQ=MONTHLY"_s);
    CHECK(next->note.isEmpty());
    CHECK(in.reg().find(action)->rrule == u"FREQ=MONTHLY"_s);
    CHECK(valueOf(in.document->undo()) > 0);
    CHECK(textOf(in.reg()) == before);
    CHECK(valueOf(in.document->redo()) > 0);
    CHECK(textOf(in.reg()) == after);
}

TEST_CASE("a recurring improvement that is done raises the next one, decided on where it says enough")
{
    Recurring in;
    const auto service = in.add<Service>({{u"name"_s, u"Mail"_s}});
    const auto add = [&](const QString &reference, const std::vector<std::pair<QString, Value>> &more) {
        std::vector<std::pair<QString, Value>> fields{{u"reference"_s, reference},
                                                      {u"title"_s, u"Clear the queue"_s},
                                                      {u"status"_s, qint64(ImprovementStatus::InProgress)},
                                                      {u"rrule"_s, u"FREQ=MONTHLY;BYDAY=1TU"_s},
                                                      {u"target_on"_s, QDate(2026, 3, 3)},
                                                      {u"manual_rank"_s, qint64(1)},
                                                      {u"rank_reason"_s, u"Board"_s}};
        fields.insert(fields.end(), more.begin(), more.end());
        return in.add<Improvement>(fields);
    };
    const auto nextOf = [&](Id<Improvement> improvement) {
        const auto found = in.reg().referring<&Improvement::repeats>(improvement.value);
        REQUIRE(found.size() == 1);
        return found.front();
    };
    const auto full = add(u"CSI-0007"_s, {{u"service"_s, service.value}, {u"outcome"_s, u"Shorter waits"_s}});
    in.setStatus(full, ImprovementStatus::Delivered);
    const Improvement *next = nextOf(full);
    CHECK(next->reference == u"CSI-0008"_s);
    CHECK(next->service == service);
    CHECK(next->targetOn == QDate(2026, 4, 7)); // not today or before, as of 10 March
    CHECK(next->status == ImprovementStatus::Accepted);
    CHECK(next->acceptedOn == in.today);
    CHECK_FALSE(next->manualRank); // a rank is of one piece of work
    in.setStatus(full, ImprovementStatus::Embedded); // the first such change only
    CHECK(nextOf(full)->reference == u"CSI-0008"_s);
    const auto bare = add(u"CSI-0020"_s, {});
    in.setStatus(bare, ImprovementStatus::Closed);
    CHECK(nextOf(bare)->status == ImprovementStatus::Proposed);
    CHECK(nextOf(bare)->reference == u"CSI-0021"_s);
}

TEST_CASE("what is given up ends its series, and so does the rule that is taken away with it")
{
    Recurring in;
    for (const ActionStatus status : {ActionStatus::NotDoing, ActionStatus::Cancelled, ActionStatus::InProgress}) {
        const auto action = in.addAction(u"FREQ=WEEKLY"_s, {2026, 3, 12});
        in.setStatus(action, status);
        CHECK_FALSE(in.nextOf(action));
    }
    const auto once = in.addAction(u"FREQ=WEEKLY"_s, {2026, 3, 12});
    ChangeBuilder builder = in.document->builder();
    builder.set<&Action::status>(once, qint64(ActionStatus::Verified));
    builder.set<&Action::rrule>(once, Value());
    valueOf(in.document->apply(std::move(builder), u"enough"_s));
    CHECK_FALSE(in.nextOf(once));
    const auto closed = in.add<Improvement>({{u"reference"_s, u"CSI-0001"_s},
                                             {u"title"_s, u"A"_s},
                                             {u"rrule"_s, u"FREQ=WEEKLY"_s},
                                             {u"target_on"_s, in.today}});
    ChangeBuilder rejection = in.document->builder();
    rejection.set<&Improvement::status>(closed, qint64(ImprovementStatus::Closed));
    rejection.set<&Improvement::closure>(closed, qint64(Closure::Rejected));
    valueOf(in.document->apply(std::move(rejection), u"rejected"_s));
    CHECK(in.reg().all<Improvement>().size() == 1);
}

TEST_CASE("a record raises one next only, whatever becomes of its status")
{
    Recurring in;
    const auto action = in.addAction(u"FREQ=WEEKLY"_s, {2026, 3, 12});
    in.setStatus(action, ActionStatus::Delivered);
    in.setStatus(action, ActionStatus::Verified);
    in.setStatus(action, ActionStatus::Open);
    in.setStatus(action, ActionStatus::Delivered);
    CHECK(in.reg().all<Action>().size() == 2);
    ChangeBuilder builder = in.document->builder();
    builder.remove(EntityKind::Action, in.nextOf(action)->id.value);
    valueOf(in.document->apply(std::move(builder), u"removed"_s));
    in.setStatus(action, ActionStatus::Open);
    in.setStatus(action, ActionStatus::Delivered);
    CHECK(in.reg().all<Action>().size() == 2);
}

TEST_CASE("the rule counts from the first of its chain; where it has ended nothing is raised")
{
    const auto seriesOf = [](const QString &rule, QDate dueOn) {
        Recurring in;
        in.today = {2026, 1, 1};
        return in.series(in.addAction(rule, dueOn)).join(u' ');
    };
    CHECK(seriesOf(u"FREQ=MONTHLY;COUNT=3"_s, {2026, 1, 31}) == u"2026-01-31 2026-03-31 2026-05-31"_s);
    CHECK(seriesOf(u"FREQ=WEEKLY;INTERVAL=2;UNTIL=20260204"_s, {2026, 1, 7}) == u"2026-01-07 2026-01-21 2026-02-04"_s);
    CHECK(seriesOf(u"FREQ=DAILY;COUNT=1"_s, {2026, 1, 7}) == u"2026-01-07"_s);
    CHECK(seriesOf(u"FREQ=WEEKLY;COUNT=4\nEXDATE:20260114"_s, {2026, 1, 7}) == u"2026-01-07 2026-01-21 2026-01-28"_s);
    CHECK(seriesOf(u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=2"_s, {2028, 2, 29}) == u"2028-02-29 2032-02-29"_s);
}

TEST_CASE("what was done late is next due on the first date that is not past")
{
    Recurring in;
    const auto late = in.addAction(u"FREQ=MONTHLY;BYMONTHDAY=1"_s, {2025, 6, 1});
    in.setStatus(late, ActionStatus::Delivered);
    CHECK(in.nextOf(late)->dueOn == QDate(2026, 4, 1));
    const auto early = in.addAction(u"FREQ=MONTHLY;BYMONTHDAY=1"_s, {2026, 5, 1});
    in.setStatus(early, ActionStatus::Delivered);
    CHECK(in.nextOf(early)->dueOn == QDate(2026, 6, 1));
    const auto today = in.addAction(u"FREQ=DAILY"_s, in.today.addDays(-1));
    in.setStatus(today, ActionStatus::Delivered);
    CHECK(in.nextOf(today)->dueOn == in.today);
    const auto undated = in.addAction(u"FREQ=WEEKLY"_s, {});
    in.setStatus(undated, ActionStatus::Delivered);
    CHECK(in.nextOf(undated)->dueOn == in.today.addDays(7));
}

TEST_CASE("a rule that cannot be read is refused with the part that is wrong")
{
    Recurring in;
    const auto action = in.addAction(u"FREQ=WEEKLY"_s, in.today);
    ChangeBuilder builder = in.document->builder();
    builder.set<&Action::rrule>(action, u"FREQ=SOMETIMES"_s);
    const auto refused = in.document->apply(std::move(builder), u"odd"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().where.field == u"rrule"_s);
    CHECK(refused.error().what.contains(u"SOMETIMES"_s));
    CHECK(in.reg().find(action)->rrule == u"FREQ=WEEKLY"_s);
}

TEST_CASE("an import raises the next of what it delivers, behind its own new records, and refuses odd rules")
{
    Recurring in;
    const auto action = in.addAction(u"FREQ=WEEKLY"_s, {2026, 3, 12});
    const auto import = [&in](const QByteArray &csv) {
        ChangeBuilder builder = in.document->builder();
        const TextTable table = valueOf(readTextTable(csv));
        const ImportMapping mapping = completedMapping(in.reg(), EntityKind::Action, table);
        const ImportPlan plan = valueOf(
            planImport(builder, in.reg(), EntityKind::Action, table, mapping, {in.today, MissingRecords::Create}));
        valueOf(in.document->apply(std::move(builder), u"import"_s, ChangeKind::Import));
        return plan;
    };
    const QString before = textOf(in.reg());
    CHECK(import("reference,title,status\nACT-0001,Test the restore,delivered\nACT-0005,Other,open\n").isComplete());
    REQUIRE(in.nextOf(action));
    CHECK(in.nextOf(action)->reference == u"ACT-0006"_s);
    CHECK(in.nextOf(action)->dueOn == QDate(2026, 3, 19));
    CHECK(in.nextOf(action)->updatedOn == in.today);
    valueOf(in.document->undo());
    CHECK(textOf(in.reg()) == before);
    // What comes as done raises nothing: its series may go on elsewhere in the file.
    import("reference,title,status,rrule,due_on\nACT-0007,Done long ago,delivered,FREQ=WEEKLY,2020-01-01\n");
    CHECK(in.reg().all<Action>().size() == 2);
    const ImportPlan odd = import("reference,title,status,rrule\nACT-0008,Odd,open,FREQ=NEVER\n");
    REQUIRE(odd.problems.size() == 1);
    CHECK(odd.problems[0].line == 2);
    CHECK(odd.problems[0].column == 4);
    CHECK(odd.problems[0].field == u"rrule"_s);
    CHECK(odd.problems[0].reason.contains(u"NEVER"_s));
}

TEST_CASE("whatever is done to recurring work in whatever order, undo leads back step by step")
{
    const QString rules[] = {u"FREQ=WEEKLY"_s, u"FREQ=MONTHLY;COUNT=3"_s, {}, u"FREQ=DAILY;INTERVAL=9"_s};
    std::mt19937 random(20260310);
    const auto pick = [&random](int below) { return int(random() % unsigned(below)); };
    Recurring in;
    for (int i = 0; i < 4; ++i)
        in.addAction(rules[i], in.today.addDays(pick(40) - 20));
    std::vector<QString> states;
    for (int step = 0; step < 60; ++step) {
        const auto &actions = in.reg().all<Action>();
        auto chosen = actions.begin();
        for (int i = pick(int(actions.size())); i > 0; --i)
            ++chosen;
        const QString before = textOf(in.reg());
        ChangeBuilder builder = in.document->builder();
        builder.set<&Action::status>(chosen->id, qint64(1 + pick(6)));
        if (pick(3) == 0)
            builder.set<&Action::rrule>(chosen->id, rules[pick(4)]);
        if (pick(3) == 0)
            builder.set<&Action::dueOn>(chosen->id, in.today.addDays(pick(60) - 30));
        if (valueOf(in.document->apply(std::move(builder), u"step"_s)) > 0)
            states.push_back(before);
        in.today = in.today.addDays(pick(5));
    }
    CHECK(states.size() > 30);
    CHECK(in.reg().all<Action>().size() > 5);
    for (const Action &action : in.reg().all<Action>())
        CHECK(in.reg().referring<&Action::repeats>(action.id.value).size() <= 1);
    for (auto state = states.rbegin(); state != states.rend(); ++state) {
        valueOf(in.document->undo());
        CHECK(textOf(in.reg()) == *state);
    }
}
