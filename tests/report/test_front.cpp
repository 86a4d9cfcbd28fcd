// SPDX-License-Identifier: GPL-3.0-or-later
// The first two pages of a pack: a CIO who reads no further knows all that has to be decided.
#include "sample_answers.h"

#include <answers/fixture.h>
#include <core/entities/improvement.h>
#include <report/pack/pack_content.h>
#include <report/sections/compose.h>
#include <report/verify/pdf_reader.h>
#include <verify/pack_registry.h>

#include <QFile>
#include <QRegularExpression>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// What each page says, in one line: texts broken over lines are read as one.
QStringList pagesOf(const QByteArray &pdf)
{
    QStringList pages;
    for (const QStringList &lines : valueOf(pageLines(pdf)))
        pages += lines.join(u' ').simplified();
    return pages;
}

QStringList pagesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return pagesOf(file.readAll());
}

PackChoices choicesIn(const QString &language)
{
    PackChoices choices = smallPack();
    choices.language = language;
    return choices;
}

QString wordsOf(const std::vector<Element> &elements)
{
    QStringList words;
    for (const Element &element : elements) {
        if (const auto *text = std::get_if<TextElement>(&element))
            words += text->text;
        if (const auto *heading = std::get_if<HeadingElement>(&element))
            words += heading->text;
        if (const auto *table = std::get_if<TableElement>(&element)) {
            for (const AnswerTable::Row &row : table->rows) {
                for (const Cell &cell : row.cells)
                    words += cell.text;
            }
        }
    }
    return words.join(u'\n');
}

} // namespace

TEST_CASE("the first two pages of the demonstration say everything that a CIO must know, then come the contents")
{
    PackRegistry registry;
    const QString first = registry.make(smallPack(), demonstrationDay.addMonths(-1));
    std::vector<RecordId> running;
    for (const Improvement &improvement : registry.document->reg().all<Improvement>()) {
        if (improvement.status == ImprovementStatus::Approved || improvement.status == ImprovementStatus::InProgress)
            running.push_back(improvement.id.value);
    }
    REQUIRE(running.size() > 2);
    for (const RecordId improvement : running)
        valueOf(registry.document->setField(EntityKind::Improvement, improvement, fieldIndex<&Improvement::status>(),
                                            qint64(ImprovementStatus::Rejected)));
    const QStringList before = pagesOf(first);
    REQUIRE(before.size() > 3);
    CHECK(before[1].contains(u"this is the first"_s));
    const QString second = registry.make(smallPack());
    const QStringList pages = pagesOf(second);
    REQUIRE(pages.size() > 3);
    for (const QString &text : {u"The five questions"_s, u"The four failure signs"_s, u"Funded"_s})
        CHECK(pages[0].contains(text));
    for (int question = 1; question <= 5; ++question)
        CHECK(pages[0].contains(u"%1 · "_s.arg(question)));
    INFO(pages[1].toStdString());
    for (const QString &text :
         {u"What changed since the last pack"_s, u"Against PACK-0001"_s, u"have another status"_s, u"Money approved"_s,
          u"Money spent"_s, u"Proven benefit a year"_s, u"Payback"_s, u"ROI"_s, u"Top deliverer (Bjarte Haugen)"_s,
          u"Last week ("_s, u"Decisions wanted: the most urgent"_s})
        CHECK(pages[1].contains(text));
    CHECK(pages[2].contains(u"Contents"_s));
    CHECK(registry.verify(second).isSound());
    CHECK(registry.verify(first).isSound());
}

TEST_CASE("the first two pages stay two in German, on Letter and in a full pack")
{
    PackRegistry registry;
    registry.make(choicesIn(u"de_DE"_s), demonstrationDay.addMonths(-1));
    registry.change(u"Another title"_s);
    PackChoices german = choicesIn(u"de_DE"_s);
    german.reviewedBy = u"Astrid Holm"_s;
    german.reviewedOn = german.approvedOn = demonstrationDay;
    german.approvedBy = u"Henrik Lund"_s;
    const QStringList pages = pagesOf(registry.make(german));
    INFO(pages.mid(0, 4).join(u"\n--- page ---\n"_s).toStdString());
    CHECK(pages[1].contains(u"PACK-0001"_s));
    CHECK(pages[2].contains(u"Inhalt"_s));
    PackChoices letter = smallPack();
    letter.paper = Paper::Letter;
    const QStringList shorter = pagesOf(registry.make(letter));
    CHECK(shorter[1].contains(u"Decisions wanted"_s));
    CHECK(shorter[2].contains(u"Contents"_s));
}

