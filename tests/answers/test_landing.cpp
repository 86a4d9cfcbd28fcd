// SPDX-License-Identifier: GPL-3.0-or-later
// Which lessons have landed, and which were given something that was there before their incident.
#include "fixture.h"
#include "today.h"

#include <answers/questions/answers_json.h>
#include <answers/reviews/lesson_chain.h>
#include <support/test.h>

#include <QJsonArray>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// One incident of 1 October 2026, reviewed on the 10th, and its lesson; then the records of the case.
Register reviewed(const QByteArray &lines)
{
    return registerOf("person name=Ada\n"
                      "pir reference=P title=p occurred_on=2026-10-01 held_on=2026-10-10\n"
                      + lines);
}

Register withImprovement(const QByteArray &fields)
{
    return reviewed("improvement reference=I title=i " + fields
                    + "\nlesson reference=L pir=P text=l disposition=improvement improvement=I\n");
}

Register withAction(const QByteArray &fields)
{
    return reviewed("lesson reference=L pir=P text=l disposition=action\n"
                    "action reference=A title=a pir=P lesson=L "
                    + fields);
}

bool hasLanded(const Register &reg, QDate asOf = today)
{
    return figure(answersOf(reg, asOf), 2, "landed") == count(1);
}

bool isKnownBefore(const Register &reg) { return figure(answersOf(reg), 2, "knownBefore") == count(1); }

const AnswerTable &pirTable(const Answers &answers, const QString &id)
{
    const auto &tables = question(answers, 2).tables;
    const auto found = std::ranges::find(tables, id, &AnswerTable::id);
    REQUIRE(found != tables.end());
    return *found;
}

QJsonObject lessonJson(const Register &reg, const Answers &answers)
{
    const QJsonObject json = answersJson(reg, answers, 1, {});
    return json[u"questions"_s].toArray()[1].toObject()[u"figures"_s].toObject();
}

// Three PIRs with 4, 4 and 3 lessons. L1 to L3 have a verified action and L4 an embedded improvement; L5 a delivered
// action, L6 an open one, L7 an improvement in progress, L8 was accepted, of L9 to L11 nothing came.
Register elevenLessons()
{
    QByteArray lines = "person name=Ada\n"
                       "improvement reference=I1 title=i raised_on=2026-07-15 status=embedded delivered_on=2026-09-01 "
                       "embedded_on=2026-11-01\n"
                       "improvement reference=I2 title=i raised_on=2026-08-15 status=in_progress\n"
                       "pir reference=P1 title=p occurred_on=2026-07-01 held_on=2026-07-10\n"
                       "pir reference=P2 title=p occurred_on=2026-08-01 held_on=2026-08-10\n"
                       "pir reference=P3 title=p occurred_on=2026-09-01 held_on=2026-09-10\n";
    for (int lesson = 1; lesson <= 11; ++lesson) {
        lines += "lesson reference=L" + QByteArray::number(lesson) + " pir=P"
            + QByteArray::number(lesson <= 4       ? 1
                                     : lesson <= 8 ? 2
                                                   : 3)
            + " text=Lesson_" + QByteArray::number(lesson)
            + (lesson == 4       ? " disposition=improvement improvement=I1"
                   : lesson == 7 ? " disposition=improvement improvement=I2"
                   : lesson == 8 ? " disposition=accepted accepted_by=Ada reason=cheap_enough"
                                 : "")
            + '\n';
    }
    for (int lesson = 1; lesson <= 3; ++lesson)
        lines += "action reference=A" + QByteArray::number(lesson) + " title=a lesson=L" + QByteArray::number(lesson)
            + " raised_on=2026-07-12 status=verified delivered_on=2026-08-01 closed_on=2026-08-05 "
              "verified_on=2026-08-20\n";
    return registerOf(
        lines
        + "action reference=A5 title=a lesson=L5 raised_on=2026-08-12 status=delivered delivered_on=2026-09-01\n"
          "action reference=A6 title=a lesson=L6 raised_on=2026-08-12 status=open\n");
}

} // namespace

