// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that die in the middle of writing, and disks that are full. The dying is done by this very program, started
// again with the name of one of the hidden tests.
#include "sample_store.h"

#include <support/test.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QString pathVariable = u"RATCHET_TEST_REGISTER"_s;

QString pathGiven() { return qEnvironmentVariable("RATCHET_TEST_REGISTER"); }

void startAgain(QProcess &process, const QString &hiddenTest, const QString &path, const QString &launcher = {},
                const QStringList &launcherArguments = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(pathVariable, path);
    process.setProcessEnvironment(environment);
    const QString program = QCoreApplication::applicationFilePath();
    if (launcher.isEmpty())
        process.start(program, {hiddenTest});
    else
        process.start(launcher, launcherArguments + QStringList{program, hiddenTest});
    REQUIRE(process.waitForStarted());
}

} // namespace

TEST_CASE("hidden: append until killed", "[.]")
{
    const auto store = valueOf(Store::open(pathGiven(), OpenMode::ReadWrite, u"Kim"_s));
    Register reg = valueOf(store->load());
    RandomChanges random{quint32(QCoreApplication::applicationPid())};
    for (;;) {
        ChangeBuilder builder(reg, store->nextId());
        for (int i = 0; i < 20; ++i)
            random.create(EntityKind(random.below(entityCount)), builder, reg);
        Change change;
        change.at = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        const RecordId next = builder.nextId();
        change.edits = builder.take();
        const Change written = valueOf(store->append(std::move(change), next)).change;
        valueOf(reg.apply(written.edits));
        std::printf("written %lld\n", static_cast<long long>(written.number));
        std::fflush(stdout);
    }
}

TEST_CASE("a program that is killed while it writes leaves a sound register with everything it had said was written")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    makeRegister(path, 3);
    qint64 before = 3;
    for (int round = 0; round < 8; ++round) {
        QProcess process;
        startAgain(process, u"hidden: append until killed"_s, path);
        QByteArray said;
        while (said.count('\n') < 3 + round * 2 && process.waitForReadyRead(20'000))
            said += process.readAllStandardOutput();
        process.kill();
        process.waitForFinished();
        said += process.readAllStandardOutput();
        const qsizetype last = said.lastIndexOf("written ");
        REQUIRE(last >= 0);
        const qint64 promised = said.mid(last + 8).split('\n').first().toLongLong();
        CHECK(promised > before);
        // It holds the lock no longer, although nobody took it away.
        CHECK_FALSE(Store::lockHolder(path));
        const OpenMode mode = round % 2 ? OpenMode::ReadOnly : OpenMode::ReadWrite;
        const auto store = valueOf(Store::open(path, mode, u"Ada"_s));
        CHECK(store->lastChange() >= promised);
        CHECK(valueOf(store->check()).isSound());
        before = store->lastChange();
    }
}

TEST_CASE("hidden: append until the disk is full", "[.]")
{
    SampleStore sample(pathGiven());
    RandomChanges random(1);
    for (int i = 0; i < 5'000; ++i) {
        const QByteArray head = sample.store->ledgerHash();
        ChangeBuilder builder = sample.builder();
        for (int k = 0; k < 50; ++k)
            random.create(EntityKind::Improvement, builder, sample.reg);
        Change change;
        change.at = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        const RecordId next = builder.nextId();
        change.edits = builder.take();
        const auto written = sample.store->append(std::move(change), next);
        if (!written) {
            CHECK(written.error().code == ErrorCode::DiskFull);
            CHECK(sample.store->ledgerHash() == head);
            CHECK(dumpOf(valueOf(sample.store->load())) == dumpOf(sample.reg));
            CHECK(sample.store->backUp().error().code == ErrorCode::DiskFull);
            std::printf("full after %d\n", i);
            return;
        }
        valueOf(sample.reg.apply(written->change.edits));
    }
    FAIL("the disk was never full");
}

TEST_CASE("a full disk is called so, and the register stays as it was before the change")
{
    // A disk of two megabytes, where the system lets an ordinary user have one.
    const QString shell = QStandardPaths::findExecutable(u"unshare"_s);
    const QTemporaryDir folder;
    const QString script =
        u"mount -t tmpfs -o size=2m none '%1' && \"$@\"; result=$?; cp '%1/a.ratchet'* '%2' 2>/dev/null; exit $result"_s;
    const QTemporaryDir kept;
    QProcess process;
    if (!shell.isEmpty())
        startAgain(process, u"hidden: append until the disk is full"_s, folder.filePath(u"a.ratchet"_s), shell,
                   {u"-rm"_s, u"sh"_s, u"-c"_s, script.arg(folder.path(), kept.path()), u"sh"_s});
    if (shell.isEmpty() || !process.waitForFinished(60'000) || process.exitCode() == 32
        || process.readAllStandardError().contains("unshare")) {
        WARN("no small disk to be had here");
        return;
    }
    const QByteArray said = process.readAllStandardOutput();
    INFO(said);
    CHECK(process.exitCode() == 0);
    CHECK(said.contains("full after "));
    const auto store = valueOf(Store::open(kept.filePath(u"a.ratchet"_s), OpenMode::ReadWrite, {}));
    CHECK(valueOf(store->check()).isSound());
    CHECK(store->lastChange() > 0);
}
