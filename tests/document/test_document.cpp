// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/change.h>
#include <core/change_builder.h>
#include <core/entities/capacity.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <support/clock.h>
#include <support/test.h>

#include <core/record_text.h>
#include <document/change_set.h>
#include <document/document.h>
#include <document/loaded_register.h>
#include <document/register_view.h>
#include <store/store.h>

#include <QDir>
#include <QFile>

#include <future>
#include <random>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Everything a register holds, as text: two registers are the same when their dumps are.
QString dump(const Register &reg)
{
    QString text;
    for (const EntityKind kind : entityKinds) {
        const EntityType &type = entityType(kind);
        reg.table(kind).forEach([&](RecordId id, const void *record) {
            text += QString::fromLatin1(type.name) + u' ' + QString::number(id);
            for (const Field &field : type.fields)
                text += u'|' + fileText(reg, field, field.read(record));
            text += u'\n';
        });
    }
    return text;
}

std::unique_ptr<Document> newDocument(const QTemporaryDir &folder)
{
    return valueOf(Document::create(folder.filePath(u"test.ratchet"_s), u"Ada"_s, clockOfTests()));
}

Id<Improvement> addImprovement(Document &document, const QString &title)
{
    ChangeBuilder builder = document.builder();
    const auto id = builder.create<Improvement>();
    builder.set<&Improvement::reference>(id, document.nextReference(EntityKind::Improvement));
    builder.set<&Improvement::title>(id, title);
    REQUIRE(valueOf(document.apply(std::move(builder), u"Added "_s + title)) > 0);
    return id;
}