TEST_CASE("R25: 4 of 11 lessons of 3 PIRs have landed, 36 %, and the other 7 stand by name and age")
{
    const Register reg = elevenLessons();
    const Answers answers = answersOf(reg);
    CHECK(figure(answers, 2, "lessons") == count(11));
    CHECK(figure(answers, 2, "landed") == count(4));
    CHECK(figure(answers, 2, "knownBefore") == count(0));
    CHECK(std::get<double>(figure(answers, 2, "landedPercent")) == Approx(400.0 / 11)); // 36 %
    CHECK(lessonJson(reg, answers)[u"landedPercent"_s].toDouble() == Approx(36.3636).epsilon(1e-5));
    CHECK(lessonJson(reg, answers)[u"knownBefore"_s].toInt(-1) == 0);
    const AnswerTable &lost = pirTable(answers, u"lessons_not_landed"_s);
    QStringList shown;
    for (const TableContent::Row &row : lost.rows) {
        CHECK(row.record.entity == EntityKind::Lesson);
        shown += row.cells[0].text + u' ' + row.cells[1].text + u' ' + row.cells.back().text;
    }
    // The days from 10 September and 10 August to 22 November 2026: 20 + 31 + 22 and 21 + 30 + 31 + 22.
    CHECK(shown
          == QStringList{u"L9 Lesson 9 73"_s, u"L10 Lesson 10 73"_s, u"L11 Lesson 11 73"_s, u"L5 Lesson 5 104"_s,
                         u"L6 Lesson 6 104"_s, u"L7 Lesson 7 104"_s, u"L8 Lesson 8 104"_s});
}

TEST_CASE("Without a lesson there is no landed rate")
{
    const Register reg = registerOf("pir reference=P title=p held_on=2026-10-01");
    CHECK(isEmpty(figure(answersOf(reg), 2, "landedPercent")));
    CHECK(lessonJson(reg, answersOf(reg))[u"landedPercent"_s].isNull());
}

TEST_CASE("What was embedded before the incident lands no lesson of it")
{
    const Register reg = withImprovement(
        "raised_on=2024-03-01 status=embedded delivered_on=2024-09-01 embedded_on=2024-12-01 updated_on=2026-11-01");
    const Answers answers = answersOf(reg);
    CHECK(figure(answers, 2, "landed") == count(0));
    CHECK(figure(answers, 2, "landedPercent") == Value(0.0));
    CHECK(figure(answers, 2, "knownBefore") == count(1));
    const AnswerTable &lost = pirTable(answers, u"lessons_not_landed"_s);
    REQUIRE(lost.rows.size() == 1);
    CHECK(lost.rows[0].cells[3].text == u"I"_s);
    // The chain says the same: a link to it is no more than acted on.
    const LessonChain chain = lessonChain(reg, today, ReviewScope{ReviewScope::Kind::Last, 3});
    REQUIRE(chain.threads.size() == 1);
    CHECK(chain.threads[0].reached == ChainLink::Action);
    CHECK(knownBeforeText(reg, chain.threads[0]) == u"known before: I"_s);
    CHECK(pirTable(answers, u"lesson_chain"_s).rows[int(ChainLink::Delivered)].cells[2].text
          == u"not delivered: L (known before: I)"_s);
}

TEST_CASE("What was raised before the incident lands a lesson once it was delivered after the review")
{
    const QByteArray raised = "raised_on=2026-09-30 status=embedded ";
    CHECK(hasLanded(withImprovement(raised + "delivered_on=2026-10-10 embedded_on=2026-11-01")));
    CHECK_FALSE(hasLanded(withImprovement(raised + "delivered_on=2026-10-09 embedded_on=2026-11-01")));
    CHECK(isKnownBefore(withImprovement(raised + "delivered_on=2026-10-09 embedded_on=2026-11-01")));
    // Not before it is embedded, and then by the embedding where the delivery is not known.
    CHECK_FALSE(isKnownBefore(withImprovement("raised_on=2026-09-30 status=in_progress")));
    CHECK(hasLanded(withImprovement(raised + "embedded_on=2026-11-01")));
    CHECK_FALSE(hasLanded(withImprovement(raised + "embedded_on=2026-11-01"), QDate(2026, 10, 31)));
    CHECK(isKnownBefore(withImprovement(raised + "embedded_on=2026-10-05")));
    // Without either the last touch speaks.
    CHECK(isKnownBefore(withImprovement(raised + "updated_on=2026-10-05")));
    CHECK(hasLanded(withImprovement(raised + "updated_on=2026-10-11")));
}

