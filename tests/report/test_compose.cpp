// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the sections of a pack, element by element, of answers written by hand.
#include "sample_answers.h"

#include <answers/fixture.h>
#include <answers/questions/answer.h>
#include <core/entities/improvement.h>
#include <report/sections/compose.h>
#include <report/sections/compose_definitions.h>
#include <report/sections/compose_front.h>
#include <report/sections/compose_question.h>
#include <report/sections/compose_signs.h>
#include <report/sections/cover_names.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

Answer backlogAnswer()
{
    Answer answer;
    answer.number = 1;
    answer.question = u"What improves?"_s;
    answer.ask = u"CSI manager"_s;
    answer.whom = u"Ask Ada (CSI manager)."_s;
    answer.artefact = u"Register"_s;
    answer.verdict = Verdict::Partial;
    answer.headline = u"214 improvements are open."_s;
    answer.freshness = u"Fresh on 23 November."_s;
    answer.figures = {{u"open"_s, u"Open"_s, qint64(214), Measure::Count, u"Not closed."_s, {}},
                      {u"age"_s, u"Age"_s, {}, Measure::Days, u"Since it was raised."_s, {}}};
    answer.checks = {
        {u"owned"_s, u"95 % are owned"_s, CheckOutcome::Met, 96.0, 95.0, false, Measure::Percent, {}},
        {u"late"_s, u"At most 10 % are late"_s, CheckOutcome::NotMet, 20.0, 10.0, true, Measure::Percent, {}}};
    AnswerTable byService(u"by_service"_s, u"By service"_s, u"Live ones."_s);
    byService.column(u"Service"_s).number(u"Open"_s);
    AnswerTable openItems(u"open_items"_s, u"Open items"_s);
    openItems.column(u"Item"_s);
    openItems.row({{u"CSI-1"_s}});
    answer.tables = {byService, openItems};
    return answer;
}

AnswerChart bars(int rows)
{
    AnswerChart chart;
    chart.title = u"Open by service"_s;
    chart.kind = ChartKind::HorizontalStackedBars;
    chart.series = {{u"Open"_s, {}}};
    for (int i = 0; i < rows; ++i) {
        chart.categories.push_back(u"Service %1"_s.arg(i));
        chart.series[0].values.push_back(i);
        chart.marks.push_back({i, {2026, 1, 1}, {}});
    }
    return chart;
}

PackSettings britishPack()
{
    PackSettings settings;
    settings.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return settings;
}

std::vector<Element> composed(const Answer &answer, const Register &reg = {},
                              const PackSettings &settings = britishPack())
{
    int figure = 0;
    return composeQuestion(answer, reg, settings, figure);
}

QStringList headings(const std::vector<Element> &elements)
{
    QStringList found;
    for (const Element &element : elements) {
        if (const auto *heading = std::get_if<HeadingElement>(&element))
            found += heading->text;
    }
    return found;
}

QStringList paragraphs(const std::vector<Element> &elements)
{
    QStringList found;
    for (const Element &element : elements) {
        if (const auto *text = std::get_if<TextElement>(&element))
            found += text->text;
    }
    return found;
}

// Everything that a part says.
QString allWords(const std::vector<Element> &elements)
{
    QStringList words = headings(elements) + paragraphs(elements);
    for (const Element &element : elements) {
        if (const auto *headline = std::get_if<HeadlineElement>(&element))
            words += {headline->headline, headline->note, headline->badge};
        if (const auto *table = std::get_if<TableElement>(&element)) {
            words += table->title;
            for (const AnswerTable::Row &row : table->rows) {
                for (const Cell &cell : row.cells)
                    words += cell.text;
            }
        }
    }
    return words.join(u'\n');
}

} // namespace

TEST_CASE("a question is composed in parts with numbers, and what is missing for its proof stands under its headline")
{
    const std::vector<Element> elements = composed(backlogAnswer());
    CHECK(headings(elements)
          == QStringList(
              {u"1 · What improves?"_s, u"1.1 Figures"_s, u"1.2 Checks"_s, u"1.3 By service"_s, u"1.4 Open items"_s}));
    for (const Element &element : elements) {
        if (const auto *headline = std::get_if<HeadlineElement>(&element)) {
            CHECK(headline->headline == u"214 improvements are open."_s);
            CHECK(headline->note == u"Missing for full proof: At most 10 % are late."_s);
            CHECK(headline->verdict == Verdict::Partial);
        }
    }
    CHECK(paragraphs(elements).contains(u"Ask Ada (CSI manager). Artefact: Register."_s));
    CHECK(paragraphs(elements).contains(u"Fresh on 23 November."_s));
}

