// SPDX-License-Identifier: GPL-3.0-or-later
// What a pack says of itself to machines, written and read back.
#include "sample_answers.h"

#include <report/pack/manifest.h>
#include <report/paper/pdf_digest.h>
#include <support/test.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate manifestDay(2026, 11, 22);

QByteArray manifestOf(const PackSettings &settings, const PdfDigests *digests = nullptr)
{
    return manifestJson(settings, u"Evidence pack"_s, manifestDay,
                        {{u"open.csv"_s, u"Open"_s, "abc", 2}, {u"answers.json"_s, {}, "{}"}}, digests);
}

} // namespace

TEST_CASE("a manifest names register, change, choices and the hash of every part, and is read as it was written")
{
    PackSettings settings = samplePack();
    settings.reference = u"PACK-0007"_s;
    settings.choices.services = {u"Mail"_s};
    settings.choices.names = Names::Roles;
    settings.choices.setHas(PackSection::SignOff, false);
    const PdfDigests digests{{QByteArray::fromHex("01ff"), QByteArray::fromHex("02")}, QByteArray::fromHex("aa")};
    const Manifest manifest = valueOf(readManifest(manifestOf(settings, &digests)));
    CHECK(manifest.reference == u"PACK-0007"_s);
    CHECK(manifest.title == u"Evidence pack"_s);
    CHECK(manifest.registerFile == u"northwind.ratchet"_s);
    CHECK(manifest.change == 4812);
    CHECK(manifest.ledger.startsWith(u"9f2c4e5a"_s));
    CHECK(manifest.asOf == manifestDay);
    CHECK(manifest.preparedAt == settings.preparedAt);
    CHECK(manifest.locale == u"en_GB"_s);
    CHECK((manifest.choices == settings.choices));
    CHECK(manifest.pages == QStringList{u"01ff"_s, u"02"_s});
    CHECK(manifest.document == u"aa"_s);
    REQUIRE(manifest.files.size() == 2);
    // sha256 of "abc" is the first example of FIPS 180.
    CHECK((manifest.files[0]
           == Manifest::Part{u"open.csv"_s, 2, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s}));
    CHECK(manifest.files[1].rows == -1);
}

TEST_CASE("beside an archive copy a manifest leaves the pages out, and a pack that was not recorded has no reference")
{
    const QJsonObject json = QJsonDocument::fromJson(manifestOf(samplePack())).object();
    CHECK_FALSE(json.contains(u"pages"_s));
    CHECK_FALSE(json.contains(u"document"_s));
    CHECK_FALSE(json.contains(u"reference"_s));
    CHECK_FALSE(json[u"files"_s].toArray()[1].toObject().contains(u"rows"_s));
    const Manifest manifest = valueOf(readManifest(manifestOf(samplePack())));
    CHECK(manifest.pages.isEmpty());
    CHECK(manifest.reference.isEmpty());
}

TEST_CASE("a manifest of a later program is told from one that is none")
{
    QJsonObject later = QJsonDocument::fromJson(manifestOf(samplePack())).object();
    later[u"version"_s] = 2;
    const Result<Manifest> newer = readManifest(QJsonDocument(later).toJson());
    REQUIRE_FALSE(newer.has_value());
    CHECK(newer.error().code == ErrorCode::NewerVersion);
    CHECK(newer.error().what == u"The pack was made by a later version of Ratchet."_s);
    for (const QByteArray &json :
         {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray(R"({"format": "ratchet"})")}) {
        const Result<Manifest> none = readManifest(json);
        REQUIRE_FALSE(none.has_value());
        CHECK(none.error().code == ErrorCode::Malformed);
        CHECK(none.error().what == u"The manifest of the pack cannot be read."_s);
    }
    // What is not understood of a sound one is as if it were not there.
    const Manifest bare = valueOf(readManifest(R"({"format": "ratchet-pack", "version": 1, "files": {}, "pages": 3})"));
    CHECK(bare.files.empty());
    CHECK(bare.pages.isEmpty());
    CHECK_FALSE(bare.asOf.isValid());
}
