// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF says of itself: bookmarks, information for readers, metadata, attachments.
#include <report/paper/outline.h>

#include "made_page.h"

#include <report/paper/pdf_digest.h>

#include <support/test.h>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QTimeZone>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Three empty pages, 100 points high, dated with the second of their making as Qt 6.8 does.
QByteArray threePages()
{
    MadePage made("");
    made.pdf.addPage(made.page, false);
    made.pdf.addPage(made.page, false);
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/ModDate", QPDFObjectHandle::newString("D:20261129140645Z"));
    made.pdf.getTrailer().replaceKey("/Info", made.pdf.makeIndirectObject(info));
    QPDFWriter writer(made.pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.write();
    const std::unique_ptr<Buffer> bytes(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
}

DocumentInfo aboutPack()
{
    DocumentInfo info;
    info.title = u"Evidence <2026> & more"_s;
    info.author = u"Ada"_s;
    info.subject = u"As of 2026-11-22"_s;
    info.language = u"de-DE"_s;
    info.program = u"Ratchet 0.1.0"_s;
    info.createdAt = QDateTime(QDate(2026, 11, 22), QTime(14, 30), QTimeZone("Europe/Berlin"));
    return info;
}

struct Outlined {
    explicit Outlined(const std::vector<Bookmark> &bookmarks, const DocumentInfo &info = aboutPack(),
                      const Attach &attach = {})
        : bytes(valueOf(withOutline(threePages(), bookmarks, info, attach)))
    {
        pdf.processMemoryFile("made", bytes.constData(), size_t(bytes.size()));
    }
    [[nodiscard]] QPDFObjectHandle outlines() { return pdf.getRoot().getKey("/Outlines"); }
    [[nodiscard]] QByteArray metadata()
    {
        const auto data = pdf.getRoot().getKey("/Metadata").getStreamData();
        return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    }

    QByteArray bytes;
    QPDF pdf;
};

// Titles below that node, deeper ones in brackets, each with the number of those it hides.
QString treeOf(QPDFObjectHandle parent)
{
    QStringList items;
    for (QPDFObjectHandle item = parent.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
        QString text = QString::fromStdString(item.getKey("/Title").getUTF8Value());
        if (item.hasKey("/First"))
            text += u"%1(%2)"_s.arg(item.getKey("/Count").getIntValue()).arg(treeOf(item));
        items += text;
    }
    return items.join(u' ');
}

} // namespace

TEST_CASE("bookmarks make a tree of which the first level is open, a level that was skipped counts as the next")
{
    Outlined pack({{1, u"A"_s, 0, 10},
                   {2, u"a1"_s, 0, 20},
                   {2, u"a2"_s, 1, 0},
                   {3, u"deep"_s, 1, 30},
                   {1, u"B"_s, 2, 0},
                   {4, u"b1"_s, 2, 5},
                   {0, u"C"_s, 2, 50}});
    CHECK(treeOf(pack.outlines()) == u"A-2(a1 a2-1(deep)) B-1(b1) C"_s);
    CHECK(pack.outlines().getKey("/Count").getIntValue() == 3);
    CHECK(pack.pdf.getRoot().getKey("/PageMode").getName() == "/UseOutlines");
}

TEST_CASE("a bookmark leads to its page and height, one of a page that is not there leads nowhere")
{
    Outlined pack({{1, u"Beyond"_s, 3, 0}, {1, u"Before"_s, -1, 0}, {1, u"Second"_s, 1, 30}});
    CHECK(treeOf(pack.outlines()) == u"Second"_s);
    QPDFObjectHandle place = pack.outlines().getKey("/First").getKey("/Dest");
    const bool isSecond = place.getArrayItem(0).getObjGen() == pack.pdf.getAllPages()[1].getObjGen();
    CHECK(isSecond);
    CHECK(place.getArrayItem(1).getName() == "/XYZ");
    CHECK(place.getArrayItem(3).getNumericValue() == 70); // of 100 points, from below
    Outlined bare({});
    CHECK_FALSE(bare.pdf.getRoot().hasKey("/Outlines"));
    CHECK_FALSE(bare.pdf.getRoot().hasKey("/PageMode"));
}

TEST_CASE("a reader is told title, language, direction, dates and who made it")
{
    Outlined pack({});
    QPDFObjectHandle info = pack.pdf.getTrailer().getKey("/Info");
    CHECK(info.getKey("/Title").getUTF8Value() == "Evidence <2026> & more");
    CHECK(info.getKey("/Author").getUTF8Value() == "Ada");
    CHECK(info.getKey("/Producer").getUTF8Value() == "Ratchet 0.1.0");
    CHECK(info.getKey("/CreationDate").getUTF8Value() == "D:20261122133000Z"); // 14:30 in Berlin
    CHECK_FALSE(info.hasKey("/ModDate"));
    CHECK_FALSE(info.hasKey(dataHashKey));
    QPDFObjectHandle root = pack.pdf.getRoot();
    CHECK(root.getKey("/Lang").getUTF8Value() == "de-DE");
    CHECK(root.getKey("/ViewerPreferences").getKey("/Direction").getName() == "/L2R");
    CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    DocumentInfo hebrew = aboutPack();
    hebrew.isRightToLeft = true;
    hebrew.program.clear();
    hebrew.dataHash = u"00ff"_s;
    Outlined other({}, hebrew);
    CHECK(other.pdf.getRoot().getKey("/ViewerPreferences").getKey("/Direction").getName() == "/R2L");
    CHECK(other.pdf.getTrailer().getKey("/Info").getKey("/Producer").getUTF8Value() == "Ratchet");
    CHECK(other.pdf.getTrailer().getKey("/Info").getKey(dataHashKey).getUTF8Value() == "00ff");
}

TEST_CASE("the metadata say the same again, and only those of an archive copy that it is one")
{
    const QByteArray working = Outlined({}).metadata();
    CHECK(working.contains("Evidence &lt;2026&gt; &amp; more"));
    CHECK(working.contains("<xmp:CreateDate>2026-11-22T13:30:00Z</xmp:CreateDate>"));
    CHECK_FALSE(working.contains("pdfaid:conformance"));
    DocumentInfo archive = aboutPack();
    archive.isArchive = true;
    archive.createdAt = {};
    const QByteArray kept = Outlined({}, archive).metadata();
    CHECK(kept.contains("<pdfaid:part>1</pdfaid:part>"));
    CHECK(kept.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    CHECK_FALSE(kept.contains("CreateDate"));
}

TEST_CASE("files are attached with name, kind and what they hold; whoever attaches knows the pages first")
{
    size_t pages = 0;
    QByteArray before;
    Outlined pack({}, aboutPack(), [&](const PdfDigests &digests) {
        pages = digests.pages.size();
        before = digests.document;
        return std::vector<DataFile>{{u"öffnen.csv"_s, u"What is open"_s, "a\r\n1\r\n", 1},
                                     {u"answers.json"_s, u"Answers"_s, "{}"}};
    });
    CHECK(pages == 3);
    QPDFEmbeddedFileDocumentHelper attached(pack.pdf);
    REQUIRE(attached.getEmbeddedFiles().size() == 2);
    const auto table = attached.getEmbeddedFile("öffnen.csv");
    REQUIRE(table);
    CHECK(table->getDescription() == "What is open");
    QPDFEFStreamObjectHelper content(table->getEmbeddedFileStream());
    CHECK(content.getSubtype() == "text/csv");
    CHECK(content.getCreationDate() == "D:20261122133000Z");
    CHECK(QPDFEFStreamObjectHelper(attached.getEmbeddedFile("answers.json")->getEmbeddedFileStream()).getSubtype()
          == "application/json");
    // What a file is to the document stands with it as a name, and the catalogue lists the same files.
    QPDFObjectHandle listed = pack.pdf.getRoot().getKey("/AF");
    REQUIRE(listed.getArrayNItems() == 2);
    for (const auto &[name, specification] : attached.getEmbeddedFiles()) {
        QPDFObjectHandle file = specification->getObjectHandle();
        CHECK(file.getKey("/AFRelationship").isName());
        CHECK(file.getKey("/AFRelationship").getName() == "/Data");
        CHECK(file.hasKey("/F"));
        CHECK(file.hasKey("/UF"));
        const QPDFObjGen number = file.getObjGen();
        CHECK((listed.getArrayItem(0).getObjGen() == number || listed.getArrayItem(1).getObjGen() == number));
    }
    CHECK(digestsOf(pack.pdf).document == before);
    pack.pdf.getRoot().replaceKey("/AF", QPDFObjectHandle::newArray({listed.getArrayItem(0)}));
    CHECK(digestsOf(pack.pdf).document != before); // a list of its own would say something else
    CHECK_FALSE(Outlined({}).pdf.getRoot().hasKey("/Names"));
    CHECK_FALSE(Outlined({}).pdf.getRoot().hasKey("/AF"));
}

TEST_CASE("the same pages and words give the same bytes; what is no PDF is told, not thrown")
{
    const std::vector<Bookmark> bookmarks{{1, u"A"_s, 0, 0}};
    const bool isSame = Outlined(bookmarks).bytes == Outlined(bookmarks).bytes;
    CHECK(isSame);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.4\nnothing")}) {
        const Result<QByteArray> made = withOutline(bytes, {}, aboutPack());
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().code == ErrorCode::Storage);
        CHECK(made.error().what == u"The bookmarks of the pack could not be made."_s);
        CHECK_FALSE(made.error().cause.isEmpty());
    }
}
