// SPDX-License-Identifier: GPL-3.0-or-later
// What a forger does to the pages of a pack is found and named by page, whatever the data say.
#include "forgery.h"
#include "pack_registry.h"

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("what lies over a page is not excused because the data fit")
{
    PackRegistry registry;
    const QByteArray honest = contentOf(registry.make(smallPack()));
    const QString path = registry.folder.filePath(u"forged.pdf"_s);
    writeFile(path, withMarkOnPage(honest, 1));
    const PackVerification found = registry.verify(path);
    REQUIRE(found.differences.size() == 1);
    CHECK(found.differences.front().part == u"Page 2"_s);
    const QString said = (found.proven + found.notes).join(u'\n');
    CHECK(said.contains(u"in the attached data"_s));
    CHECK_FALSE(said.contains(u"and sentence is what the register gives"_s));
    CHECK_FALSE(said.contains(u"prints the same text"_s));
}

TEST_CASE("a page that is gone is named, not every page behind it")
{
    PackRegistry registry;
    const QByteArray honest = contentOf(registry.make(smallPack()));
    const QString path = registry.folder.filePath(u"forged.pdf"_s);
    writeFile(path, withoutPage(honest, 3));
    const PackVerification found = valueOf(verifyPack(path));
    const auto pages = std::ranges::count(found.differences, u"Pages"_s, &PackDifference::part);
    CHECK(pages == 1);
    CHECK(std::ranges::any_of(
        found.differences, [](const PackDifference &difference) { return difference.what == u"page 4 is missing"_s; }));
    CHECK(std::ranges::none_of(
        found.differences, [](const PackDifference &difference) { return difference.part.startsWith(u"Pages "_s); }));

    writeFile(path, withoutPage(withMarkOnPage(withoutPage(honest, 3), 1), 4)); // which was page 6
    QStringList said;
    for (const PackDifference &difference : valueOf(verifyPack(path)).differences)
        said += difference.part + u": "_s + difference.what;
    CHECK(said.contains(u"Pages: page 4 is missing"_s));
    CHECK(said.contains(u"Pages: page 6 is missing"_s));
    CHECK(said.filter(u"Page 2: changed after"_s).size() == 1);
    CHECK(registry.verify(path).differences.size() == size_t(said.size())); // no page is compared with another

    writeFile(path, withoutAttachment(honest, u"q1-checks.csv"_s));
    const PackVerification lacking = registry.verify(path);
    CHECK(lacking.differences.front().what == u"q1-checks.csv is missing"_s);
    CHECK_FALSE(lacking.proven.join(u'\n').contains(u"what the register gives"_s));
}

TEST_CASE("what all pages inherit and what is pinned to one is part of what they show")
{
    PackRegistry registry;
    const QByteArray honest = contentOf(registry.make(smallPack()));
    const int pages = int(valueOf(readPdf(honest)).digests.pages.size());
    const QString path = registry.folder.filePath(u"forged.pdf"_s);
    writeFile(path, withCrop(honest));
    const PackVerification cropped = registry.verify(path);
    REQUIRE(cropped.differences.size() == 1);
    CHECK(cropped.differences.front().part == u"Pages 1 to %1"_s.arg(pages));
    CHECK_FALSE(cropped.proven.join(u'\n').contains(u"every page is the same"_s));
    writeFile(path, withComment(honest, 2));
    const PackVerification commented = registry.verify(path);
    REQUIRE(commented.differences.size() == 1);
    CHECK(commented.differences.front().part == u"Page 3"_s);
}

TEST_CASE("a text is found where a page draws it as a form")
{
    PackRegistry registry;
    const QByteArray honest = contentOf(registry.make(smallPack()));
    const QByteArray wrapped = withPageAsForm(honest, 1);
    CHECK(valueOf(pageLines(wrapped)) == valueOf(pageLines(honest)));
    const QString path = registry.folder.filePath(u"forged.pdf"_s);
    writeFile(path, wrapped);
    CHECK(registry.verify(path).differences.size() == 1); // the page, and none of its lines
}

TEST_CASE("forms that draw forms many times over do not keep the reader busy")
{
    PackRegistry registry;
    const QString pack = registry.make(smallPack());
    writeFile(pack, withFormsInForms(contentOf(pack), 1));
    CHECK_FALSE(registry.verify(pack).isSound());
}

TEST_CASE("a bookmark that leads elsewhere is found")
{
    PackRegistry registry;
    const QString pack = registry.make(smallPack());
    writeFile(pack, withBookmarkTo(contentOf(pack), "https://example.org"));
    const PackVerification found = valueOf(verifyPack(pack));
    REQUIRE(found.differences.size() == 1);
    CHECK(found.differences.front().part == u"Document"_s);
}
