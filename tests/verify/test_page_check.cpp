// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/verify/page_check.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Qt::StringLiterals;

namespace {

QStringList pageWords(const QStringList &pages, const QStringList &expected)
{
    QStringList lines;
    for (const PackDifference &found : pageDifferences(pages, expected))
        lines += found.part + u": "_s + found.what.section(u':', 0, 0);
    return lines;
}

const QStringList madePages{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};

} // namespace

TEST_CASE("pages that are those of the manifest differ in nothing")
{
    CHECK(pageDifferences(madePages, madePages).empty());
    CHECK(pageDifferences({}, {}).empty());
}

TEST_CASE("changed pages are named by their numbers, those beside each other together")
{
    CHECK(pageWords({u"a"_s, u"X"_s, u"c"_s, u"d"_s, u"e"_s}, madePages)
          == QStringList{u"Page 2: changed after the pack was made"_s});
    CHECK(pageWords({u"a"_s, u"X"_s, u"Y"_s, u"d"_s, u"Z"_s}, madePages)
          == QStringList{u"Pages 2 to 3: changed after the pack was made"_s,
                         u"Page 5: changed after the pack was made"_s});
    const std::vector<PackDifference> found = pageDifferences({u"a"_s, u"X"_s}, {u"a"_s, u"b"_s});
    REQUIRE(found.size() == 1);
    CHECK(found[0].printed == u"X"_s);
    CHECK(found[0].recomputed == u"b"_s);
}

TEST_CASE("missing and added pages are told apart from changed ones, wherever they are")
{
    CHECK(pageWords({u"a"_s, u"c"_s, u"d"_s, u"e"_s}, madePages) == QStringList{u"Pages: page 2 is missing"_s});
    CHECK(pageWords({u"a"_s, u"b"_s}, madePages) == QStringList{u"Pages: pages 3 to 5 are missing"_s});
    CHECK(pageWords(QStringList{u"X"_s} + madePages, madePages)
          == QStringList{u"Pages: a page was added before page 1"_s});
    CHECK(pageWords({u"a"_s, u"b"_s, u"X"_s, u"Y"_s, u"c"_s, u"d"_s, u"e"_s}, madePages)
          == QStringList{u"Pages: 2 pages were added before page 3"_s});
    // Moved: gone at the one place, there at the other.
    CHECK(pageWords({u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"a"_s}, madePages).size() == 2);
}

TEST_CASE("lists too long to be laid beside each other are one difference")
{
    QStringList pages, expected;
    for (int i = 0; i < 3000; ++i) {
        pages += u"p%1"_s.arg(i);
        expected += u"e%1"_s.arg(i);
    }
    CHECK(pageWords(pages, expected) == QStringList{u"Pages 1 to 3,000: changed after the pack was made"_s});
}
