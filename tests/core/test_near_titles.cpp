// SPDX-License-Identifier: GPL-3.0-or-later
// Titles that somebody wrote from memory, and those they are nearly.
#include <core/near_titles.h>

#include <support/test.h>

using namespace Ratchet;
using namespace Qt::StringLiterals;

TEST_CASE("a letter or two, blanks, punctuation, case and accents make a title a near one")
{
    const QString title = u"Automate password resets"_s;
    for (const QString &near :
         {u"Automate password reset"_s, u"Automte passwrod resets"_s, u"automate pass-word resets!"_s,
          u"Autómate Password  Resets"_s, u"Automate a password resets"_s, u"Automatepasswordresets"_s}) {
        INFO(near.toStdString());
        CHECK(areNearTitles(title, near));
    }
    for (const QString &other : {u"Automate badge resets"_s, u"Automate password"_s, u"Autmte passwrod rests"_s,
                                 u"Automate password resets 2"_s, u"Automate password resets B"_s, u""_s}) {
        INFO(other.toStdString());
        CHECK_FALSE(areNearTitles(title, other));
    }
}

TEST_CASE("figures, and words too short for a slip, tell titles apart")
{
    CHECK_FALSE(areNearTitles(u"Fewer P1 incidents"_s, u"Fewer P2 incidents"_s));
    CHECK_FALSE(areNearTitles(u"Migration phase I"_s, u"Migration phase II"_s));
    CHECK_FALSE(areNearTitles(u"Move team A"_s, u"Move team B"_s));
    CHECK_FALSE(areNearTitles(u"Plan"_s, u"Plan B"_s));
    CHECK_FALSE(areNearTitles(u"Report of the north"_s, u"Report of the south"_s));
    CHECK(areNearTitles(u"Phase 2"_s, u"phase2"_s));
}

TEST_CASE("near titles are found among many, the likeliest first, however they differ")
{
    NearTitles titles;
    for (int i = 0; i < 5000; ++i)
        titles.add(u"Improvement of something %1"_s.arg(i), i + 10);
    titles.add(u"Automate password resets"_s, 1);
    titles.add(u"Automate password reset"_s, 2);
    titles.add(u"Other work"_s, 3);
    CHECK(titles.near(u"Automate passwort resets"_s) == std::vector<RecordId>{1, 2});
    CHECK(titles.near(u"Automate pasword reset"_s) == std::vector<RecordId>{2, 1});
    CHECK(titles.near(u"Improvment of something 4711"_s) == std::vector<RecordId>{4721});
    CHECK(titles.near(u"Something else"_s).empty());
    CHECK(titles.near(u""_s).empty());
}

// Each slip at each place: what the parts of the index leave out would be found by comparing all, and must not be.
TEST_CASE("no place of one or two slips hides a title")
{
    const QString title = u"Shorten the handover of incidents"_s;
    NearTitles titles;
    titles.add(title, 1);
    const auto altered = [](QString text, qsizetype at, int how) {
        return how == 0 ? text.remove(at, 1) : how == 1 ? text.insert(at, u'q') : text.replace(at, 1, u"q"_s);
    };
    for (qsizetype one = 0; one < title.size(); ++one) {
        for (int first = 0; first < 3; ++first) {
            const QString once = altered(title, one, first);
            for (qsizetype other = 0; other < once.size(); ++other) {
                for (int second = 0; second < 3; ++second) {
                    const QString twice = altered(once, other, second);
                    INFO(twice.toStdString());
                    REQUIRE(titles.near(twice).empty() == !areNearTitles(title, twice));
                }
            }
        }
    }
}
