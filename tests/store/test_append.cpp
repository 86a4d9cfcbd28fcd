// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_store.h"

#include <core/entities/capacity.h>
#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a file holds every kind of record and value as memory does, over hundreds of random changes")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    const quint32 seed = GENERATE(1u, 2u, 3u);
    QString before;
    qint64 changes = 0;
    QByteArray head;
    {
        SampleStore sample(path);
        RandomChanges random(seed);
        ChangeBuilder oneOfEach = sample.builder();
        for (const EntityKind kind : entityKinds)
            random.create(kind, oneOfEach, sample.reg);
        sample.append(std::move(oneOfEach), u"One of each"_s);
        for (const EntityKind kind : entityKinds)
            CHECK(sample.reg.table(kind).size() > 0);
        sample.appendRandom(random, 300);
        before = dumpOf(sample.reg);
        changes = sample.store->lastChange();
        head = sample.store->ledgerHash();
        CHECK(dumpOf(valueOf(sample.store->load())) == before);
    }
    const OpenMode mode = GENERATE(OpenMode::ReadOnly, OpenMode::ReadWrite);
    const auto store = valueOf(Store::open(path, mode, u"Bea"_s));
    CHECK(dumpOf(valueOf(store->load())) == before);
    CHECK(store->lastChange() == changes);
    CHECK(store->ledgerHash() == head);
    CHECK(head.size() == 32);
    CHECK(valueOf(store->check()).isSound());
}

TEST_CASE("the ledger gives back each change as it was appended")
{
    const QTemporaryDir folder;
    SampleStore sample(folder.filePath(u"a.ratchet"_s));
    RandomChanges random(7);
    std::vector<Change> appended;
    for (int i = 0; i < 60; ++i) {
        ChangeBuilder some = sample.builder();
        random.addTo(some, sample.reg);
        Change change;
        change.at = QDateTime(QDate(2026, 3, 29), QTime(1, 59, 59, 999), Qt::UTC).addSecs(i);
        change.who = i % 2 ? u"Zoë"_s : u""_s;
        change.reason = u"Reason „%1“"_s.arg(i);
        change.kind = ChangeKind(i % 6);
        change.undoes = i / 2;
        const RecordId next = some.nextId();
        change.edits = some.take();
        appended.push_back(valueOf(sample.store->append(change, next)).change);
        REQUIRE(sample.reg.apply(appended.back().edits));
        CHECK(appended.back().number == i + 1);
    }
    CHECK(valueOf(sample.store->changes(1, 60)) == appended);
    CHECK(valueOf(sample.store->change(17)) == appended[16]);
    CHECK(valueOf(sample.store->changes(20, 22)).size() == 3);
    CHECK_FALSE(sample.store->change(0));
    CHECK_FALSE(sample.store->change(61));
    const auto entries = valueOf(sample.store->ledger());
    REQUIRE(entries.size() == 60);
    CHECK(entries[16].reason == appended[16].reason);
    CHECK(entries[16].at == appended[16].at);
    CHECK(entries[16].edits == qsizetype(appended[16].edits.size()));
    CHECK(entries[16].hash == valueOf(sample.store->ledgerHash(17)));
    CHECK(entries.back().hash == sample.store->ledgerHash());
}

