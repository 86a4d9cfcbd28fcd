// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs by which lists and forms write: many records at once, the gates on the way, and what a removal takes along.
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <edits/record_edit.h>
#include <store/store.h>

#include "open_register.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

using Dependents = std::vector<std::pair<EntityKind, qsizetype>>;

const QDate dayOfEdit(2026, 3, 10);

FieldValue statusOf(ActionStatus status) { return {fieldIndex<&Action::status>(), qint64(status)}; }

struct Actions : OpenRegister {
    Id<Person> ada = add<Person>({{u"name"_s, u"Ada"_s}});
    Id<Person> grace = add<Person>({{u"name"_s, u"Grace"_s}});
    Id<Action> addAction(const QString &reference)
    {
        return add<Action>({{u"reference"_s, reference},
                            {u"title"_s, u"Do "_s + reference},
                            {u"owner"_s, ada.value},
                            {u"status"_s, qint64(ActionStatus::Open)}});
    }
    [[nodiscard]] QString lastReason() const
    {
        return valueOf(document->store().ledgerEntry(document->change())).reason;
    }
};

} // namespace

TEST_CASE("a field of many records is one change, one line of history and one undo")
{
    OpenRegister open;
    std::vector<RecordId> records;
    for (const QString &reference : {u"CSI-1"_s, u"CSI-2"_s, u"CSI-3"_s})
        records.push_back(open.addImprovement(reference, u"Title of "_s + reference).value);
    const qint64 before = open.document->change();
    const FieldIndex target = fieldIndex<&Improvement::targetOn>();
    const auto number =
        valueOf(editRecords(*open.document, EntityKind::Improvement, records, {{target, Value(QDate(2026, 6, 30))}}));
    CHECK(number == before + 1);
    CHECK(valueOf(open.document->store().ledgerEntry(number)).reason == u"Target date of 3 Improvements"_s);
    for (const RecordId record : records)
        CHECK(open.document->reg().find(Id<Improvement>(record))->targetOn == QDate(2026, 6, 30));
    valueOf(open.document->undo());
    for (const RecordId record : records)
        CHECK_FALSE(open.document->reg().find(Id<Improvement>(record))->targetOn.isValid());
    // The same value again is no change.
    CHECK(valueOf(editRecords(*open.document, EntityKind::Improvement, records, {{target, Value()}})) == 0);
}

TEST_CASE("one record of many that stands against it is named, and none is changed")
{
    Actions open;
    const auto first = open.addAction(u"A-1"_s);
    const auto second = open.addAction(u"A-2"_s);
    open.set<&Action::reason>(first, u"superseded"_s); // the second says no reason
    const auto refused = editRecords(*open.document, EntityKind::Action, {first.value, second.value},
                                     {statusOf(ActionStatus::Cancelled)});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Refused);
    CHECK(refused.error().what.startsWith(u"A-2"_s));
    CHECK(refused.error().where.field == u"reason"_s);
    CHECK(open.document->reg().find(first)->status == ActionStatus::Open);
    const auto alone =
        editRecords(*open.document, EntityKind::Action, {second.value}, {statusOf(ActionStatus::Cancelled)});
    REQUIRE_FALSE(alone);
    CHECK_FALSE(alone.error().what.startsWith(u"A-2"_s)); // one record need not be named
    CHECK(editRecords(*open.document, EntityKind::Action, {first.value, second.value},
                      {statusOf(ActionStatus::Cancelled), {fieldIndex<&Action::reason>(), u"project ended"_s}}));
    CHECK(open.document->reg().find(second)->status == ActionStatus::Cancelled);
}

TEST_CASE("a new state brings its dates along, of the day that is given")
{
    Actions open;
    const auto action = open.addAction(u"A-1"_s);
    const Register &reg = open.document->reg();
    const auto made = [&](const std::vector<FieldValue> &fields) {
        ChangeBuilder builder = open.document->builder();
        valueOf(setFields(builder, reg, EntityKind::Action, action.value, fields, dayOfEdit));
        valueOf(open.document->apply(std::move(builder), u"set"_s));
        return *reg.find(action);
    };
    CHECK(made({statusOf(ActionStatus::Delivered)}).deliveredOn == dayOfEdit);
    const FieldIndex verifiedBy = fieldIndex<&Action::verifiedBy>();
    const Action verified = made({statusOf(ActionStatus::Verified), {verifiedBy, open.grace.value}});
    CHECK(verified.verifiedOn == dayOfEdit);
    CHECK(verified.closedOn == dayOfEdit);
    const Action opened = made({statusOf(ActionStatus::Open)});
    CHECK_FALSE(opened.deliveredOn.isValid());
    CHECK_FALSE(opened.verifiedOn.isValid());
    CHECK_FALSE(opened.verifiedBy);
    const FieldIndex delivered = fieldIndex<&Action::deliveredOn>();
    CHECK(made({statusOf(ActionStatus::Delivered), {delivered, dayOfEdit.addDays(-9)}}).deliveredOn
          == dayOfEdit.addDays(-9));
}