// A random, valid change of a few records.
void changeSomething(Document &document, std::mt19937 &random)
{
    ChangeBuilder builder = document.builder();
    const auto &improvements = document.reg().all<Improvement>();
    std::vector<RecordId> ids;
    for (const Improvement &improvement : improvements)
        ids.push_back(improvement.id.value);
    const auto pick = [&] { return ids[random() % ids.size()]; };
    const unsigned what = random() % 10;
    if (ids.empty() || what < 3) {
        const auto id = builder.create<Improvement>();
        builder.set<&Improvement::reference>(id, document.nextReference(EntityKind::Improvement));
        builder.set<&Improvement::title>(id, u"Title %1"_s.arg(random()));
        const auto funding = builder.create<Funding>();
        builder.set<&Funding::improvement>(funding, id.value);
        builder.set<&Funding::approved>(funding, double(random() % 1'000) / 7);
    } else if (what < 4) {
        builder.remove(EntityKind::Improvement, pick());
    } else {
        const RecordId id = pick();
        builder.set<&Improvement::effort>(Id<Improvement>(id), double(random() % 13));
        builder.set<&Improvement::status>(Id<Improvement>(id), qint64(random() % 14 + 1));
        builder.set<&Improvement::targetOn>(Id<Improvement>(id), QDate(2026, 1, 1).addDays(random() % 400));
        builder.set<&Improvement::parent>(Id<Improvement>(id), random() % 2 ? Value(pick()) : Value());
    }
    REQUIRE(document.apply(std::move(builder), u"Something"_s));
}

} // namespace

TEST_CASE("what is written is there when the register is opened again")
{
    const QTemporaryDir folder;
    QString before;
    {
        auto document = newDocument(folder);
        std::mt19937 random(1);
        for (int i = 0; i < 60; ++i)
            changeSomething(*document, random);
        before = dump(document->reg());
        REQUIRE(document->close());
    }
    const auto document =
        valueOf(Document::open(folder.filePath(u"test.ratchet"_s), OpenMode::ReadWrite, u"Bea"_s, clockOfTests()));
    CHECK(dump(document->reg()) == before);
    const auto integrity = valueOf(document->store().check());
    CHECK(integrity.isSound());
    CHECK(integrity.changes == document->change());
}

TEST_CASE("undo of everything leads back to the start, redo of everything to the end, on disk as well")
{
    const QTemporaryDir folder;
    auto document = newDocument(folder);
    const QString start = dump(document->reg());
    std::mt19937 random(2);
    for (int i = 0; i < 80; ++i)
        changeSomething(*document, random);
    const QString end = dump(document->reg());
    while (document->canUndo())
        REQUIRE(document->undo());
    CHECK(dump(document->reg()) == start);
    CHECK(dump(valueOf(document->store().load())) == start);
    while (document->canRedo())
        REQUIRE(document->redo());
    CHECK(dump(document->reg()) == end);
    CHECK(dump(valueOf(document->store().load())) == end);
    CHECK(valueOf(document->store().check()).isSound());
}

TEST_CASE("the register as recorded at any change is what it was then")
{
    const QTemporaryDir folder;
    auto document = newDocument(folder);
    std::mt19937 random(3);
    std::vector<QString> states{QString(), dump(document->reg())};
    for (int i = 0; i < 50; ++i) {
        changeSomething(*document, random);
        if (i % 7 == 0)
            REQUIRE(document->undo());
        states.resize(size_t(document->change()) + 1);
        states[size_t(document->change())] = dump(document->reg());
    }
    for (size_t number = 1; number < states.size(); ++number) {
        if (!states[number].isNull())
            REQUIRE(dump(valueOf(document->recordedAt(qint64(number)))) == states[number]);
    }
    CHECK(dump(valueOf(document->recordedAt(0))).isEmpty());
    CHECK_FALSE(document->recordedAt(document->change() + 1));
}

TEST_CASE("a refused change leaves file, memory and ledger as they were")
{
    const QTemporaryDir folder;
    auto document = newDocument(folder);
    const auto id = addImprovement(*document, u"Runbook"_s);
    const qint64 change = document->change();
    const QString before = dump(document->reg());
    ChangeBuilder incomplete = document->builder();
    incomplete.set<&Improvement::effort>(id, 5.0);
    incomplete.create<Improvement>();
    CHECK(document->apply(std::move(incomplete), u"Incomplete"_s).error().code == ErrorCode::MissingValue);
    CHECK(document->change() == change);
    CHECK(dump(document->reg()) == before);
    CHECK(dump(valueOf(document->store().load())) == before);
}

TEST_CASE("a change that changes nothing is none")
{
    const QTemporaryDir folder;
    auto document = newDocument(folder);
    const auto id = addImprovement(*document, u"Runbook"_s);
    const qint64 change = document->change();
    CHECK(
        valueOf(document->setField(EntityKind::Improvement, id.value, fieldIndex<&Improvement::title>(), u"Runbook"_s))
        == 0);
    CHECK(document->change() == change);
}

TEST_CASE("the history of a record says who changed what, latest first")
{
    const QTemporaryDir folder;
    auto document = newDocument(folder);
    const auto id = addImprovement(*document, u"Runbook"_s);
    addImprovement(*document, u"Another"_s);
    REQUIRE(document->setField(EntityKind::Improvement, id.value, fieldIndex<&Improvement::title>(), u"Runbooks"_s));
    const auto history = valueOf(document->history(EntityKind::Improvement, id.value));
    REQUIRE(history.size() == 2);
    CHECK(history[0].reason == u"Title of CSI-0001: Runbook → Runbooks"_s);
    CHECK(history[0].who == u"Ada"_s);
    CHECK(history[1].reason == u"Added Runbook"_s);
    for (const Edit &edit : history[1].edits)
        CHECK(edit.record == id.value);
    CHECK(document->undoText() == history[0].reason);
}

TEST_CASE("a deleted record comes back with what was removed together with it")
{
    const QTemporaryDir folder;
    auto document = newDocument(folder);
    const auto id = addImprovement(*document, u"Runbook"_s);
    const auto child = addImprovement(*document, u"Part"_s);
    ChangeBuilder builder = document->builder();
    builder.set<&Improvement::parent>(child, id.value);
    const auto milestone = builder.create<Milestone>();
    builder.set<&Milestone::improvement>(milestone, id.value);
    builder.set<&Milestone::title>(milestone, u"First draft"_s);
    REQUIRE(document->apply(std::move(builder), u"Plan"_s));
    const QString before = dump(document->reg());
    ChangeBuilder removal = document->builder();
    removal.remove(EntityKind::Improvement, id.value);
    REQUIRE(document->apply(std::move(removal), u"Removed"_s));
    CHECK(document->reg().all<Milestone>().isEmpty());
    const auto deleted = valueOf(document->deletedReader()({}));
    REQUIRE(deleted.size() == 2);
    const auto found = std::ranges::find(deleted, EntityKind::Improvement, &Document::Deleted::kind);
    REQUIRE(found != deleted.end());
    CHECK(found->title == u"CSI-0001 Runbook"_s);
    REQUIRE(document->finish(document->restoreJob(*found)({})));
    CHECK(dump(document->reg()) == before);
    CHECK(valueOf(document->deletedReader()({})).empty());
    CHECK(valueOf(document->store().check()).isSound());
}

TEST_CASE("observers are told exactly what changed, and nothing when a change is refused")
{
    const QTemporaryDir folder;
    auto document = newDocument(folder);
    std::vector<ChangeSet> told;
    QObject context;
    QObject::connect(document.get(), &Document::changed, &context,
                     [&](const ChangeSet &changes) { told.push_back(changes); });
    const auto id = addImprovement(*document, u"Runbook"_s);
    REQUIRE(told.size() == 1);
    CHECK(told[0].of(EntityKind::Improvement).inserted == std::vector<RecordId>{id.value});
    CHECK(told[0].of(EntityKind::Improvement).edited.empty());
    REQUIRE(document->setField(EntityKind::Improvement, id.value, fieldIndex<&Improvement::effort>(), 3.0));
    REQUIRE(told.size() == 2);
    CHECK(told[1].of(EntityKind::Improvement).edited == std::vector<RecordId>{id.value});
    CHECK((told[1].of(EntityKind::Improvement).fields >> fieldIndex<&Improvement::effort>()) % 2 == 1);
    ChangeBuilder refused = document->builder();
    refused.create<Person>();
    CHECK_FALSE(document->apply(std::move(refused), u"Refused"_s));
    CHECK(told.size() == 2);
}

TEST_CASE("a view of an earlier state shows it, refuses changes and follows nothing")
{
    const QTemporaryDir folder;
    auto document = newDocument(folder);
    RegisterView view(*document);
    const auto id = addImprovement(*document, u"Runbook"_s);
    const qint64 then = document->change();
    REQUIRE(document->setField(EntityKind::Improvement, id.value, fieldIndex<&Improvement::title>(), u"Later"_s));
    int changes = 0;
    QObject::connect(&view, &RegisterView::changed, &view, [&] { ++changes; });
    REQUIRE(view.setRecordedAt(then));
    CHECK_FALSE(view.isEditable());
    CHECK(view.reg().find(id)->title == u"Runbook"_s);
    REQUIRE(document->setField(EntityKind::Improvement, id.value, fieldIndex<&Improvement::title>(), u"Latest"_s));
    CHECK(view.reg().find(id)->title == u"Runbook"_s);
    CHECK(changes == 0);
    REQUIRE(view.setRecordedAt(std::nullopt));
    CHECK(view.isEditable());
    CHECK(view.reg().find(id)->title == u"Latest"_s);
}

TEST_CASE("references count on from the highest")
{
    const QTemporaryDir folder;
    auto document = newDocument(folder);
    CHECK(document->nextReference(EntityKind::Improvement) == u"CSI-0001"_s);
    addImprovement(*document, u"One"_s);
    ChangeBuilder builder = document->builder();
    const auto id = builder.create<Improvement>();
    builder.set<&Improvement::reference>(id, u"CSI-0130"_s);
    builder.set<&Improvement::title>(id, u"Two"_s);
    REQUIRE(document->apply(std::move(builder), u"Added"_s));
    CHECK(document->nextReference(EntityKind::Improvement) == u"CSI-0131"_s);
    CHECK(document->nextReference(EntityKind::Pir) == u"PIR-0001"_s);
    CHECK(document->nextReference(EntityKind::Unit).isEmpty());
}

TEST_CASE("the sitting leaves one backup when something changed and none when nothing did")
{
    const QTemporaryDir folder;
    {
        auto document = newDocument(folder);
        addImprovement(*document, u"One"_s);
        REQUIRE(document->close());
        REQUIRE(document->close());
    }
    const QDir backups(folder.filePath(u"test backups"_s));
    REQUIRE(backups.entryList({u"*.ratchet"_s}).size() == 1);
    {
        auto document =
            valueOf(Document::open(folder.filePath(u"test.ratchet"_s), OpenMode::ReadWrite, {}, clockOfTests()));
        REQUIRE(document->close());
    }
    CHECK(backups.entryList({u"*.ratchet"_s}).size() == 1);
    const QString copy = backups.filePath(backups.entryList({u"*.ratchet"_s}).first());
    const auto opened = valueOf(Document::open(copy, OpenMode::ReadOnly, {}, clockOfTests()));
    CHECK(opened->reg().all<Improvement>().size() == 1);
}

TEST_CASE("a backup that could not be written is written at the next closing")
{
    const QTemporaryDir folder;
    auto document = newDocument(folder);
    addImprovement(*document, u"One"_s);
    const QString backups = folder.filePath(u"test backups"_s);
    writeFile(backups, "a file where the folder of the backups should be");
    CHECK_FALSE(document->close());
    CHECK_FALSE(document->close());
    REQUIRE(QFile::remove(backups));
    REQUIRE(document->close());
    CHECK(QDir(backups).entryList({u"*.ratchet"_s}).size() == 1);
}

TEST_CASE("a register is read in one thread and owned by another")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"test.ratchet"_s);
    {
        auto document = newDocument(folder);
        ChangeBuilder builder = document->builder();
        for (int i = 0; i < 9000; ++i)
            builder.set<&Unit::name>(builder.create<Unit>(), u"Unit %1"_s.arg(i));
        REQUIRE(document->apply(std::move(builder), u"Added"_s));
    }
    int reports = 0;
    auto loaded = std::async(std::launch::async, [&] {
        return Document::load(path, OpenMode::ReadWrite, u"Bob"_s, [&reports](int done, int total) {
            ++reports;
            return done <= total;
        });
    });
    auto document = valueOf(Document::adopt(valueOf(loaded.get()), u"Bob"_s));
    CHECK(reports > 0);
    CHECK(document->reg().all<Unit>().size() == 9000);
    CHECK(Document::open(path, OpenMode::ReadWrite, u"Cy"_s, clockOfTests()).error().code == ErrorCode::Locked);
    addImprovement(*document, u"Written by the new thread"_s);
    CHECK(document->history(EntityKind::Improvement, document->reg().all<Improvement>().begin()->id.value)->size()
          == 1);
}