TEST_CASE("a figure that is not known says so, and files hold the value itself")
{
    const std::vector<Element> elements = composed(backlogAnswer());
    const TableElement *figures = tableCalled(elements, u"q1-figures"_s);
    REQUIRE(figures);
    REQUIRE(figures->rows.size() == 2);
    CHECK(figures->rows[0].cells[1].text == u"214"_s);
    CHECK(figures->rows[0].cells[1].value == Value(qint64(214)));
    CHECK(figures->rows[1].cells[1].text == u"not known"_s);
    CHECK(isEmpty(figures->rows[1].cells[1].value));
}

TEST_CASE("a check tells whether it is met, and from which side")
{
    const std::vector<Element> elements = composed(backlogAnswer());
    const TableElement *checks = tableCalled(elements, u"q1-checks"_s);
    REQUIRE(checks);
    CHECK(checks->rows[0].cells[0].text.contains(u'✓'));
    CHECK(checks->rows[0].cells[0].tone == Tone::Good);
    CHECK(checks->rows[0].cells[3].text.startsWith(u"at least 95"_s));
    CHECK(checks->rows[1].cells[0].tone == Tone::Concern);
    CHECK(checks->rows[1].cells[3].text.startsWith(u"at most 10"_s));
}

TEST_CASE("a table without rows says that nothing is recorded, and is no file of data")
{
    const std::vector<Element> elements = composed(backlogAnswer());
    CHECK(tableCalled(elements, u"q1-by-service"_s) == nullptr);
    CHECK(paragraphs(elements).contains(u"Nothing is recorded."_s));
    CHECK(tableCalled(elements, u"q1-open-items"_s));
}

TEST_CASE("what speaks against a check is named, and counted where nobody would read it")
{
    QByteArray lines;
    Answer answer = backlogAnswer();
    for (int i = 1; i <= 70; ++i)
        lines += "improvement reference=CSI-" + QByteArray::number(i) + " title=Item\n";
    const Register reg = registerOf(lines);
    for (const Improvement &item : reg.all<Improvement>())
        answer.checks[1].rows.push_back(refTo(item));
    const std::vector<Element> elements = composed(answer, reg);
    const TableElement *against = tableCalled(elements, u"q1-against"_s);
    REQUIRE(against);
    REQUIRE(against->rows.size() == 1); // a check that nothing speaks against is not listed
    const QString named = against->rows[0].cells[1].text;
    CHECK(named.contains(u"CSI-1 Item"_s));
    CHECK(named.contains(u"CSI-60 Item"_s));
    CHECK_FALSE(named.contains(u"CSI-61 Item"_s));
    CHECK(named.contains(u"and 10 more"_s));
    CHECK(tableCalled(composed(backlogAnswer()), u"q1-against"_s) == nullptr);
}

TEST_CASE("an answer that a scope leaves as it is says so")
{
    PackSettings scoped = britishPack();
    scoped.choices.services = {u"Payments"_s};
    Answer hours = backlogAnswer();
    hours.number = 3;
    CHECK(paragraphs(composed(hours, {}, scoped)).join(u' ').contains(u"the whole organisation"_s));
    scoped.choices.units = {u"Desk"_s};
    CHECK_FALSE(paragraphs(composed(hours, {}, scoped)).join(u' ').contains(u"the whole organisation"_s));
    Answer matrix = backlogAnswer();
    matrix.number = 5;
    CHECK(paragraphs(composed(matrix, {}, scoped)).join(u' ').contains(u"the whole organisation"_s));
    CHECK_FALSE(paragraphs(composed(matrix)).join(u' ').contains(u"the whole organisation"_s));
}

