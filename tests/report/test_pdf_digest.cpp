// SPDX-License-Identifier: GPL-3.0-or-later
// Digests of pages: the same for a file that was only written anew, another for one that shows something else.
#include <report/paper/pdf_digest.h>

#include "made_page.h"

#include <support/test.h>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const std::string pageText = "BT /F 12 Tf <00010010> Tj ET";

// Written and read again, with its objects in streams of their own or plainly.
PdfDigests rewritten(QPDF &pdf, qpdf_object_stream_e objects, bool isPacked)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(objects);
    writer.setCompressStreams(isPacked);
    writer.write();
    const std::unique_ptr<Buffer> bytes(writer.getBuffer());
    QPDF again;
    again.processMemoryFile("again", reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize());
    return digestsOf(again);
}

PdfDigests digestsWith(const std::string &content, const std::string &title = {})
{
    MadePage made(content);
    if (!title.empty()) {
        QPDFObjectHandle information = QPDFObjectHandle::newDictionary();
        information.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title));
        made.pdf.getTrailer().replaceKey("/Info", made.pdf.makeIndirectObject(information));
    }
    return digestsOf(made.pdf);
}

} // namespace

TEST_CASE("how a file is written says nothing about what it shows")
{
    MadePage made(pageText);
    const PdfDigests first = digestsOf(made.pdf);
    REQUIRE(first.pages.size() == 1);
    CHECK(first.pages[0].size() == 32);
    CHECK(rewritten(made.pdf, qpdf_o_generate, true) == first);
    CHECK(rewritten(made.pdf, qpdf_o_disable, false) == first);
}

TEST_CASE("another letter, another size of the page, another font are other pages; the document stays the same")
{
    const PdfDigests first = digestsWith(pageText);
    const PdfDigests letter = digestsWith("BT /F 12 Tf <00010011> Tj ET");
    CHECK(letter.pages != first.pages);
    CHECK(letter.document == first.document);
    MadePage wide(pageText);
    wide.page.replaceKey("/MediaBox", QPDFObjectHandle::parse("[0 0 200 100]"));
    CHECK(digestsOf(wide.pdf).pages != first.pages);
    MadePage font(pageText);
    font.page.getKey("/Resources").getKey("/Font").getKey("/F").replaceKey("/ToUnicode", stream(font.pdf, "other"));
    CHECK(digestsOf(font.pdf).pages != first.pages);
}

TEST_CASE("the mark of a font's subset is given by chance and counts for nothing")
{
    const auto named = [](const char *name) {
        MadePage made(pageText);
        made.page.getKey("/Resources")
            .getKey("/Font")
            .getKey("/F")
            .replaceKey("/BaseFont", QPDFObjectHandle::newName(name));
        return digestsOf(made.pdf).pages;
    };
    CHECK(named("/QAMAAA+NotoSans") == named("/QXYZAB+NotoSans"));
    CHECK(named("/QAMAAA+NotoSans") != named("/QAMAAA+NotoSerif"));
}

TEST_CASE("a title belongs to the document, and a page added to the pages")
{
    const PdfDigests plain = digestsWith(pageText, "March");
    CHECK(digestsWith(pageText, "April").document != plain.document);
    CHECK(digestsWith(pageText, "April").pages == plain.pages);
    MadePage two(pageText);
    two.pdf.addPage(two.page.shallowCopy(), false);
    const PdfDigests digests = digestsOf(two.pdf);
    REQUIRE(digests.pages.size() == 2);
    CHECK(digests.pages[0] == digests.pages[1]);
}

TEST_CASE("an object that refers to itself ends")
{
    MadePage made(pageText);
    QPDFObjectHandle loop = made.pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    loop.replaceKey("/Self", loop);
    made.page.replaceKey("/PieceInfo", loop);
    CHECK(digestsOf(made.pdf).pages[0].size() == 32);
}
