// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every register, whatever is in it: of registers of random records in random states.
#include <answers/questions/answer.h>
#include <answers/questions/answers_json.h>
#include <core/entities/cadence.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <report/slides/slide_deck.h>
#include <report/slides/slide_painter.h>
#include <store/sample_store.h>
#include <support/test.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate anyDay(2026, 11, 23);

Register anyRegister(quint32 seed, int changes = 150)
{
    Register reg;
    RecordId next = 1;
    RandomChanges random(seed);
    for (int i = 0; i < changes; ++i) {
        ChangeBuilder builder(reg, next);
        random.addTo(builder, reg);
        valueOf(builder.validate());
        next = builder.nextId();
        valueOf(reg.apply(builder.take()));
    }
    return reg;
}

bool isThere(const Register &reg, const RecordRef &ref)
{
    return ref.record == 0 || reg.table(ref.entity).record(ref.record) != nullptr;
}

// The first of these rows that the register lacks, or that stands twice; empty where all are well.
QString wrongRow(const Register &reg, const std::vector<RecordRef> &rows)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString name = u"%1 %2"_s.arg(QLatin1StringView(entityType(rows[i].entity).name)).arg(rows[i].record);
        if (rows[i].record == 0 || !isThere(reg, rows[i]))
            return name + u" is not there"_s;
        for (size_t j = 0; j < i; ++j) {
            if (rows[i] == rows[j])
                return name + u" stands twice"_s;
        }
    }
    return {};
}

const quint32 seeds[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

} // namespace

TEST_CASE("whatever a register holds, its answers are complete and lead to records that are there")
{
    for (const quint32 seed : seeds) {
        INFO(seed);
        const Register reg = anyRegister(seed);
        const Answers answers = answer(reg, anyDay, QLocale::c());
        REQUIRE(answers.questions.size() == 5);
        CHECK(answers.signs.size() == 4);
        CHECK(answers.self.size() == 4);
        CHECK(answers.proofs.size() == size_t(reg.all<Metric>().size()));
        CHECK(answers.metrics.size() == answers.proofs.size());
        for (const Answer &question : answers.questions) {
            INFO(question.number);
            CHECK_FALSE(question.question.isEmpty());
            CHECK_FALSE(question.headline.isEmpty());
            CHECK_FALSE(question.lead.isEmpty());
            for (const Figure &figure : question.figures) {
                INFO(figure.id.toStdString());
                CHECK_FALSE(figure.label.isEmpty());
                CHECK_FALSE(figure.definition.isEmpty());
                CHECK(wrongRow(reg, figure.rows).isEmpty());
            }
            for (const Check &check : question.checks) {
                INFO(check.id.toStdString());
                for (const RecordRef &row : check.rows) // one that breaks two rules stands there twice
                    CHECK((row.record != 0 && isThere(reg, row)));
            }
            for (const AnswerTable &table : question.tables) {
                INFO(table.id.toStdString());
                for (const AnswerTable::Row &row : table.rows) {
                    CHECK(row.cells.size() == table.columns.size());
                    CHECK(isThere(reg, row.record));
                }
            }
            for (const AnswerChart &chart : question.charts) {
                INFO(chart.id.toStdString());
                for (const ChartSeries &series : chart.series)
                    CHECK(series.values.size() == chart.categories.size());
                for (const ChartMark &mark : chart.marks) {
                    CHECK(mark.category >= 0);
                    CHECK(mark.category < int(chart.categories.size()));
                }
            }
        }
        for (const FailureSign &sign : answers.signs)
            CHECK(wrongRow(reg, sign.rows).isEmpty());
        for (const SelfQuestion &self : answers.self)
            CHECK(wrongRow(reg, self.rows).isEmpty());
        for (const Finding &finding : answers.findings)
            CHECK(isThere(reg, finding.record));
        for (const NextEvent &event : answers.next)
            CHECK(event.at.date() >= anyDay);
    }
}

TEST_CASE("a verdict is what its checks make of it")
{
    for (const quint32 seed : seeds) {
        INFO(seed);
        for (const Answer &question : answer(anyRegister(seed), anyDay, QLocale::c()).questions) {
            INFO(question.number);
            const auto met = std::ranges::count(question.checks, CheckOutcome::Met, &Check::outcome);
            const auto unmet = std::ranges::count(question.checks, CheckOutcome::NotMet, &Check::outcome);
            if (question.verdict == Verdict::Proven)
                CHECK(unmet == 0);
            if (question.verdict == Verdict::Partial)
                CHECK(met >= unmet);
            CHECK((question.verdict == Verdict::NothingYet) == (met + unmet == 0));
        }
    }
}