TEST_CASE("What was running already when the incident happened was known before, delivered later or not")
{
    // Raised and begun before 1 October: an answer that was under way anyway.
    const QByteArray running = "raised_on=2026-08-01 started_on=2026-09-15 ";
    CHECK(isKnownBefore(withImprovement(running + "status=in_progress")));
    const Register delivered =
        withImprovement(running + "status=embedded delivered_on=2026-10-20 embedded_on=2026-11-10");
    CHECK_FALSE(hasLanded(delivered));
    CHECK(isKnownBefore(delivered));
    // An idea of before that was begun only after the incident, and delivered after the review, lands.
    CHECK(hasLanded(withImprovement("raised_on=2026-08-01 started_on=2026-10-02 status=embedded "
                                    "delivered_on=2026-10-20 embedded_on=2026-11-10")));
    CHECK_FALSE(isKnownBefore(withImprovement("raised_on=2026-08-01 started_on=2026-10-02 status=in_progress")));
    // What was given up is not running.
    CHECK_FALSE(isKnownBefore(withImprovement(running + "status=withdrawn")));
    // An action of the lesson, raised since the incident, names it: it was changed for the lesson.
    const auto changedFor = [&](const QByteArray &raised) {
        return reviewed("improvement reference=I title=i " + running
                        + "status=embedded delivered_on=2026-10-20 embedded_on=2026-11-10\n"
                          "lesson reference=L pir=P text=l disposition=improvement improvement=I\n"
                          "action reference=A title=a lesson=L improvement=I status=open raised_on="
                        + raised);
    };
    CHECK(hasLanded(changedFor("2026-10-01")));
    CHECK_FALSE(hasLanded(changedFor("2026-09-30")));
}

TEST_CASE("What was raised on the day of the incident or later lands a lesson, before the review as well")
{
    CHECK(hasLanded(withImprovement("raised_on=2026-10-01 status=embedded delivered_on=2026-10-05 "
                                    "embedded_on=2026-10-08")));
    CHECK(hasLanded(withAction("raised_on=2026-10-02 status=verified delivered_on=2026-10-03 verified_on=2026-10-04")));
    // On a day that nobody recorded it was done before the incident all the same.
    CHECK(isKnownBefore(withImprovement("status=embedded embedded_on=2024-12-01")));
    CHECK(hasLanded(withImprovement("status=embedded")));
}

TEST_CASE("An action raised before the incident follows the same rule")
{
    CHECK(isKnownBefore(
        withAction("raised_on=2026-09-01 status=verified delivered_on=2026-09-20 verified_on=2026-11-01")));
    CHECK(hasLanded(withAction("raised_on=2026-09-01 status=verified delivered_on=2026-10-20 verified_on=2026-11-01")));
    // A new action does not land by the old improvement that it names, but by its own verification.
    const QByteArray old =
        "improvement reference=I title=i raised_on=2024-01-01 status=embedded delivered_on=2024-09-01 "
        "embedded_on=2024-12-01\n"
        "lesson reference=L pir=P text=l disposition=action\n"
        "action reference=A title=a lesson=L improvement=I raised_on=2026-10-10 ";
    const Register open = reviewed(old + "status=open");
    CHECK_FALSE(hasLanded(open));
    CHECK(pirTable(answersOf(open), u"lessons_not_landed"_s).rows[0].cells[3].text == u"I"_s);
    const Register verified = reviewed(old + "status=verified delivered_on=2026-10-20 verified_on=2026-11-01");
    CHECK(hasLanded(verified));
    CHECK_FALSE(isKnownBefore(verified));
}

TEST_CASE("Where the day of the incident is not known nothing was known before")
{
    const Register reg = registerOf("pir reference=P title=p held_on=2026-10-10\n"
                                    "improvement reference=I title=i raised_on=2024-01-01 status=embedded "
                                    "embedded_on=2024-12-01\n"
                                    "lesson reference=L pir=P text=l improvement=I\n");
    CHECK(hasLanded(reg));
    CHECK_FALSE(isKnownBefore(reg));
}
