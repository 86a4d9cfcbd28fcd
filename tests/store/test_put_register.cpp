// SPDX-License-Identifier: GPL-3.0-or-later
// A copy that takes the place of a register with a log beside it, or of one that somebody writes.
#include "two_versions.h"

#include <store/connection.h>
#include <store/copied_history.h>
#include <store/put_register.h>
#include <support/test.h>

#include <QDir>
#include <QFile>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A register of 7 changes at that path, the last of them in the log that a program left which died.
void makeLeftBehind(const QString &path)
{
    const QTemporaryDir folder;
    const QString living = folder.filePath(u"r.ratchet"_s);
    makeRegister(living, 6);
    SampleStore sample = TwoVersions::opened(living);
    const auto reader = valueOf(Connection::open(living, Access::ReadOnly));
    const auto reading = valueOf(Transaction::beginReading(*reader));
    REQUIRE(reader->single(u"SELECT count(*) FROM \"ledger\""_s));
    sample.append(TwoVersions::withUnit(sample, u"In the log"_s), u"Late"_s);
    for (const QString &ending : {u""_s, u"-wal"_s})
        REQUIRE(QFile::copy(living + ending, path + ending));
}

} // namespace

TEST_CASE("a copy in the place of a register with a log is what was copied, without that log")
{
    const TwoVersions c;
    makeLeftBehind(c.copy());
    REQUIRE(QFileInfo(c.copy() + u"-wal"_s).size() > 0);
    const bool isPutTogether = GENERATE(true, false);
    INFO(isPutTogether);
    if (isPutTogether)
        writeFile(c.path(), c.content);
    CHECK(valueOf(c.ours->store->saveCopy(c.copy(), c.ours->reg, u"Ada"_s)) == CopiedHistory::Whole);
    CHECK(QDir(c.folder.path()).entryList({u"copy.ratchet?*"_s}, QDir::Files).isEmpty());
    c.isAll(c.copy());
    CHECK(valueOf(Store::open(c.copy(), OpenMode::ReadWrite, {}))->lastChange() == 8);
}

TEST_CASE("a deleted register that is written again where it was does not meet the log of the one before")
{
    TwoVersions c;
    {
        const auto reader = valueOf(Connection::open(c.path(), Access::ReadOnly));
        const auto reading = valueOf(Transaction::beginReading(*reader));
        REQUIRE(reader->single(u"SELECT count(*) FROM \"ledger\""_s));
        c.ours->append(TwoVersions::withUnit(*c.ours, u"In the log"_s), u"A"_s);
    }
    REQUIRE(QFileInfo(c.path() + u"-wal"_s).size() > 0);
    REQUIRE(QFile::remove(c.path()));
    CHECK(valueOf(c.ours->store->saveCopy(c.path(), c.ours->reg, u"Ada"_s)) == CopiedHistory::Whole);
    c.isAll(c.path());
    c.ours->store.reset();
    CHECK(c.files() == QStringList{u"other.tmp"_s, u"r.ratchet"_s});
    const auto again = valueOf(Store::open(c.path(), OpenMode::ReadWrite, {}));
    CHECK(dumpOf(valueOf(again->load())) == dumpOf(c.ours->reg));
    CHECK(valueOf(again->check()).isSound());
}

TEST_CASE("a register whose place cannot be taken keeps the changes of its log")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.ratchet"_s);
    makeLeftBehind(path);
    CHECK_FALSE(putRegister(folder.filePath(u"is not there"_s), path));
    const auto store = valueOf(Store::open(path, OpenMode::ReadWrite, {}));
    CHECK(store->lastChange() == 7);
    CHECK(valueOf(store->check()).isSound());
}

TEST_CASE("no copy is written over a register that somebody writes")
{
    TwoVersions c;
    SampleStore theirs = TwoVersions::opened(c.other());
    const QStringList before = c.files();
    const auto written = c.ours->store->saveCopy(c.other(), c.ours->reg, u"Ada"_s);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Locked);
    CHECK(c.files() == before);
    theirs.append(TwoVersions::withUnit(theirs, u"And on"_s), u"B"_s);
    theirs.store.reset();
    CHECK(c.ours->store->saveCopy(c.other(), c.ours->reg, u"Ada"_s));
    c.isAll(c.other());
}
