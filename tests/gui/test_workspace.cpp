// SPDX-License-Identifier: GPL-3.0-or-later
// What every page asks of the workspace: changes written at once or beside the window, taken back and made again, asked
// for their reason where they alter a promise, and refused in an earlier state.
#include "open_workspace.h"

#include <core/entities/evidence.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/register_view.h>
#include <support/wait.h>

#include <QSignalSpy>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// What came of a change that was written or taken back.
struct Came {
    std::optional<Result<qint64>> result;
    [[nodiscard]] Workspace::Written slot()
    {
        return [this](const Result<qint64> &written) { result = written; };
    }
    [[nodiscard]] bool waits()
    {
        return waitFor([this] { return result.has_value(); });
    }
};

ChangeBuilder peopleMade(Workspace &workspace, int count)
{
    ChangeBuilder builder = workspace.document().builder();
    for (int i = 0; i < count; ++i)
        builder.set<&Person::name>(builder.create<Person>(), u"Person %1"_s.arg(i));
    return builder;
}

// A claim on calls that was locked before the work: ten fewer by the end of the year.
struct LockedClaim : OpenWorkspace {
    Id<Improvement> improvement = addImprovement(u"CSI-0001"_s, u"Restore test"_s);
    Id<Metric> metric = add<Metric>({{u"name"_s, u"Calls"_s}, {u"direction"_s, qint64(Direction::Down)}});
    Id<Steering> claim = add<Steering>({{u"improvement"_s, improvement.value},
                                        {u"metric"_s, metric.value},
                                        {u"expected_change"_s, -10.0},
                                        {u"target_on"_s, QDate(2026, 12, 31)},
                                        {u"locked_on"_s, dayOfTests}});
    QWidget window;
};

} // namespace