TEST_CASE("reading that is stopped gives the file free")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"test.ratchet"_s);
    {
        auto document = newDocument(folder);
        ChangeBuilder builder = document->builder();
        for (int i = 0; i < 9000; ++i)
            builder.set<&Unit::name>(builder.create<Unit>(), u"Unit %1"_s.arg(i));
        REQUIRE(document->apply(std::move(builder), u"Added"_s));
    }
    const auto stopped = Document::load(path, OpenMode::ReadWrite, u"Bob"_s, [](int, int) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(valueOf(Document::open(path, OpenMode::ReadWrite, u"Cy"_s, clockOfTests()))->reg().all<Unit>().size()
          == 9000);
}

TEST_CASE("half a character is the same letter in memory, in the file and in the ledger")
{
    const QTemporaryDir folder;
    const QString half = u"half "_s + QChar(0xd800) + u" of a pair"_s;
    const QString whole = u"half \ufffd of a pair"_s;
    {
        const auto document = newDocument(folder);
        addImprovement(*document, half); // its reason names the title too
        CHECK(document->reg().all<Improvement>().begin()->title == whole);
    }
    const auto document =
        valueOf(Document::open(folder.filePath(u"test.ratchet"_s), OpenMode::ReadOnly, u"Ada"_s, clockOfTests()));
    CHECK(document->reg().all<Improvement>().begin()->title == whole);
    CHECK(valueOf(document->store().ledger()).back().reason == u"Added "_s + whole);
    CHECK(valueOf(document->store().check()).isSound());
}