TEST_CASE("the changes of a record are those with an edit of it")
{
    const QTemporaryDir folder;
    SampleStore sample(folder.filePath(u"a.ratchet"_s));
    RandomChanges random(11);
    sample.appendRandom(random, 120);
    std::map<std::pair<EntityKind, RecordId>, std::vector<qint64>> expected;
    std::vector<qint64> removing;
    for (const Change &change : valueOf(sample.store->changes(1, sample.store->lastChange()))) {
        for (const Edit &edit : change.edits) {
            auto &numbers = expected[{edit.entity, edit.record}];
            if (numbers.empty() || numbers.back() != change.number)
                numbers.push_back(change.number);
            if (edit.field == Edit::existence && isEmpty(edit.after)
                && (removing.empty() || removing.back() != change.number))
                removing.push_back(change.number);
        }
    }
    for (const auto &[record, numbers] : expected)
        REQUIRE(valueOf(sample.store->changesOf(record.first, record.second)) == numbers);
    std::vector<qint64> read;
    for (const Change &change : valueOf(sample.store->removalsReader()({})))
        read.push_back(change.number);
    CHECK(read == removing);
    const Cancellation cancelled;
    cancelled.request();
    CHECK(sample.store->removalsReader()(cancelled).error().code == ErrorCode::Cancelled);
    CHECK_FALSE(removing.empty());
    CHECK(valueOf(sample.store->changesOf(EntityKind::Unit, 999'999)).empty());
}

TEST_CASE("the register as recorded at any change is what memory held then")
{
    const QTemporaryDir folder;
    SampleStore sample(folder.filePath(u"a.ratchet"_s));
    RandomChanges random(5);
    std::vector<QString> states{dumpOf(sample.reg)};
    for (int i = 0; i < 80; ++i) {
        sample.appendRandom(random, 1);
        states.push_back(dumpOf(sample.reg));
    }
    for (qint64 number = 0; number <= 80; number += 4)
        REQUIRE(dumpOf(valueOf(sample.store->recordedAt(number, sample.reg))) == states[size_t(number)]);
    CHECK_FALSE(sample.store->recordedAt(81, sample.reg));
    CHECK_FALSE(sample.store->recordedAt(-1, sample.reg));
}

TEST_CASE("ids are never used again, not even after the record and the sitting are over")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    RecordId next = 0;
    {
        SampleStore sample(path);
        ChangeBuilder adding = sample.builder();
        const auto unit = adding.create<Unit>();
        adding.set<&Unit::name>(unit, u"Service desk"_s);
        sample.append(std::move(adding), u"Added"_s);
        ChangeBuilder removing = sample.builder();
        removing.remove(EntityKind::Unit, unit.value);
        sample.append(std::move(removing), u"Removed"_s);
        next = sample.store->nextId();
        CHECK(next > unit.value);
    }
    CHECK(valueOf(Store::open(path, OpenMode::ReadWrite, u"Ada"_s))->nextId() == next);
}

TEST_CASE("a change that the file cannot take leaves rows, ledger and numbers as they were")
{
    const QTemporaryDir folder;
    SampleStore sample(folder.filePath(u"a.ratchet"_s));
    RandomChanges random(3);
    sample.appendRandom(random, 20);
    const QByteArray head = sample.store->ledgerHash();
    const RecordId next = sample.store->nextId();
    Change change;
    change.at = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    const RecordId id = next;
    change.edits = {{EntityKind::Funding, Edit::existence, id, Value(), Value(true)},
                    {EntityKind::Funding, 0, id, Value(), Value(qint64(999'999))}}; // no such improvement
    CHECK_FALSE(sample.store->append(change, next + 1));
    CHECK(sample.store->lastChange() == 20);
    CHECK(sample.store->ledgerHash() == head);
    CHECK(sample.store->nextId() == next);
    CHECK(dumpOf(valueOf(sample.store->load())) == dumpOf(sample.reg));
    sample.appendRandom(random, 3);
    CHECK(valueOf(sample.store->check()).isSound());
}

TEST_CASE(
    "a change that removes many leaves nothing that refers to what is gone, and the next is checked row by row again")
{
    const QTemporaryDir folder;
    SampleStore sample(folder.filePath(u"a.ratchet"_s));
    ChangeBuilder adding = sample.builder();
    std::vector<Id<Improvement>> improvements;
    for (int i = 0; i < 80; ++i) {
        improvements.push_back(adding.create<Improvement>());
        adding.set<&Improvement::reference>(improvements.back(), u"CSI-%1"_s.arg(i));
        adding.set<&Improvement::title>(improvements.back(), u"Improvement %1"_s.arg(i));
    }
    const Id<Funding> funding = adding.create<Funding>();
    adding.set<&Funding::improvement>(funding, improvements.back().value);
    sample.append(std::move(adding), u"Added"_s);
    const auto removal = [&](size_t count) {
        Change change;
        change.at = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        for (size_t i = 0; i < count; ++i) {
            const RecordId id = improvements[i].value;
            const EntityType &type = entityType(EntityKind::Improvement);
            for (size_t field = 0; field < type.fields.size(); ++field) {
                const Value held = sample.reg.value(EntityKind::Improvement, id, FieldIndex(field));
                if (!isEmpty(held))
                    change.edits.push_back({EntityKind::Improvement, FieldIndex(field), id, held, Value()});
            }
            change.edits.push_back({EntityKind::Improvement, Edit::existence, id, Value(true), Value()});
        }
        return change;
    };

    const qint64 before = sample.store->lastChange();
    CHECK_FALSE(sample.store->append(removal(80), sample.store->nextId())); // the funding names the last
    CHECK(sample.store->lastChange() == before);
    CHECK(dumpOf(valueOf(sample.store->load())) == dumpOf(sample.reg));

    const Change most = removal(79);
    REQUIRE(sample.store->append(most, sample.store->nextId()));
    REQUIRE(sample.reg.apply(most.edits));
    CHECK(dumpOf(valueOf(sample.store->load())) == dumpOf(sample.reg));
    improvements.erase(improvements.begin(), improvements.end() - 1);
    CHECK_FALSE(sample.store->append(removal(1), sample.store->nextId()));
    CHECK(valueOf(sample.store->check()).isSound());
}

TEST_CASE("create refuses to overwrite, and an unusable folder is named as such")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    writeFile(path, "precious");
    CHECK(Store::create(path, u"Ada"_s).error().code == ErrorCode::Refused);
    CHECK(contentOf(path) == "precious");
    CHECK_FALSE(Store::create(folder.filePath(u"missing/a.ratchet"_s), u"Ada"_s));
    CHECK_FALSE(QFileInfo::exists(folder.filePath(u"missing"_s)));
}
