// SPDX-License-Identifier: GPL-3.0-or-later
// A page per service, and the first five of each in the pack.
#include "today.h"

#include <answers/questions/service_page.h>
#include <core/entities/organisation.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray services = R"(
    person name=Ada
    person name=Bea
    service name=Mail owner=Ada owner_confirmed_on=2026-11-01
    service name=Desk owner=Ada
    service name=Old owner=Ada retired_on=2026-01-01
    contact question=1 service=Desk person=Bea
    improvement reference=A title=a service=Mail status=in_progress nature=outcome raised_on=2026-10-01 value=1 urgency=0 risk_reduction=0 effort=1 owner=Ada target_on=2026-11-01
    improvement reference=B title=b service=Mail status=proposed nature=technology raised_on=2026-10-02 value=9 urgency=0 risk_reduction=0 effort=1
    improvement reference=C title=c service=Mail status=proposed raised_on=2026-11-03 manual_rank=1 rank_reason=Law
    improvement reference=D title=d service=Mail status=embedded raised_on=2026-01-03 delivered_on=2026-11-03 embedded_on=2026-11-10
    improvement reference=E title=e service=Mail status=proposed raised_on=2026-11-23
    improvement reference=F title=f service=Desk status=proposed raised_on=2026-11-01
    improvement reference=G title=g service=Old status=proposed raised_on=2026-11-01
    metric name=Restore service=Mail direction=down frequency=monthly
    metric name=Calls service=Desk
    reading metric=Restore on=2026-11-10 value=7
    pir reference=P1 title=p service=Mail held_on=2026-11-01
    pir reference=P2 title=q service=Desk held_on=2026-11-01
    action reference=X1 title=x pir=P1 status=open due_on=2026-12-01 owner=Ada
    action reference=X2 title=y pir=P1 status=in_progress due_on=2026-11-10
    action reference=X3 title=z pir=P1 status=delivered due_on=2026-11-10
    action reference=X4 title=w pir=P2 status=open
)";

QStringList rowsOf(const AnswerTable &table)
{
    QStringList rows;
    for (const TableContent::Row &row : table.rows)
        rows += rowText(row);
    return rows;
}

Id<Service> serviceNamed(const Register &reg, const QString &name)
{
    const auto &all = reg.all<Service>();
    return std::ranges::find(all, name, &Service::name)->id;
}

ServicePage pageOf(const Register &reg, const QString &name)
{
    return servicePage(Evaluation(reg, today, QLocale::c()), serviceNamed(reg, name));
}

} // namespace

TEST_CASE("the page of a service counts its improvements by state and names the first in rank")
{
    const Register reg = registerOf(services);
    const ServicePage mail = pageOf(reg, u"Mail"_s);
    CHECK(mail.name == u"Mail"_s);
    CHECK(mail.summary.startsWith(u"3 open improvement"_s));
    CHECK(mail.summary.contains(u"2 open action"_s));
    CHECK(rowsOf(mail.states) == QStringList{u"Proposed|2"_s, u"In progress|1"_s, u"Embedded|1"_s, u"Total|4"_s});
    CHECK(names(reg, mail.states.rows[0].counted) == u"B C"_s);
    CHECK(rowsOf(mail.top)
          == QStringList{u"1|C c|nobody|Proposed|"_s, u"2|B b|nobody|Proposed|"_s,
                         u"3|A a|Ada|In progress|1 Nov 2026"_s});
    CHECK(mail.top.rows[2].cells[4].tone == Tone::Concern); // overdue
    const auto november = mail.flow.series[0].values.back();
    CHECK(november == 1); // C; E is not raised yet
    CHECK(mail.flow.series[1].values.back() == 1);
}

TEST_CASE("the page of a service says who answers for it, what is measured and what its reviews left to do")
{
    const Register reg = registerOf(services);
    const ServicePage mail = pageOf(reg, u"Mail"_s);
    CHECK(rowsOf(mail.facts)
          == QStringList{u"Owner|Ada"_s, u"Backlog confirmed by the owner|1 Nov 2026"_s, u"Whom to ask|Ada"_s,
                         u"Outcome-linked|50 %"_s}); // A is about an outcome, B is not, C does not say
    CHECK(rowsOf(mail.actions) == QStringList{u"X2 y|nobody|10 Nov 2026"_s, u"X1 x|Ada|1 Dec 2026"_s});
    CHECK(mail.actions.rows[0].cells[2].tone == Tone::Concern);
    REQUIRE(mail.metrics.rows.size() == 1);
    CHECK(mail.metrics.rows[0].cells[0].text == u"Restore"_s);
    CHECK(mail.metrics.rows[0].cells[3].text == u"not steered"_s);
    const ServicePage desk = pageOf(reg, u"Desk"_s);
    CHECK(rowsOf(desk.facts)[1] == u"Backlog confirmed by the owner|never"_s);
    CHECK(rowsOf(desk.facts)[2] == u"Whom to ask|Bea"_s);
    CHECK(servicePage(Evaluation(reg, today, QLocale::c()), Id<Service>(9999)).name.isEmpty());
}

TEST_CASE("question 1 lists the first five of each live service")
{
    const Register reg = registerOf(services);
    CHECK(rowsOf(table(answersOf(reg), 1, "top_by_service"))
          == QStringList{u"Desk|1|F f|nobody|Proposed|"_s, u"Mail|1|C c|nobody|Proposed|"_s,
                         u"Mail|2|B b|nobody|Proposed|"_s, u"Mail|3|A a|Ada|In progress|1 Nov 2026"_s});
    QByteArray many = "service name=Mail\n";
    for (int i = 0; i < 7; ++i)
        many += "improvement reference=A" + QByteArray::number(i) + " title=t service=Mail status=proposed\n";
    CHECK(table(answersOf(registerOf(many)), 1, "top_by_service").rows.size() == 5);
}
