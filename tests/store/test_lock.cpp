// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_store.h"

#include <core/entities/settings.h>
#include <store/copied_history.h>
#include <store/file_fate.h>
#include <support/test.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a second writer is told who holds the register, and may read it while it is written")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    SampleStore sample(path);
    const qint64 after = QDateTime::currentSecsSinceEpoch();
    RandomChanges random(1);
    sample.appendRandom(random, 5);
    const auto second = Store::open(path, OpenMode::ReadWrite, u"Bea"_s);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Locked);
    CHECK(second.error().what.contains(u"Ada"_s));
    const auto holder = Store::lockHolder(path);
    REQUIRE(holder);
    CHECK(holder->who == u"Ada"_s);
    CHECK(holder->host == QSysInfo::machineHostName());
    CHECK(holder->process == QCoreApplication::applicationPid());
    CHECK(holder->since.toSecsSinceEpoch() >= before);
    CHECK(holder->since.toSecsSinceEpoch() <= after);

    const auto reader = valueOf(Store::open(path, OpenMode::ReadOnly, u"Bea"_s));
    CHECK(reader->isReadOnly());
    CHECK(dumpOf(valueOf(reader->load())) == dumpOf(sample.reg));
    sample.appendRandom(random, 5);
    CHECK(dumpOf(valueOf(reader->load())) == dumpOf(sample.reg));
    Change change;
    change.edits = {{EntityKind::Unit, Edit::existence, 999, Value(), Value(true)}};
    CHECK(reader->append(change, 1'000).error().code == ErrorCode::ReadOnly);
}

TEST_CASE("a register that was closed can be written by the next")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    makeRegister(path, 2);
    CHECK_FALSE(Store::lockHolder(path));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"a.ratchet"_s});
    CHECK(Store::open(path, OpenMode::ReadWrite, u"Bea"_s));
    CHECK(Store::open(path, OpenMode::ReadWrite, u"Cem"_s));
}

TEST_CASE("a link to a register is the same register")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    const QString link = folder.filePath(u"link.ratchet"_s);
    const SampleStore sample(path);
    if (!QFile::link(path, link))
        return;
    CHECK(Store::open(link, OpenMode::ReadWrite, u"Bea"_s).error().code == ErrorCode::Locked);
    REQUIRE(Store::lockHolder(link));
    CHECK(Store::lockHolder(link)->who == u"Ada"_s);
}

TEST_CASE("a register copied away, with everything beside it missing, opens")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    makeRegister(path, 20);
    const QString copy = folder.filePath(u"copy.ratchet"_s);
    REQUIRE(QFile::copy(path, copy));
    CHECK(valueOf(valueOf(Store::open(copy, OpenMode::ReadWrite, {}))->check()).isSound());
}

TEST_CASE("in a folder that takes no files a register can be read, and writing is refused with the reason")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    makeRegister(path, 30);
    const QByteArray content = contentOf(path);
    const auto closed = QFile::ReadOwner | QFile::ExeOwner;
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
    REQUIRE(QFile::setPermissions(folder.path(), closed));
    const bool isClosed = !QFileInfo(path).isWritable(); // not for the super-user
    if (isClosed) {
        CHECK(Store::open(path, OpenMode::ReadWrite, {}).error().code == ErrorCode::ReadOnly);
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        CHECK(Store::open(path, OpenMode::ReadWrite, {}).error().code == ErrorCode::ReadOnly);
        const auto store = valueOf(Store::open(path, OpenMode::ReadOnly, {}));
        CHECK(valueOf(store->load()).all<Settings>().size() >= 0);
        CHECK(store->lastChange() == 30);
        CHECK(valueOf(store->check()).isSound());
        CHECK(Store::create(folder.filePath(u"b.ratchet"_s), {}).error().code == ErrorCode::ReadOnly);
        REQUIRE(QFile::setPermissions(path, QFile::Permissions()));
        CHECK(Store::open(path, OpenMode::ReadOnly, {}).error().code == ErrorCode::CannotOpen);
    }
    REQUIRE(QFile::setPermissions(folder.path(), closed | QFile::WriteOwner));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    CHECK(contentOf(path) == content);
    if (isClosed)
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"a.ratchet"_s});
    else
        WARN("the super-user may write anywhere: only as another user does this test say something");
}

namespace {

// A lock as QLockFile writes it, and the note beside it.
void writeLock(const QString &path, qint64 process, const QString &program, const QString &host, const QByteArray &note)
{
    writeFile(path + u".lock"_s, QByteArray::number(process) + '\n' + program.toUtf8() + '\n' + host.toUtf8() + '\n');
    if (!note.isEmpty())
        writeFile(path + u".writer"_s, note);
}

} // namespace

