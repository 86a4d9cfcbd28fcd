// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/text/text_encoding.h>

#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("an encoding that was told is taken, whatever the bytes look like")
{
    const DecodedText text = valueOf(decodeText("Gr\xc3\xb6\xc3\x9f"
                                                "e"_ba,
                                                u"windows-1252"_s));
    CHECK(text.text == u"GrÃ¶ÃŸe"_s);
    CHECK(valueOf(decodeText("a\0b\0"_ba, u"UTF-16LE"_s)).text == u"ab"_s);
    CHECK(valueOf(decodeText("\xff\xfe"
                             "a\0"_ba,
                             u"UTF-16LE"_s))
              .text
          == u"a"_s); // the mark is no letter
    CHECK(valueOf(decodeText("\xef\xbb\xbfx"_ba, u"UTF-8"_s)).text == u"x"_s);
    CHECK(decodeText("a", u"EBCDIC"_s).error().code == ErrorCode::Usage);
    for (const QString &name : knownEncodings())
        CHECK(decodeText(name.startsWith(u"UTF-16") ? QByteArray(2, 'a') : QByteArray("aa"), name));
}

TEST_CASE("of damaged texts line and column are told; other encodings are not made up for them")
{
    const auto damaged = decodeText("ä;ö\nü;\xfc\né;è\n");
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().where == Place{{}, 2, 3, {}});
    const auto binary = decodeText("PK\x03\x04\nab\0"_ba);
    REQUIRE_FALSE(binary);
    CHECK(binary.error().where == Place{{}, 2, 3, {}});
    CHECK_FALSE(decodeText("abc", u"UTF-16LE"_s)); // an odd number of bytes
}

TEST_CASE("forms of UTF-8 that it forbids are no UTF-8")
{
    for (const QByteArray &bytes : {"\xc0\xaf"_ba, "\xe0\x80\xaf"_ba, "\xf0\x80\x80\xaf"_ba, "\xed\xa0\x80"_ba,
                                    "\xf5\x80\x80\x80"_ba, "\x80"_ba, "\xe2\x82"_ba}) {
        INFO(bytes.toHex());
        CHECK_FALSE(decodeText(bytes, u"UTF-8"_s));
        CHECK(valueOf(decodeText(bytes)).encoding == u"windows-1252"_s);
    }
    CHECK(valueOf(decodeText("\xf4\x8f\xbf\xbf"_ba)).encoding == u"UTF-8"_s); // the last letter there is
}