TEST_CASE("small and large registers have two pages in front, too")
{
    for (const Answers &answers : {emptyAnswers(), believableAnswers()}) {
        const QStringList pages = pagesOf(valueOf(makePack(answers, Register(), samplePack())).pdf);
        REQUIRE(pages.size() > 2);
        CHECK(pages[0].contains(u"The five questions"_s));
        CHECK(pages[1].contains(u"Decisions wanted"_s));
        CHECK(pages[2].contains(u"Contents"_s));
    }
    // Where headlines run on and on the front takes the pages that it needs, before the contents.
    const QStringList strained = pagesOf(valueOf(makePack(strainingAnswers(150), Register(), samplePack())).pdf);
    const auto pageOf = [&strained](const QString &text) {
        return std::ranges::find_if(strained, [&text](const QString &page) { return page.contains(text); });
    };
    CHECK(pageOf(u"Decisions wanted"_s) < pageOf(u"Contents"_s));
    CHECK(pageOf(u"Contents"_s) != strained.end());
}

TEST_CASE("the front takes its figures from the answers and counts what it leaves out")
{
    Answers answers;
    Answer metrics;
    metrics.number = 4;
    metrics.figures = {{u"moneyApproved"_s, u"Money approved, EUR"_s, 12'000.0, Measure::Score, u"Approved of it."_s},
                       {u"provenBenefit"_s, u"Of it proven"_s, {}, Measure::Score, u"Proven of it."_s}};
    answers.questions = {metrics};
    for (int i = 0; i < 9; ++i)
        answers.findings.push_back({{}, u"Record %1"_s.arg(i), u"late"_s, u"decide"_s});
    answers.findingCount = 40;
    const Register reg = registerOf("settings currency=EUR\n");
    ChangesSince changes{.pack = u"PACK-0001"_s, .basis = u"Against it."_s, .table = {}, .others = 3};
    changes.table.column(u"What"_s).number(u"PACK-0001"_s).number(u"Now"_s).number(u"Difference"_s);
    changes.table.row({{u"1 · Open"_s}, {u"3"_s}, {u"4"_s}, {u"+1"_s}});
    const std::vector<Element> front = composeFront(answers, reg, samplePack(), changes);
    const QString words = wordsOf(front);
    CHECK(QString(words).replace(QChar::Nbsp, u' ').contains(u"12,000 EUR\nnot known"_s));
    CHECK(words.contains(u"Record 4"_s));
    CHECK_FALSE(words.contains(u"Record 5"_s));
    CHECK(words.contains(u"Decisions wanted: the most urgent 5 of 40"_s));
    CHECK(words.contains(u"3 more difference"_s));
    REQUIRE(tableCalled(front, u"changes-since"_s));
    CHECK(wordsOf(composeFront(answers, reg, samplePack(), {.pack = u"PACK-0001"_s, .basis = {}, .table = {}}))
              .contains(u"cannot tell any more what PACK-0001 said"_s));
    CHECK(wordsOf(composeFront({}, reg, samplePack(), {})).contains(u"Nothing waits for a decision."_s));
}

TEST_CASE("no two parts of a section of a pack bear the same title in its contents")
{
    const PackRegistry registry;
    const Answers answers = answer(registry.document->reg(), demonstrationDay, QLocale(QLocale::English));
    const PackContent content = packContent(answers, registry.document->reg(), samplePack());
    QStringList titles;
    qsizetype most = 0;
    for (const Element &element : content.paper.elements) {
        const auto *heading = std::get_if<HeadingElement>(&element);
        if (!heading || heading->listing != Listing::Contents)
            continue;
        if (heading->level == 1)
            titles.clear(); // the extract may name what a question names
        // Without the number, which tells any two apart.
        static const QRegularExpression number(u"^[0-9.]+ "_s);
        const QString title = QString(heading->text).remove(number);
        INFO(title.toStdString());
        CHECK_FALSE(titles.contains(title));
        titles += title;
        most = std::max(most, titles.size());
    }
    CHECK(most > 15);
}
