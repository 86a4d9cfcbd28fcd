// SPDX-License-Identifier: GPL-3.0-or-later
// Heroics instead of systems: the share of deliveries by the person who delivers most.
#include "fixture.h"
#include "today.h"

#include <answers/questions/answers_json.h>
#include <support/test.h>

#include <QJsonArray>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// So many improvements of one owner, delivered on a day.
QByteArray deliveries(const QByteArray &owner, int count, const QByteArray &on)
{
    QByteArray lines;
    for (int i = 1; i <= count; ++i) {
        const QByteArray reference = owner + QByteArray::number(i);
        lines += "improvement reference=" + reference + " title=" + reference + " owner=" + owner
            + " status=delivered delivered_on=" + on + "\n";
    }
    return lines;
}

const AnswerTable &concentrationTable(const Answers &answers, const QString &id)
{
    const auto &tables = question(answers, 5).tables;
    const auto found = std::ranges::find(tables, id, &AnswerTable::id);
    REQUIRE(found != tables.end());
    return *found;
}

} // namespace

TEST_CASE("R38: 12 of 20 deliveries by one person are 60 per cent and flagged")
{
    const QByteArray people = "person name=Ada\nperson name=Bea\nperson name=Cai left_on=2026-06-01\n";
    const QByteArray lines = people + deliveries("Bea", 5, "2026-03-01") + deliveries("Ada", 12, "2026-11-22")
        + deliveries("Cai", 3, "2025-11-23"); // the first day of the year that ends today
    const Register reg = registerOf(lines);
    const Answers answers = answersOf(reg);
    CHECK(figure(answers, 5, "topDelivererPercent") == Value(60.0));
    const Check &top = check(answers, 5, "topDeliverer");
    CHECK(top.outcome == CheckOutcome::NotMet);
    CHECK(top.isUpperLimit);
    CHECK(top.threshold == Value(50.0));
    CHECK(top.rows.size() == 12);
    CHECK(names(reg, {top.rows.front()}) == u"Ada1"_s);
    const auto &figures = question(answers, 5).figures;
    const auto share = std::ranges::find(figures, u"topDelivererPercent"_s, &Figure::id);
    CHECK(share->rows.size() == 20);
    CHECK(share->label == u"Top deliverer (Ada)"_s); // the name stands with the figure wherever that stands
    CHECK(std::ranges::find(figures, u"topDeliverer"_s, &Figure::id)->rows.size() == 12);

    const AnswerTable &table = concentrationTable(answers, u"deliverers"_s);
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0].cells[0].text == u"Ada"_s);
    CHECK(table.rows[0].cells[1].value == count(12));
    CHECK(table.rows[0].cells[2].value == Value(60.0));
    CHECK(table.rows[0].cells[2].tone == Tone::Concern);
    CHECK(names(reg, {table.rows[0].record}) == u"Ada"_s);
    CHECK(table.rows[1].cells[0].text == u"Bea"_s);
    CHECK(table.rows[1].cells[2].value == Value(25.0));
    CHECK(table.rows[1].cells[2].tone == Tone::Neutral);
    CHECK(table.rows[2].cells[0].text == u"Cai"_s); // who left has delivered all the same
    CHECK(table.rows[2].cells[2].value == Value(15.0));
    CHECK(table.rows[3].isTotal);
    CHECK(table.rows[3].cells[1].value == count(20));

    CHECK(check(answersOf(registerOf(lines + "threshold check=topDeliverer value=60\n")), 5, "topDeliverer").outcome
          == CheckOutcome::Met);
    const QJsonObject json = answersJson(reg, answers, 1, {})[u"questions"_s].toArray()[4].toObject();
    CHECK(json[u"figures"_s].toObject()[u"topDelivererPercent"_s].toDouble() == 60);
    CHECK(json[u"figures"_s].toObject()[u"topDeliverer"_s].toString() == u"Ada"_s);
}

TEST_CASE("who delivered as many as the top deliverer is named beside")
{
    const auto namesOf = [](const QByteArray &lines) {
        const Answers answers = answersOf(registerOf(lines));
        return valueOr<QString>(figure(answers, 5, "topDeliverer"));
    };
    const QByteArray people = "person name=Ada\nperson name=Bea\nperson name=Cai\nperson name=Dan\n";
    const QByteArray two = people + deliveries("Bea", 2, "2026-11-01") + deliveries("Ada", 2, "2026-11-01");
    CHECK(namesOf(two + deliveries("Cai", 1, "2026-11-01")) == QLocale::c().createSeparatedList({u"Ada"_s, u"Bea"_s}));
    CHECK(namesOf(two + deliveries("Cai", 2, "2026-11-01") + deliveries("Dan", 2, "2026-11-01")).startsWith(u"4 "_s));
}

TEST_CASE("deliveries of another year, to come, without an owner or raised later are not counted")
{
    const Register reg = registerOf(R"(
        person name=Ada
        person name=Bea
        improvement reference=A title=a owner=Ada delivered_on=2025-11-23
        improvement reference=B title=b owner=Bea delivered_on=2026-11-22
        improvement reference=C title=c owner=Ada delivered_on=2025-11-22
        improvement reference=D title=d owner=Ada delivered_on=2026-11-23
        improvement reference=E title=e delivered_on=2026-11-01
        improvement reference=F title=f owner=Ada status=in_progress
        improvement reference=G title=g owner=Ada raised_on=2026-11-23 delivered_on=2026-11-01
    )");
    const Answers answers = answersOf(reg);
    CHECK(figure(answers, 5, "topDelivererPercent") == Value(50.0)); // A and B
    CHECK(check(answers, 5, "topDeliverer").outcome == CheckOutcome::Met); // 50 % is no more than 50 %
    CHECK(concentrationTable(answers, u"deliverers"_s).rows.size() == 3);
}

TEST_CASE("where nothing was delivered, nobody is the top deliverer")
{
    const Answers answers = answersOf(registerOf("person name=Ada\n"));
    CHECK(isEmpty(figure(answers, 5, "topDelivererPercent")));
    CHECK(isEmpty(figure(answers, 5, "topDeliverer")));
    const auto &figures = question(answers, 5).figures;
    CHECK(std::ranges::find(figures, u"topDelivererPercent"_s, &Figure::id)->label == u"Top deliverer"_s);
    CHECK(check(answers, 5, "topDeliverer").outcome == CheckOutcome::NothingYet);
    CHECK(concentrationTable(answers, u"deliverers"_s).rows.empty());
}
