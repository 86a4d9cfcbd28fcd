// SPDX-License-Identifier: GPL-3.0-or-later
// An archive copy is PDF/A-1b by its structure: ISO 19005-1, checked on the objects of the file.
#include "sample_answers.h"

#include <answers/questions/answer.h>
#include <core/entities/evidence.h>
#include <report/pack/manifest.h>
#include <report/paper/data_archive.h>
#include <support/catch.h>
#include <support/test.h>

#include <QXmlStreamReader>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

MadePack archiveCopy()
{
    PackSettings settings = samplePack();
    settings.choices.profile = PackProfile::Archive;
    const Answers answers = believableAnswers();
    return valueOf(makePack(answers, Register(), settings));
}

QString textOf(QPDFObjectHandle dictionary, const std::string &key)
{
    return QString::fromStdString(dictionary.getKey(key).getUTF8Value());
}

QByteArray bytesOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

// The text of the first element of that name below an element called `parent`.
QString xmpText(const QByteArray &packet, const QString &parent, const QString &name)
{
    QXmlStreamReader xml(packet);
    bool isInside = false;
    while (!xml.atEnd()) {
        xml.readNext();
        isInside = isInside || (xml.isStartElement() && xml.qualifiedName() == parent);
        if (isInside && xml.isStartElement() && xml.qualifiedName() == name)
            return xml.readElementText();
    }
    CHECK_FALSE(xml.hasError());
    return {};
}

} // namespace

TEST_CASE("an archive copy is PDF/A-1b by its structure")
{
    const MadePack pack = archiveCopy();
    REQUIRE(pack.pdf.startsWith("%PDF-1.4\n%"));
    const QByteArray marks = pack.pdf.mid(10, 4); // of a file that holds bytes, not text
    CHECK(std::ranges::all_of(marks, [](char mark) { return uchar(mark) > 127; }));
    QPDF pdf;
    pdf.processMemoryFile("pack", pack.pdf.constData(), size_t(pack.pdf.size()));
    CHECK_FALSE(pdf.isEncrypted());
    CHECK(pdf.getTrailer().hasKey("/ID"));
    QPDFObjectHandle root = pdf.getRoot();
    for (const char *forbidden : {"/Names", "/AF", "/AcroForm", "/OpenAction", "/AA", "/OCProperties"})
        CHECK_FALSE(root.hasKey(forbidden));
    REQUIRE(root.getKey("/OutputIntents").isArray());
    CHECK(root.getKey("/OutputIntents").getArrayItem(0).getKey("/S").getName() == "/GTS_PDFA1");
    CHECK(root.getKey("/OutputIntents").getArrayItem(0).getKey("/DestOutputProfile").isStream());

    int fonts = 0;
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        CHECK_FALSE(dictionary.hasKey("/EF"));
        CHECK_FALSE(dictionary.hasKey("/Group"));
        CHECK((!dictionary.hasKey("/SMask")
               || (dictionary.getKey("/SMask").isName() && dictionary.getKey("/SMask").getName() == "/None")));
        for (const char *opacity : {"/ca", "/CA"})
            CHECK((!dictionary.hasKey(opacity) || dictionary.getKey(opacity).getNumericValue() == 1.0));
        CHECK((!dictionary.hasKey("/BM") || dictionary.getKey("/BM").getName() == "/Normal"));
        if (dictionary.isDictionaryOfType("/FontDescriptor")) {
            ++fonts;
            CHECK((dictionary.getKey("/FontFile2").isStream() || dictionary.getKey("/FontFile3").isStream()));
            CHECK(dictionary.getKey("/CIDSet").isStream());
        }
    }
    CHECK(fonts > 0);
}

TEST_CASE("the metadata of an archive copy say what its information says")
{
    const MadePack pack = archiveCopy();
    QPDF pdf;
    pdf.processMemoryFile("pack", pack.pdf.constData(), size_t(pack.pdf.size()));
    QPDFObjectHandle metadata = pdf.getRoot().getKey("/Metadata");
    REQUIRE(metadata.isStream());
    CHECK_FALSE(metadata.getDict().hasKey("/Filter"));
    const QByteArray packet = bytesOf(metadata);
    CHECK(xmpText(packet, u"rdf:Description"_s, u"pdfaid:part"_s) == u"1"_s);
    CHECK(xmpText(packet, u"rdf:Description"_s, u"pdfaid:conformance"_s) == u"B"_s);
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    CHECK(xmpText(packet, u"dc:title"_s, u"rdf:li"_s) == textOf(info, "/Title"));
    CHECK(xmpText(packet, u"dc:description"_s, u"rdf:li"_s) == textOf(info, "/Subject"));
    CHECK(xmpText(packet, u"dc:creator"_s, u"rdf:li"_s) == textOf(info, "/Author"));
    CHECK(xmpText(packet, u"rdf:Description"_s, u"pdf:Producer"_s) == textOf(info, "/Producer"));
    CHECK(xmpText(packet, u"rdf:Description"_s, u"xmp:CreatorTool"_s) == textOf(info, "/Creator"));
    CHECK(xmpText(packet, u"rdf:Description"_s, u"xmp:CreateDate"_s) == u"2026-11-22T14:30:00Z"_s);
    CHECK(textOf(info, "/CreationDate") == u"D:20261122143000Z"_s);
}

TEST_CASE("the data of an archive copy lie beside it, under the hash that it prints")
{
    const MadePack pack = archiveCopy();
    const std::vector<DataFile> files = valueOf(unzipped(pack.data));
    REQUIRE(files.size() == pack.files.size() + 1);
    for (size_t i = 0; i < pack.files.size(); ++i) {
        CHECK(files[i].name == pack.files[i].name);
        CHECK(files[i].content == pack.files[i].content);
    }
    CHECK(files.back().name == manifestFile);
    CHECK(valueOf(readManifest(files.back().content)).files.size() == pack.files.size());
    QPDF pdf;
    pdf.processMemoryFile("pack", pack.pdf.constData(), size_t(pack.pdf.size()));
    CHECK(textOf(pdf.getTrailer().getKey("/Info"), "/RatchetData") == QString::fromLatin1(sha256Of(pack.data).toHex()));
}

TEST_CASE("a broken archive of data is refused")
{
    const QByteArray archive = archiveCopy().data;
    CHECK(unzipped({}).error().code == ErrorCode::Damaged);
    CHECK(unzipped("not an archive").error().code == ErrorCode::Damaged);
    for (qsizetype length = 1; length < archive.size(); length += archive.size() / 30)
        CHECK_FALSE(unzipped(archive.left(length)).has_value());
}