TEST_CASE("the lock of another computer is named, respected, and taken over only on purpose")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    makeRegister(path, 3);
    writeLock(path, 4711, u"ratchet"_s, u"ELSEWHERE"_s,
              R"({"who": "Bea", "since": "2026-09-03T12:00:00Z", "process": 4711})");
    const auto refused = Store::open(path, OpenMode::ReadWrite, u"Ada"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Locked);
    CHECK(refused.error().what.startsWith(u"Bea on ELSEWHERE has had the register open for writing since "_s));
    CHECK(refused.error().what.contains(
        QLocale().toString(QDateTime(QDate(2026, 9, 3), QTime(12, 0), Qt::UTC).toLocalTime(), QLocale::ShortFormat)));
    CHECK(valueOf(Store::open(path, OpenMode::ReadOnly, {}))->lastChange() == 3);
    const auto holder = Store::lockHolder(path);
    REQUIRE(holder);
    CHECK_FALSE(holder->isThisComputer());
    {
        const auto taken = valueOf(Store::open(path, OpenMode::TakeOver, u"Ada"_s));
        CHECK(Store::lockHolder(path)->isThisProcess());
        CHECK(Store::lockHolder(path)->who == u"Ada"_s);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"a.ratchet"_s});
}

TEST_CASE("a program of this computer that writes is not pushed aside")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    const SampleStore sample(path);
    CHECK(Store::open(path, OpenMode::TakeOver, u"Bea"_s).error().code == ErrorCode::Locked);
    CHECK(sample.store->fate() == FileFate::Ours);
}

TEST_CASE("a lock whose number another program bears by now keeps nobody out")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    makeRegister(path, 3);
    const QString host = QSysInfo::machineHostName();
    // Of another name, and of this very one, which lives and holds no such lock.
    const QString self = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    for (const QString &program : {u"ratchet"_s, self}) {
        INFO(program);
        writeLock(path, QCoreApplication::applicationPid(), program, host, {});
        CHECK_FALSE(Store::lockHolder(path));
        writeLock(path, QCoreApplication::applicationPid(), program, host, {});
        const auto store = Store::open(path, OpenMode::ReadWrite, u"Ada"_s);
        CHECK(store);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"a.ratchet"_s});
}

TEST_CASE("a holder of whom little is known is told without gaps, and can be taken over")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    makeRegister(path, 3);
    const auto isWhole = [&] {
        const auto refused = Store::open(path, OpenMode::ReadWrite, u"Ada"_s);
        REQUIRE_FALSE(refused);
        INFO(refused.error().what);
        CHECK(refused.error().code == ErrorCode::Locked);
        CHECK(refused.error().what.startsWith(u"Somebody "_s));
        CHECK_FALSE(refused.error().what.contains(u"since ."_s));
        CHECK_FALSE(refused.error().what.contains(u"  "_s));
        CHECK(Store::open(path, OpenMode::TakeOver, u"Ada"_s));
    };
    writeLock(path, 4711, u"ratchet"_s, u"ELSEWHERE"_s, {}); // without its note
    isWhole();
    writeLock(path, 4711, u"ratchet"_s, u"ELSEWHERE"_s, R"({"who": "Cem", "process": 12})"); // with that of another
    isWhole();
    writeFile(path + u".lock"_s, {}); // the power went before it was on the disk
    isWhole();
}

TEST_CASE("whoever was taken over writes nothing more and leaves the lock to the other")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    SampleStore sample(path);
    RandomChanges random(1);
    sample.appendRandom(random, 3);
    writeLock(path, 4711, u"ratchet"_s, u"ELSEWHERE"_s, R"({"who": "Bea", "process": 4711})");
    CHECK(sample.store->fate() == FileFate::TakenOver);
    Change change;
    change.edits = {{EntityKind::Unit, Edit::existence, 999, Value(), Value(true)}};
    CHECK(sample.store->append(change, 1'000).error().code == ErrorCode::Replaced);
    CHECK(sample.store->appender()(change, 1'000, BackUp::No, {}).error().code == ErrorCode::Replaced);
    const QString copy = folder.filePath(u"copy.ratchet"_s);
    CHECK(sample.store->saveCopy(copy, sample.reg, u"Ada"_s));
    REQUIRE(sample.store->moveTo(copy, u"Ada"_s));
    sample.appendRandom(random, 1);
    sample.store.reset();
    CHECK(contentOf(path + u".lock"_s).contains("ELSEWHERE"));
    CHECK(QFile::exists(path + u".writer"_s));
    CHECK(valueOf(Store::open(copy, OpenMode::ReadOnly, {}))->lastChange() > 3);
}
