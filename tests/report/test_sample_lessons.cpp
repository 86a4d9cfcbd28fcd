// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons of the demonstration: an improvement comes from a review that was held before it was raised, lessons have
// landed, and some are answered by what was there before their incident.
#include <answers/basis/source_review.h>
#include <answers/evaluation/pir_reviews.h>
#include <answers/questions/answer.h>
#include <answers/reviews/lesson_chain.h>
#include <core/change_builder.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/record_text.h>
#include <exchange/import/sample.h>
#include <support/test.h>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

Register demonstrationOn(QDate today)
{
    Register reg;
    ChangeBuilder builder(reg, 1);
    valueOf(addSample(builder, reg, today));
    valueOf(reg.apply(builder.take()));
    return reg;
}

const Figure &figureOf(const Answers &answers, const QString &id)
{
    const auto &figures = answers.questions[1].figures;
    const auto found = std::ranges::find(figures, id, &Figure::id);
    REQUIRE(found != figures.end());
    return *found;
}

} // namespace

TEST_CASE("what comes from a review of the demonstration was raised after it, whatever the day")
{
    for (const QDate today : {QDate(2026, 1, 1), QDate(2028, 2, 29), QDate(2026, 11, 23)}) {
        INFO(today);
        const Register reg = demonstrationOn(today);
        int fromReviews = 0;
        QStringList measured; // a metric leads to them, and they to the incident
        for (const Improvement &improvement : reg.all<Improvement>()) {
            const Pir *pir = reg.find(sourceReview(reg, improvement));
            if (!pir)
                continue;
            INFO(improvement.reference);
            CHECK(improvement.raisedOn >= pir->heldOn);
            ++fromReviews;
            if (!reg.referring<&Steering::improvement>(improvement.id.value).empty())
                measured += improvement.reference;
        }
        CHECK(fromReviews == 3); // CSI-0008, CSI-0017 and CSI-0040
        CHECK(measured == QStringList{u"CSI-0008"_s});
    }
}

TEST_CASE("the demonstration has lessons that landed and lessons that were known before")
{
    for (const QDate today : {QDate(2026, 1, 1), QDate(2028, 2, 29), QDate(2026, 11, 23)}) {
        INFO(today);
        const Register reg = demonstrationOn(today);
        const Answers answers = answer(reg, today, QLocale::c());
        CHECK(valueOr<qint64>(figureOf(answers, u"landed"_s).value) > 0);
        // The fall-back of planning was being built when the traffic feed failed.
        const Figure &known = figureOf(answers, u"knownBefore"_s);
        REQUIRE(known.rows.size() == 1);
        CHECK(recordName(reg, EntityKind::Lesson, known.rows[0].record) == u"PIR-0008-L01"_s);
        CHECK(figureOf(answers, u"incidentsCompared"_s).value == Value(qint64(3)));
        const LessonChain chain = lessonChain(reg, today, ReviewScope{ReviewScope::Kind::All, 0});
        CHECK(chain.compared == 9);
        QStringList before;
        for (const ChainThread &thread : chain.threads) {
            if (thread.knownBefore.record != 0)
                before += recordName(reg, EntityKind::Lesson, thread.lesson.value) + u' '
                    + recordName(reg, thread.knownBefore.entity, thread.knownBefore.record);
        }
        CHECK(before == QStringList{u"PIR-0008-L01 CSI-0024"_s, u"PIR-0002-L01 CSI-0001"_s});
    }
}
