// SPDX-License-Identifier: GPL-3.0-or-later
// A register put together from what is open, on a disk of any room.
#include "sample_store.h"

#include <core/entities/organisation.h>
#include <store/connection.h>
#include <store/register_copy.h>
#include <support/private_mounts.h>
#include <support/test.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStorageInfo>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Leaves that many bytes free on the disk of `folder`.
void fillUpTo(const QString &folder, qint64 bytes)
{
    QFile filler(QDir(folder).filePath(u"filler"_s));
    filler.remove();
    REQUIRE(filler.open(QIODevice::WriteOnly));
    REQUIRE(filler.write(QByteArray(QStorageInfo(folder).bytesAvailable() - bytes, 'x')) > 0);
}

Register unitsOf(int count)
{
    Register reg;
    ChangeBuilder builder(reg, 1);
    for (int i = 0; i < count; ++i)
        builder.set<&Unit::name>(builder.create<Unit>(), QString(2'000, QChar(u'a' + i % 26)) + QString::number(i));
    valueOf(reg.apply(builder.take()));
    return reg;
}

} // namespace

TEST_CASE("hidden: put together on small disks", "[.]")
{
    const QString small = qEnvironmentVariable("RATCHET_TEST_FOLDER");
    const QTemporaryDir folder;
    const QString another = folder.filePath(u"another.ratchet"_s);
    makeRegister(another, 2);
    const auto connection = valueOf(Connection::open(another, Access::ReadOnly));
    const Register present = unitsOf(400);
    const LedgerHead lost{7, QByteArray(32, 'x')}; // no file holds it
    const OpenState state{.opened = lost, .head = lost, .nextId = 401};
    const QString copy = QDir(small).filePath(u"copy.ratchet"_s);
    int written = 0;
    int refused = 0;
    for (qint64 room = 1 << 20; room < 5 << 20; room += 100'000) {
        INFO(room);
        fillUpTo(small, room);
        const auto made = writeOpenState({.connection = *connection}, state, present, u"Ada"_s, copy);
        if (made) {
            ++written;
            CHECK(*made == CopiedHistory::Lost);
            const auto store = valueOf(Store::open(copy, OpenMode::ReadOnly, {}));
            CHECK(dumpOf(valueOf(store->load())) == dumpOf(present));
            CHECK(QFile::remove(copy));
        } else {
            ++refused;
            CHECK(made.error().code == ErrorCode::DiskFull);
        }
        CHECK(QDir(small).entryList(QDir::Files) == QStringList{u"filler"_s});
    }
    CHECK(written > 0);
    CHECK(refused > 0);
}

TEST_CASE("what is made anew on a disk without enough room is whole or is not there")
{
    const QTemporaryDir small;
    const auto ran = runWithMounts(u"mount -t tmpfs -o size=8m none \"$1\" || exit 77\n"
                                   u"RATCHET_TEST_FOLDER=\"$1\" \"$2\" \"hidden: put together on small disks\""_s,
                                   {small.path(), QCoreApplication::applicationFilePath()});
    if (!ran)
        return;
    INFO(ran->out << ran->err);
    CHECK(ran->code == 0);
}

TEST_CASE("a register with a finding is copied as it is, and so is the finding")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.ratchet"_s);
    makeRegister(path, 6);
    {
        const auto connection = valueOf(Connection::open(path, Access::ReadWrite));
        REQUIRE(connection->execute(u"DELETE FROM \"touched\" WHERE \"change\" = 3"_s));
    }
    const auto store = valueOf(Store::open(path, OpenMode::ReadWrite, {}));
    const Register reg = valueOf(store->load());
    const size_t findings = valueOf(store->check()).findings.size();
    REQUIRE(findings > 0);
    const QString copy = folder.filePath(u"copy.ratchet"_s);
    CHECK(valueOf(store->saveCopy(copy, reg, u"Ada"_s)) == CopiedHistory::Whole);
    const auto copied = valueOf(Store::open(copy, OpenMode::ReadOnly, {}));
    CHECK(copied->ledgerHash() == store->ledgerHash());
    CHECK(valueOf(copied->check()).findings.size() == findings);
}

TEST_CASE("a copy that is not what is open is not put in place")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.ratchet"_s);
    SampleStore sample(path);
    RandomChanges random(3);
    sample.appendRandom(random, 20);
    ChangeBuilder builder = sample.builder();
    builder.set<&Unit::name>(builder.create<Unit>(), u"In no file"_s);
    Register other = sample.reg;
    valueOf(other.apply(builder.take()));
    const QString copy = folder.filePath(u"copy.ratchet"_s);
    CHECK(sample.store->saveCopy(copy, other, u"Ada"_s).error().code == ErrorCode::Damaged);
    CHECK_FALSE(QFile::exists(copy));
}
