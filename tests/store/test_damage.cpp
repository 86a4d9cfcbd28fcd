// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_store.h"

#include <store/connection.h>
#include <store/migrations.h>
#include <support/test.h>

#include <QDir>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4'096;

// Opens a copy of those bytes both ways; returns the error of the last, after looking that nothing was touched.
ErrorCode refusalOf(const QByteArray &content)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    writeFile(path, content);
    ErrorCode code = ErrorCode::Usage;
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        const auto store = Store::open(path, mode, u"Ada"_s);
        REQUIRE_FALSE(store);
        CHECK_FALSE(store.error().what.isEmpty());
        code = store.error().code;
    }
    CHECK(contentOf(path) == content);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"a.ratchet"_s});
    return code;
}

QByteArray soundRegister()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    makeRegister(path, 150);
    return contentOf(path);
}

// The page of an empty table, whatever is left on it of rows that are gone.
bool isEmptyLeaf(const QByteArray &page) { return page.startsWith('\x0d') && page.mid(3, 2) == QByteArray(2, '\0'); }

// Pages of one long text that changed places fit each other as before: only the ledger knows. Pages that are free are
// no damage: all is as it was.
bool isRefusedOrFound(const QByteArray &content, const QString &sound)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    writeFile(path, content);
    const auto store = Store::open(path, OpenMode::ReadOnly, {});
    if (!store)
        return store.error().code == ErrorCode::Damaged;
    const auto integrity = (*store)->check();
    return !integrity || !integrity->isSound() || dumpOf(valueOf((*store)->load())) == sound;
}

Register registerIn(const QByteArray &content)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    writeFile(path, content);
    return valueOf(valueOf(Store::open(path, OpenMode::ReadOnly, {}))->load());
}

QByteArray patched(QByteArray bytes, qsizetype at, const QByteArray &with)
{
    return bytes.replace(at, with.size(), with);
}

} // namespace

TEST_CASE("none of the damaged and foreign databases is opened, and none is touched")
{
    for (const QString &root : referenceRoots({u"sqlite-damaged"_s})) {
        const QDir files(root + u"sqlite-damaged/files"_s);
        const QStringList names = files.entryList(QDir::Files);
        REQUIRE(names.size() > 20);
        for (const QString &name : names) {
            INFO(name);
            CHECK(refusalOf(contentOf(files.filePath(name))) == ErrorCode::NotARegister);
        }
    }
}

TEST_CASE("the same damage is found where the file says that it is a register")
{
    for (const QString &root : referenceRoots({u"sqlite-damaged"_s})) {
        const QDir files(root + u"sqlite-damaged/files"_s);
        for (const QString &name : files.entryList(QDir::Files)) {
            const QByteArray content = contentOf(files.filePath(name));
            if (content.size() < 100 || !content.startsWith("SQLite format 3"))
                continue;
            INFO(name);
            const QByteArray ours = patched(patched(content, 68, "RTCT"), 60, QByteArray("\0\0\0\1", 4));
            const ErrorCode code = refusalOf(ours);
            // What the header alone gives away is no register; anything else is one that is damaged.
            const bool hasHeader = content.startsWith(QByteArray("SQLite format 3\0", 16));
            CHECK(code == (hasHeader ? ErrorCode::Damaged : ErrorCode::NotARegister));
        }
    }
}

TEST_CASE("a register damaged as users see it is called damaged and left as it is")
{
    const QByteArray sound = soundRegister();
    REQUIRE(sound.size() > 20 * pageSize);
    const QString held = dumpOf(registerIn(sound));
    const QByteArray zeroes(pageSize, '\0');
    const auto page = [&](qsizetype number) { return sound.mid(number * pageSize, pageSize); };
    CHECK(refusalOf(sound.first(sound.size() / 2)) == ErrorCode::Damaged);
    CHECK(refusalOf(sound.first(sound.size() / 2 + 77)) == ErrorCode::Damaged);
    CHECK(refusalOf(sound.chopped(1)) == ErrorCode::Damaged);
    CHECK(refusalOf(sound.chopped(pageSize)) == ErrorCode::Damaged);
    CHECK(refusalOf(sound.first(100)) == ErrorCode::Damaged);
    CHECK(refusalOf(sound + sound) == ErrorCode::Damaged);
    CHECK(refusalOf(sound + "tail") == ErrorCode::Damaged);
    CHECK(refusalOf(sound + zeroes) == ErrorCode::Damaged);
    CHECK(refusalOf(patched(sound, pageSize, zeroes)) == ErrorCode::Damaged);
    CHECK(refusalOf(patched(sound, 100, zeroes.first(pageSize - 100))) == ErrorCode::Damaged);
    for (qsizetype number = 1; number + 1 < sound.size() / pageSize; number += 5) {
        INFO(number);
        const bool holdAlike =
            page(number) == page(number + 1) || (isEmptyLeaf(page(number)) && isEmptyLeaf(page(number + 1)));
        if (!holdAlike)
            CHECK(isRefusedOrFound(
                patched(patched(sound, number * pageSize, page(number + 1)), (number + 1) * pageSize, page(number)),
                held));
    }
    CHECK(refusalOf(patched(sound, 16, QByteArray("\x03\x03", 2))) == ErrorCode::Damaged);
}

TEST_CASE("a file that is no register is called so")
{
    const QByteArray sound = soundRegister();
    CHECK(refusalOf({}) == ErrorCode::NotARegister);
    CHECK(refusalOf("reference,title\r\nCSI-0001,Runbook\r\n") == ErrorCode::NotARegister);
    CHECK(refusalOf(QByteArray(sound.size(), '\0')) == ErrorCode::NotARegister);
    CHECK(refusalOf("\xef\xbb\xbf" + sound) == ErrorCode::NotARegister);
    CHECK(refusalOf(sound.first(99)) == ErrorCode::NotARegister);
    CHECK(refusalOf(patched(sound, 68, "GPKG")) == ErrorCode::NotARegister);
    QByteArray asText = sound;
    CHECK(refusalOf(asText.replace("\n", "\r\n").replace("SQLite format 3\0", "SQLite format 3\r\n"))
          != ErrorCode::Storage);
}

TEST_CASE("a register of a newer version is refused, also read-only")
{
    const QByteArray sound = soundRegister();
    CHECK(refusalOf(patched(sound, 60, QByteArray("\0\0\0", 3) + char(newestSchemaVersion() + 1)))
          == ErrorCode::NewerVersion);
    CHECK(refusalOf(patched(sound, 60, QByteArray("\xff\xff\xff\xff", 4))) == ErrorCode::NewerVersion);
}

TEST_CASE("a missing file and a folder cannot be opened, and nothing is made in their place")
{
    const QTemporaryDir folder;
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        CHECK(Store::open(folder.filePath(u"none.ratchet"_s), mode, {}).error().code == ErrorCode::CannotOpen);
        CHECK(Store::open(folder.path(), mode, {}).error().code == ErrorCode::CannotOpen);
    }
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("names of files and folders may hold what URLs and SQL give a meaning")
{
    const QTemporaryDir folder;
    for (const QString &name :
         {u"a b.ratchet"_s, u"100%25 ?immutable=1#x.ratchet"_s, u"Grüße '\"日本.ratchet"_s, u"no extension"_s}) {
        INFO(name);
        const QString path = folder.filePath(name);
        makeRegister(path, 3);
        const auto store = valueOf(Store::open(path, OpenMode::ReadWrite, {}));
        CHECK(store->lastChange() == 3);
        CHECK(QFileInfo::exists(valueOf(store->backUp())));
    }
}
