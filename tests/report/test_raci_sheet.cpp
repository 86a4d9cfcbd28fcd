// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entities/raci.h>
#include <support/test.h>

#include <core/change_builder.h>
#include <report/sheets/raci_sheet.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A matrix of that size, everybody accountable for some of it.
Register matrixOf(int activities, int roles)
{
    Register reg;
    ChangeBuilder builder(reg, 1);
    std::vector<Id<RaciRole>> columns;
    for (int i = 0; i < roles; ++i) {
        columns.push_back(builder.create<RaciRole>());
        builder.set<&RaciRole::name>(columns.back(), QString(u"Role of the department number %1"_s.arg(i)));
        builder.set<&RaciRole::position>(columns.back(), Value(qint64(i + 1)));
    }
    for (int i = 0; i < activities; ++i) {
        const auto row = builder.create<RaciActivity>();
        builder.set<&RaciActivity::name>(
            row, QString(u"Activity %1 <b>with a name</b> that does not fit into a narrow column"_s.arg(i)));
        builder.set<&RaciActivity::position>(row, Value(qint64(i + 1)));
        const auto entry = builder.create<RaciEntry>();
        builder.set<&RaciEntry::activity>(entry, row.value);
        builder.set<&RaciEntry::role>(entry, columns[size_t(i % roles)].value);
        builder.set<&RaciEntry::codes>(entry, u"A/R"_s);
    }
    REQUIRE(reg.apply(builder.take()));
    return reg;
}

} // namespace

TEST_CASE("a matrix of any size is printed on one page, with all its rows and letters")
{
    if (!hasProgram(u"pdftotext"_s))
        return;
    const auto [activities, roles] = GENERATE(std::pair(3, 2), std::pair(35, 10), std::pair(60, 20));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"raci.pdf"_s);
    const Register reg = matrixOf(activities, roles);
    REQUIRE(writeRaciSheet(path, reg, QDate(2026, 11, 20), packSettings(reg, u"r.ratchet"_s, 1)));
    const QString text = pdfText(path);
    CHECK(text.count(u'\f') == 1); // one after each page
    for (int i = 0; i < activities; ++i)
        CHECK(text.contains(u"Activity %1"_s.arg(i)));
    CHECK(text.contains(u"Accountable"_s));
    CHECK(text.contains(u"never reviewed"_s));
    CHECK(text.count(u"A/R"_s) == activities);
}
