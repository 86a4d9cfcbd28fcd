// SPDX-License-Identifier: GPL-3.0-or-later
// Registers made, opened, refused and left: what becomes of the one that was open, and what is asked meanwhile.
#include "open_window.h"

#include <core/preference_keys.h>
#include <gui/window/recent_files.h>
#include <gui/window/register_files.h>
#include <gui/window/user_name.h>
#include <gui/window/welcome_page.h>
#include <store/connection.h>
#include <store/store.h>
#include <support/run.h>
#include <support/wait.h>

#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Registers that are opened, kept as a window keeps them.
struct Files {
    Files() { announceWarning(u"propagateSizeHints"_s); }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    // Waits until something was opened or told.
    [[nodiscard]] bool settles()
    {
        return waitFor([this] { return !taken.empty() || !ask.told.isEmpty(); });
    }

    QTemporaryDir folder;
    ScriptedAsk ask;
    QWidget window;
    std::vector<std::unique_ptr<Document>> taken;
    RegisterFiles files{ask, &window, clockOfTests(),
                        [this](std::unique_ptr<Document> document) { taken.push_back(std::move(document)); }};
};

// Nobody is known on this machine, until it is gone.
class Nobody {
public:
    Nobody()
        : m_unix(qgetenv("USER"))
        , m_windows(qgetenv("USERNAME"))
        , m_set(QSettings().value(PreferenceKey::userName))
    {
        qunsetenv("USER");
        qunsetenv("USERNAME");
        QSettings().remove(PreferenceKey::userName);
    }
    ~Nobody()
    {
        if (!m_unix.isEmpty())
            qputenv("USER", m_unix);
        if (!m_windows.isEmpty())
            qputenv("USERNAME", m_windows);
        QSettings().setValue(PreferenceKey::userName, m_set);
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;

private:
    QByteArray m_unix, m_windows;
    QVariant m_set;
};

} // namespace

TEST_CASE("a new register gets the ending of a register where none was typed, and stands among the recent ones")
{
    Files c;
    c.ask.answer = c.path(u"Improvements 2026"_s);
    c.files.createNew();
    REQUIRE(c.taken.size() == 1);
    CHECK(QFileInfo::exists(c.path(u"Improvements 2026.ratchet"_s)));
    CHECK(c.taken.front()->change() == 1);
    CHECK(c.taken.front()->today() == dayOfTests);
    CHECK(recentFiles().first() == QFileInfo(c.path(u"Improvements 2026.ratchet"_s)).absoluteFilePath());
    c.ask.answer = c.path(u"other.db"_s); // an ending of one's own is kept
    c.files.createNew();
    REQUIRE(c.taken.size() == 2);
    CHECK(QFileInfo::exists(c.path(u"other.db"_s)));
}

TEST_CASE("a new register does not take the place of a file that is there")
{
    Files c;
    writeFile(c.path(u"notes.ratchet"_s), "keep me");
    c.ask.answer = c.path(u"notes.ratchet"_s);
    c.files.createNew();
    CHECK(c.taken.empty());
    CHECK(c.ask.told == QStringList{u"There is a file of that name already; it was left untouched."_s});
    CHECK(contentOf(c.path(u"notes.ratchet"_s)) == QByteArray("keep me"));
    c.ask.told.clear();
    c.ask.answer = c.path(u"no such folder/new.ratchet"_s);
    c.files.createNew();
    CHECK(c.taken.empty());
    CHECK(c.ask.told.size() == 1);
    c.ask.told.clear();
    c.ask.answer.clear(); // given up
    c.files.createNew();
    CHECK(c.ask.told.isEmpty());
}

TEST_CASE("whoever has no name on this machine is asked for one, which signs the first change")
{
    const Nobody nobody;
    REQUIRE_FALSE(isUserKnown());
    CHECK(userName() == u"Unknown user"_s);
    Files c;
    c.ask.answer = c.path(u"Grace.ratchet"_s); // the answer to both questions
    c.files.createNew();
    CHECK(c.ask.asked == u"Every change is signed with a name, for whoever reads the history. What is yours?"_s);
    REQUIRE(c.taken.size() == 1);
    CHECK(isUserKnown());
    CHECK(c.taken.front()->who() == c.ask.answer);
    c.ask.asked.clear();
    c.ask.answer = c.path(u"second.ratchet"_s);
    c.files.createNew();
    CHECK(c.ask.asked.isEmpty()); // once is enough
    CHECK(c.taken.back()->who() == c.taken.front()->who());
}

