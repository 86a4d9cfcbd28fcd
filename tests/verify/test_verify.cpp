// SPDX-License-Identifier: GPL-3.0-or-later
// An honest pack is accepted, wherever and whenever it is checked; a forged one is refused, and the change is named.
#include "forgery.h"
#include "pack_registry.h"

#include <answers/questions/answer.h>
#include <core/catalogue.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <report/pack/pack_source.h>
#include <support/catch.h>
#include <support/test.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

void expectSound(const PackVerification &found)
{
    for (const PackDifference &difference : found.differences)
        UNSCOPED_INFO(difference.part << ", " << difference.what << ": " << difference.printed << " / "
                                      << difference.recomputed);
    CHECK(found.isSound());
    CHECK(found.proven.size() >= 4);
}

void execute(const QString &path, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"forger"_s);
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        INFO(sql);
        REQUIRE(query.exec(sql));
        CHECK(query.numRowsAffected() > 0);
    }
    QSqlDatabase::removeDatabase(u"forger"_s);
}

const DataFile *fileOf(const ReadPdf &pdf, const QString &name)
{
    const auto found = std::ranges::find(pdf.attachments, name, &DataFile::name);
    return found == pdf.attachments.end() ? nullptr : &*found;
}

// The manifest with the hash of a file as it is now: the forger is thorough.
QByteArray withHash(const QByteArray &manifest, const QString &name, const QByteArray &content)
{
    QJsonObject json = QJsonDocument::fromJson(manifest).object();
    QJsonArray files = json[u"files"_s].toArray();
    for (qsizetype i = 0; i < files.size(); ++i) {
        QJsonObject file = files[i].toObject();
        if (file[u"name"_s] == name)
            file[u"sha256"_s] = QString::fromLatin1(sha256Of(content).toHex());
        files[i] = file;
    }
    json[u"files"_s] = files;
    return QJsonDocument(json).toJson();
}

} // namespace

TEST_CASE("an honest pack is accepted, in any language, of any day and any change, long after")
{
    installCatalogues(*QCoreApplication::instance(), QLocale(QLocale::English));
    PackRegistry registry;
    PackChoices whole;
    whole.language = u"en_GB"_s;
    const QString first = registry.make(whole);
    registry.change(u"Another title than the pack knows"_s);
    PackChoices german = smallPack();
    german.language = u"de_DE"_s;
    german.paper = Paper::Letter;
    PackChoices arabic = smallPack();
    arabic.language = u"ar_EG"_s;
    arabic.names = Names::Roles;
    PackChoices archive = smallPack();
    archive.profile = PackProfile::Archive;
    PackChoices narrow = smallPack();
    narrow.services = {registry.document->reg().all<Service>().begin()->name};
    narrow.periodFrom = QDate(2026, 10, 1);
    const QStringList packs{registry.make(german),
                            registry.make(arabic),
                            registry.make(archive),
                            registry.make(narrow),
                            registry.make(smallPack(), QDate(2026, 10, 31)),
                            registry.make(smallPack(), demonstrationDay, 2)};
    registry.change(u"And yet another title"_s);
    for (const QString &pack : QStringList{first} + packs) {
        INFO(pack);
        expectSound(registry.verify(pack));
        CHECK(valueOf(verifyPack(pack)).isSound());
    }
}

