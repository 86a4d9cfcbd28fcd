// SPDX-License-Identifier: GPL-3.0-or-later
#include "teams.h"

#include <edits/hours_edit.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;
using enum CapacityMeasure;

namespace {

void applyHours(Teams &in, const std::vector<HoursEntry> &entries)
{
    ChangeBuilder builder = in.document->builder();
    setHours(builder, in.document->reg(), entries);
    valueOf(in.document->apply(std::move(builder), u"hours"_s));
}

} // namespace

TEST_CASE("hours of a month make its row, correct it, and take it away with the last of them")
{
    Teams in;
    const QDate june(2026, 6, 1);
    applyHours(
        in,
        {{in.net, june, fieldIndexOf(PlannedImprovement), 7.0}, {in.net, june, fieldIndexOf(UsedImprovement), 5.0}});
    CHECK(in.held().contains(u"Net 2026-06 7 5"_s));
    applyHours(in, {{in.net, june, fieldIndexOf(PlannedImprovement), {}}});
    CHECK(in.held().contains(u"Net 2026-06 nan 5"_s));
    applyHours(in, {{in.net, june, fieldIndexOf(UsedImprovement), {}}});
    CHECK(in.held() == QStringList{u"Desk 2026-05 100 nan"_s});
}

TEST_CASE("the source of a month goes to every team that used hours in it, and to no other")
{
    Teams in;
    const QDate may(2026, 5, 1);
    applyHours(in,
               {{in.net, may, fieldIndexOf(UsedImprovement), 3.0},
                {in.net, may.addMonths(1), fieldIndexOf(UsedImprovement), 4.0}});
    ChangeBuilder builder = in.document->builder();
    setHoursSource(builder, in.document->reg(), may, ActualSource::Estimate);
    valueOf(in.document->apply(std::move(builder), u"source"_s));
    for (const Allocation &row : in.document->reg().all<Allocation>()) {
        const bool isOfNetInMay = row.unit == in.net && row.month == may;
        CHECK((row.actualSource == ActualSource::Estimate) == isOfNetInMay); // Desk only planned
    }
}