TEST_CASE("a register that is gone is not opened, and said by its name")
{
    Files c;
    c.ask.answer = c.path(u"gone.ratchet"_s);
    c.files.chooseAndOpen();
    REQUIRE(c.settles());
    CHECK(c.taken.empty());
    CHECK_FALSE(c.ask.told.first().isEmpty());
    CHECK_FALSE(QFileInfo::exists(c.path(u"gone.ratchet"_s)));
}

TEST_CASE("while one register is being opened no other one is")
{
    Files c;
    REQUIRE(Document::create(c.path(u"a.ratchet"_s), u"Ada"_s, clockOfTests()));
    REQUIRE(Document::create(c.path(u"b.ratchet"_s), u"Ada"_s, clockOfTests()));
    c.files.open(c.path(u"a.ratchet"_s));
    c.files.open(c.path(u"b.ratchet"_s));
    REQUIRE(c.settles());
    QTest::qWait(20);
    REQUIRE(c.taken.size() == 1);
    CHECK(QFileInfo(c.taken.front()->path()).fileName() == u"a.ratchet"_s);
    c.files.open(c.path(u"b.ratchet"_s));
    REQUIRE(waitFor([&] { return c.taken.size() == 2; }));
}

TEST_CASE("a register of which no backup can be written is left only where somebody says so")
{
    OpenWindow open;
    writeFile(open.folder.filePath(u"r backups"_s), "a file where the folder of the backups should be");
    open.addImprovement(u"Runbook"_s);
    open.ask.isConfirmed = false;
    open.command(u"file.close"_s)->trigger();
    REQUIRE(open.ask.told.size() == 1);
    CHECK(open.ask.told.first().endsWith(u"Every change is in the register's own file all the same."_s));
    REQUIRE(open.window.workspace()); // it is open still
    CHECK(open.window.workspace()->reg().all<Improvement>().size() == 1);
    open.addImprovement(u"Another"_s);
    open.ask.isConfirmed = true;
    open.command(u"file.close"_s)->trigger();
    CHECK(open.window.workspace() == nullptr);
    CHECK_FALSE(open.command(u"file.close"_s)->isEnabled());
    CHECK(open.window.findChild<WelcomePage *>()->isVisible());
    const auto again = valueOf(Document::open(open.path(), OpenMode::ReadWrite, u"Bob"_s, clockOfTests()));
    CHECK(again->reg().all<Improvement>().size() == 2);
}

TEST_CASE("where the log holds changes of a register that is closed without a backup, it is named")
{
    OpenWindow open;
    writeFile(open.folder.filePath(u"r backups"_s), "a file where the folder of the backups should be");
    const auto reader = valueOf(Connection::open(open.path(), Access::ReadOnly));
    const auto reading = valueOf(Transaction::beginReading(*reader));
    REQUIRE(reader->single(u"SELECT count(*) FROM \"ledger\""_s));
    open.addImprovement(u"Runbook"_s);
    open.ask.isConfirmed = false;
    open.command(u"file.close"_s)->trigger();
    REQUIRE(open.ask.told.size() == 1);
    CHECK(open.ask.told.first().contains(u"in the register's own file and in r.ratchet-wal beside it"_s));
}

TEST_CASE("only one register or table that is dragged onto the window is taken, and nothing else")
{
    OpenWindow open;
    const auto isTaken = [&open](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&open.window, &enter);
        return enter.isAccepted();
    };
    const QUrl one = QUrl::fromLocalFile(open.folder.filePath(u"one.ratchet"_s));
    const QUrl two = QUrl::fromLocalFile(open.folder.filePath(u"two.RATCHET"_s));
    CHECK(isTaken({one}));
    CHECK(isTaken({two}));
    CHECK_FALSE(isTaken({one, two}));
    CHECK(isTaken({QUrl::fromLocalFile(open.folder.filePath(u"backlog.csv"_s))}));
    CHECK_FALSE(isTaken({QUrl::fromLocalFile(open.folder.filePath(u"notes.pdf"_s))}));
    CHECK_FALSE(isTaken({QUrl(u"https://example.org/one.ratchet"_s)}));
    CHECK_FALSE(isTaken({}));
}

