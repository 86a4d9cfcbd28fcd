// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_store.h"

#include <support/test.h>

#include <QDir>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a backup is a sound register of its own that holds what the register held")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    SampleStore sample(path);
    CHECK_FALSE(sample.store->lastBackup().isValid());
    RandomChanges random(4);
    sample.appendRandom(random, 40);
    const QString then = dumpOf(sample.reg);
    const QByteArray head = sample.store->ledgerHash();
    const QString copy = valueOf(sample.store->backUp());
    sample.appendRandom(random, 10);
    CHECK(QFileInfo(copy).dir().dirName() == u"a backups"_s);
    CHECK(sample.store->lastBackup() == QFileInfo(copy).lastModified());
    const auto store = valueOf(Store::open(copy, OpenMode::ReadWrite, {}));
    CHECK(dumpOf(valueOf(store->load())) == then);
    CHECK(store->ledgerHash() == head);
    CHECK(valueOf(store->check()).isSound());
}

TEST_CASE("the newest ten backups are kept, and files that are none are left alone")
{
    const QTemporaryDir folder;
    const SampleStore sample(folder.filePath(u"a.ratchet"_s));
    const QDir backups(folder.filePath(u"a backups"_s));
    const QString first = valueOf(sample.store->backUp());
    writeFile(backups.filePath(u"a note.txt"_s), "mine");
    writeFile(backups.filePath(u"b 2020-01-01 120000.ratchet"_s), "another register's");
    writeFile(backups.filePath(u"a 2020-01-01 120000-000.ratchet.part"_s), "of a program that died");
    QStringList made{first};
    for (int i = 0; i < 12; ++i)
        made += valueOf(sample.store->backUp());
    CHECK(backups.entryList({u"a 20*.ratchet"_s}, QDir::Files).size() == 11);
    for (qsizetype i = 0; i < made.size(); ++i) {
        INFO(i);
        CHECK(QFileInfo::exists(made[i]) == (i >= 2)); // and the last of this week before them
    }
    CHECK(backups.exists(u"a note.txt"_s));
    CHECK_FALSE(backups.exists(u"a 2020-01-01 120000-000.ratchet.part"_s));
    CHECK(backups.exists(u"b 2020-01-01 120000.ratchet"_s));
}

TEST_CASE("before the newest ten backups the last of each week is kept for three months")
{
    const QTemporaryDir folder;
    const SampleStore sample(folder.filePath(u"a.ratchet"_s));
    const QDir backups(folder.filePath(u"a backups"_s));
    REQUIRE(QDir().mkpath(backups.path()));
    const QDate today = QDate::currentDate();
    const auto nameOf = [](QDate day) { return u"a %1 180000-000.ratchet"_s.arg(day.toString(Qt::ISODate)); };
    for (int ago = 200; ago > 0; --ago)
        writeFile(backups.filePath(nameOf(today.addDays(-ago))), "a copy of a day");
    writeFile(backups.filePath(u"a 2020 as it was.ratchet"_s), "somebody's own");
    static_cast<void>(valueOf(sample.store->backUp()));
    for (int ago = 1; ago <= 200; ++ago) {
        const QDate day = today.addDays(-ago);
        INFO(day.toString(Qt::ISODate).toStdString());
        const bool isSunday = day.dayOfWeek() == Qt::Sunday;
        const bool isLastBeforeNewest = ago == 10;
        const bool isKept = ago < 10 || isLastBeforeNewest || (isSunday && day >= today.addMonths(-3));
        CHECK(backups.exists(nameOf(day)) == isKept);
    }
    CHECK(backups.exists(u"a 2020 as it was.ratchet"_s));
}
