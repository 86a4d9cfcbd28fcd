// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/verify/file_check.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Qt::StringLiterals;

namespace {

DataFile dataNamed(const QString &name, const QByteArray &content)
{
    DataFile file;
    file.name = name;
    file.content = content;
    return file;
}

} // namespace

TEST_CASE("data are those of the manifest by name and by hash")
{
    const std::vector<DataFile> files{dataNamed(u"a.csv"_s, "1"), dataNamed(QString(manifestFile), "{}")};
    CHECK(fileDifferences(files, {{u"a.csv"_s, 1, hexOf(sha256Of("1"))}}).empty());
    const auto changed = fileDifferences(files, {{u"a.csv"_s, 1, hexOf(sha256Of("2"))}});
    REQUIRE(changed.size() == 1);
    CHECK(changed[0].what == u"a.csv: SHA-256"_s);
    CHECK(changed[0].printed == hexOf(sha256Of("1")));
    CHECK(changed[0].recomputed == hexOf(sha256Of("2")));
}

TEST_CASE("files that are missing or were added are named")
{
    const auto found = fileDifferences({dataNamed(u"new.csv"_s, "1")}, {{u"gone.csv"_s, 1, u"0"_s}});
    REQUIRE(found.size() == 2);
    CHECK(found[0].what == u"gone.csv is missing"_s);
    CHECK(found[1].what.startsWith(u"new.csv was added"_s));
}
