// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/disk_space.h>
#include <core/save_file.h>
#include <support/test.h>

#include <QDir>

#include <limits>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a file is saved whole or stays as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    REQUIRE(saveWhole(path, "one"));
    REQUIRE(saveWhole(path, "two"));
    CHECK(contentOf(path) == "two");
    const Status nowhere = saveWhole(folder.filePath(u"missing/a"_s), "x");
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::Storage);
    CHECK(nowhere.error().where.file == folder.filePath(u"missing/a"_s));
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) == QStringList{u"a"_s});
}

TEST_CASE("of files that belong together none takes its place before all are written")
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"a"_s), "old");
    CHECK_FALSE(saveTogether({{folder.filePath(u"a"_s), "new"}, {folder.filePath(u"missing/b"_s), "new"}}));
    CHECK(contentOf(folder.filePath(u"a"_s)) == "old");
    REQUIRE(saveTogether({{folder.filePath(u"a"_s), "new"}, {folder.filePath(u"b"_s), "new too"}}));
    CHECK(contentOf(folder.filePath(u"a"_s)) == "new");
    CHECK(contentOf(folder.filePath(u"b"_s)) == "new too");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
}

TEST_CASE("a file that is complete takes the place of another in one step")
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"made"_s), "new");
    writeFile(folder.filePath(u"a"_s), "old");
    REQUIRE(putInPlace(folder.filePath(u"made"_s), folder.filePath(u"a"_s)));
    CHECK(contentOf(folder.filePath(u"a"_s)) == "new");
    CHECK_FALSE(QFile::exists(folder.filePath(u"made"_s)));
    CHECK_FALSE(putInPlace(folder.filePath(u"made"_s), folder.filePath(u"a"_s)));
    CHECK(contentOf(folder.filePath(u"a"_s)) == "new");
}

TEST_CASE("a disk is known to be full only where that is known")
{
    const QTemporaryDir folder;
    CHECK_FALSE(lacksRoom(folder.path(), 1));
    CHECK(lacksRoom(folder.path(), std::numeric_limits<qint64>::max()));
    CHECK_FALSE(lacksRoom(folder.filePath(u"missing"_s), std::numeric_limits<qint64>::max()));
    const Error full = noRoomIn(folder.path(), u"Nothing was changed."_s);
    CHECK(full.code == ErrorCode::DiskFull);
    CHECK(full.what.contains(folder.path()));
    CHECK(full.what.endsWith(u"Nothing was changed."_s));
}
