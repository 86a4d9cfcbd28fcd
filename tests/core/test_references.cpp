// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/change_builder.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <support/test.h>

#include <algorithm>
#include <random>

using namespace Ratchet;
using namespace Qt::StringLiterals;

namespace {

// What the index is to know, found by reading every record.
std::vector<RecordId> scanned(const Register &reg, EntityKind kind, FieldIndex field, RecordId target)
{
    std::vector<RecordId> ids;
    const Field &row = entityType(kind).fields[size_t(field)];
    reg.table(kind).forEach([&](RecordId id, const void *record) {
        if (valueOr<qint64>(row.read(record)) == target)
            ids.push_back(id);
    });
    return ids;
}

// True where the index of every field that refers says what a scan says, for each record there ever was.
bool agrees(const Register &reg, RecordId nextId)
{
    for (const EntityKind kind : {EntityKind::Improvement, EntityKind::Funding, EntityKind::Service}) {
        const auto fields = entityType(kind).fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            for (RecordId target = 1; fields[i].reference && target < nextId; ++target) {
                if (!std::ranges::equal(reg.referring(kind, FieldIndex(i), target),
                                        scanned(reg, kind, FieldIndex(i), target)))
                    return false;
            }
        }
    }
    return true;
}

class Walk {
public:
    // A random change of a few records: made, pointed elsewhere, emptied, removed.
    std::vector<Edit> step(Register &reg)
    {
        ChangeBuilder builder(reg, m_next);
        for (int i = 0; i < 4; ++i) {
            const RecordId record = m_records.empty() ? 0 : m_records[m_random() % m_records.size()];
            switch (m_random() % 6) {
            case 0:
                m_records.push_back(builder.create<Person>().value);
                break;
            case 1:
                m_records.push_back(builder.create<Service>().value);
                break;
            case 2:
            case 3:
                m_records.push_back(builder.create<Improvement>().value);
                break;
            case 4:
                point(builder, reg, record);
                break;
            default:
                if (m_random() % 3 == 0)
                    removeFrom(builder, reg, record);
            }
        }
        m_next = builder.nextId();
        return builder.take();
    }
    [[nodiscard]] RecordId next() const { return m_next; }

private:
    RecordId any(const Register &reg, EntityKind kind)
    {
        std::vector<RecordId> ids{0};
        reg.table(kind).forEach([&](RecordId id, const void *) { ids.push_back(id); });
        return ids[m_random() % ids.size()];
    }
    void point(ChangeBuilder &builder, const Register &reg, RecordId record)
    {
        if (reg.find(Id<Improvement>(record)) && !builder.isRemoved(record)) {
            builder.set<&Improvement::service>(Id<Improvement>(record), any(reg, EntityKind::Service));
            builder.set<&Improvement::owner>(Id<Improvement>(record), any(reg, EntityKind::Person));
            const auto funding = builder.create<Funding>();
            m_records.push_back(funding.value);
            builder.set<&Funding::improvement>(funding, record);
        } else if (reg.find(Id<Service>(record)) && !builder.isRemoved(record)) {
            builder.set<&Service::owner>(Id<Service>(record), any(reg, EntityKind::Person));
        }
    }
    static void removeFrom(ChangeBuilder &builder, const Register &reg, RecordId record)
    {
        for (const EntityKind kind : entityKinds) {
            if (record != 0 && reg.table(kind).record(record))
                builder.remove(kind, record);
        }
    }

    std::mt19937 m_random{11};
    RecordId m_next = 1;
    std::vector<RecordId> m_records;
};

} // namespace

TEST_CASE("Who names a record is what a scan finds, after any edits and after their undoing")
{
    Register reg;
    Walk walk;
    std::vector<std::vector<Edit>> done;
    int refused = 0;
    for (int i = 0; i < 250; ++i) {
        if (done.size() > 3 && i % 5 == 4) {
            REQUIRE(reg.apply(inverted(done.back())));
            done.pop_back();
        } else if (std::vector<Edit> edits = walk.step(reg); reg.apply(edits)) {
            done.push_back(std::move(edits));
        } else {
            ++refused; // pointed at what the same change removed: nothing of it may stay in the index
        }
        if (i % 10 == 0)
            REQUIRE(agrees(reg, walk.next()));
    }
    REQUIRE(agrees(reg, walk.next()));
    CHECK(reg.all<Improvement>().size() > 20);
    CHECK(refused < 50);
}

TEST_CASE("A change that is refused leaves who names a record as it was")
{
    Register reg;
    ChangeBuilder builder(reg, 1);
    const auto person = builder.create<Person>();
    const auto service = builder.create<Service>();
    REQUIRE(reg.apply(builder.take()));
    REQUIRE(reg.referring<&Service::owner>(person.value).empty());
    const FieldIndex owner = fieldIndex<&Service::owner>();
    const std::vector<Edit> edits{{EntityKind::Service, owner, service.value, {}, person.value},
                                  {EntityKind::Service, owner, service.value, {}, person.value}};
    REQUIRE_FALSE(reg.apply(edits));
    CHECK(reg.referring<&Service::owner>(person.value).empty());
}

TEST_CASE("A snapshot keeps who named a record, whatever happens to the register it was taken of")
{
    Register reg;
    ChangeBuilder builder(reg, 1);
    const auto person = builder.create<Person>();
    const auto service = builder.create<Service>();
    builder.set<&Service::owner>(service, person.value);
    REQUIRE(reg.apply(builder.take()));
    REQUIRE(reg.referring<&Service::owner>(person.value).size() == 1);
    const Register snapshot = reg;
    ChangeBuilder later(reg, 3);
    later.set<&Service::owner>(service, Value());
    REQUIRE(reg.apply(later.take()));
    CHECK(reg.referring<&Service::owner>(person.value).empty());
    REQUIRE(snapshot.referring<&Service::owner>(person.value).size() == 1);
    CHECK(snapshot.referring<&Service::owner>(person.value).front()->id == service);

    Register filled = snapshot;
    filled.table(EntityKind::Service).remove(service.value); // as a file is read, past apply()
    CHECK(filled.referring<&Service::owner>(person.value).empty());
    CHECK(snapshot.referring<&Service::owner>(person.value).size() == 1);
}
