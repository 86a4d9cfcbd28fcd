// SPDX-License-Identifier: GPL-3.0-or-later
// Parents add up what lies below them, and parents in a circle do no harm.
#include "fixture.h"
#include "today.h"

#include <answers/evaluation/roll_up.h>
#include <core/entities/improvement.h>
#include <support/test.h>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const Improvement &rooted(const Register &reg, const QString &reference)
{
    const auto &all = reg.all<Improvement>();
    return *std::find_if(all.begin(), all.end(),
                         [&reference](const Improvement &improvement) { return improvement.reference == reference; });
}

QStringList rowsBelow(const Register &reg, const QString &reference)
{
    QStringList rows;
    const Improvement &root = rooted(reg, reference);
    for (const TableContent::Row &row : rollUpTable(reg, root, rollUp(reg, root, today), QLocale::c()).rows)
        rows += rowText(row);
    return rows;
}

} // namespace

TEST_CASE("a parent shows what lies below it with state, per cent, money and sums") // matrix 39
{
    const Register reg = registerOf(R"(
        settings currency=NOK
        improvement reference=P title=Programme status=in_progress
        funding improvement=P kind=money requested=1000 approved=1000 spent=100
        improvement reference=C1 title=One parent=P status=delivered delivered_on=2026-10-01
        funding improvement=C1 kind=money requested=500 approved=400 spent=300
        funding improvement=C1 kind=hours requested=40 approved=40
        benefit improvement=C1 recurring=true actual=1200
        benefit improvement=C1 actual=50
        milestone improvement=C1 title=M1 done_on=2026-10-01
        improvement reference=G title=Grandchild parent=C1 status=in_progress
        funding improvement=G kind=money approved=30
        milestone improvement=G title=M2
        milestone improvement=G title=M3 done_on=2026-11-01
        improvement reference=C2 title=Two parent=P status=proposed
        improvement reference=C3 title=Tomorrow parent=P raised_on=2026-11-23
        improvement reference=Other title=Other
    )");
    CHECK(rowsBelow(reg, u"P"_s)
          == QStringList{u"C1 One|Delivered|100|500|400|300|1200|50"_s, u"→ G Grandchild|In progress|50|–|30|–|–|–"_s,
                         u"C2 Two|Proposed|–|–|–|–|–|–"_s, u"All below it||75|500|430|300|1200|50"_s,
                         u"With P itself||–|1500|1430|400|1200|50"_s});
    const RollUp sums = rollUp(reg, rooted(reg, u"P"_s), today);
    CHECK_FALSE(sums.isCircle);
    CHECK(sums.moneyBelow.hours.approved == 40.0);
    CHECK(rollUp(reg, rooted(reg, u"C2"_s), today).below.empty());
}

TEST_CASE("parents in a circle are each counted once, and told of")
{
    // Nothing in a file keeps them from it: C below A, and A below C.
    Register reg = registerOf(R"(
        improvement reference=A title=a
        improvement reference=B title=b parent=A
        improvement reference=C title=c parent=B
        improvement reference=Self title=s
        funding improvement=A kind=money spent=1
        funding improvement=B kind=money spent=10
        funding improvement=C kind=money spent=100
    )");
    const auto setParent = [&](const QString &child, const QString &parent) {
        const Id<Improvement> to = rooted(reg, parent).id;
        void *record = reg.table(EntityKind::Improvement).mutableRecord(rooted(reg, child).id.value);
        static_cast<Improvement *>(record)->parent = to;
    };
    setParent(u"A"_s, u"C"_s);
    setParent(u"Self"_s, u"Self"_s);
    for (const QString &from : {u"A"_s, u"B"_s, u"C"_s}) {
        const RollUp sums = rollUp(reg, rooted(reg, from), today);
        CHECK(sums.isCircle);
        CHECK(sums.below.size() == 2);
        CHECK(sums.moneyWithIt.money.spent == 111.0);
    }
    const RollUp self = rollUp(reg, rooted(reg, u"Self"_s), today);
    CHECK(self.isCircle);
    CHECK(self.below.empty());
}
