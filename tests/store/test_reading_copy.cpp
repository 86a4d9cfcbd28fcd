// SPDX-License-Identifier: GPL-3.0-or-later
// Registers that are only looked at: of older versions, on media that take no files, on disks without room.
#include "sample_store.h"

#include <store/connection.h>
#include <store/copied_history.h>
#include <store/migrations.h>
#include <support/private_mounts.h>
#include <support/test.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

TEST_CASE("a register of an older version is read without being changed, as what opening it for writing makes of it")
{
    const QTemporaryDir folder;
    for (int version = 1; version < newestSchemaVersion(); ++version) {
        INFO(version);
        const QString name = u"schema_%1.ratchet"_s.arg(version);
        const QString path = folder.filePath(name);
        REQUIRE(QFile::copy(testData(u"versions/"_s + name), path));
        const QByteArray before = contentOf(path);
        QString dump;
        {
            const auto store = valueOf(Store::open(path, OpenMode::ReadOnly, {}));
            CHECK(store->isReadOnly());
            CHECK(store->isCopy());
            CHECK(store->path() == QFileInfo(path).canonicalFilePath());
            dump = dumpOf(valueOf(store->load()));
            CHECK(valueOf(store->check()).isSound());
            CHECK(valueOf(store->ledgerReader()()).size() == size_t(store->lastChange()));
            // As one to write to.
            const QString copy = folder.filePath(u"copy.ratchet"_s);
            CHECK(store->saveCopy(copy, valueOf(store->load()), {}));
            const auto writable = valueOf(Store::open(copy, OpenMode::ReadWrite, {}));
            CHECK_FALSE(writable->isCopy());
            CHECK(dumpOf(valueOf(writable->load())) == dump);
        }
        QFile::remove(folder.filePath(u"copy.ratchet"_s));
        CHECK(contentOf(path) == before);
        CHECK(filesIn(folder.path()) == QStringList{name});
        CHECK(dumpOf(valueOf(valueOf(Store::open(path, OpenMode::ReadWrite, {}))->load())) == dump);
        QFile::remove(path);
        QDir(folder.filePath(u"schema_%1 backups"_s.arg(version))).removeRecursively();
    }
}

TEST_CASE("hidden: read what takes no files", "[.]")
{
    const QString path = qEnvironmentVariable("RATCHET_TEST_REGISTER");
    CHECK(Store::open(path, OpenMode::ReadWrite, {}).error().code == ErrorCode::ReadOnly);
    const auto store = valueOf(Store::open(path, OpenMode::ReadOnly, {}));
    std::printf("next %lld\n", static_cast<long long>(store->nextId()));
    CHECK(valueOf(store->load()).table(EntityKind::Unit).size() >= 0);
    CHECK(valueOf(store->check()).isSound());
}

TEST_CASE("on a medium that takes no files a register of any state is read whole, and nothing is left beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    const auto read = [&](const QString &register_) {
        const QString script = u"mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\" || exit 77\n"
                               u"RATCHET_TEST_REGISTER=\"$2\" \"$3\" \"hidden: read what takes no files\""_s;
        return runWithMounts(script, {folder.path(), register_, QCoreApplication::applicationFilePath()});
    };
    makeRegister(path, 5);
    const QString old = folder.filePath(u"old.ratchet"_s);
    REQUIRE(QFile::copy(testData(u"versions/schema_1.ratchet"_s), old));
    // One that was copied while a program wrote it: a change is in the log beside it only.
    const QString logged = folder.filePath(u"logged.ratchet"_s);
    {
        const auto reader = valueOf(Connection::open(path, Access::ReadWrite));
        REQUIRE(reader->execute(u"UPDATE \"meta\" SET \"value\" = 123456 WHERE \"key\" = 'next_id'"_s));
        REQUIRE(QFile::copy(path, logged));
        REQUIRE(QFile::copy(path + u"-wal"_s, logged + u"-wal"_s));
        REQUIRE(QFileInfo(logged + u"-wal"_s).size() > 0);
    }
    const QStringList files = filesIn(folder.path());
    for (const QString &one : {path, old, logged}) {
        INFO(one);
        const QByteArray before = contentOf(one);
        const auto ran = read(one);
        if (!ran)
            return;
        INFO(ran->out << ran->err);
        CHECK(ran->code == 0);
        CHECK(ran->out.contains("next 123456") == (one != old));
        CHECK(contentOf(one) == before);
        CHECK(filesIn(folder.path()) == files);
    }
}

TEST_CASE("hidden: open on a full disk", "[.]")
{
    const QString path = qEnvironmentVariable("RATCHET_TEST_REGISTER");
    const auto refused = Store::open(path, OpenMode::ReadWrite, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::DiskFull);
    CHECK(refused.error().what.contains(u"no space left"_s));
    CHECK(refused.error().what.contains(QFileInfo(path).path()));
    const auto store = valueOf(Store::open(path, OpenMode::ReadOnly, {}));
    CHECK(valueOf(store->check()).isSound());
    CHECK(store->backUp().error().code == ErrorCode::DiskFull);
    const auto created = Store::create(path + u"2"_s, {});
    REQUIRE_FALSE(created);
    CHECK(created.error().code == ErrorCode::DiskFull);
}

TEST_CASE("opening on a full disk names the space and the folder, and reading is still possible")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    const QTemporaryDir small;
    makeRegister(path, 5);
    const auto ran = runWithMounts(u"mount -t tmpfs -o size=2m none \"$1\" || exit 77\n"
                                   u"cp \"$2\" \"$1/a.ratchet\"\ncat /dev/zero > \"$1/filler\" 2>&-\n"
                                   u"RATCHET_TEST_REGISTER=\"$1/a.ratchet\" \"$3\" \"hidden: open on a full disk\"\n"
                                   u"code=$?\ncmp \"$2\" \"$1/a.ratchet\" && ls -a \"$1\"\nexit $code"_s,
                                   {small.path(), path, QCoreApplication::applicationFilePath()});
    if (!ran)
        return;
    INFO(ran->out << ran->err);
    CHECK(ran->code == 0);
    CHECK(ran->out.contains("a.ratchet\nfiller\n"));
}

TEST_CASE("hidden: read where a copy has no room", "[.]")
{
    const auto refused = Store::open(qEnvironmentVariable("RATCHET_TEST_REGISTER"), OpenMode::ReadOnly, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::DiskFull);
    CHECK(refused.error().what.contains(QDir::tempPath()));
}

TEST_CASE("a register that is read from a copy names the disk that has some room, and too little for it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.ratchet"_s);
    REQUIRE(QFile::copy(testData(u"versions/schema_1.ratchet"_s), path));
    {
        const auto connection = valueOf(Connection::open(path, Access::ReadWrite));
        REQUIRE(connection->execute(u"INSERT INTO \"meta\" VALUES ('padding', randomblob(4000000))"_s));
    }
    const QTemporaryDir small;
    const auto ran = runWithMounts(u"mount -t tmpfs -o size=3m none \"$1\" || exit 77\nTMPDIR=\"$1\" "
                                   u"RATCHET_TEST_REGISTER=\"$2\" \"$3\" \"hidden: read where a copy has no room\""_s,
                                   {small.path(), path, QCoreApplication::applicationFilePath()});
    if (!ran)
        return;
    INFO(ran->out << ran->err);
    CHECK(ran->code == 0);
}