TEST_CASE("the same register gives the same answers, in any locale the same values")
{
    const QLocale egypt(QLocale::Arabic, QLocale::Egypt);
    for (const quint32 seed : seeds) {
        INFO(seed);
        const Register reg = anyRegister(seed);
        const Answers one = answer(reg, anyDay, QLocale::c());
        const Answers other = answer(reg, anyDay, egypt);
        for (size_t question = 0; question < one.questions.size(); ++question) {
            const auto &figures = one.questions[question].figures;
            REQUIRE(figures.size() == other.questions[question].figures.size());
            for (size_t i = 0; i < figures.size(); ++i) {
                INFO(figures[i].id.toStdString());
                const Value &value = other.questions[question].figures[i].value;
                if (!std::holds_alternative<QString>(value))
                    CHECK(figures[i].value == value);
                CHECK(figures[i].rows == other.questions[question].figures[i].rows);
            }
            CHECK(one.questions[question].verdict == other.questions[question].verdict);
        }
    }
}

TEST_CASE("before its first day a register knows nothing of what came later")
{
    for (const quint32 seed : seeds) {
        INFO(seed);
        const Register reg = anyRegister(seed);
        for (const QDate day : {QDate(1980, 1, 1), QDate(2010, 6, 30), QDate(2050, 1, 1)}) {
            const Answers answers = answer(reg, day, QLocale::c());
            CHECK(answers.asOf == day);
            for (const Answer &question : answers.questions) {
                if (question.freshOn.isValid())
                    CHECK(question.freshOn <= day);
            }
            for (const MetricSummary &metric : answers.metrics) {
                if (metric.latestOn.isValid())
                    CHECK(metric.latestOn <= day);
            }
        }
    }
}

TEST_CASE("answers as JSON can be read, and hold every question")
{
    for (const quint32 seed : seeds) {
        INFO(seed);
        const Register reg = anyRegister(seed);
        const QJsonObject json = answersJson(reg, answer(reg, anyDay, QLocale::c()), 7, {});
        const QByteArray text = QJsonDocument(json).toJson();
        const QJsonObject again = QJsonDocument::fromJson(text).object();
        for (qsizetype question = 0; question < 5; ++question) {
            const QJsonObject one = json[u"questions"_s].toArray()[question].toObject();
            const QJsonObject read = again[u"questions"_s].toArray()[question].toObject();
            for (const QString &key : one.keys()) {
                const auto textOf = [&key](const QJsonObject &object) {
                    return QJsonDocument(QJsonObject{{key, object[key]}}).toJson().toStdString();
                };
                INFO(textOf(one) << textOf(read));
                const bool isReadAgain = one[key] == read[key]; // an object is no list for Catch2
                CHECK(isReadAgain);
            }
        }
        const bool isReadAgain = again == json;
        CHECK(isReadAgain);
        CHECK(json[u"questions"_s].toArray().size() == 5);
    }
}

TEST_CASE("whatever a register holds, its slides say something and can be painted")
{
    announceWarning(u"NaN"_s); // sums of numbers near the largest there is,
    announceWarning(u"invalid range"_s); // which no axis can show
    for (const quint32 seed : {1, 5, 9}) {
        INFO(seed);
        const Register reg = anyRegister(quint32(seed));
        const auto ceremony = reg.all<Ceremony>().isEmpty() ? Id<Ceremony>() : reg.all<Ceremony>().begin()->id;
        const SlideDeck deck = valueOf(wholeDeck({reg, anyDay, 1, QLocale(QLocale::English), ceremony}, {}));
        REQUIRE(deck.slides.size() >= 7);
        QStringList ids;
        for (size_t i = 0; i < deck.slides.size(); ++i) {
            const Slide &slide = deck.slides[i];
            INFO(slide.id.toStdString());
            CHECK_FALSE(slide.title.isEmpty());
            CHECK_FALSE(ids.contains(slide.id));
            ids += slide.id;
            CHECK(slideText(slide, deck.locale).contains(slide.title));
            const QPixmap picture = slidePixmap(slide, {480, 270}, 1, slideLook(deck, i, palette(Theme::Light)));
            CHECK(picture.size() == QSize(480, 270));
        }
    }
}
