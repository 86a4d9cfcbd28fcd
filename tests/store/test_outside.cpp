// SPDX-License-Identifier: GPL-3.0-or-later
// The file of an open register is replaced, written over, renamed, deleted or set back outside the program.
#include "two_versions.h"

#include <store/conflict_copy.h>
#include <store/copied_history.h>
#include <store/divergence.h>
#include <store/file_fate.h>
#include <support/test.h>

#include <QFile>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("after every change the one file holds everything")
{
    const TwoVersions c;
    CHECK(c.ours->store->fate() == FileFate::Ours);
    REQUIRE(QFile::copy(c.path(), c.copy()));
    c.isAll(c.copy());
}

TEST_CASE("another version that is renamed over an open register stays what it is, and what was open becomes a file of "
          "its own")
{
    TwoVersions c;
    c.rename(c.other(), c.path());
    CHECK(c.ours->store->fate() == FileFate::Replaced);
    CHECK(c.codeOfNext() == ErrorCode::Replaced);
    const Divergence versions = valueOf(c.ours->store->divergence());
    CHECK(versions.common == 6);
    CHECK(versions.here == 2);
    CHECK(versions.there == 1);
    CHECK(versions.latest.reason == u"B"_s);
    CHECK(valueOf(c.ours->store->saveCopy(c.copy(), c.ours->reg, u"Ada"_s)) == CopiedHistory::Whole);
    c.isAll(c.copy());
    c.ours->store.reset();
    CHECK(contentOf(c.path()) == c.content);
    CHECK(c.files() == QStringList{u"copy.ratchet"_s, u"r.ratchet"_s});
    const auto theirs = valueOf(Store::open(c.path(), OpenMode::ReadWrite, {}));
    CHECK(theirs->lastChange() == 7);
    CHECK(valueOf(theirs->check()).isSound());
}

TEST_CASE(
    "another version that is written over an open register stays what it is, and what was open is put together again")
{
    TwoVersions c;
    writeFile(c.path(), c.content); // into the same file, as cp does
    CHECK(c.ours->store->fate() == FileFate::Replaced);
    CHECK(c.codeOfNext() == ErrorCode::Replaced);
    CHECK(valueOf(c.ours->store->divergence()).common == 6);
    CHECK(valueOf(c.ours->store->saveCopy(c.copy(), c.ours->reg, u"Ada"_s)) == CopiedHistory::Whole);
    c.isAll(c.copy());
    c.ours->store.reset();
    CHECK(contentOf(c.path()) == c.content);
    CHECK(c.files() == QStringList{u"copy.ratchet"_s, u"other.tmp"_s, u"r.ratchet"_s});
    CHECK(valueOf(valueOf(Store::open(c.path(), OpenMode::ReadWrite, {}))->check()).isSound());
}