TEST_CASE("a changed part of a pack is found without its register: 170 random forgeries")
{
    PackRegistry registry;
    const QByteArray honest = contentOf(registry.make(smallPack()));
    const ReadPdf read = valueOf(readPdf(honest));
    REQUIRE(read.attachments.size() > 3);
    const QString path = registry.folder.filePath(u"forged.pdf"_s);
    QRandomGenerator random(7);
    const auto anyFile = [&]() -> const DataFile & {
        return read.attachments[size_t(random.bounded(int(read.attachments.size())))];
    };
    for (int i = 0; i < 170; ++i) {
        QByteArray forged;
        QString expected; // stands in the part or the name of what differs
        const DataFile &file = anyFile();
        QByteArray content = file.content;
        const int page = random.bounded(int(read.digests.pages.size()));
        switch (i % 7) {
        case 0: // a byte of an attachment
            content[random.bounded(int(content.size()))] ^= char(1 + random.bounded(255));
            forged = withAttachment(honest, file.name, content);
            expected = file.name;
            break;
        case 1: // another attachment in its place
            content = read.attachments[size_t(&file - read.attachments.data() + 1) % read.attachments.size()].content;
            forged = withAttachment(honest, file.name, content);
            expected = file.name;
            break;
        case 2:
            forged = withoutAttachment(honest, file.name);
            expected = file.name;
            break;
        case 3:
            forged = withAttachment(honest, u"more-%1.csv"_s.arg(i), "a,b\r\n1,2\r\n");
            expected = u"more-%1.csv"_s.arg(i);
            break;
        case 4:
            forged = withMarkOnPage(honest, page);
            expected = u"Page %1"_s.arg(page + 1);
            break;
        case 5:
            forged = withTextsExchanged(honest, page);
            expected = u"Page %1"_s.arg(page + 1);
            break;
        default:
            forged = i % 2 == 0 ? withTitle(honest, u"Another title"_s) : withoutPage(honest, page);
            expected = i % 2 == 0 ? u"Document"_s : u"Pages"_s;
        }
        writeFile(path, forged);
        const Result<PackVerification> found = verifyPack(path);
        INFO(i << " " << expected);
        if (!found) { // the manifest itself is gone or unreadable
            CHECK(file.name == manifestFile);
            CHECK_FALSE(found.error().what.isEmpty());
            continue;
        }
        if (file.name == manifestFile && i % 7 < 2) {
            continue; // what a manifest says of itself only the register can tell; see below
        }
        REQUIRE_FALSE(found->isSound());
        CHECK(std::ranges::any_of(found->differences, [&](const PackDifference &difference) {
            return difference.part.contains(expected) || difference.what.contains(expected);
        }));
    }
}

TEST_CASE("a thorough forger who renews the manifest is found by the register")
{
    PackRegistry registry;
    const QByteArray honest = contentOf(registry.make(smallPack()));
    const ReadPdf read = valueOf(readPdf(honest));
    const QString path = registry.folder.filePath(u"forged.pdf"_s);
    const auto forge = [&](const QString &name, const QByteArray &content) {
        const QByteArray manifest = withHash(fileOf(read, QString(manifestFile))->content, name, content);
        writeFile(path, withAttachment(withAttachment(honest, name, content), QString(manifestFile), manifest));
        CHECK(valueOf(verifyPack(path)).isSound()); // its parts do fit together
        return registry.verify(path);
    };
    SECTION("a figure of the answers")
    {
        QByteArray answers = fileOf(read, QString(answersFile))->content;
        static const QRegularExpression open(u"\"open\": (\\d+)"_s);
        const QString before = open.match(QString::fromUtf8(answers)).captured(1);
        answers.replace(QByteArray("\"open\": " + before.toUtf8()), QByteArray("\"open\": 1"));
        const PackVerification found = forge(QString(answersFile), answers);
        CHECK(std::ranges::any_of(found.differences, [&](const PackDifference &difference) {
            return difference.what.contains(u"question 1"_s) && difference.what.contains(u"open"_s)
                && difference.printed == u"1"_s && difference.recomputed == before;
        }));
    }
    SECTION("a row of a table")
    {
        QByteArray statements = fileOf(read, QString(statementsFile))->content;
        const qsizetype line = statements.indexOf('\n', statements.size() / 2);
        statements.remove(line + 1, statements.indexOf('\n', line + 1) - line);
        const PackVerification found = forge(QString(statementsFile), statements);
        CHECK(std::ranges::any_of(found.differences, [](const PackDifference &difference) {
            return difference.printed.isEmpty() && !difference.recomputed.isEmpty();
        }));
    }
    SECTION("who approved it")
    {
        QJsonObject json = QJsonDocument::fromJson(fileOf(read, QString(manifestFile))->content).object();
        QJsonObject choices = json[u"choices"_s].toObject();
        choices[u"approvedBy"_s] = u"The CEO"_s;
        json[u"choices"_s] = choices;
        writeFile(path, withAttachment(honest, QString(manifestFile), QJsonDocument(json).toJson()));
        const PackVerification found = registry.verify(path);
        CHECK(std::ranges::any_of(found.differences,
                                  [](const PackDifference &difference) { return difference.part == u"Manifest"_s; }));
    }
    SECTION("a page")
    {
        const QByteArray pdf = withTextsExchanged(honest, 2);
        const PdfDigests digests = valueOf(readPdf(pdf)).digests;
        QJsonObject json = QJsonDocument::fromJson(fileOf(read, QString(manifestFile))->content).object();
        QJsonArray pages = json[u"pages"_s].toArray();
        pages[2] = QString::fromLatin1(digests.pages[2].toHex());
        json[u"pages"_s] = pages;
        writeFile(path, withAttachment(pdf, QString(manifestFile), QJsonDocument(json).toJson()));
        CHECK(valueOf(verifyPack(path)).isSound());
        const PackVerification found = registry.verify(path);
        CHECK(std::ranges::any_of(found.differences, [](const PackDifference &difference) {
            return difference.part == u"Page 3"_s && difference.printed != difference.recomputed;
        }));
    }
}

