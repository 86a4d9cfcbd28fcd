// SPDX-License-Identifier: GPL-3.0-or-later
// The file of the open register is replaced, written over, deleted or renamed while the window works on it.
#include "open_window.h"

#include <core/entities/organisation.h>
#include <document/outside_change.h>
#include <document/register_view.h>
#include <gui/window/file_keeper.h>
#include <gui/window/pages.h>
#include <gui/window/state_banner.h>
#include <gui/window/user_name.h>
#include <store/store.h>
#include <support/wait.h>

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QStatusBar>

#include <filesystem>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A register with an improvement in the window; beside it the version of B, which added one and gave that an owner.
struct Replaced : OpenWindow {
    Replaced()
    {
        item = addImprovement(u"Runbook"_s);
        second = addImprovement(u"Second"_s);
        command(u"file.close"_s)->trigger();
        REQUIRE(QFile::copy(path(), other()));
        {
            const auto theirs = valueOf(Document::open(other(), OpenMode::ReadWrite, u"Bea"_s, clockOfTests()));
            ChangeBuilder builder = theirs->builder();
            const auto owner = builder.create<Person>();
            builder.set<&Person::name>(owner, u"Bea"_s);
            builder.set<&Improvement::owner>(Id<Improvement>(item), owner.value);
            const auto added = builder.create<Improvement>();
            builder.set<&Improvement::reference>(added, theirs->nextReference(EntityKind::Improvement));
            builder.set<&Improvement::title>(added, u"From B"_s);
            REQUIRE(theirs->apply(std::move(builder), u"B was here"_s));
        }
        QDir(folder.filePath(u"r backups"_s)).removeRecursively();
        theirContent = contentOf(other());
        window.openFile(path());
        REQUIRE(waitFor([this] { return window.workspace() != nullptr; }));
        window.workspace()->waitForAnswers();
        ask.told.clear();
    }
    [[nodiscard]] QString other() const { return folder.filePath(u"other.tmp"_s); }
    [[nodiscard]] Document &document() const { return window.workspace()->document(); }

    // As mv does.
    void moveOver() const { std::filesystem::rename(other().toStdU16String(), path().toStdU16String()); }
    // As cp does.
    void copyOver() const { writeFile(path(), theirContent); }
    [[nodiscard]] bool retitles(const QString &title) const
    {
        return document()
            .setField(EntityKind::Improvement, second, fieldIndex<&Improvement::title>(), title)
            .has_value();
    }
    // As when somebody comes back from another program.
    void comeBack() { window.findChild<FileKeeper *>()->look(); }
    [[nodiscard]] QString saved() const
    {
        for (const QLabel *label : window.statusBar()->findChildren<QLabel *>()) {
            if (label->text().contains(u"change"_s))
                return label->text();
        }
        return {};
    }
    // The registers in the folder, without that of the window.
    [[nodiscard]] QStringList copies() const
    {
        QStringList names = QDir(folder.path()).entryList({u"*.ratchet"_s}, QDir::Files, QDir::Name);
        names.removeAll(u"r.ratchet"_s);
        return names;
    }
    // The titles in that file, which must be sound.
    [[nodiscard]] QStringList titlesIn(const QString &file) const
    {
        const auto store = valueOf(Store::open(folder.filePath(file), OpenMode::ReadOnly, {}));
        CHECK(valueOf(store->check()).isSound());
        const Register reg = valueOf(store->load());
        QStringList titles;
        for (const Improvement &improvement : reg.all<Improvement>())
            titles += improvement.title;
        return titles;
    }
    const QStringList theirTitles{u"Runbook"_s, u"Second"_s, u"From B"_s};

    RecordId item = 0;
    RecordId second = 0;
    QByteArray theirContent;
};

} // namespace

