// SPDX-License-Identifier: GPL-3.0-or-later
// Which periods have no reading, by dates as registers have them.
#include <answers/basis/reading_slots.h>
#include <support/test.h>

using namespace Ratchet;

namespace {

const QDate day(2026, 1, 1);

} // namespace

TEST_CASE("a month is a period however long it is, and some days early or late are no gap")
{
    using enum Frequency;
    CHECK(periodsBetween({2026, 1, 31}, {2026, 2, 28}, Monthly) == 1);
    CHECK(periodsBetween({2026, 1, 31}, {2026, 3, 1}, Monthly) == 1); // that of February, a day late
    CHECK(periodsBetween({2026, 1, 1}, {2026, 2, 28}, Monthly) == 1); // that of February, at its end
    CHECK(periodsBetween({2026, 1, 1}, {2026, 3, 1}, Monthly) == 2);
    CHECK(periodsBetween({2025, 11, 30}, {2026, 2, 28}, Monthly) == 3);
    CHECK(periodsBetween({2026, 3, 31}, {2026, 6, 30}, Quarterly) == 1);
    CHECK(periodsBetween({2025, 12, 31}, {2026, 6, 30}, Quarterly) == 2);
    CHECK(periodsBetween({2026, 1, 5}, {2026, 1, 13}, Weekly) == 1);
    CHECK(periodsBetween({2026, 1, 5}, {2026, 1, 19}, Weekly) == 2);
    CHECK(periodsBetween({2026, 1, 5}, {2026, 1, 5}, Monthly) == 1); // two on one day stand side by side
    CHECK(periodsBetween({2020, 1, 5}, {2026, 1, 5}, None) == 1);
}

TEST_CASE("weekends are missing only where there are readings on other weekends")
{
    // Thu 1, Fri 2, Mon 5, Wed 7 January 2026: Tuesdays are read on no other week.
    const std::vector<QDate> workdays{day, day.addDays(1), day.addDays(4), day.addDays(6)};
    CHECK(readingSlots(workdays, Frequency::Daily) == std::vector<qint64>{0, 1, 2, 3});
    // The Tuesday of the week after shows that one is missing; so does a Saturday.
    std::vector<QDate> more = workdays;
    more.push_back(day.addDays(12)); // Tue 13: behind Thu 8, Fri 9 and Mon 12
    CHECK(readingSlots(more, Frequency::Daily) == std::vector<qint64>{0, 1, 2, 4, 8});
    more.insert(more.begin() + 2, day.addDays(2));
    CHECK(readingSlots(more, Frequency::Daily) == std::vector<qint64>{0, 1, 2, 3, 5, 10});
    CHECK(readingSlots({}, Frequency::Daily).empty());
}