TEST_CASE("a chart of more rows than a page can show is cut, and its caption says so")
{
    const auto onPaper = [](const AnswerChart &chart) {
        Answer answer = backlogAnswer();
        answer.charts = {chart};
        const std::vector<Element> elements = composed(answer);
        const auto picture = std::ranges::find_if(
            elements, [](const Element &element) { return std::holds_alternative<PictureElement>(element); });
        REQUIRE(picture != elements.end());
        return std::pair(std::get<PictureElement>(*picture).size.height(), paragraphs(elements).join(u' '));
    };
    CHECK_FALSE(onPaper(bars(44)).second.contains(u"are drawn"_s));
    CHECK(onPaper(bars(100)).second.contains(u"44 of 100"_s));
    CHECK(onPaper(bars(100)).first == onPaper(bars(44)).first);
    CHECK(onPaper(bars(44)).first > onPaper(bars(5)).first);
    CHECK(onPaper(bars(500)).first < 842); // an A4 page
    AnswerChart upright = bars(100);
    upright.kind = ChartKind::Bars; // as wide as the page whatever it holds
    CHECK_FALSE(onPaper(upright).second.contains(u"are drawn"_s));
}

TEST_CASE("charts are numbered through the whole pack, those that show nothing are not counted")
{
    Answer answer = backlogAnswer();
    answer.charts = {bars(3), AnswerChart(), bars(4)};
    int figure = 6;
    const std::vector<Element> elements = composeQuestion(answer, {}, britishPack(), figure);
    CHECK(figure == 8);
    const QStringList texts = paragraphs(elements);
    CHECK(texts.filter(u"Figure 7."_s).size() == 1);
    CHECK(texts.filter(u"Figure 8."_s).size() == 1);
}

TEST_CASE("signs, self-questions, decisions and next events are tables of their own, as far as there are any")
{
    Answers answers;
    answers.asOf = QDate(2026, 11, 23);
    answers.signs = {
        {u"owned"_s, u"Owned"_s, CheckOutcome::NotMet, 80.0, u"80 % have an owner"_s, {{EntityKind::Improvement, 1}}},
        {u"rhythm"_s, u"Rhythm"_s, CheckOutcome::Met, 95.0, u"95 % were held"_s, {}}};
    answers.self = {{2, u"Do owners feel responsible?"_s, 50.0, u"Half of them."_s, Tone::Neutral, {}, {}}};
    answers.next = {{QDateTime(QDate(2026, 12, 1), QTime(10, 0), Qt::UTC), u"Board"_s, {EntityKind::Ceremony, 1}},
                    {QDate(2026, 12, 2).startOfDay(), u"Review"_s, {EntityKind::Improvement, 1}, true}};
    const std::vector<Element> elements = composeSigns(answers, {}, britishPack());
    const TableElement *signs = tableCalled(elements, u"failure-signs"_s);
    REQUIRE(signs);
    CHECK(signs->rows[0].cells[1].tone == Tone::Concern);
    CHECK(signs->rows[0].cells[3].value == Value(qint64(1)));
    CHECK(signs->rows[1].cells[1].tone == Tone::Good);
    CHECK(tableCalled(elements, u"self-questions"_s)->rows[0].cells[2].text == u"none yet"_s);
    CHECK(tableCalled(elements, u"decisions"_s) == nullptr); // nothing needs one
    const TableElement *events = tableCalled(elements, u"next-events"_s);
    REQUIRE(events);
    CHECK(events->rows[0].cells[0].text.contains(u"10:00"_s));
    CHECK_FALSE(events->rows[1].cells[0].text.contains(u"00:00"_s)); // the whole day
    CHECK(std::holds_alternative<QDate>(events->rows[1].cells[0].value));
}

TEST_CASE("every figure and every check of the answers is defined, and every rung of the ladder")
{
    Answers answers;
    answers.questions = {backlogAnswer()};
    const std::vector<Element> elements = composeDefinitions(answers, britishPack());
    CHECK(tableCalled(elements, u"figure-definitions"_s)->rows.size() == 2);
    const TableElement *checks = tableCalled(elements, u"check-definitions"_s);
    REQUIRE(checks);
    CHECK(checks->rows[0].cells[2].text.contains(u'≥'));
    CHECK(checks->rows[1].cells[2].text.contains(u'≤'));
    const QString words = allWords(elements).simplified(); // verdicts hold together by other blanks
    for (const Rung rung : allRungs)
        CHECK(words.contains(rungLabel(rung)));
    CHECK(words.contains(u"2.66"_s)); // the factors are those that the program computes with
    CHECK(words.contains(u"3.267"_s));
    CHECK(tableCalled(composeDefinitions(Answers(), britishPack()), u"figure-definitions"_s) == nullptr);
}