TEST_CASE("a change that finds another version in the place of the file goes to a copy, and both are named")
{
    Replaced c;
    const bool isRenamed = GENERATE(true, false);
    INFO(isRenamed);
    isRenamed ? c.moveOver() : c.copyOver();
    CHECK(c.retitles(u"Typed meanwhile"_s));
    REQUIRE(c.copies().size() == 1);
    const QString copy = c.copies().first();
    INFO(copy.toStdString() << " of " << userName().toStdString());
    CHECK(copy.startsWith(u"r ("_s + userName() + u' '));
    CHECK(QFileInfo(c.document().path()).fileName() == copy);
    CHECK(c.window.windowTitle().startsWith(copy));
    CHECK(c.saved() == u"Saved · change 4"_s);
    REQUIRE(c.ask.told.size() == 1);
    CHECK(c.ask.told.first().contains(u"another version was put in its place"_s));
    CHECK(c.ask.told.first().contains(u"Both are the same up to change 3."_s));
    CHECK(c.ask.told.first().contains(u"The last one there was made by Bea on "_s));
    CHECK(c.ask.told.first().contains(copy));
    // It goes on there, with undo.
    CHECK(c.retitles(u"And once more"_s));
    CHECK(c.document().undo());
    c.command(u"file.close"_s)->trigger();
    CHECK(c.window.workspace() == nullptr);
    CHECK(c.titlesIn(copy) == QStringList{u"Runbook"_s, u"Typed meanwhile"_s});
    CHECK(contentOf(c.path()) == c.theirContent);
    CHECK(c.titlesIn(u"r.ratchet"_s) == c.theirTitles);
    CHECK(QDir(c.folder.path()).entryList({u"*-wal"_s, u"*-shm"_s, u"*.lock"_s, u"*.part"_s}, QDir::Files).isEmpty());
}

TEST_CASE("where the history is lost the last change is not said to be in the copy")
{
    Replaced c;
    for (const CopiedHistory history : {CopiedHistory::Whole, CopiedHistory::Lost}) {
        c.ask.told.clear();
        Q_EMIT c.document().wentOn({.fate = FileFate::Replaced,
                                    .path = c.path(),
                                    .movedTo = c.folder.filePath(u"copy.ratchet"_s),
                                    .history = history});
        REQUIRE(c.ask.told.size() == 1);
        const bool isLost = history == CopiedHistory::Lost;
        CHECK(c.ask.told.first().contains(u"copy.ratchet"_s));
        CHECK(c.ask.told.first().contains(u"with what you just changed"_s) != isLost);
        CHECK(c.ask.told.first().contains(u"without what you changed last: make that again."_s) == isLost);
    }
}

TEST_CASE("a change of the same field on both sides leaves either version its own value")
{
    Replaced c;
    {
        const auto theirs = valueOf(Document::open(c.other(), OpenMode::ReadWrite, u"Bea"_s, clockOfTests()));
        REQUIRE(theirs->setField(EntityKind::Improvement, c.second, fieldIndex<&Improvement::title>(), u"Theirs"_s));
    }
    c.moveOver();
    c.ask.choice = 0; // opens the other version
    CHECK(c.retitles(u"Ours"_s));
    REQUIRE(waitFor([&] { return c.window.workspace() && c.document().path().endsWith(u"r.ratchet"_s); }));
    CHECK(c.titlesIn(c.copies().first()) == QStringList{u"Runbook"_s, u"Ours"_s});
    CHECK(c.titlesIn(u"r.ratchet"_s) == QStringList{u"Runbook"_s, u"Theirs"_s, u"From B"_s});
}

TEST_CASE("whoever comes back to the window is told that the file was replaced, once, and nothing is called saved")
{
    Replaced c;
    const bool isRenamed = GENERATE(true, false);
    INFO(isRenamed);
    REQUIRE(c.retitles(u"Written before"_s));
    CHECK(c.saved() == u"Saved · change 4"_s);
    isRenamed ? c.moveOver() : c.copyOver();
    c.comeBack();
    c.comeBack();
    REQUIRE(c.ask.told.size() == 1);
    CHECK(c.ask.told.first().contains(u"Changes since then: 1 in what is open here, 1 in r.ratchet."_s));
    CHECK(c.saved() == u"⚠ Not in its file · change 4"_s);
    CHECK(c.copies().isEmpty()); // nothing is done unasked
    // Closing does not say that all is in the file, and keeps what is in none.
    c.ask.told.clear();
    c.command(u"file.close"_s)->trigger(); // given up
    REQUIRE(c.window.workspace());
    REQUIRE(c.ask.told.size() == 1);
    CHECK(c.ask.told.first().contains(u"What is open here is in no file."_s));
    CHECK_FALSE(c.ask.told.first().contains(u"Every change is in the register's own file"_s));
    c.ask.choice = 0;
    c.command(u"file.close"_s)->trigger();
    CHECK(c.window.workspace() == nullptr);
    REQUIRE(c.copies().size() == 1);
    CHECK(c.titlesIn(c.copies().first()) == QStringList{u"Runbook"_s, u"Written before"_s});
    CHECK(contentOf(c.path()) == c.theirContent);
}

