// SPDX-License-Identifier: GPL-3.0-or-later
// Two records that are one: what refers to the one that goes is moved, as one change with one undo.
#include "open_register.h"

#include <core/entities/cadence.h>
#include <core/entities/capacity.h>
#include <core/entities/evidence.h>
#include <core/entities/organisation.h>
#include <edits/merge_edit.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Merging : OpenRegister {
    template <class Record> Result<qint64> merge(Id<Record> merged, Id<Record> kept)
    {
        Result<NamedChange> change = mergeChange(snapshot(), document->nextId(),
                                                 {.kind = kindOf<Record>, .merged = merged.value, .kept = kept.value});
        if (!change)
            return tl::unexpected<Error>(change.error());
        return document->apply(std::move(change->builder), change->reason);
    }
    [[nodiscard]] const Register &reg() const { return document->reg(); }
    [[nodiscard]] std::shared_ptr<const Register> snapshot() const
    {
        return std::make_shared<const Register>(document->snapshot());
    }
};

} // namespace

TEST_CASE("everything that names a person names the one that is kept, who takes what was lacking")
{
    Merging in;
    const auto kept = in.add<Person>({{u"name"_s, u"Nguyen, Linh"_s}, {u"job_title"_s, u"Analyst"_s}});
    const auto gone = in.add<Person>({{u"name"_s, u"Linh Nguyen"_s},
                                      {u"email"_s, u"ln@example.org"_s},
                                      {u"job_title"_s, u"Lead"_s},
                                      {u"left_on"_s, QDate(2026, 1, 1)}});
    const auto mail = in.add<Service>({{u"name"_s, u"Mail"_s}, {u"owner"_s, gone.value}});
    const auto improvement = in.addImprovement(u"CSI-1"_s, u"Runbook"_s);
    in.set<&Improvement::owner>(improvement, gone.value);
    in.set<&Improvement::sponsor>(improvement, gone.value);
    const auto review = in.add<Ceremony>({{u"name"_s, u"Review"_s},
                                          {u"chair"_s, gone.value},
                                          {u"starts_at"_s, QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC)},
                                          {u"rrule"_s, u"FREQ=MONTHLY"_s}});
    const auto held = in.add<Occurrence>({{u"ceremony"_s, review.value},
                                          {u"due_at"_s, QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC)},
                                          {u"attendees"_s, u"Ada; Linh Nguyen; Nguyen, Linh"_s}});
    CHECK(referringTo(in.reg(), EntityKind::Person, gone.value)
          == std::vector<std::pair<EntityKind, qsizetype>>{
              {EntityKind::Service, 1}, {EntityKind::Improvement, 1}, {EntityKind::Ceremony, 1}});
    const qint64 before = in.document->change();
    valueOf(in.merge(gone, kept));
    CHECK(in.document->change() == before + 1);
    CHECK(in.document->undoText() == u"Merged Person \"Linh Nguyen\" into \"Nguyen, Linh\""_s);
    CHECK_FALSE(in.reg().find(gone));
    CHECK(in.reg().find(mail)->owner == kept);
    CHECK(in.reg().find(improvement)->owner == kept);
    CHECK(in.reg().find(improvement)->sponsor == kept);
    CHECK(in.reg().find(review)->chair == kept);
    CHECK(in.reg().find(held)->attendees == u"Ada; Nguyen, Linh"_s);
    const Person &person = *in.reg().find(kept);
    CHECK(person.email == u"ln@example.org"_s);
    CHECK(person.jobTitle == u"Analyst"_s); // it had one
    CHECK_FALSE(person.leftOn.isValid()); // the one that is kept goes on

    valueOf(in.document->undo());
    REQUIRE(in.reg().find(gone));
    CHECK(in.reg().find(gone)->email == u"ln@example.org"_s);
    CHECK(in.reg().find(mail)->owner == gone);
    CHECK(in.reg().find(improvement)->sponsor == gone);
    CHECK(in.reg().find(kept)->email.isEmpty());
}

TEST_CASE("a service takes what cannot be without one along, and nothing is deleted but the name")
{
    Merging in;
    const auto kept = in.add<Service>({{u"name"_s, u"Payments"_s}});
    const auto gone = in.add<Service>({{u"name"_s, u"Paymnets"_s}, {u"criticality"_s, qint64(2)}});
    const auto metric = in.add<Metric>({{u"name"_s, u"Uptime"_s}, {u"service"_s, gone.value}});
    const auto contact = in.add<Contact>({{u"question"_s, qint64(1)}, {u"service"_s, gone.value}});
    valueOf(in.merge(gone, kept));
    CHECK(in.reg().all<Service>().size() == 1);
    CHECK(in.reg().find(kept)->criticality == 2);
    CHECK(in.reg().find(metric)->service == kept);
    CHECK(in.reg().find(contact)->service == kept);
}

