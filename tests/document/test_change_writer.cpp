// SPDX-License-Identifier: GPL-3.0-or-later
// What is written beside the thread of the document.
#include <core/change_builder.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <document/change_outcome.h>
#include <document/change_set.h>
#include <document/document.h>
#include <store/integrity.h>
#include <support/clock.h>
#include <support/test.h>

#include <QDir>

#include <future>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Written {
    Written() { document = valueOf(Document::create(path(), u"Ada"_s, clockOfTests())); }
    QString path() const { return folder.filePath(u"r.ratchet"_s); }
    ChangeBuilder people(int count) const
    {
        ChangeBuilder builder = document->builder();
        for (int i = 0; i < count; ++i)
            builder.set<&Person::name>(builder.create<Person>(), u"Person %1"_s.arg(i));
        return builder;
    }
    qsizetype count() const { return document->reg().all<Person>().size(); }

    const QTemporaryDir folder;
    std::unique_ptr<Document> document;
};

Document::Outcome runBeside(const Document::Job &job, const Cancellation &cancellation = {})
{
    return std::async(std::launch::async, [&] { return job(cancellation); }).get();
}

} // namespace

TEST_CASE("a change that a worker wrote is what the document goes on with")
{
    Written in;
    int announced = 0;
    QObject::connect(in.document.get(), &Document::changed, in.document.get(), [&](const ChangeSet &changes) {
        announced += int(changes.of(EntityKind::Person).inserted.size());
    });
    const Document::Job job = in.document->applyJob(in.people(300), u"Three hundred"_s, ChangeKind::Import);
    Document::Outcome outcome = runBeside(job);
    CHECK(in.count() == 0); // not before it is taken over
    const qint64 number = valueOf(in.document->finish(std::move(outcome)));
    CHECK(number == in.document->change());
    CHECK(in.count() == 300);
    CHECK(announced == 300);
    CHECK(in.document->undoText() == u"Three hundred"_s);
    CHECK(in.document->undoSize() == 300 * 2); // existence and name

    valueOf(in.document->apply(in.people(1), u"One more"_s)); // ids and ledger go on where the worker ended
    CHECK(in.count() == 301);
    CHECK(valueOf(in.document->store().check()).findings.empty());
    in.document.reset();
    CHECK(valueOf(Document::open(in.path(), OpenMode::ReadOnly, u"Ada"_s, clockOfTests()))->reg().all<Person>().size()
          == 301);
}

TEST_CASE("undo and redo beside the document are those of the document")
{
    Written in;
    valueOf(in.document->apply(in.people(20), u"Twenty"_s));
    valueOf(in.document->finish(runBeside(in.document->undoJob())));
    CHECK(in.count() == 0);
    CHECK_FALSE(in.document->canUndo());
    CHECK(in.document->redoSize() == 20 * 2);
    valueOf(in.document->finish(runBeside(in.document->redoJob())));
    CHECK(in.count() == 20);
    CHECK(in.document->undoText() == u"Twenty"_s);
    valueOf(in.document->undo());
    CHECK(in.count() == 0);
}

TEST_CASE("while a worker writes, every other change is refused")
{
    Written in;
    valueOf(in.document->apply(in.people(1), u"One"_s));
    const Document::Job job = in.document->applyJob(in.people(5), u"Five"_s);
    CHECK(in.document->apply(in.people(1), u"Another"_s).error().code == ErrorCode::Refused);
    CHECK_FALSE(in.document->canUndo());
    CHECK(in.count() == 1);
    valueOf(in.document->finish(runBeside(job)));
    CHECK(in.count() == 6);
    CHECK(in.document->canUndo());
}

TEST_CASE("of two jobs only the first is written, and nothing else until both have ended")
{
    Written in;
    const Document::Job first = in.document->applyJob(in.people(5), u"Five"_s);
    const Document::Job second = in.document->applyJob(in.people(7), u"Seven"_s); // a key pressed twice
    CHECK(in.document->finish(runBeside(second)).error().code == ErrorCode::Refused);
    CHECK(in.document->apply(in.people(1), u"Another"_s).error().code == ErrorCode::Refused);
    valueOf(in.document->finish(runBeside(first)));
    CHECK(in.count() == 5);
    valueOf(in.document->apply(in.people(1), u"Another"_s));
    CHECK(in.count() == 6);
    CHECK(valueOf(in.document->store().check()).findings.empty());
}

TEST_CASE("a cancelled change leaves register, ledger and file as they were")
{
    Written in;
    const qint64 before = in.document->change();
    const Cancellation cancellation;
    cancellation.request();
    const auto written = in.document->finish(
        runBeside(in.document->applyJob(in.people(5), u"Five"_s, ChangeKind::Import), cancellation));
    CHECK(written.error().code == ErrorCode::Cancelled);
    CHECK(in.document->change() == before);
    CHECK(in.count() == 0);
    CHECK_FALSE(in.document->canUndo());
    valueOf(in.document->apply(in.people(2), u"Two"_s));
    CHECK(in.count() == 2);
}

TEST_CASE("a job that was not begun before its document went does nothing")
{
    Written in;
    const Document::Job job = in.document->applyJob(in.people(5), u"Five"_s);
    in.document.reset();
    CHECK(runBeside(job).number.error().code == ErrorCode::Cancelled);
    CHECK(valueOf(Document::open(in.path(), OpenMode::ReadOnly, u"Ada"_s, clockOfTests()))
              ->reg()
              .all<Person>()
              .isEmpty());
}

TEST_CASE("a registered claim that a worker's change alters waits for its reason as any other")
{
    Written in;
    ChangeBuilder builder = in.document->builder();
    const auto improvement = builder.create<Improvement>();
    builder.set<&Improvement::reference>(improvement, u"CSI-0001"_s);
    builder.set<&Improvement::title>(improvement, u"Shorter waits"_s);
    const auto metric = builder.create<Metric>();
    builder.set<&Metric::name>(metric, u"Waiting"_s);
    const auto claim = builder.create<Steering>();
    builder.set<&Steering::improvement>(claim, improvement.value);
    builder.set<&Steering::metric>(claim, metric.value);
    builder.set<&Steering::lockedOn>(claim, in.document->today());
    valueOf(in.document->apply(std::move(builder), u"A claim"_s, ChangeKind::Import));
    in.document->setNeedsReasons(true);
    ChangeBuilder removal = in.document->builder();
    removal.remove(EntityKind::Steering, claim.value);
    const auto refused = in.document->finish(runBeside(in.document->applyJob(std::move(removal), u"Gone"_s)));
    REQUIRE(refused.error().code == ErrorCode::NeedsReason);
    std::optional<Document::Unexplained> waiting = in.document->takeUnexplained();
    REQUIRE(waiting);
    valueOf(in.document->apply(*waiting, u"It was never promised"_s));
    CHECK(in.document->reg().all<Steering>().isEmpty());
}