TEST_CASE("the other version is opened from the window, and what it lacks is kept before")
{
    Replaced c;
    const bool hasChanged = GENERATE(true, false);
    INFO(hasChanged);
    if (hasChanged)
        REQUIRE(c.retitles(u"Written before"_s));
    c.moveOver();
    c.ask.choice = 0;
    c.comeBack();
    REQUIRE(
        waitFor([&] { return c.window.workspace() && c.window.workspace()->reg().all<Improvement>().size() == 3; }));
    CHECK(c.document().path().endsWith(u"r.ratchet"_s));
    CHECK_FALSE(c.document().isReadOnly());
    CHECK(c.copies().size() == (hasChanged ? 1 : 0));
    if (hasChanged)
        CHECK(c.titlesIn(c.copies().first()) == QStringList{u"Runbook"_s, u"Written before"_s});
}

TEST_CASE("the open version goes on in a copy where that is chosen")
{
    Replaced c;
    c.copyOver();
    c.ask.choice = 1;
    c.comeBack();
    REQUIRE(c.copies().size() == 1);
    CHECK(QFileInfo(c.document().path()).fileName() == c.copies().first());
    CHECK(c.saved() == u"Saved · change 3"_s);
    CHECK(c.retitles(u"There"_s));
    CHECK(c.titlesIn(c.copies().first()) == QStringList{u"Runbook"_s, u"There"_s});
    CHECK(contentOf(c.path()) == c.theirContent);
}

TEST_CASE("a register that was deleted is said to be gone, and its changes reach a file all the same")
{
    Replaced c;
    REQUIRE(QFile::remove(c.path()));
    const bool comesBack = GENERATE(true, false);
    INFO(comesBack);
    if (comesBack) {
        c.ask.choice = 0; // save it there again
        c.comeBack();
        CHECK(QFile::exists(c.path()));
    }
    CHECK(c.retitles(u"After the deletion"_s));
    CHECK(c.saved() == u"Saved · change 4"_s);
    REQUIRE_FALSE(c.ask.told.isEmpty());
    CHECK(c.ask.told.first().startsWith(u"r.ratchet was deleted, moved or renamed outside this program"_s));
    const QString file = QFileInfo(c.document().path()).fileName();
    c.command(u"file.close"_s)->trigger();
    CHECK(c.window.workspace() == nullptr);
    CHECK(c.titlesIn(file) == QStringList{u"Runbook"_s, u"After the deletion"_s});
}

TEST_CASE("a register that was renamed is opened under its new name")
{
    Replaced c;
    REQUIRE(c.retitles(u"Before"_s));
    REQUIRE(QFile::rename(c.path(), c.folder.filePath(u"renamed.ratchet"_s)));
    c.ask.choice = 0;
    c.comeBack();
    CHECK(c.ask.told.first().contains(u"renamed.ratchet beside it holds the same."_s));
    REQUIRE(waitFor([&] { return c.window.workspace() && c.document().path().endsWith(u"renamed.ratchet"_s); }));
    CHECK_FALSE(c.document().isReadOnly());
    CHECK(c.copies() == QStringList{u"renamed.ratchet"_s});
    CHECK_FALSE(QFile::exists(c.path()));
}

TEST_CASE("where no copy can be written beside the file, nothing is said to be saved and the change is not made")
{
    Replaced c;
    REQUIRE(QDir(c.folder.path()).removeRecursively());
    CHECK_FALSE(c.retitles(u"Nowhere"_s));
    CHECK(c.window.workspace()->reg().find(Id<Improvement>(c.second))->title == u"Second"_s);
    c.comeBack();
    CHECK(c.saved().startsWith(u"⚠ Not in its file"_s));
    const QTemporaryDir elsewhere;
    c.ask.choice = 1; // save a copy as
    c.ask.answer = elsewhere.filePath(u"kept.ratchet"_s);
    c.command(u"file.close"_s)->trigger();
    CHECK(c.window.workspace() == nullptr);
    CHECK(valueOf(Store::open(c.ask.answer, OpenMode::ReadOnly, {}))->lastChange() == 3);
}

TEST_CASE("a copy of an open register is a register of its own")
{
    Replaced c;
    c.ask.answer = c.folder.filePath(u"mine"_s);
    c.command(u"file.copy"_s)->trigger();
    REQUIRE(waitFor([&] { return c.ask.told.size() == 1; }));
    CHECK(c.ask.told.first().endsWith(u"mine.ratchet"_s));
    CHECK(c.titlesIn(u"mine.ratchet"_s) == QStringList{u"Runbook"_s, u"Second"_s});
    CHECK(c.document().path().endsWith(u"r.ratchet"_s));
    c.ask.answer = c.path(); // itself
    c.command(u"file.copy"_s)->trigger();
    REQUIRE(waitFor([&] { return c.ask.told.size() == 2; }));
    CHECK(c.ask.told.last() == u"A copy needs a name or a folder of its own."_s);
    // It is opened where that is chosen, in place of the one that was open.
    c.ask.answer = c.folder.filePath(u"second.ratchet"_s);
    c.ask.choice = 0;
    c.command(u"file.copy"_s)->trigger();
    REQUIRE(waitFor([&] { return c.window.workspace() && c.document().path().endsWith(u"second.ratchet"_s); }));
    CHECK_FALSE(c.document().isReadOnly());
}

