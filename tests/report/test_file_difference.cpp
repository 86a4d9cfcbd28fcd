// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison of two packs says of their data: row and column by name, value by value, never "something differs".
#include <report/pack/file_difference.h>

#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

using Differences = std::vector<DataDifference>;

TEST_CASE("a cell that changed is called by its row and column")
{
    CHECK(tableDifferences("Title,Status\nRunbook,Open\nAlerts,Open\n", "Title,Status\nRunbook,Open\nAlerts,Done\n")
          == Differences{{u"Alerts, Status"_s, u"Open"_s, u"Done"_s}});
    CHECK(tableDifferences("Title,Status\nRunbook,Open\n", "Title,Status\nRunbook,Open\n").empty());
    // A row without a first cell has only its number.
    CHECK(tableDifferences("Title,Hours\n,4\n", "Title,Hours\n,5\n")
          == Differences{{u"row 1, Hours"_s, u"4"_s, u"5"_s}});
}

TEST_CASE("rows that came, went or changed places")
{
    CHECK(tableDifferences("Title,Hours\nRunbook,4\n", "Title,Hours\nRunbook,4\nAlerts,2\n")
          == Differences{{u"Alerts"_s, {}, u"Alerts | 2"_s}});
    CHECK(tableDifferences("Title,Hours\nRunbook,4\nAlerts,2\n", "Title,Hours\nAlerts,2\n")
          == Differences{{u"Runbook"_s, u"Runbook | 4"_s, {}}});
    CHECK(tableDifferences("Title,Hours\nRunbook,4\nAlerts,2\n", "Title,Hours\nAlerts,2\nRunbook,4\n")
          == Differences{{u"order of the rows"_s, {}, {}}});
    // A row that bears another name stands against the one in its place.
    CHECK(tableDifferences("Title,Hours\nRunbook,4\n", "Title,Hours\nHandbook,4\n")
          == Differences{{u"Runbook, Title"_s, u"Runbook"_s, u"Handbook"_s}});
}

TEST_CASE("of rows that are alike only the surplus one is told")
{
    CHECK(tableDifferences("Title,Hours\nRunbook,4\nRunbook,4\n", "Title,Hours\nRunbook,4\nRunbook,4\nRunbook,4\n")
          == Differences{{u"Runbook"_s, {}, u"Runbook | 4"_s}});
}

TEST_CASE("blanks of another kind are no difference, another header is one")
{
    CHECK(tableDifferences("Title,Value\nRunbook,1 000 h\n",
                           "Title,Value\nRunbook,1\xc2\xa0"
                           "000\xe2\x80\xaf"
                           "h\n")
              .empty());
    CHECK(tableDifferences("Title,Value\nRunbook,4\n", "Title,Hours\nRunbook,4\n")
          == Differences{{u"header"_s, u"Title | Value"_s, u"Title | Hours"_s}});
}

TEST_CASE("what is no table is compared line by line")
{
    CHECK(tableDifferences("Title,Hours\nRunbook,4\n", "Title,Hours\n\"Runbook,4\n")
          == Differences{{u"line 2"_s, u"Runbook,4"_s, u"\"Runbook,4"_s}});
}

TEST_CASE("lines are paired by what they say, not by where they stand")
{
    CHECK(lineDifferences({u"one"_s, u"two"_s, u"three"_s}, {u"new"_s, u"one"_s, u"two"_s, u"three"_s})
          == Differences{{u"line 1"_s, {}, u"new"_s}});
    CHECK(lineDifferences({u"a  b"_s}, {u" a b"_s}).empty());
    CHECK(lineDifferences({u"one"_s, u"two"_s}, {u"one"_s, u"three"_s, u"four"_s})
          == Differences{{u"line 2"_s, u"two"_s, u"three"_s}, {u"line 3"_s, {}, u"four"_s}});
    CHECK(lineDifferences({u"same"_s, u"same"_s}, {u"same"_s}) == Differences{{u"line 2"_s, u"same"_s, {}}});
    CHECK(lineDifferences({}, {}).empty());
}

TEST_CASE("answers differ by question and figure")
{
    const QByteArray printed = R"({"asOf":"2026-03-31","questions":[{"number":1,"open":4},{"number":2,"pirs":0}]})";
    CHECK(jsonDifferences(printed, printed).empty());
    CHECK(jsonDifferences(printed, R"({"asOf":"2026-03-31","questions":[{"number":1,"open":5},{"number":2,"pirs":0}]})")
          == Differences{{u"questions, question 1, open"_s, u"4"_s, u"5"_s}});
    CHECK(jsonDifferences(printed, R"({"asOf":"2026-03-31","questions":[{"number":1,"open":4}]})")
          == Differences{{u"questions, question 2"_s, u"{\"number\":2,\"pirs\":0}"_s, {}}});
    CHECK(jsonDifferences(R"({"a":null})", R"({"a":[1,2]})") == Differences{{u"a"_s, u"nothing"_s, u"[1,2]"_s}});
    CHECK(jsonDifferences(R"({"a":1})", R"({"a":1,"b":true})") == Differences{{u"b"_s, {}, u"true"_s}});
    CHECK(jsonDifferences(R"([{"name":"Restores","mean":4}])", R"([{"name":"Restores","mean":4.5}])")
          == Differences{{u"Restores, mean"_s, u"4"_s, u"4.5"_s}});
}

TEST_CASE("a printed file that cannot be read is told, not compared")
{
    CHECK(jsonDifferences("{ broken", R"({"a":1})") == Differences{{u"the whole file"_s, u"(not readable)"_s, {}}});
    CHECK(jsonDifferences(R"({"a":1})", "{ broken").size() == 1);
}
