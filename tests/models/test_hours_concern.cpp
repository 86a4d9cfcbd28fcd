// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/grids/hours_concern.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Qt::StringLiterals;
using enum CapacityMeasure;

namespace {

const QLocale hoursLocale(QLocale::English, QLocale::UnitedKingdom);

QString concernAbout(const Allocation &row, CapacityMeasure measure)
{
    return hoursConcern({&row}, measure, hoursLocale);
}

} // namespace

TEST_CASE("more hours planned than there are is a concern of the plan and of what is available, not of use")
{
    Allocation row;
    row.availableHours = 100;
    row.plannedImprovement = 30;
    row.plannedBau = 80;
    CHECK(concernAbout(row, PlannedBau) == u"110 h are planned, 100 h are available: 10 h too many."_s);
    CHECK(concernAbout(row, Available) == concernAbout(row, PlannedBau));
    CHECK(concernAbout(row, UsedBau).isEmpty());
    row.plannedBau = 70; // exactly all of it
    CHECK(concernAbout(row, PlannedBau).isEmpty());
    row.plannedBau = 500;
    row.availableHours = std::nan(""); // nobody said how many there are
    CHECK(concernAbout(row, PlannedBau).isEmpty());
}

TEST_CASE("other hours count as all the others do")
{
    Allocation row;
    row.availableHours = 100;
    row.plannedImprovement = 30;
    row.plannedOther = 80;
    row.actualOther = 120;
    CHECK(concernAbout(row, PlannedOther) == u"110 h are planned, 100 h are available: 10 h too many."_s);
    CHECK(concernAbout(row, UsedOther) == u"120 h were used, 100 h were available: 20 h too many."_s);
}

TEST_CASE("the hours of several rows count together")
{
    Allocation one;
    one.availableHours = 10;
    one.actualBau = 8;
    Allocation other;
    other.actualImprovement = 4;
    CHECK(hoursConcern({&one, &other}, UsedBau, hoursLocale).startsWith(u"12 h were used, 10 h were available"_s));
}

TEST_CASE("a source that nobody stated is a concern only where hours were used")
{
    Allocation row;
    CHECK(concernAbout(row, Source).isEmpty());
    row.actualBau = 8;
    CHECK_FALSE(concernAbout(row, Source).isEmpty());
    row.actualSource = ActualSource::Timesheet;
    CHECK(concernAbout(row, Source).isEmpty());
}
