// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the texts of a page back, from pages written by hand: what the comparison of packs rests on.
#include <report/verify/pdf_text.h>

#include "made_page.h"

#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOn(const std::string &content, const std::string &form = {})
{
    return linesOf(MadePage(content, form).page);
}

} // namespace

TEST_CASE("codes mean what the map of their font says")
{
    const CodeMap codes{QByteArray(fontMap)};
    CHECK(codes.text(QByteArray::fromHex("000100020003")) == u"Afi😀"_s);
    CHECK(codes.text(QByteArray::fromHex("001000150019")) == u"059"_s);
    CHECK(codes.text(QByteArray::fromHex("00300031")) == u"xä"_s);
    CHECK(codes.text(QByteArray::fromHex("0001001a0001")) == u"A\ufffdA"_s); // unknown: shown as such, not left out
    CHECK(codes.text(QByteArray::fromHex("000100")) == u"A"_s); // half a code is none
    CHECK(CodeMap({}).text(QByteArray::fromHex("0001")) == u"\ufffd"_s);
}

TEST_CASE("a range without end costs no more than its codes")
{
    const CodeMap codes{QByteArray("beginbfrange\n<0000> <FFFFFFFF> <0041>\nendbfrange")};
    CHECK(codes.text(QByteArray::fromHex("0000")) == u"A"_s);
    CHECK(codes.text(QByteArray::fromHex("0001")) == u"B"_s);
    const CodeMap beyond{QByteArray("beginbfrange\n<FFFF0000> <FFFFFFFF> <0041>\nendbfrange")};
    CHECK(beyond.text(QByteArray::fromHex("0000")) == u"\ufffd"_s);
}

TEST_CASE("each text object is a line, its parts put together, blank ones left out")
{
    CHECK(linesOn("BT /F 12 Tf <00010010> Tj <0011> Tj ET BT /F 12 Tf [<0030> -200 <0031>] TJ ET")
          == QStringList{u"A01"_s, u"xä"_s});
    CHECK(linesOn("BT ET BT /F 12 Tf () Tj ET 0 0 10 10 re f").isEmpty());
    CHECK(linesOn("BT /F 12 Tf <0001> Tj").isEmpty()); // never ended: nothing that a reader would see whole
}

TEST_CASE("what a form draws is read where it is drawn, and a form that draws itself ends")
{
    CHECK(linesOn("BT /F 12 Tf <0001> Tj ET /X Do BT /F 12 Tf <0010> Tj ET", "BT /F 12 Tf <0011> Tj ET")
          == QStringList{u"A"_s, u"1"_s, u"0"_s});
    // Forms without resources of their own see those of the page, themselves among them.
    CHECK(linesOn("/X Do", "BT /F 12 Tf <0011> Tj ET /X Do").size() == 200);
    CHECK(linesOn("/Y Do BT /F 12 Tf <0001> Tj ET") == QStringList{u"A"_s});
}
