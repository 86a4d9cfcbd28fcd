// SPDX-License-Identifier: GPL-3.0-or-later
// What a typed search finds, and by what lists are sorted: without case and accents, empty values last.
#include <models/lists/record_keys.h>
#include <models/lists/search_query.h>

#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

bool finds(const QString &query, const QString &text) { return SearchQuery(query).matches(folded(text)); }

} // namespace

TEST_CASE("every word must be there, in any order, without regard to case and accents")
{
    CHECK(finds(u"restore monthly"_s, u"Monthly test of the RESTORE"_s));
    CHECK_FALSE(finds(u"restore weekly"_s, u"Monthly test of the RESTORE"_s));
    CHECK(finds(u"uberlauf"_s, u"Überlauf im Postfach"_s));
    CHECK(finds(u"ÜBERLAUF"_s, u"uberlauf"_s));
    CHECK(finds(u""_s, u"anything"_s));
    CHECK(finds(u"  "_s, u"anything"_s));
    CHECK(SearchQuery(u" ").isEmpty());
}

TEST_CASE("quotes keep words together, an exclamation mark forbids them")
{
    CHECK(finds(u"\"test of\""_s, u"Monthly test of the restore"_s));
    CHECK_FALSE(finds(u"\"of test\""_s, u"Monthly test of the restore"_s));
    CHECK(finds(u"restore !weekly"_s, u"Monthly restore"_s));
    CHECK_FALSE(finds(u"restore !monthly"_s, u"Monthly restore"_s));
    CHECK_FALSE(finds(u"!\"monthly restore\""_s, u"Monthly restore"_s));
    CHECK(finds(u"!\"monthly restore\""_s, u"Restore monthly"_s));
    CHECK(finds(u"\"unclosed quote"_s, u"an unclosed quote is one"_s));
    CHECK(SearchQuery(u"!").isEmpty());
}

TEST_CASE("a longer search looks only through what the shorter one found")
{
    CHECK(SearchQuery(u"restore").narrows(SearchQuery(u"rest")));
    CHECK(SearchQuery(u"rest mon").narrows(SearchQuery(u"rest")));
    CHECK_FALSE(SearchQuery(u"rest").narrows(SearchQuery(u"restore")));
    CHECK(SearchQuery(u"!res").narrows(SearchQuery(u"!rest"))); // forbids more
    CHECK_FALSE(SearchQuery(u"!rest").narrows(SearchQuery(u"!res")));
    CHECK_FALSE(SearchQuery(u"!rest").narrows(SearchQuery(u"rest")));
    CHECK(SearchQuery(u"anything").narrows(SearchQuery(u"")));
}

TEST_CASE("sorted by what values mean, what is empty last")
{
    const auto key = [](const Value &value) { return ListKeys::sortKey(value); };
    CHECK(compare(key(9.0), key(10.0)) < 0); // as texts it would be the other way round
    CHECK(compare(key(qint64(-3)), key(qint64(2))) < 0);
    CHECK(compare(key(QDate(2026, 2, 28)), key(QDate(2026, 3, 1))) < 0);
    CHECK(compare(key(u"Änderung"_s), key(u"Zugang"_s)) < 0);
    CHECK(compare(key(u"alerts"_s), key(u"ALERTS"_s)) == 0);
    CHECK(compare(key(Value()), key(u"a"_s)) > 0);
    CHECK(compare(key(u"a"_s), key(Value())) < 0);
    CHECK(compare(key(Value()), key(Value())) == 0);
}
