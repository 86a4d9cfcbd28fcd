// SPDX-License-Identifier: GPL-3.0-or-later
// What the sections behind the five questions say of small registers that can be counted by hand.
#include "sample_answers.h"

#include <answers/fixture.h>
#include <answers/questions/answer.h>
#include <answers/questions/data_quality.h>
#include <core/entities/metric.h>
#include <report/pack/pack_content.h>
#include <report/pack/pack_data.h>
#include <report/sections/compose_change_log.h>
#include <report/sections/compose_dossier.h>
#include <report/sections/compose_extract.h>
#include <report/sections/compose_overrides.h>
#include <report/sections/compose_sign_off.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 22);

const TableElement &table(const std::vector<Element> &elements, const QString &id)
{
    for (const Element &element : elements) {
        if (const auto *found = std::get_if<TableElement>(&element); found && found->id == id)
            return *found;
    }
    FAIL("no table " + id.toStdString());
    throw std::logic_error("not reached");
}

QString text(const TableElement &table, size_t row, size_t column) { return table.rows.at(row).cells.at(column).text; }

bool hasTable(const std::vector<Element> &elements, const QString &id)
{
    return std::ranges::any_of(elements, [&id](const Element &element) {
        const auto *found = std::get_if<TableElement>(&element);
        return found && found->id == id;
    });
}

Answers answersOf(const Register &reg) { return answer(reg, day, QLocale::c()); }

const QByteArray improvements = R"(
settings currency=EUR
person name=Ada_Byron job_title=Analyst
service name=Payments owner=Ada_Byron
service name=Identity
improvement reference=CSI-1 title=Runbook service=Payments owner=Ada_Byron status=in_progress raised_on=2026-01-05 target_on=2026-12-01
improvement reference=CSI-2 title=Sign-on service=Identity status=accepted raised_on=2026-02-01
improvement reference=CSI-3 title=Old service=Payments owner=Ada_Byron status=embedded raised_on=2026-01-05 delivered_on=2026-03-01
improvement reference=CSI-4 title=New service=Payments owner=Ada_Byron status=closed closure=successful raised_on=2026-01-05 delivered_on=2026-10-01 closed_on=2026-11-01
improvement reference=CSI-5 title=Spoken_for status=closed closure=successful closed_on=2026-11-02 override_reason=Users_say_so override_by=Ada_Byron override_on=2026-11-02 raised_on=2026-01-01
improvement reference=CSI-6 title=Later status=proposed raised_on=2026-12-01
funding improvement=CSI-1 kind=money approved=1200
funding improvement=CSI-1 kind=hours approved=40
)";

} // namespace

TEST_CASE("a pack takes the proof of its metrics from the answers and proves none again")
{
    QByteArray lines = "improvement reference=CSI-1 title=Runbook status=measuring raised_on=2025-01-01\n"
                       "metric name=Restore direction=down frequency=monthly\n"
                       "steering improvement=CSI-1 metric=Restore role=primary intervention_on=2026-01-01\n";
    for (int month = 0; month < 20; ++month)
        lines += "reading metric=Restore on=" + QDate(2025, 1, 1).addMonths(month).toString(Qt::ISODate).toLatin1()
            + " value=" + QByteArray::number(month < 12 ? 9 + month % 2 : 5 + month % 2) + '\n';
    const Register reg = registerOf(lines);
    Answers answers = answersOf(reg);
    REQUIRE(answers.proofs.size() == 1);
    CHECK_FALSE(composeDossiers(answers, reg, samplePack(), 1).empty());
    const auto metricsOf = [&] { return answerFiles(answers, reg, samplePack()).at(1).content; };
    const QByteArray proven = metricsOf();
    CHECK(proven.contains("Restore"));
    answers.proofs.clear(); // had a section its own proof, it would still know the metric
    CHECK(composeDossiers(answers, reg, samplePack(), 1).empty());
    CHECK_FALSE(metricsOf().contains("Restore"));
    const auto files = packContent(answers, reg, samplePack()).files;
    CHECK(std::ranges::none_of(files, [](const DataFile &file) { return file.name.startsWith(u"metric-"_s); }));
}