TEST_CASE("a register that was altered beside the program is found: 30 random alterations")
{
    PackRegistry registry;
    const QString pack = registry.make(smallPack());
    registry.change(u"Later"_s);
    valueOf(registry.document->close());
    registry.document.reset();
    const QByteArray sound = contentOf(registry.path);
    QRandomGenerator random(11);
    const QStringList alterations{
        u"UPDATE ledger SET reason = 'nothing' WHERE number = %1"_s,
        u"UPDATE ledger SET who = 'nobody' WHERE number = %1"_s,
        u"DELETE FROM ledger WHERE number = %1"_s,
        u"UPDATE improvement SET title = 'better' WHERE id = (SELECT id FROM improvement LIMIT 1 OFFSET %1)"_s,
        u"UPDATE reading SET value = value + 1 WHERE \"on\" = (SELECT \"on\" FROM reading LIMIT 1 OFFSET %1)"_s,
        u"DELETE FROM person WHERE id = (SELECT id FROM person LIMIT 1 OFFSET %1)"_s,
    };
    for (int i = 0; i < 30; ++i) {
        writeFile(registry.path, sound);
        for (const QString &beside : {u"-wal"_s, u"-shm"_s})
            QFile::remove(registry.path + beside);
        const QString sql = alterations[i % alterations.size()].arg(1 + random.bounded(3));
        execute(registry.path, sql);
        INFO(sql);
        const Result<PackVerification> found = verifyPack(pack, registry.path);
        if (found) {
            CHECK_FALSE(found->isRegisterIntact);
            CHECK(std::ranges::any_of(found->differences, [](const PackDifference &difference) {
                return difference.part == u"Register"_s || difference.part == u"Ledger"_s;
            }));
        } else
            CHECK(found.error().code == ErrorCode::Damaged);
    }
}

TEST_CASE("what is no pack is refused with a reason")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.pdf"_s);
    CHECK(verifyPack(path).error().code == ErrorCode::CannotOpen);
    writeFile(path, "not a PDF");
    CHECK(verifyPack(path).error().code == ErrorCode::Damaged);
    CHECK(verifyPack(path).error().what == u"This is no PDF file."_s);
    PackRegistry registry;
    const QByteArray honest = contentOf(registry.make(smallPack()));
    for (qsizetype length = 100; length < honest.size(); length += honest.size() / 20) {
        writeFile(path, honest.left(length));
        REQUIRE_FALSE(verifyPack(path).has_value());
        CHECK(verifyPack(path).error().what.contains(u"cut off"_s));
    }
    writeFile(path, withoutAttachment(honest, QString(manifestFile)));
    CHECK(verifyPack(path).error().code == ErrorCode::Malformed);
}

TEST_CASE("another register does not prove a pack")
{
    PackRegistry one;
    PackRegistry other;
    const QString pack = one.make(smallPack());
    const PackVerification found = other.verify(pack);
    REQUIRE(found.differences.size() == 1);
    CHECK(found.differences.front().what.contains(u"another register"_s));
    CHECK(found.isRegisterIntact);
}