TEST_CASE("the welcome page leads to the registers opened last, under their own names")
{
    QSettings().remove(PreferenceKey::recentFiles);
    OpenWindow open;
    const QString other = open.folder.filePath(u"R&D.ratchet"_s);
    REQUIRE(valueOf(Document::create(other, u"Ada"_s, clockOfTests()))->close());
    addRecentFile(other);
    open.command(u"file.close"_s)->trigger();
    auto *welcome = open.window.findChild<WelcomePage *>();
    QSignalSpy chosen(welcome, &WelcomePage::fileChosen);
    QPushButton *first = nullptr;
    for (QPushButton *button : welcome->findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith(u"R&D  ·  "_s))
            first = button;
    }
    REQUIRE(first);
    CHECK(first->text().startsWith(u"R&&D  ·  "_s)); // one would be the mark of a mnemonic
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    REQUIRE(waitFor([&] { return open.window.workspace() != nullptr; }));
    CHECK(open.window.windowTitle() == u"R&D.ratchet – Ratchet"_s);
}

namespace {

// As QLockFile and the note beside it have it.
void lockFromElsewhere(const QString &path)
{
    writeFile(path + u".lock"_s, "4711\nratchet\nELSEWHERE\n");
    writeFile(path + u".writer"_s, R"({"who": "Bea", "since": "2026-09-03T12:00:00Z", "process": 4711})");
}

} // namespace

TEST_CASE("a register that another computer holds is read, or taken over after a second question")
{
    Files c;
    const QString path = c.path(u"a.ratchet"_s);
    REQUIRE(Document::create(path, u"Ada"_s, clockOfTests()));
    lockFromElsewhere(path);
    c.ask.choice = 0;
    c.files.open(path);
    REQUIRE(waitFor([&] { return c.taken.size() == 1; }));
    CHECK(c.taken.back()->isReadOnly());
    REQUIRE(c.ask.told.size() == 1);
    CHECK(c.ask.told.first().startsWith(u"Bea on ELSEWHERE has had the register open for writing since "_s));
    CHECK(c.ask.told.first().contains(u"you can take the register over"_s));
    c.ask.told.clear();
    c.ask.choice = 1;
    c.ask.isConfirmed = false; // the second question
    c.files.open(path);
    REQUIRE(waitFor([&] { return c.ask.told.size() == 2; }));
    CHECK(c.ask.told.last().contains(u"only if you know that this program does not run any more"_s));
    CHECK(Store::lockHolder(path)->host == u"ELSEWHERE"_s);
    c.ask.isConfirmed = true;
    c.files.open(path);
    REQUIRE(waitFor([&] { return c.taken.size() == 2; }));
    CHECK_FALSE(c.taken.back()->isReadOnly());
    CHECK(Store::lockHolder(path)->isThisProcess());
}

TEST_CASE("a register that this program has open already is said to be so, and is not taken over")
{
    Files c;
    const auto open = valueOf(Document::create(c.path(u"a.ratchet"_s), u"Ada"_s, clockOfTests()));
    c.files.open(c.path(u"a.ratchet"_s));
    REQUIRE(c.settles());
    CHECK(c.ask.told.first().startsWith(u"This program has the register open for writing already: Ada, since "_s));
    CHECK_FALSE(c.ask.told.first().contains(u"take the register over"_s));
    CHECK(c.taken.empty());
}

TEST_CASE("a register that is write-protected is read, or copied and written there, whatever its version")
{
    Files c;
    const QString name = GENERATE(u"schema_1.ratchet"_s, u"schema_6.ratchet"_s);
    INFO(name);
    const QString path = c.path(name);
    REQUIRE(QFile::copy(testData(u"versions/"_s + name), path));
    const QByteArray before = contentOf(path);
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
    if (QFileInfo(path).isWritable()) // for the super-user it is not protected
        return markSkipped(u"needs a user whom permissions hold back"_s);
    c.ask.choice = 0;
    c.files.open(path);
    REQUIRE(waitFor([&] { return c.taken.size() == 1; }));
    CHECK(c.taken.back()->isReadOnly());
    c.ask.choice = 1;
    c.ask.answer = c.path(u"copy.ratchet"_s);
    c.files.open(path);
    REQUIRE(waitFor([&] { return c.taken.size() == 2; }));
    CHECK_FALSE(c.taken.back()->isReadOnly());
    CHECK(QFileInfo(c.taken.back()->path()).fileName() == u"copy.ratchet"_s);
    CHECK(c.taken.back()->reg().all<Improvement>().size() == c.taken.front()->reg().all<Improvement>().size());
    CHECK(contentOf(path) == before);
}