TEST_CASE("nobody verifies their own work, and limits are not moved without four answers")
{
    Actions open;
    const auto action = open.addAction(u"A-1"_s);
    const Register &reg = open.document->reg();
    ChangeBuilder builder = open.document->builder();
    const FieldIndex verifiedBy = fieldIndex<&Action::verifiedBy>();
    CHECK_FALSE(
        setFields(builder, reg, EntityKind::Action, action.value, {statusOf(ActionStatus::Verified)}, dayOfEdit));
    const Status own = setFields(builder, reg, EntityKind::Action, action.value,
                                 {statusOf(ActionStatus::Verified), {verifiedBy, open.ada.value}}, dayOfEdit);
    REQUIRE_FALSE(own);
    CHECK(own.error().what.startsWith(u"Ada owns this action"_s));
    const auto metric = open.add<Metric>({{u"name"_s, u"Restores"_s}});
    const auto refused =
        addRecord(*open.document, EntityKind::Phase,
                  {{fieldIndex<&Phase::metric>(), metric.value}, {fieldIndex<&Phase::fromOn>(), dayOfEdit}});
    REQUIRE_FALSE(refused);
    CHECK(reg.all<Phase>().isEmpty());
    CHECK(addRecord(*open.document, EntityKind::Phase,
                    {{fieldIndex<&Phase::metric>(), metric.value},
                     {fieldIndex<&Phase::fromOn>(), dayOfEdit},
                     {fieldIndex<&Phase::distinct>(), true},
                     {fieldIndex<&Phase::causeKnown>(), true},
                     {fieldIndex<&Phase::desirable>(), true},
                     {fieldIndex<&Phase::expectedToLast>(), true}}));
}

TEST_CASE("a new record is called by its name in the history")
{
    OpenRegister open;
    const RecordId made = valueOf(addRecord(*open.document, EntityKind::Improvement,
                                            {{fieldIndex<&Improvement::reference>(), u"CSI-0009"_s},
                                             {fieldIndex<&Improvement::title>(), u"Restore test"_s}}));
    CHECK(open.document->reg().find(Id<Improvement>(made))->title == u"Restore test"_s);
    CHECK(valueOf(open.document->store().ledgerEntry(open.document->change())).reason
          == u"New Improvement: CSI-0009 Restore test"_s);
    const auto untitled =
        addRecord(*open.document, EntityKind::Improvement, {{fieldIndex<&Improvement::reference>(), u"CSI-0010"_s}});
    REQUIRE_FALSE(untitled);
    CHECK(untitled.error().where.field == u"title"_s);
    CHECK(open.document->reg().all<Improvement>().size() == 1);
}

TEST_CASE("a removal tells what it takes along, and takes exactly that")
{
    OpenRegister open;
    const auto first = open.addImprovement(u"CSI-1"_s, u"Restore test"_s);
    const auto second = open.addImprovement(u"CSI-2"_s, u"Alerts"_s);
    const auto kept = open.addImprovement(u"CSI-3"_s, u"Runbook"_s);
    const auto metric = open.add<Metric>({{u"name"_s, u"Restores"_s}});
    for (const QString &title : {u"First"_s, u"Second"_s})
        open.add<Milestone>({{u"improvement"_s, first.value}, {u"title"_s, title}});
    open.add<Milestone>({{u"improvement"_s, kept.value}, {u"title"_s, u"Third"_s}});
    open.add<Steering>({{u"improvement"_s, second.value}, {u"metric"_s, metric.value}});
    open.set<&Improvement::parent>(kept, first.value); // names it, but can be without it
    CHECK(removalOf(*open.document, EntityKind::Improvement, {kept.value}).dependents
          == Dependents{{EntityKind::Milestone, 1}});
    CHECK(removalOf(*open.document, EntityKind::Improvement, {first.value, second.value}).dependents
          == Dependents{{EntityKind::Milestone, 2}, {EntityKind::Steering, 1}});
    CHECK(removalOf(*open.document, EntityKind::Metric, {metric.value}).dependents
          == Dependents{{EntityKind::Steering, 1}});
    const qint64 before = open.document->change();
    valueOf(removeRecords(*open.document, EntityKind::Improvement, {first.value, second.value}));
    CHECK(open.document->change() == before + 1);
    CHECK(valueOf(open.document->store().ledgerEntry(before + 1)).reason == u"Removed 2 Improvements"_s);
    const Register &reg = open.document->reg();
    CHECK(reg.all<Improvement>().size() == 1);
    CHECK(reg.all<Milestone>().size() == 1);
    CHECK(reg.all<Steering>().isEmpty());
    CHECK_FALSE(reg.find(kept)->parent);
    valueOf(open.document->undo());
    CHECK(reg.all<Milestone>().size() == 3);
    CHECK(reg.find(kept)->parent == first);
    CHECK(removalOf(*open.document, EntityKind::Improvement, {}).dependents.empty());
}

TEST_CASE("one removed record is called by its name")
{
    OpenRegister open;
    const auto improvement = open.addImprovement(u"CSI-1"_s, u"Restore test"_s);
    valueOf(removeRecords(*open.document, EntityKind::Improvement, {improvement.value}));
    CHECK(valueOf(open.document->store().ledgerEntry(open.document->change())).reason.contains(u"Restore test"_s));
}

TEST_CASE("one field is told with the value before and after; with its gate's dates the reason stays the same")
{
    Actions open;
    const auto action = open.addAction(u"A-1"_s);
    valueOf(editField(*open.document, EntityKind::Action, action.value, fieldIndex<&Action::title>(), u"Do it"_s));
    CHECK(open.lastReason() == u"Title of A-1: Do A-1 → Do it"_s);
    valueOf(editField(*open.document, EntityKind::Action, action.value, fieldIndex<&Action::status>(),
                      qint64(ActionStatus::Delivered)));
    CHECK(open.lastReason() == u"Status of A-1: Open → Delivered"_s);
    CHECK(open.document->reg().find(action)->deliveredOn.isValid());
    CHECK(valueOf(editField(*open.document, EntityKind::Action, action.value, fieldIndex<&Action::title>(), u"Do it"_s))
          == 0);
}
