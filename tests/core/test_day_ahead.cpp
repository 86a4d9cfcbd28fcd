// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/day_ahead.h>

#include <support/test.h>

using namespace Ratchet;
using namespace Qt::StringLiterals;

TEST_CASE("a day to come is read as people say it, and is never past")
{
    const QDate monday(2026, 11, 23);
    const std::vector<std::pair<QString, QDate>> said{
        {u"tomorrow"_s, {2026, 11, 24}},
        {u"Morgen"_s, {2026, 11, 24}},
        {u"Friday"_s, {2026, 11, 27}},
        {u"fri"_s, {2026, 11, 27}},
        {u"Freitag"_s, {2026, 11, 27}},
        {u"Monday"_s, {2026, 11, 30}},
        {u"in 2 weeks"_s, {2026, 12, 7}},
        {u"in 10 days"_s, {2026, 12, 3}},
        {u"in 3 Monaten"_s, {2027, 2, 23}},
        {u"dans 2 semaines"_s, {2026, 12, 7}},
        {u"12 Dec"_s, {2026, 12, 12}},
        {u"12. Dezember"_s, {2026, 12, 12}},
        {u"12.12."_s, {2026, 12, 12}},
        {u"Friday 12 March"_s, {2027, 3, 12}},
        {u"Fri 12 March"_s, {2027, 3, 12}},
        {u"übermorgen"_s, {2026, 11, 25}},
        {u"Day after tomorrow"_s, {2026, 11, 25}},
        {u"in a week"_s, {2026, 11, 30}},
        {u"in einer Woche"_s, {2026, 11, 30}},
        {u"23 Nov"_s, monday},
        {u"22 Nov"_s, {2027, 11, 22}},
        {u"29 Feb"_s, {2028, 2, 29}},
    };
    for (const auto &[text, day] : said) {
        INFO(text.toStdString());
        CHECK(dayAhead(text, monday) == day);
    }
    for (const QString &text :
         {u"31 Feb"_s, u"someday"_s, u"in 2 years or so"_s, u"12"_s, u"in weeks"_s, u""_s, u"12 Dec 2026"_s,
          u"12.13."_s, u"fry"_s, u"Dec 12"_s, u"before 12 Dec"_s, u"Thursday 12 March"_s, u"in some weeks"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(dayAhead(text, monday).isValid());
    }
    CHECK_FALSE(dayAhead(u"Friday"_s, {}).isValid());
}
