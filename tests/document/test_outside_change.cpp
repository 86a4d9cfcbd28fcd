// SPDX-License-Identifier: GPL-3.0-or-later
// An open document whose file becomes another's: where people edit it goes on in a copy, where commands do it refuses.
#include <core/change_builder.h>
#include <core/entities/improvement.h>
#include <support/clock.h>
#include <support/test.h>

#include <document/change_outcome.h>
#include <document/document.h>
#include <document/outside_change.h>
#include <store/store.h>

#include <QDir>
#include <QFile>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A document of two changes, and what becomes of it.
struct OutsideFile {
    OutsideFile()
    {
        document = valueOf(Document::create(path(), u"Ada / Ops"_s, clockOfTests()));
        REQUIRE(add(u"First"_s));
        other = contentOf(path());
        QObject::connect(document.get(), &Document::wentOn, document.get(),
                         [this](const OutsideChange &change) { told.push_back(change); });
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"r.ratchet"_s); }
    [[nodiscard]] ChangeBuilder added(const QString &title) const
    {
        ChangeBuilder builder = document->builder();
        const auto id = builder.create<Improvement>();
        builder.set<&Improvement::reference>(id, document->nextReference(EntityKind::Improvement));
        builder.set<&Improvement::title>(id, title);
        return builder;
    }
    [[nodiscard]] Result<qint64> add(const QString &title) const { return document->apply(added(title), u"Added"_s); }

    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    QByteArray other; // of the file after the second change
    std::vector<OutsideChange> told;
};

} // namespace

TEST_CASE("a command whose register was replaced changes nothing and says so, when it writes and when it ends")
{
    OutsideFile c;
    REQUIRE(c.add(u"Second"_s));
    writeFile(c.path(), c.other);
    CHECK(c.document->fate() == FileFate::Replaced);
    CHECK(c.add(u"Third"_s).error().code == ErrorCode::Replaced);
    const Result<qint64> job = c.document->finish(c.document->applyJob(c.added(u"Third"_s), u"Added"_s)({}));
    CHECK(job.error().code == ErrorCode::Replaced);
    CHECK(c.document->undo().error().code == ErrorCode::Replaced);
    CHECK(c.document->change() == 3);
    CHECK(c.document->close().error().code == ErrorCode::Replaced);
    CHECK(contentOf(c.path()) == c.other);
    CHECK(c.told.empty());
    CHECK(QDir(c.folder.path()).entryList({u"*.ratchet"_s}, QDir::Files) == QStringList{u"r.ratchet"_s});
}

TEST_CASE("where people edit, a change goes on in a copy that bears their name, whichever way it is made")
{
    const int way = GENERATE(0, 1, 2);
    INFO(way);
    OutsideFile c;
    c.document->setGoesOnInCopy(true);
    REQUIRE(c.add(u"Second"_s));
    writeFile(c.path(), c.other);
    const Result<qint64> number = way == 0 ? c.add(u"Third"_s)
        : way == 1 ? c.document->finish(c.document->applyJob(c.added(u"Third"_s), u"Added"_s)({}))
                   : c.document->undo();
    CHECK(valueOf(number) == 4);
    REQUIRE(c.told.size() == 1);
    CHECK(c.told.front().fate == FileFate::Replaced);
    CHECK(c.told.front().path.endsWith(u"r.ratchet"_s));
    CHECK(c.told.front().movedTo == c.document->path());
    CHECK(c.told.front().history == CopiedHistory::Whole);
    REQUIRE(c.told.front().versions);
    CHECK(c.told.front().versions->here == c.document->change() - 1 - c.told.front().versions->common);
    CHECK(QFileInfo(c.document->path()).fileName().startsWith(u"r (Ada _ Ops "_s));
    CHECK(c.document->fate() == FileFate::Ours);
    CHECK(c.document->reg().all<Improvement>().size() == (way == 2 ? 1 : 3));
    CHECK(valueOf(c.document->undo()) == 5);
    CHECK(valueOf(c.document->store().check()).isSound());
    const QString copy = c.document->path();
    REQUIRE(c.document->close());
    c.document.reset();
    CHECK(contentOf(c.path()) == c.other);
    CHECK(valueOf(Document::open(copy, OpenMode::ReadWrite, u"Bea"_s, clockOfTests()))->change() == 5);
}

TEST_CASE("a copy to go on in that cannot be written leaves file and memory as they were")
{
    OutsideFile c;
    c.document->setGoesOnInCopy(true);
    REQUIRE(QDir(c.folder.path()).removeRecursively());
    CHECK_FALSE(c.add(u"Second"_s));
    CHECK(c.document->change() == 2);
    CHECK(c.document->reg().all<Improvement>().size() == 1);
    CHECK(c.told.empty());
    const QTemporaryDir elsewhere;
    CHECK(valueOf(c.document->goOnIn(elsewhere.filePath(u"kept.ratchet"_s))) == CopiedHistory::Whole);
    CHECK(valueOf(c.add(u"Second"_s)) == 3);
    CHECK(valueOf(c.document->undo()) == 4);
}

TEST_CASE("a document that is only read is not troubled by what becomes of its file")
{
    OutsideFile c;
    const auto reader = valueOf(Document::open(c.path(), OpenMode::ReadOnly, {}, clockOfTests()));
    REQUIRE(c.add(u"Second"_s));
    CHECK(reader->fate() == FileFate::Ours);
    c.document.reset();
    REQUIRE(QFile::remove(c.path()));
    CHECK(reader->fate() == FileFate::Ours);
    CHECK(reader->close());
}

TEST_CASE("a file that was renamed is found beside its old name")
{
    OutsideFile c;
    writeFile(c.folder.filePath(u"another.ratchet"_s), "no register");
    REQUIRE(QFile::rename(c.path(), c.folder.filePath(u"new name.ratchet"_s)));
    const OutsideChange change = outsideChange(c.document->store(), c.document->fate());
    CHECK(change.fate == FileFate::Missing);
    CHECK(QFileInfo(change.renamedTo).fileName() == u"new name.ratchet"_s);
}