TEST_CASE("a register that is only read can be copied after its writer has gone on")
{
    Replaced c;
    const QString read = c.folder.filePath(u"read.ratchet"_s);
    REQUIRE(QFile::rename(c.other(), read));
    const auto writer = valueOf(Document::open(read, OpenMode::ReadWrite, u"Bea"_s, clockOfTests()));
    c.window.setDocument(valueOf(Document::open(read, OpenMode::ReadOnly, u"Ada"_s, clockOfTests())));
    c.window.workspace()->waitForAnswers();
    REQUIRE(writer->setField(EntityKind::Improvement, c.second, fieldIndex<&Improvement::title>(), u"Went on"_s));
    c.ask.answer = c.folder.filePath(u"mine"_s);
    c.command(u"file.copy"_s)->trigger();
    REQUIRE(waitFor([&] { return c.ask.told.size() == 1; }));
    CHECK(c.ask.told.first().endsWith(u"mine.ratchet"_s));
    CHECK(c.titlesIn(u"mine.ratchet"_s) == QStringList{u"Runbook"_s, u"Went on"_s, u"From B"_s});
}

TEST_CASE("a conflict copy is open as a register of its own, with the hint what it is")
{
    Replaced c;
    const QString copy = c.folder.filePath(u"r (conflicted copy 2026-11-28).ratchet"_s);
    REQUIRE(QFile::rename(c.other(), copy));
    c.window.openFile(copy);
    REQUIRE(waitFor([&] { return !c.ask.told.isEmpty(); }));
    CHECK(c.ask.told.first().contains(u"found two versions of r.ratchet"_s));
    CHECK(c.ask.told.first().contains(u"Both are the same up to change 3."_s));
    CHECK(c.ask.told.first().contains(u"Changes since then: 1 in what is open here, 0 in r.ratchet."_s));
    REQUIRE(waitFor([&] { return c.window.workspace() != nullptr; }));
    CHECK_FALSE(c.document().isReadOnly());
    CHECK(c.titlesIn(QFileInfo(copy).fileName()) == c.theirTitles);
}

TEST_CASE("a conflict copy is not said to be open while the register before it may not be left yet")
{
    Replaced c;
    const QString copy = c.folder.filePath(u"r (conflicted copy 2026-11-28).ratchet"_s);
    writeFile(copy, c.theirContent);
    REQUIRE(c.retitles(u"In no file"_s));
    c.copyOver();
    c.window.openFile(copy); // in place of the one that is open, which asks
    REQUIRE(waitFor([&] { return !c.ask.told.isEmpty(); }));
    CHECK(c.ask.told.first().contains(u"What is open here is in no file."_s));
    CHECK(c.ask.told.size() == 1);
    CHECK(c.document().path().endsWith(u"r.ratchet"_s));
}

TEST_CASE("a register of an older version that is only read says so above every page and stays untouched")
{
    Replaced c;
    const QString old = c.folder.filePath(u"old.ratchet"_s);
    REQUIRE(QFile::copy(testData(u"versions/schema_1.ratchet"_s), old));
    const QByteArray before = contentOf(old);
    c.window.setDocument(valueOf(Document::open(old, OpenMode::ReadOnly, u"Ada"_s, clockOfTests())));
    c.window.workspace()->waitForAnswers();
    const auto *banner = c.window.findChild<StateBanner *>();
    REQUIRE(banner->isVisible());
    CHECK(banner->findChild<QLabel *>()->text().contains(u"what you see is a copy of it, brought up to date"_s));
    CHECK(c.saved().startsWith(u"Read-only · change "_s));
    CHECK_FALSE(c.window.workspace()->view().isEditable());
    for (const PageInfo &page : pages())
        CHECK(c.window.openPage(page.id));
    c.ask.answer = c.folder.filePath(u"new.ratchet"_s);
    c.ask.choice = 0; // opens it
    c.command(u"file.copy"_s)->trigger();
    REQUIRE(waitFor([&] { return c.window.workspace() && c.document().path().endsWith(u"new.ratchet"_s); }));
    CHECK_FALSE(c.document().isReadOnly());
    CHECK(contentOf(old) == before);
    CHECK(QDir(c.folder.path()).entryList({u"old*"_s}, QDir::AllEntries | QDir::Hidden)
          == QStringList{u"old.ratchet"_s});
}