TEST_CASE("a few edits are written at once, very many beside the window, each as one change")
{
    OpenWorkspace open;
    QWidget window;
    window.show();
    Came few;
    open.workspace.write(peopleMade(open.workspace, 3), u"a few"_s, ChangeKind::Edit, &window, few.slot());
    REQUIRE(few.result);
    CHECK(few.result->value() == 2);
    Came many; // 1,200 people, two edits each
    open.workspace.write(peopleMade(open.workspace, 1'200), u"many"_s, ChangeKind::Import, &window, many.slot());
    CHECK_FALSE(many.result);
    CHECK(open.reg().all<Person>().size() == 3);
    REQUIRE(many.waits());
    CHECK(many.result->value() == 3);
    CHECK(open.reg().all<Person>().size() == 1'203);
    Came undone;
    open.workspace.undo(&window, undone.slot());
    CHECK_FALSE(undone.result); // as long as it took to write
    REQUIRE(undone.waits());
    CHECK(open.reg().all<Person>().size() == 3);
    Came again;
    open.workspace.redo(&window, again.slot());
    REQUIRE(again.waits());
    CHECK(open.reg().all<Person>().size() == 1'203);
    CHECK(open.workspace.document().undoText() == u"many"_s);
    open.workspace.waitForAnswers();
}

TEST_CASE("while a change is written beside the window another one is refused, and none is taken back")
{
    OpenWorkspace open;
    QWidget window;
    window.show();
    open.addImprovement(u"CSI-1"_s, u"One"_s);
    Came many;
    open.workspace.write(peopleMade(open.workspace, 1'200), u"many"_s, ChangeKind::Edit, &window, many.slot());
    REQUIRE_FALSE(many.result);
    CHECK_FALSE(open.workspace.document().canUndo());
    Came other;
    open.workspace.write(peopleMade(open.workspace, 1), u"one more"_s, ChangeKind::Edit, &window, other.slot());
    REQUIRE(other.result);
    CHECK_FALSE(other.result->has_value());
    REQUIRE(many.waits());
    CHECK(open.reg().all<Person>().size() == 1'200);
    CHECK(open.workspace.document().canUndo());
    CHECK(open.workspace.document().undoText() == u"many"_s);
    open.workspace.waitForAnswers();
}

TEST_CASE("an earlier state is not written to, whichever way it is tried")
{
    OpenWorkspace open;
    open.addImprovement(u"CSI-1"_s, u"One"_s);
    open.addImprovement(u"CSI-2"_s, u"Two"_s);
    valueOf(open.workspace.view().setRecordedAt(2));
    const QString why = u"An earlier state of the register is shown, which cannot be changed. Go back to the present "
                        "first."_s;
    Came written;
    open.workspace.write(peopleMade(open.workspace, 1), u"no"_s, ChangeKind::Edit, nullptr, written.slot());
    REQUIRE(written.result);
    CHECK(written.result->error().code == ErrorCode::ReadOnly);
    CHECK(written.result->error().what == why);
    CHECK_FALSE(open.workspace.apply(peopleMade(open.workspace, 1), u"no"_s));
    CHECK(open.ask.told == QStringList{why});
    bool isDone = false;
    open.workspace.apply(peopleMade(open.workspace, 1), u"no"_s, ChangeKind::Edit, nullptr, [&] { isDone = true; });
    CHECK_FALSE(isDone);
    CHECK(open.ask.told == QStringList{why, why});
    valueOf(open.workspace.view().show({}));
    CHECK(open.workspace.apply(peopleMade(open.workspace, 1), u"yes"_s));
    CHECK(open.workspace.document().change() == 4);
}

TEST_CASE("a promise that is changed says which, from what to what, and is changed with its reason only")
{
    LockedClaim c;
    const auto change = [&] {
        ChangeBuilder builder = c.workspace.document().builder();
        builder.set<&Steering::expectedChange>(c.claim, -5.0);
        builder.set<&Steering::targetOn>(c.claim, Value());
        Came came;
        c.workspace.write(std::move(builder), u"less"_s, ChangeKind::Edit, &c.window, came.slot());
        REQUIRE(came.result);
        return *came.result;
    };
    CHECK(change().error().code == ErrorCode::Cancelled); // no reason was given
    CHECK(c.ask.asked.startsWith(
        u"This was promised before the work. The change is kept as an amendment and printed with the claim:\n\n"_s));
    CHECK(c.ask.asked.contains(u", Expected change: -10 → -5\n"_s));
    CHECK(c.ask.asked.contains(u": 2026-12-31 → empty\n"_s));
    CHECK(c.ask.asked.endsWith(u"\n\nReason:"_s));
    CHECK(c.reg().find(c.claim)->expectedChange == -10);
    c.ask.answer = u"Half the team left"_s;
    CHECK(change().has_value());
    CHECK(c.reg().find(c.claim)->expectedChange == -5);
    REQUIRE(c.reg().all<Amendment>().size() == 2);
    for (const Amendment &amendment : c.reg().all<Amendment>())
        CHECK(amendment.reason == u"Half the team left"_s);
    valueOf(c.workspace.document().undo()); // the amendments go with the change
    CHECK(c.reg().find(c.claim)->expectedChange == -10);
    CHECK(c.reg().all<Amendment>().isEmpty());
}

TEST_CASE("of many promises that one change alters eight are named and the others counted")
{
    LockedClaim c;
    for (int i = 0; i < 9; ++i) {
        const auto metric = c.add<Metric>({{u"name"_s, u"Metric %1"_s.arg(i)}});
        c.add<Steering>(
            {{u"improvement"_s, c.improvement.value}, {u"metric"_s, metric.value}, {u"locked_on"_s, dayOfTests}});
    }
    ChangeBuilder builder = c.workspace.document().builder();
    for (const Steering &steering : c.reg().all<Steering>())
        builder.set<&Steering::expectedChange>(steering.id, 1.0);
    CHECK_FALSE(c.workspace.apply(std::move(builder), u"all of them"_s));
    CHECK(c.ask.asked.count(u"Expected change: "_s) == 8);
    CHECK(c.ask.asked.contains(u"\nand 2 more\n"_s));
}

TEST_CASE("a promise that is deleted is told as such")
{
    LockedClaim c;
    ChangeBuilder builder = c.workspace.document().builder();
    builder.remove(EntityKind::Steering, c.claim.value);
    CHECK_FALSE(c.workspace.apply(std::move(builder), u"gone"_s));
    CHECK(c.ask.asked.contains(u" is deleted\n"_s));
    CHECK(c.reg().find(c.claim));
}

TEST_CASE("an earlier state is read beside the window; the present and the state that is shown are at hand")
{
    OpenWorkspace open;
    QWidget window;
    window.show();
    open.addImprovement(u"CSI-1"_s, u"One"_s);
    open.addImprovement(u"CSI-2"_s, u"Two"_s);
    std::optional<bool> isShown;
    const auto take = [&isShown](const Status &shown) { isShown = shown.has_value(); };
    open.workspace.showState({}, 2, &window, take);
    CHECK_FALSE(isShown);
    REQUIRE(waitFor([&] { return isShown.has_value(); }));
    CHECK(*isShown);
    CHECK(open.reg().all<Improvement>().size() == 1);
    isShown.reset();
    open.workspace.showState(QDate(2026, 3, 1), 2, &window, take); // the same state, judged by another day
    CHECK(isShown == true);
    CHECK(open.workspace.view().asOf() == QDate(2026, 3, 1));
    CHECK(open.workspace.view().earlierChange() == 2);
    isShown.reset();
    open.workspace.showState({}, open.workspace.document().change(), &window, take);
    CHECK(isShown == true);
    CHECK_FALSE(open.workspace.view().earlierChange()); // the latest change is the present
    CHECK(open.workspace.view().isAsOfToday());
    open.workspace.waitForAnswers();
}

TEST_CASE("nobody is led to no record and no rows")
{
    OpenWorkspace open;
    QSignalSpy records(&open.workspace, &Workspace::recordRequested);
    QSignalSpy rows(&open.workspace, &Workspace::rowsRequested);
    open.workspace.showRecord({EntityKind::Improvement, 0});
    open.workspace.showRows(u"nothing"_s, {});
    CHECK(records.isEmpty());
    CHECK(rows.isEmpty());
    open.workspace.showRows(u"one"_s, {{EntityKind::Improvement, 4}});
    CHECK(rows.size() == 1);
}