TEST_CASE("the extract holds what is open and what was delivered in the period, by service")
{
    const Register reg = registerOf(improvements);
    PackSettings settings = samplePack();
    settings.changesFrom = QDate(2026, 9, 1);
    const auto part = composeExtract(answersOf(reg), reg, settings);
    const TableElement &open = table(part, u"extract-open"_s);
    REQUIRE(open.rows.size() == 2); // CSI-6 is not there yet
    CHECK(text(open, 0, 1) == u"Identity"_s);
    CHECK(text(open, 0, 0) == u"CSI-2"_s);
    CHECK(text(open, 0, 3) == u"nobody"_s);
    CHECK(text(open, 1, 0) == u"CSI-1"_s);
    CHECK(open.rows[1].cells[5].value == Value(QDate(2026, 12, 1)));
    CHECK(QString(text(open, 1, 6)).replace(QChar::Nbsp, u' ') == u"1,200 EUR + 40 h"_s);
    const TableElement &delivered = table(part, u"extract-delivered"_s);
    REQUIRE(delivered.rows.size() == 1); // CSI-3 was before the period
    CHECK(text(delivered, 0, 0) == u"CSI-4"_s);
    CHECK(delivered.rows[0].cells[5].value == Value(QDate(2026, 10, 1)));
}

TEST_CASE("the change log names the changes since the last pack, or says that there is none")
{
    PackSettings settings = samplePack();
    CHECK_FALSE(hasTable(composeChangeLog(Register(), settings), u"change-log"_s));
    settings.packBefore = u"PACK-0001"_s;
    settings.changesFrom = QDate(2026, 11, 1);
    const QDateTime at(QDate(2026, 11, 3), QTime(9, 5), Qt::UTC);
    settings.changes = {{4, at, u"ada"_s, u"First"_s, ChangeKind::Edit, 0, 3, {}},
                        {5, at.addDays(1), u"ada"_s, u"Second"_s, ChangeKind::Edit, 0, 1, {}}};
    const auto part = composeChangeLog(Register(), settings);
    CHECK(std::get<TextElement>(part[1]).text.contains(u"PACK-0001"));
    const TableElement &log = table(part, u"change-log"_s);
    REQUIRE(log.rows.size() == 2);
    CHECK(log.rows[0].cells[0].value == Value(qint64(5)));
    CHECK(text(log, 1, 3) == u"First"_s);
    CHECK(log.rows[1].cells[1].value == Value(at));
    CHECK(text(log, 1, 2) == u"ada"_s);
    settings.choices.names = Names::Roles;
    CHECK(text(table(composeChangeLog(Register(), settings), u"change-log"_s), 0, 2) == u"a person"_s);
}

TEST_CASE("overrides stand beside the verdict they override, and success without proof is listed")
{
    const Register reg = registerOf(improvements);
    const auto part = composeOverrides(answersOf(reg), reg, samplePack());
    const TableElement &overridden = table(part, u"overridden-verdicts"_s);
    REQUIRE(overridden.rows.size() == 1);
    CHECK(text(overridden, 0, 0) == u"CSI-5 Spoken for"_s);
    CHECK(text(overridden, 0, 1) == u"no metric, no verdict"_s);
    CHECK(text(overridden, 0, 2) == u"Users say so"_s);
    CHECK(text(overridden, 0, 3) == u"Ada Byron"_s);
    CHECK(overridden.rows[0].cells[4].value == Value(QDate(2026, 11, 2)));
    const TableElement &unproven = table(part, u"closed-without-proof"_s);
    REQUIRE(unproven.rows.size() == 2);
    CHECK(text(unproven, 0, 0) == u"CSI-3 Old"_s); // embedded without a metric
    CHECK(text(unproven, 1, 0) == u"CSI-4 New"_s);
    CHECK_FALSE(hasTable(part, u"amended-claims"_s));
    CHECK(table(part, u"gates-passed-over"_s).rows.size() >= 3);
}

