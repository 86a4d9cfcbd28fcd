// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the file of an open register in the middle of a change, and what only looks as if something had.
#include "two_versions.h"

#include <store/connection.h>
#include <store/copied_history.h>
#include <store/file_fate.h>
#include <store/file_watch.h>
#include <support/test.h>

#include <QDir>
#include <QFile>
#include <QThread>

#include <future>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Holds back whoever writes after its backup, until the other version bears the name.
void replaceInTheMiddle(const TwoVersions &versions, std::promise<void> &ready)
{
    const auto connection = valueOf(Connection::open(versions.path(), Access::ReadWrite));
    const auto written = valueOf(Transaction::begin(*connection));
    ready.set_value();
    const QDir backups(versions.folder.filePath(u"r backups"_s));
    while (backups.entryList({u"*.ratchet"_s}, QDir::Files).isEmpty())
        QThread::msleep(1);
    versions.rename(versions.other(), versions.path());
}

} // namespace

TEST_CASE("a file that is replaced while a change is written is found to be another's at the next look")
{
    const bool isRenamed = GENERATE(true, false);
    INFO(isRenamed);
    const TwoVersions c;
    FileWatch watch(c.path());
    isRenamed ? c.rename(c.other(), c.path()) : writeFile(c.path(), c.content);
    watch.wrote(c.ours->store->head());
    CHECK(watch.isTouched());
    CHECK(watch.isOtherFile() == isRenamed);
    CHECK(c.ours->store->fate() == FileFate::Replaced);
}

TEST_CASE("a change during which the file is replaced is kept, and reaches neither version that bears the name")
{
    const bool isBeside = GENERATE(true, false);
    INFO(isBeside);
    TwoVersions c;
    std::promise<void> ready;
    const auto replaced = std::async(std::launch::async, [&] { replaceInTheMiddle(c, ready); });
    ready.get_future().wait();
    ChangeBuilder builder = TwoVersions::withUnit(*c.ours, u"Meanwhile"_s);
    Change change;
    change.at = QDateTime::currentDateTimeUtc();
    const RecordId next = builder.nextId();
    change.edits = builder.take();
    const Store::Appended written =
        valueOf(isBeside ? c.ours->store->appender()(std::move(change), next, BackUp::Before, {})
                         : c.ours->store->append(std::move(change), next, BackUp::Before));
    replaced.wait();
    if (isBeside)
        c.ours->store->take(written);
    valueOf(c.ours->reg.apply(written.change.edits));
    CHECK(c.ours->store->fate() == FileFate::Replaced);
    CHECK(c.codeOfNext() == ErrorCode::Replaced);
    CHECK(valueOf(c.ours->store->saveCopy(c.copy(), c.ours->reg, u"Ada"_s)) == CopiedHistory::Whole);
    c.isAll(c.copy());
    c.ours->store.reset();
    CHECK(contentOf(c.path()) == c.content);
    CHECK(c.files() == QStringList{u"copy.ratchet"_s, u"r.ratchet"_s});
}

TEST_CASE("other rights make no other version of a register, even while a change is in its log alone")
{
    TwoVersions c;
    const int way = GENERATE(0, 1, 2);
    INFO(way);
    const auto reader = valueOf(Connection::open(c.path(), Access::ReadOnly));
    auto reading = valueOf(Transaction::beginReading(*reader));
    REQUIRE(reader->single(u"SELECT count(*) FROM \"ledger\""_s));
    c.ours->append(TwoVersions::withUnit(*c.ours, u"In the log"_s), u"A"_s);
    REQUIRE(QFileInfo(c.path() + u"-wal"_s).size() > 0);
    REQUIRE(QFile::setPermissions(c.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    if (way == 0) {
        CHECK(c.ours->store->fate() == FileFate::Ours);
    } else if (way == 1) {
        ChangeBuilder builder = TwoVersions::withUnit(*c.ours, u"Beside"_s);
        Change change;
        change.at = QDateTime::currentDateTimeUtc();
        const RecordId next = builder.nextId();
        change.edits = builder.take();
        const Store::Appended written = valueOf(c.ours->store->appender()(std::move(change), next, BackUp::No, {}));
        c.ours->store->take(written);
        valueOf(c.ours->reg.apply(written.change.edits));
    }
    const qint64 last = c.ours->store->lastChange();
    c.ours->store.reset(); // does not take the log away
    reading.reset();
    const auto again = valueOf(Store::open(c.path(), OpenMode::ReadWrite, {}));
    CHECK(again->lastChange() == last);
    CHECK(dumpOf(valueOf(again->load())) == dumpOf(c.ours->reg));
}