TEST_CASE("a cover says what the pack is about, who made it and what each question came to")
{
    Answers answers;
    answers.asOf = QDate(2026, 11, 23);
    answers.questions = {backlogAnswer()};
    PackSettings settings = britishPack();
    settings.organisation = u"Halden Logistics"_s;
    settings.reference = u"PACK-0007"_s;
    settings.packBefore = u"PACK-0006"_s;
    settings.changesFrom = QDate(2026, 8, 1);
    settings.choices.preparedBy = u"Maria"_s;
    settings.choices.services = {u"Payments"_s};
    const QString words = allWords(composeCover(answers, settings));
    for (const QString &text : {u"Halden Logistics"_s, u"PACK-0007"_s, u"since PACK-0006"_s, u"Maria"_s, u"Payments"_s,
                                u"1 · What improves?"_s, u"214 improvements are open."_s})
        CHECK(words.contains(text));
    CHECK_FALSE(words.contains(u"Approved"_s)); // nobody did
    CHECK_FALSE(allWords(composeFront(answers, {}, settings, {})).contains(u"This week"_s)); // made by hand
    answers.weekLine = u"This week: surviving: nothing moved"_s;
    CHECK(allWords(composeFront(answers, {}, settings, {})).contains(answers.weekLine));
    settings.choices.approvedBy = u"Signe"_s;
    CHECK(allWords(composeCover(answers, settings)).contains(u"Signe"_s));
}

TEST_CASE("where names are covered no element names anybody, not even in the data beside its texts")
{
    const Register reg = registerOf("person name=Ada_Lovelace job_title=Analyst\n");
    const NameCover cover(reg, Names::Roles);
    std::vector<Element> elements;
    elements.emplace_back(HeadingElement{1, u"Ada Lovelace's part"_s});
    elements.emplace_back(TextElement{u"Written by Ada Lovelace."_s, TextRole::Body});
    elements.emplace_back(HeadlineElement{u"Lovelace delivered."_s, u"Says Ada."_s, Verdict::Proven, u"Ada"_s});
    TableElement table;
    table.title = u"Of Ada Lovelace"_s;
    table.columns = {{u"Lovelace"_s}};
    table.rows = {{{{u"Ada Lovelace"_s, u"Ada Lovelace"_s}}}, {{{u"12"_s, qint64(12)}}}};
    table.rows.push_back({{{.text = u"Ada Lovelace, A Guest"_s, .areNames = true}}});
    elements.emplace_back(table);
    coverNames(elements, cover);
    const QString words = allWords(elements);
    CHECK_FALSE(words.contains(u"Ada"_s));
    CHECK_FALSE(words.contains(u"Lovelace"_s));
    CHECK(words.contains(u"Analyst"_s));
    const auto &covered = std::get<TableElement>(elements[3]);
    CHECK_FALSE(valueOr<QString>(covered.rows[0].cells[0].value).contains(u"Ada"_s));
    CHECK_FALSE(covered.columns[0].title.contains(u"Lovelace"_s));
    CHECK(covered.rows[1].cells[0].value == Value(qint64(12)));
    CHECK(covered.rows[2].cells[0].text == u"Analyst, a person"_s);

    AnswerChart chart = bars(2);
    chart.title = u"Hours of Ada"_s;
    chart.categories[0] = u"Ada Lovelace"_s;
    chart.series[0].name = u"Lovelace"_s;
    chart.marks[0].label = u"Ada, held"_s;
    chart.targetLabel = u"Ada's target"_s;
    coverNames(chart, cover);
    for (const QString &text :
         {chart.title, chart.categories[0], chart.series[0].name, chart.marks[0].label, chart.targetLabel}) {
        INFO(text.toStdString());
        CHECK_FALSE(text.contains(u"Ada"_s));
        CHECK_FALSE(text.contains(u"Lovelace"_s));
    }
    CHECK(chart.categories[1] == u"Service 1"_s);
}
