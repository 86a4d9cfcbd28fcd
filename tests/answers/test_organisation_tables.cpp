// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "today.h"

#include <core/entities/evidence.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <support/test.h>

#include <answers/questions/organisation_tables.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Rows as their cells, joined by a bar.
QStringList shown(const AnswerTable &table)
{
    QStringList rows;
    for (const AnswerTable::Row &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells += cell.text;
        rows += cells.join(u'|');
    }
    return rows;
}

} // namespace

TEST_CASE("a confirmation is valid for 90 days, and none in the days to come")
{
    const Register reg =
        registerOf("service name=A owner_confirmed_on=2026-08-24\nservice name=B "
                   "owner_confirmed_on=2026-08-23\nservice name=C\nservice name=D owner_confirmed_on=2026-12-01\n");
    std::vector<Confirmation> found;
    for (const Service &service : reg.all<Service>())
        found.push_back(confirmationOf(service, today));
    CHECK(found == std::vector{Confirmation::Valid, Confirmation::Expired, Confirmation::Never, Confirmation::Never});
}

TEST_CASE("services with owner, confirmation, items and what they measure")
{
    const Register reg =
        registerOf("person name=Ada\nperson name=Bob left_on=2026-01-01\n"
                   "service name=Mail owner=Ada criticality=2 owner_confirmed_on=2026-11-12\n"
                   "service name=Orders owner=Bob criticality=1\n"
                   "service name=Fax owner=Ada retired_on=2020-01-01\n"
                   "service name=Chat\n"
                   "metric name=M1 service=Mail\nmetric name=M2 service=Mail availability=true\nmetric name=M3 "
                   "service=Orders availability=true\n"
                   "self_answer question=2 on=2026-11-02 service=Mail rating=4\n"
                   "improvement reference=CSI-1 title=x service=Mail status=in_progress target_on=2026-11-01\n"
                   "improvement reference=CSI-2 title=x service=Mail status=approved\n"
                   "improvement reference=CSI-3 title=x service=Mail status=closed\n");
    const AnswerTable table = servicesTable(reg, today, QLocale::c());
    const QStringList rows = shown(table);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] == u"Orders|✕ Bob left|✕ unconfirmed|–|1|0|0|1|◐ uptime only"_s);
    CHECK(rows[1].startsWith(u"Mail|Ada|✓ 10 day"_s));
    CHECK(rows[1].endsWith(u"|4 of 5|2|2|1|2|✓"_s));
    CHECK(rows[2] == u"Chat|✕ nobody|✕ unconfirmed|–||0|0|0|✕ no metric"_s);
}

TEST_CASE("a unit without hours and items is listed, not omitted")
{
    const Register reg =
        registerOf("unit name=IT kind=department\nunit name=Desk kind=team parent=IT\nunit name=Net kind=team "
                   "parent=IT\nunit name=Apps kind=team\n"
                   "person name=Ada unit=Net\nperson name=Bob unit=Apps left_on=2026-01-01\n"
                   "allocation unit=Desk month=2026-10 actual_improvement=12\nallocation unit=Desk month=2026-08 "
                   "actual_improvement=99\nallocation unit=Apps month=2026-11 actual_improvement=0\n"
                   "improvement reference=CSI-1 title=x owner=Ada status=approved\nimprovement reference=CSI-2 title=x "
                   "owner=Ada status=approved\n"
                   "improvement reference=CSI-3 title=x owner=Bob status=approved\n");
    CHECK(shown(unitsTable(reg, today, QLocale::c()))
          == QStringList{u"Desk|IT||12|0|0|✓ hours"_s, u"Net|IT|||1|2|✓ items"_s,
                         u"Apps|||0|0|0|✕ neither hours nor items"_s, u"IT||||0|0|✕ neither hours nor items"_s});
}

TEST_CASE("people by what they hold; who left and still holds something stands there")
{
    const Register reg =
        registerOf("unit name=Desk\nperson name=Ada unit=Desk\nperson name=Bob left_on=2026-01-01\nperson name=Cyn "
                   "left_on=2026-01-01\nperson name=Dan\n"
                   "improvement reference=CSI-1 title=x owner=Ada sponsor=Bob status=approved target_on=2026-12-24\n"
                   "metric name=M steward=Ada\n");
    const AnswerTable table = peopleTable(reg, holdings(reg, today), today, QLocale::c());
    const QStringList rows = shown(table);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].startsWith(u"Ada|Desk|2|1|||||1||"_s));
    CHECK(rows[1].startsWith(u"✕ Bob left||1|||||||1|"_s));
    CHECK(rows[2].startsWith(u"Dan||0|"_s));
    CHECK(table.rows[0].cells.back().value == Value(QDate(2026, 12, 24)));
    const AnswerTable held = holdingsTable(holdings(reg, today).value(Id<Person>(table.rows[0].record.record)),
                                           QDate(2027, 1, 1), QLocale::c());
    CHECK(held.rows[0].cells[3].text == u"overdue already"_s);
}