TEST_CASE("a register too large to be held in memory by SQLite is put together again from the other version")
{
    TwoVersions c;
    c.ours->store.reset();
    {
        // More pages than SQLite keeps: what was read before does not help it.
        SampleStore large = TwoVersions::opened(c.path());
        for (int i = 0; i < 6; ++i) {
            ChangeBuilder builder = large.builder();
            for (int k = 0; k < 400; ++k)
                builder.set<&Unit::name>(builder.create<Unit>(),
                                         QString(2'000, QChar(u'a' + k % 26)) + QString::number(k));
            large.append(std::move(builder), u"Many"_s);
        }
    }
    QFile::remove(c.other());
    REQUIRE(QFile::copy(c.path(), c.other()));
    {
        SampleStore theirs = TwoVersions::opened(c.other());
        ChangeBuilder builder = theirs.builder();
        for (const Unit &unit : theirs.reg.all<Unit>())
            builder.set<&Unit::name>(unit.id, u"Shortened"_s);
        theirs.append(std::move(builder), u"B"_s);
    }
    SampleStore again = TwoVersions::opened(c.path());
    again.append(TwoVersions::withUnit(again, u"From A"_s), u"A"_s);
    const QByteArray content = contentOf(c.other());
    writeFile(c.path(), content);
    CHECK(valueOf(again.store->saveCopy(c.copy(), again.reg, u"Ada"_s)) == CopiedHistory::Whole);
    CHECK(contentOf(c.path()) == content);
    const auto copy = valueOf(Store::open(c.copy(), OpenMode::ReadOnly, {}));
    CHECK(dumpOf(valueOf(copy->load())) == dumpOf(again.reg));
    CHECK(copy->ledgerHash() == again.store->ledgerHash());
    CHECK(valueOf(copy->check()).isSound());
    // Where no file holds its changes, they are lost, and nothing else is.
    const QTemporaryDir elsewhere;
    makeRegister(elsewhere.filePath(u"older.ratchet"_s), 2);
    writeFile(c.path(), contentOf(elsewhere.filePath(u"older.ratchet"_s)));
    const QString anew = c.folder.filePath(u"anew.ratchet"_s);
    CHECK(valueOf(again.store->saveCopy(anew, again.reg, u"Ada"_s)) == CopiedHistory::Lost);
    const auto made = valueOf(Store::open(anew, OpenMode::ReadOnly, {}));
    CHECK(dumpOf(valueOf(made->load())) == dumpOf(again.reg));
    CHECK(made->lastChange() == 1);
    CHECK(made->nextId() == again.store->nextId());
    CHECK(valueOf(made->check()).isSound());
}

TEST_CASE("a register that is deleted while it is open is written again where it was, and goes on there")
{
    TwoVersions c;
    REQUIRE(QFile::remove(c.path()));
    CHECK(c.ours->store->fate() == FileFate::Missing);
    CHECK(c.codeOfNext() == ErrorCode::Replaced);
    CHECK(valueOf(c.ours->store->saveCopy(c.path(), c.ours->reg, u"Ada"_s)) == CopiedHistory::Whole);
    REQUIRE(c.ours->store->moveTo(c.path(), u"Ada"_s));
    CHECK(c.ours->store->fate() == FileFate::Ours);
    c.isAll(c.path());
    c.ours->append(TwoVersions::withUnit(*c.ours, u"Later"_s), u"A"_s);
    const QString all = dumpOf(c.ours->reg);
    c.ours->store.reset();
    CHECK(c.files() == QStringList{u"other.tmp"_s, u"r.ratchet"_s});
    const auto again = valueOf(Store::open(c.path(), OpenMode::ReadWrite, {}));
    CHECK(again->lastChange() == 9);
    CHECK(dumpOf(valueOf(again->load())) == all);
}

TEST_CASE("a register that is renamed while it is open is not written under the new name behind the back of anybody")
{
    TwoVersions c;
    const QString renamed = c.folder.filePath(u"renamed.ratchet"_s);
    c.rename(c.path(), renamed);
    const QByteArray before = contentOf(renamed);
    CHECK(c.ours->store->fate() == FileFate::Missing);
    CHECK(c.codeOfNext() == ErrorCode::Replaced);
    CHECK(valueOf(c.ours->store->saveCopy(c.copy(), c.ours->reg, u"Ada"_s)) == CopiedHistory::Whole);
    c.isAll(renamed);
    REQUIRE(c.ours->store->moveTo(c.copy(), u"Ada"_s));
    c.ours->append(TwoVersions::withUnit(*c.ours, u"Later"_s), u"A"_s);
    c.ours->store.reset();
    CHECK(contentOf(renamed) == before);
    CHECK(c.files() == QStringList{u"copy.ratchet"_s, u"other.tmp"_s, u"renamed.ratchet"_s});
}

TEST_CASE("of a register that is set back to an older state, the history is found in a backup, or said to be lost")
{
    TwoVersions c;
    const bool hasBackup = GENERATE(true, false);
    INFO(hasBackup);
    c.ours->store.reset();
    SampleStore sitting = TwoVersions::opened(c.path());
    if (hasBackup)
        REQUIRE(sitting.store->backUp());
    sitting.append(TwoVersions::withUnit(sitting, u"After the backup"_s), u"A"_s);
    const QTemporaryDir elsewhere;
    makeRegister(elsewhere.filePath(u"older.ratchet"_s), 2);
    writeFile(c.path(), contentOf(elsewhere.filePath(u"older.ratchet"_s)));
    // What SQLite has read already is of no use either: the whole of the file is another.
    CHECK(sitting.store->fate() == FileFate::Replaced);
    const CopiedHistory history = valueOf(sitting.store->saveCopy(c.copy(), sitting.reg, u"Ada"_s));
    if (hasBackup)
        CHECK(history == CopiedHistory::Whole);
    const auto copy = valueOf(Store::open(c.copy(), OpenMode::ReadOnly, {}));
    CHECK(dumpOf(valueOf(copy->load())) == dumpOf(sitting.reg));
    CHECK(copy->lastChange() == (history == CopiedHistory::Whole ? 9 : 1));
    CHECK(valueOf(copy->check()).isSound());
}

TEST_CASE("a file of before the opening is known as an older version, whichever way it went")
{
    TwoVersions c;
    const bool isEarlier = GENERATE(true, false);
    INFO(isEarlier);
    const QString earlier = c.folder.filePath(u"earlier.tmp"_s);
    makeRegister(earlier, 6); // the same changes as those of the register
    c.ours->store.reset();
    const SampleStore sitting = TwoVersions::opened(c.path());
    {
        const auto first = valueOf(Store::open(earlier, OpenMode::ReadOnly, {}));
        REQUIRE(valueOf(sitting.store->ledgerHash(6)) == first->ledgerHash());
    }
    c.rename(isEarlier ? earlier : c.other(), c.path());
    CHECK(sitting.store->fate() == FileFate::Replaced);
    const Divergence versions = valueOf(sitting.store->divergence());
    CHECK(versions.common == 6);
    CHECK(versions.here == 2);
    CHECK(versions.there == (isEarlier ? 0 : 1));
}

TEST_CASE("what cannot be read as a register any more is not written to, and what was open is kept all the same")
{
    TwoVersions c;
    for (const QByteArray &content : {QByteArray(), QByteArray("half a file"), c.content.left(5'000)}) {
        writeFile(c.path(), content);
        CHECK(c.ours->store->fate() == FileFate::Replaced);
        CHECK(c.codeOfNext() == ErrorCode::Replaced);
        CHECK(contentOf(c.path()) == content);
    }
    CHECK(c.ours->store->saveCopy(c.copy(), c.ours->reg, u"Ada"_s));
    const auto copy = valueOf(Store::open(c.copy(), OpenMode::ReadOnly, {}));
    CHECK(dumpOf(valueOf(copy->load())) == dumpOf(c.ours->reg));
    CHECK(valueOf(copy->check()).isSound());
}

TEST_CASE("the same content, as another file or with another time, is the register still, and changes reach what bears "
          "the name")
{
    TwoVersions c;
    const bool isOther = GENERATE(true, false);
    INFO(isOther);
    const QByteArray same = contentOf(c.path());
    if (isOther) {
        writeFile(c.folder.filePath(u"same"_s), same);
        c.rename(c.folder.filePath(u"same"_s), c.path());
    } else {
        writeFile(c.path(), same);
    }
    CHECK(c.ours->store->fate() == FileFate::Ours);
    c.ours->append(TwoVersions::withUnit(*c.ours, u"Later"_s), u"A"_s);
    const QString all = dumpOf(c.ours->reg);
    c.ours->store.reset();
    CHECK(c.files() == QStringList{u"other.tmp"_s, u"r.ratchet"_s});
    const auto again = valueOf(Store::open(c.path(), OpenMode::ReadWrite, {}));
    CHECK(again->lastChange() == 9);
    CHECK(dumpOf(valueOf(again->load())) == all);
    CHECK(valueOf(again->check()).isSound());
}

TEST_CASE("a worker does not write into another version either, and a reader is told")
{
    TwoVersions c;
    const Store::Appender append = c.ours->store->appender();
    const LedgerHead head = c.ours->store->head();
    CHECK(Store::openAgain(c.path(), head));
    c.rename(c.other(), c.path());
    Change change;
    change.at = QDateTime::currentDateTimeUtc();
    ChangeBuilder builder = TwoVersions::withUnit(*c.ours, u"Late"_s);
    const RecordId next = builder.nextId();
    change.edits = builder.take();
    CHECK(append(std::move(change), next, BackUp::No, {}).error().code == ErrorCode::Replaced);
    CHECK(Store::openAgain(c.path(), head).error().code == ErrorCode::Replaced);
    c.ours->store.reset();
    CHECK(contentOf(c.path()) == c.content);
}

TEST_CASE("conflict copies are known by the names that programs give them")
{
    const QTemporaryDir folder;
    const auto original = [&folder](const QString &name) {
        return QFileInfo(originalOf(folder.filePath(name))).fileName();
    };
    for (const QString &name :
         {u"r (conflicted copy 2026-11-28).ratchet"_s, u"r (Ada's conflicted copy 2026-11-28).ratchet"_s,
          u"r (Conflicted copy from PC on 2026-11-28).ratchet"_s,
          u"r (SFConflict ada@x.org 2026-11-28-10-11-12).ratchet"_s,
          u"r (in Konflikt stehende Kopie von Ada 2026-11-28).ratchet"_s,
          u"r.sync-conflict-20261128-101112-ABCDEFG.ratchet"_s, u"r_conflict-20261128-101112.ratchet"_s,
          u"r [conflict].ratchet"_s}) {
        INFO(name);
        CHECK(original(name) == u"r.ratchet"_s);
    }
    const QStringList doubtful{u"r (1).ratchet"_s, u"r-DESKTOP-ABC.ratchet"_s, u"r-LAPTOP-7KX2-2.ratchet"_s,
                               u"r-MARVIN.ratchet"_s};
    for (const QString &name : doubtful)
        CHECK(original(name).isEmpty());
    writeFile(folder.filePath(u"r.ratchet"_s), {});
    for (const QString &name : doubtful) {
        INFO(name);
        CHECK(original(name) == u"r.ratchet"_s);
    }
    for (const QString &name :
         {u"r.ratchet"_s, u"r 2.ratchet"_s, u"r (Ada 2026-11-28 101112).ratchet"_s, u"conflicts of interest.ratchet"_s,
          u"r-copy.ratchet"_s, u"r-2026.ratchet"_s, u"r-Q3.ratchet"_s, u"r-OLD.ratchet"_s, u"r-FINAL.ratchet"_s,
          u"r (Konfliktmanagement).ratchet"_s, u"IT-conflict.ratchet"_s}) {
        INFO(name);
        CHECK(original(name).isEmpty());
    }
}
