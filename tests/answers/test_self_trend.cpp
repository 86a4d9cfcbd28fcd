// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "today.h"

#include <support/test.h>

#include <answers/questions/self_trend.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("the last answer of each quarter stands beside the figure of its last day")
{
    const Register reg = registerOf("person name=Ada\n"
                                    "service name=Mail owner_confirmed_on=2026-07-15\n"
                                    "self_answer question=2 on=2026-05-02 person=Ada rating=2 answer=Hardly\n"
                                    "self_answer question=2 on=2026-07-02 person=Ada rating=3 answer=Some\n"
                                    "self_answer question=2 on=2026-09-30 person=Ada rating=4 answer=Most\n"
                                    "self_answer question=2 on=2026-12-01 person=Ada rating=5 answer=Later\n");
    const SelfTrend trend = selfTrend(reg, today, QLocale::c());
    const auto &rows = trend.questions[1].quarters.rows;
    REQUIRE(rows.size() == 5);
    CHECK(rows[0].cells[0].text == u"Q4 2026"_s);
    CHECK(rows[0].cells[1].text == u"due"_s); // of December nobody knows yet
    CHECK(rows[0].cells[2].value == Value(0.0)); // the confirmation expired in October
    CHECK(rows[1].cells[1].text == u"4 of 5"_s);
    CHECK(rows[1].cells[2].value == Value(100.0));
    CHECK(rows[1].cells[3].text == u"Most"_s);
    CHECK(rows[1].cells[4].text == u"Ada"_s);
    CHECK(rows[2].cells[1].text == u"2 of 5"_s);
    CHECK(rows[3].cells[1].text == u"–"_s);
    CHECK(trend.questions[1].isDue);
    REQUIRE(trend.ratings.series.size() == 4);
    CHECK(trend.ratings.categories.front() == u"Q4 2025"_s);
    CHECK(trend.ratings.series[1].values[3] == 4);
    CHECK(std::isnan(trend.ratings.series[1].values[4]));
    CHECK(std::isnan(trend.ratings.series[0].values[3]));
}

TEST_CASE("without a rating there is no trend to draw, and every question is due")
{
    const SelfTrend trend = selfTrend(Register(), today, QLocale::c());
    CHECK(trend.ratings.series.empty());
    for (const SelfTrend::Question &question : trend.questions) {
        CHECK(question.isDue);
        CHECK_FALSE(question.now.question.isEmpty());
        CHECK(question.quarters.rows.size() == 5);
    }
}
