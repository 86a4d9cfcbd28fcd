// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <support/test.h>

#include <answers/evaluation/stale_artefacts.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const std::vector<ArtefactReview> &reviews)
{
    QStringList names;
    for (const ArtefactReview &review : reviews)
        names += review.name;
    return names;
}

} // namespace

TEST_CASE("an artefact is stale the day after its interval ran out")
{
    const Register reg = registerOf("artefact name=Plan reviewed_on=2025-11-22 interval_days=365");
    CHECK(staleArtefacts(reg, {2026, 11, 22}).empty());
    const auto stale = staleArtefacts(reg, {2026, 11, 23});
    REQUIRE(stale.size() == 1);
    CHECK(stale[0].ageDays == 366);
    CHECK(stale[0].overdueDays == 1);
    CHECK(stale[0].dueOn == QDate(2026, 11, 22));
}

TEST_CASE("400 days ahead everything with an interval of 365 days is stale")
{
    const QByteArray lines = "artefact name=Agenda reviewed_on=2026-11-01 interval_days=365\n"
                             "artefact name=Matrix reviewed_on=2026-11-22 interval_days=365\n"
                             "artefact name=Calendar reviewed_on=2026-10-01 interval_days=365\n";
    const Register reg = registerOf(lines);
    CHECK(staleArtefacts(reg, {2026, 11, 22}).empty());
    CHECK(namesOf(staleArtefacts(reg, QDate(2026, 11, 22).addDays(400)))
          == QStringList{u"Calendar"_s, u"Agenda"_s, u"Matrix"_s});
}

TEST_CASE("never reviewed is stale first of all, and without an interval nothing is")
{
    const QByteArray lines = "artefact name=Old reviewed_on=2019-01-01 interval_days=30\n"
                             "artefact name=Never interval_days=365\n"
                             "artefact name=Later reviewed_on=2027-01-01 interval_days=365\n"
                             "artefact name=Loose reviewed_on=2001-01-01\n";
    const Register reg = registerOf(lines);
    const QDate asOf(2026, 11, 22);
    CHECK(namesOf(staleArtefacts(reg, asOf))
          == QStringList{u"Later"_s, u"Never"_s, u"Old"_s}); // what is reviewed later is not reviewed yet
    const auto all = artefactReviews(reg, asOf);
    CHECK(namesOf(all) == QStringList{u"Later"_s, u"Loose"_s, u"Never"_s, u"Old"_s});
    CHECK(all[1].ageDays == QDate(2001, 1, 1).daysTo(asOf));
    CHECK_FALSE(all[1].isStale);
    CHECK_FALSE(all[2].ageDays);
}

TEST_CASE("the list of artefacts begins with the stale ones and says how old each is")
{
    const Register reg = registerOf("person name=Ada\nartefact name=Agenda owner=Ada question=5 reviewed_on=2026-11-12 "
                                    "interval_days=31 location=Here\n"
                                    "artefact name=Plan reviewed_on=2026-11-12 interval_days=3\nartefact name=Notes\n");
    const AnswerTable table = artefactsTable(reg, {2026, 11, 22}, QLocale::c());
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].cells[0].text == u"Plan"_s);
    CHECK(table.rows[0].cells[2].text == u"✕ nobody"_s);
    CHECK(table.rows[0].cells[4].value == Value(qint64(10)));
    CHECK(table.rows[0].cells[6].text.startsWith(u"✕ stale, 7 day"_s));
    CHECK(table.rows[1].cells[6].text == u"✓ current"_s);
    CHECK(table.rows[2].cells[6].text == u"– no interval"_s);
}