TEST_CASE("gaps of the data are counted with their records")
{
    const Register reg = registerOf(improvements + R"(
metric name=Restore frequency=monthly definition=Hours data_source=Desk
metric name=Silent frequency=monthly definition=x data_source=y
reading metric=Restore on=2026-01-31 value=1
reading metric=Restore on=2026-02-28 value=1
reading metric=Restore on=2026-05-31 value=1
)");
    const std::vector<DataGap> gaps = dataGaps(reg, day);
    const auto rows = [&](const QString &id) -> QString {
        const auto gap = std::ranges::find(gaps, id, &DataGap::id);
        return gap == gaps.end() ? u"-"_s : names(reg, gap->rows);
    };
    CHECK(rows(u"unownedImprovements"_s) == u"CSI-2"_s);
    CHECK(rows(u"improvementsWithoutService"_s) == u"-"_s);
    CHECK(rows(u"improvementsWithoutTarget"_s) == u"-"_s);
    CHECK(rows(u"unownedServices"_s) == u"Identity"_s);
    CHECK(rows(u"unreadMetrics"_s) == u"Silent"_s);
    CHECK(rows(u"lateReadings"_s) == u"Restore"_s);
    CHECK(rows(u"missingReadings"_s) == u"Restore"_s);
    CHECK(rows(u"deliveredWithoutMetric"_s) == u"CSI-3 CSI-4"_s);
    const std::vector<QDate> read{QDate(2026, 1, 31), QDate(2026, 2, 28), QDate(2026, 5, 31)};
    CHECK(missingPeriods(read, Frequency::Monthly) == 2); // March and April
    CHECK(missingPeriods(std::vector{QDate(2026, 1, 1), QDate(2026, 2, 12)}, Frequency::Monthly)
          == 0); // some days late
    CHECK(missingPeriods(std::vector{QDate(2026, 1, 1), QDate(2026, 1, 22)}, Frequency::Weekly) == 2);
}

TEST_CASE("the evidence index finds a page for every claim, and tables have names of their own")
{
    const Register reg = registerOf(improvements + R"(
metric name=Restore frequency=monthly direction=down
steering improvement=CSI-3 metric=Restore role=primary
reading metric=Restore on=2026-01-31 value=1
)");
    PackContent content = packContent(answersOf(reg), reg, samplePack());
    std::vector<Element> all = content.paper.elements;
    std::ranges::copy(content.closing, std::back_inserter(all));
    QStringList anchors;
    QStringList ids;
    for (const Element &element : all) {
        if (const auto *heading = std::get_if<HeadingElement>(&element); heading && !heading->anchor.isEmpty())
            anchors += heading->anchor;
        if (const auto *found = std::get_if<TableElement>(&element); found && !found->id.isEmpty())
            ids += found->id;
    }
    CHECK(ids.removeDuplicates() == 0);
    CHECK(anchors.removeDuplicates() == 0);
    const TableElement &index = table(all, u"evidence-index"_s);
    REQUIRE(index.rows.size() == 5 + 1 + 4); // questions, the claim, the signs
    for (const QString &page : index.pageOf)
        CHECK(anchors.contains(page));
}

TEST_CASE("attestations are the latest of each question, on a page to sign")
{
    const Register reg = registerOf(R"(
person name=Ada_Byron
attestation question=1 person=Ada_Byron role=Owner on=2026-10-01 statement=Old change=3
attestation question=1 person=Ada_Byron role=Owner on=2026-11-01 statement=True change=9
attestation question=2 person=Ada_Byron role=Owner on=2026-12-01 statement=Later
)");
    const auto part = composeSignOff(answersOf(reg), reg, samplePack());
    const TableElement &attestations = table(part, u"attestations"_s);
    REQUIRE(attestations.rows.size() == 1);
    CHECK(text(attestations, 0, 1) == u"True"_s);
    CHECK(text(attestations, 0, 2) == u"Ada Byron, Owner"_s);
    CHECK(attestations.rows[0].cells[4].value == Value(qint64(9)));
}

TEST_CASE("where roles stand for names, no file of the pack and no page names anybody")
{
    const Register reg = registerOf(improvements + R"(
metric name=Restore frequency=monthly direction=down steward=Ada_Byron
steering improvement=CSI-3 metric=Restore role=primary
reading metric=Restore on=2026-01-31 value=1 note=read_by_Byron
attestation question=1 person=Ada_Byron role=Owner on=2026-11-01 statement=Byron_agrees
)");
    PackSettings settings = samplePack();
    settings.choices.preparedBy = u"Ada Byron"_s;
    settings.changes = {{4, settings.recordedAt, u"Ada Byron"_s, u"Ada's review"_s, ChangeKind::Edit, 0, 3, {}}};
    const auto mentions = [](const PackContent &content) {
        int found = 0;
        for (const DataFile &file : content.files)
            found += int(file.content.count("Byron")) + int(file.content.count("Ada"));
        return found;
    };
    CHECK(mentions(packContent(answersOf(reg), reg, settings)) > 5);
    settings.choices.names = Names::Roles;
    CHECK(mentions(packContent(answersOf(reg), reg, settings)) == 0);
}