TEST_CASE("hours of two teams that are one are added up, and what only one may hold refuses where it differs")
{
    Merging in;
    const auto kept = in.add<Unit>({{u"name"_s, u"Desk"_s}});
    const auto gone = in.add<Unit>({{u"name"_s, u"The desk"_s}});
    const QDate may(2026, 5, 1);
    const auto hours = [&](Id<Unit> unit, QDate month, double planned) {
        in.add<Allocation>(
            {{u"unit"_s, unit.value},
             {u"month"_s, month},
             {u"planned_improvement"_s, planned},
             {u"actual_source"_s, qint64(planned == 10 ? ActualSource::Timesheet : ActualSource::Estimate)}});
    };
    hours(kept, may, 10);
    hours(gone, may, 5);
    hours(gone, may.addMonths(1), 7);
    valueOf(in.merge(gone, kept));
    QStringList held;
    for (const Allocation &row : in.reg().all<Allocation>())
        held += u"%1 %2 %3"_s.arg(row.month.toString(u"yyyy-MM"_s))
                    .arg(row.plannedImprovement)
                    .arg(qint64(row.actualSource))
            + (row.unit == kept ? u""_s : u"?"_s);
    held.sort();
    CHECK(held == QStringList{u"2026-05 15 3"_s, u"2026-06 7 3"_s});

    const auto ada = in.add<Person>({{u"name"_s, u"Ada"_s}});
    const auto bob = in.add<Person>({{u"name"_s, u"Bob"_s}});
    const auto mail = in.add<Service>({{u"name"_s, u"Mail"_s}});
    const auto post = in.add<Service>({{u"name"_s, u"Post"_s}});
    in.add<Contact>({{u"question"_s, qint64(1)}, {u"service"_s, mail.value}, {u"person"_s, ada.value}});
    const auto other =
        in.add<Contact>({{u"question"_s, qint64(1)}, {u"service"_s, post.value}, {u"person"_s, bob.value}});
    const Result<qint64> refused = in.merge(post, mail);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Refused);
    CHECK(in.reg().find(other)->service == post);
    in.set<&Contact::person>(other, ada.value);
    valueOf(in.merge(post, mail));
    CHECK(in.reg().all<Contact>().size() == 1);
}

TEST_CASE("no unit becomes part of itself, and nothing merges with itself or with what is gone")
{
    Merging in;
    const auto top = in.add<Unit>({{u"name"_s, u"Top"_s}});
    const auto gone = in.add<Unit>({{u"name"_s, u"IT dept"_s}, {u"parent"_s, top.value}});
    const auto between = in.add<Unit>({{u"name"_s, u"Operations"_s}, {u"parent"_s, gone.value}});
    const auto kept = in.add<Unit>({{u"name"_s, u"IT"_s}, {u"parent"_s, between.value}});
    valueOf(in.merge(gone, kept));
    CHECK(in.reg().find(kept)->parent == top);
    CHECK(in.reg().find(between)->parent == kept);
    valueOf(in.merge(between, kept));
    CHECK(in.reg().find(kept)->parent == top);
    CHECK_FALSE(in.merge(kept, kept).has_value());
    CHECK_FALSE(in.merge(gone, kept).has_value());
    const Merge ofOtherKind{.kind = EntityKind::Improvement, .merged = 1, .kept = 2};
    CHECK_FALSE(mergeChange(in.snapshot(), in.document->nextId(), ofOtherKind).has_value());
}

TEST_CASE("a merge can be written after whoever gathered it has let the register go")
{
    Merging in;
    const auto kept = in.add<Person>({{u"name"_s, u"Nguyen, Linh"_s}});
    const auto gone = in.add<Person>({{u"name"_s, u"Linh Nguyen"_s}});
    auto reg = in.snapshot();
    const std::weak_ptr<const Register> watched = reg;
    auto change = std::make_unique<Result<NamedChange>>(mergeChange(
        reg, in.document->nextId(), {.kind = EntityKind::Person, .merged = gone.value, .kept = kept.value}));
    REQUIRE(change->has_value());
    reg.reset();
    CHECK_FALSE(watched.expired());
    CHECK(in.document->apply(std::move((*change)->builder), u"merged"_s).has_value());
    change.reset();
    CHECK(watched.expired());
}
