// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/cancellation.h>
#include <core/result.h>
#include <core/well_formed.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Qt::StringLiterals;

TEST_CASE("an error says where, what and why, as far as it is known")
{
    CHECK(describe({ErrorCode::Storage, u"It failed."_s}) == u"It failed."_s);
    CHECK(describe({ErrorCode::Malformed, u"No number."_s, {u"a.csv"_s, 3, 7, u"effort"_s}})
          == u"a.csv: line 3, column 7: effort: No number."_s);
    CHECK(describe({ErrorCode::Malformed, u"Cut short."_s, {{}, 3, 0, {}}, u"EOF"_s}) == u"line 3: Cut short. (EOF)"_s);
    CHECK(describe({ErrorCode::CannotOpen, u"Not opened."_s, {u"r.ratchet"_s, 0, 5, {}}})
          == u"r.ratchet: Not opened."_s); // a column means nothing without its line
}

TEST_CASE("a failure is equal to what it was made of")
{
    const Status failed = failure(ErrorCode::Refused, u"Not so."_s, u"cause"_s, {{}, 1, 2, u"status"_s});
    REQUIRE_FALSE(failed.has_value());
    CHECK(failed.error() == Error{ErrorCode::Refused, u"Not so."_s, {{}, 1, 2, u"status"_s}, u"cause"_s});
}

TEST_CASE("who asks for an end is heard by every copy, and by no other computation")
{
    const Cancellation mine;
    const Cancellation copy = mine;
    const Cancellation other;
    CHECK_FALSE(copy.isRequested());
    mine.request();
    CHECK(copy.isRequested());
    CHECK_FALSE(other.isRequested());
}

TEST_CASE("halves of characters become the sign for what cannot be read, whole ones stay")
{
    const QString smile = QString::fromUtf8("\xF0\x9F\x98\x80");
    CHECK(wellFormed(u"naïve "_s + smile) == u"naïve "_s + smile);
    const QString high(smile[0]);
    const QString low(smile[1]);
    const QString unknown(QChar(QChar::ReplacementCharacter));
    CHECK(wellFormed(u"a"_s + high) == u"a"_s + unknown);
    CHECK(wellFormed(low + high) == unknown + unknown); // the wrong way round
    CHECK(wellFormed(high + smile + low) == unknown + smile + unknown);
    for (const QString &text : {high, low, QString(low + high), QString(high + u'x' + low)})
        CHECK(wellFormed(text).isValidUtf16());
}
