// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_store.h"

#include <core/entities/settings.h>
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
