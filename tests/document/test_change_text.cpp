// SPDX-License-Identifier: GPL-3.0-or-later
// What is read off edits: what a removed record was called, and what brings it back.
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <document/change_text.h>
#include <document/document.h>
#include <store/store.h>

#include <support/clock.h>
#include <support/test.h>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Opened {
    QTemporaryDir folder;
    std::unique_ptr<Document> document =
        valueOf(Document::create(folder.filePath(u"r.ratchet"_s), u"Ada"_s, clockOfTests()));

    template <class Record> Id<Record> add(std::initializer_list<std::pair<QString, Value>> fields)
    {
        ChangeBuilder builder = document->builder();
        const auto record = builder.create<Record>();
        for (const auto &[name, value] : fields)
            builder.set(kindOf<Record>, record.value, fieldNamed(kindOf<Record>, name), value);
        valueOf(document->apply(std::move(builder), u"added"_s));
        return record;
    }
    Change removed(EntityKind kind, RecordId record)
    {
        ChangeBuilder builder = document->builder();
        builder.remove(kind, record);
        return valueOf(document->store().change(valueOf(document->apply(std::move(builder), u"removed"_s))));
    }
};

const Edit &existenceOf(const Change &change, EntityKind kind)
{
    const auto found = std::ranges::find_if(
        change.edits, [kind](const Edit &edit) { return edit.entity == kind && edit.field == Edit::existence; });
    REQUIRE(found != change.edits.end());
    return *found;
}

} // namespace

TEST_CASE("a removed record is called by what it was called")
{
    Opened open;
    const auto improvement = open.add<Improvement>({{u"reference"_s, u"CSI-0007"_s}, {u"title"_s, u"Restore test"_s}});
    open.add<Milestone>({{u"improvement"_s, improvement.value}, {u"title"_s, u"First restore"_s}});
    const Change change = open.removed(EntityKind::Improvement, improvement.value);
    CHECK(removedTitle(open.document->reg(), change, existenceOf(change, EntityKind::Improvement))
              .contains(u"CSI-0007"_s));
    CHECK(removedTitle(open.document->reg(), change, existenceOf(change, EntityKind::Milestone)) == u"First restore"_s);
}

TEST_CASE("restoring brings back the record with all that went with it, but not what was said anew since")
{
    Opened open;
    const auto service = open.add<Service>({{u"name"_s, u"Payments"_s}});
    const auto improvement = open.add<Improvement>(
        {{u"reference"_s, u"CSI-1"_s}, {u"title"_s, u"Restore test"_s}, {u"service"_s, service.value}});
    const auto other =
        open.add<Improvement>({{u"reference"_s, u"CSI-2"_s}, {u"title"_s, u"Alerts"_s}, {u"service"_s, service.value}});
    const Change change = open.removed(EntityKind::Service, service.value);
    CHECK_FALSE(open.document->reg().find(improvement)->service);
    const auto another = open.add<Service>({{u"name"_s, u"Orders"_s}});
    valueOf(open.document->setField(EntityKind::Improvement, other.value, fieldIndex<&Improvement::service>(),
                                    another.value));
    Register reg = open.document->reg();
    valueOf(reg.apply(restoringEdits(reg, change)));
    REQUIRE(reg.find(service));
    CHECK(reg.find(service)->name == u"Payments"_s);
    CHECK(reg.find(improvement)->service == service);
    CHECK(reg.find(other)->service == another); // has been set to something else since
}

TEST_CASE("the next reference follows the highest number, whatever its digits")
{
    Opened open;
    CHECK(nextReference(open.document->reg(), EntityKind::Improvement) == u"CSI-0001"_s);
    open.add<Improvement>({{u"reference"_s, u"CSI-0041"_s}, {u"title"_s, u"One"_s}});
    open.add<Improvement>({{u"reference"_s, u"JWP-900"_s}, {u"title"_s, u"Of another list"_s}});
    CHECK(nextReference(open.document->reg(), EntityKind::Improvement) == u"CSI-0042"_s);
    open.add<Improvement>({{u"reference"_s, u"CSI-9999"_s}, {u"title"_s, u"Two"_s}});
    CHECK(nextReference(open.document->reg(), EntityKind::Improvement) == u"CSI-10000"_s);
    CHECK(nextReference(open.document->reg(), EntityKind::Service).isEmpty());
}
