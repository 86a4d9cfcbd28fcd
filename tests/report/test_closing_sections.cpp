// SPDX-License-Identifier: GPL-3.0-or-later
// What a pack says of itself behind the questions: provenance, gaps of the data, changes, evidence, signatures.
#include "sample_answers.h"

#include <answers/fixture.h>
#include <report/paper/data_file.h>
#include <report/sections/compose_change_log.h>
#include <report/sections/compose_data_quality.h>
#include <report/sections/compose_evidence_index.h>
#include <report/sections/compose_overrides.h>
#include <report/sections/compose_provenance.h>
#include <report/sections/compose_sign_off.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate judgedOn(2026, 11, 22);

std::vector<TableElement> tablesOf(const std::vector<Element> &elements)
{
    std::vector<TableElement> found;
    for (const Element &element : elements) {
        if (const auto *table = std::get_if<TableElement>(&element))
            found.push_back(*table);
    }
    return found;
}

// The texts of a row, or of all rows, cells divided by "|".
QString rowText(const TableElement &table, size_t row)
{
    QStringList cells;
    for (const Cell &cell : table.rows.at(row).cells)
        cells += cell.text;
    return cells.join(u'|').replace(QChar::Nbsp, u' ');
}

QStringList rowTexts(const TableElement &table)
{
    QStringList rows;
    for (size_t row = 0; row < table.rows.size(); ++row)
        rows += rowText(table, row);
    return rows;
}

QStringList spokenTexts(const std::vector<Element> &elements)
{
    QStringList texts;
    for (const Element &element : elements) {
        if (const auto *text = std::get_if<TextElement>(&element))
            texts += text->text;
    }
    return texts;
}

Answers judged(const Register &reg) { return answer(reg, judgedOn, QLocale::c()); }

// As many changes, numbered from 1, each with two edits.
PackSettings packAfter(int changes)
{
    PackSettings settings = samplePack();
    const QDateTime begin(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    for (int number = 1; number <= changes; ++number)
        settings.changes.push_back(
            {number, begin.addSecs(60 * number), u"ada"_s, u"Change"_s, ChangeKind::Edit, 0, 2, {}});
    return settings;
}

} // namespace

TEST_CASE("provenance names register, change, hash, day and program, and leaves out what nobody knows")
{
    PackSettings settings = samplePack();
    const auto facts = [&settings] {
        return rowTexts(tablesOf(composeProvenance(judged(Register()), Register(), settings, {}, {})).front());
    };
    CHECK(facts()
          == QStringList{u"Register|northwind.ratchet"_s, u"Scope|The whole register"_s,
                         u"As recorded at|change 4,812"_s, u"Change recorded|22 November 2026, 09:14 UTC"_s,
                         u"Ledger hash|9f2c4e5a6b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e71ab"_s,
                         u"Judged as of|22 November 2026"_s, u"Program|Ratchet 0.1.0"_s, u"Schema|version 1"_s});
    settings.recordedAt = {};
    settings.ledgerHash.clear();
    settings.schemaVersion = 0;
    settings.choices.services = {u"Mail"_s};
    settings.choices.units = {u"Desk"_s};
    CHECK(facts()
          == QStringList{u"Register|northwind.ratchet"_s, u"Scope|Mail and Desk"_s, u"As recorded at|change 4,812"_s,
                         u"Judged as of|22 November 2026"_s, u"Program|Ratchet 0.1.0"_s});
}

TEST_CASE("what a register holds is counted in two columns, and its sums can be added up again")
{
    const Register reg = registerOf("improvement reference=CSI-1 title=Runbook\n"
                                    "funding improvement=CSI-1 approved=1200.5 spent=300\n"
                                    "funding improvement=CSI-1 approved=99.5\n"
                                    "unit name=Desk\nraid unit=Desk month=2026-03 hours=7.25\n"
                                    "metric name=Restore\nreading metric=Restore on=2026-01-31 value=-4\n");
    PackSettings settings = samplePack();
    settings.rowCounts = {{u"Improvements"_s, 1}, {u"Funding"_s, 2}, {u"Readings"_s, 1'000}};
    const auto tables = tablesOf(composeProvenance(judged(reg), reg, settings, {}, {}));
    REQUIRE(tables.size() == 4); // facts, counts, sums, files
    CHECK(rowTexts(tables[1]) == QStringList{u"Improvements|1||Readings|1,000"_s, u"Funding|2"_s});
    CHECK(rowTexts(tables[2])
          == QStringList{u"Funding approved|2|1,300"_s, u"Funding spent|1|300"_s, u"Hours raided|1|7.25"_s,
                         u"Readings|1|-4"_s});
    settings.rowCounts.clear();
    CHECK(tablesOf(composeProvenance(judged(Register()), Register(), settings, {}, {})).size() == 2);
}

TEST_CASE("each file of the data stands with its rows and hash; of an archive copy the hash of the archive too")
{
    PackSettings settings = samplePack();
    const std::vector<DataFile> files{{u"open.csv"_s, u"Open"_s, "a,b\r\n1,2\r\n", 1}, {u"answers.json"_s, {}, "{}"}};
    const auto working = composeProvenance(judged(Register()), Register(), settings, files, {});
    const QStringList rows = rowTexts(tablesOf(working).back());
    REQUIRE(rows.size() == 2);
    // sha256 of "{}", in pieces that a line may end behind.
    CHECK(rows[1] == u"answers.json||44136fa355b3678a 1146ad16f7e8649e 94fb4fc21fe77e83 10c060f61caaff8a"_s);
    CHECK(rows[0].startsWith(u"open.csv|1|"_s));
    CHECK(spokenTexts(working).back() == u"To check: ratchet verify PACK.pdf --register northwind.ratchet"_s);

    settings.choices.profile = PackProfile::Archive;
    const auto unknown = spokenTexts(composeProvenance(judged(Register()), Register(), settings, files, {}));
    CHECK(unknown.contains(u"(known once the pack is written)"_s));
    const QByteArray hash = QByteArray::fromHex("00112233445566778899aabbccddeeff");
    CHECK(spokenTexts(composeProvenance(judged(Register()), Register(), settings, files, hash))
              .contains(u"0011223344556677 8899aabbccddeeff"_s));
}

TEST_CASE("of many records with the same gap a dozen are printed, the file names all of them")
{
    QByteArray lines = "person name=Ada\n";
    for (int i = 1; i <= 14; ++i)
        lines += "service name=S" + QByteArray::number(100 + i) + "\n";
    const Register reg = registerOf(lines);
    const auto part = composeDataQuality(judged(reg), reg, samplePack());
    REQUIRE(tablesOf(part).size() == 1);
    const TableElement gaps = tablesOf(part).front();
    CHECK(gaps.id == u"data-quality"_s);
    const auto unowned = std::ranges::find_if(gaps.rows, [](const AnswerTable::Row &row) {
        return row.cells[1].value == Value(qint64(14)) && row.cells[3].text.startsWith(u"S101, "_s);
    });
    REQUIRE(unowned != gaps.rows.end());
    CHECK(unowned->cells[3].text.endsWith(u"S112 and 2 more, in the file of this table"_s));
    CHECK(std::get<QString>(unowned->cells[3].value).endsWith(u"S112; S113; S114"_s));
    CHECK(unowned->cells[1].tone == Tone::Concern);
}

TEST_CASE("a change log says since when, and of very many changes prints the latest and counts the others")
{
    PackSettings settings = packAfter(0);
    const auto since = [&settings] { return spokenTexts(composeChangeLog(Register(), settings)).front(); };
    CHECK(since() == u"No pack was made before this one: what was changed since the register was begun."_s);
    settings.changesFrom = QDate(2026, 10, 1);
    CHECK(since() == u"What was changed since 1 October 2026."_s);
    settings.packBefore = u"PACK-0007"_s;
    CHECK(since() == u"What was changed since the pack before, PACK-0007."_s);
    CHECK(spokenTexts(composeChangeLog(Register(), settings)).back() == u"Nothing was changed."_s);

    const auto whole = composeChangeLog(Register(), packAfter(500));
    CHECK(tablesOf(whole).front().rows.size() == 500);
    CHECK(spokenTexts(whole).back() == u"500 changes, the latest first."_s);
    const auto cut = composeChangeLog(Register(), packAfter(502));
    const TableElement log = tablesOf(cut).front();
    REQUIRE(log.rows.size() == 500);
    CHECK(log.rows.front().cells[0].value == Value(qint64(502)));
    CHECK(log.rows.back().cells[0].value == Value(qint64(3)));
    CHECK(spokenTexts(cut).contains(u"502 changes, the latest first."_s));
    CHECK(spokenTexts(cut).back() == u"The 2 earlier ones stand in the register's ledger."_s);
}

TEST_CASE("the evidence index has what the pack has, and says where nothing is known yet")
{
    PackSettings settings = samplePack();
    Answers answers = judged(Register());
    const auto claims = [&] { return rowTexts(tablesOf(composeEvidenceIndex(answers, Register(), settings)).front()); };
    REQUIRE(claims().size() == 5 + 4); // questions and signs
    CHECK(claims().front().endsWith(u"|no data|"_s)); // an empty register has no freshest day
    answers.questions[0].freshOn = QDate(2026, 10, 3);
    CHECK(claims().front().endsWith(u"|as of 03/10/2026|"_s));
    CHECK(claims().back().endsWith(u"|register|as of 22/11/2026|"_s));
    settings.choices.setHas(PackSection::Signs, false);
    settings.choices.setHas(PackSection::Backlog, false);
    CHECK(claims().size() == 4);
    CHECK(claims().front().startsWith(u"2 · "_s));
}

TEST_CASE("an amendment stands with its claim, or says that the claim is gone; names are covered where they are to be")
{
    const Register reg = registerOf("person name=Ada_Byron job_title=Analyst\n"
                                    "improvement reference=CSI-1 title=Runbook\nmetric name=Restore\n"
                                    "steering improvement=CSI-1 metric=Restore locked_on=2026-01-01\n"
                                    "amendment steering=CSI-1_Restore on=2026-05-01 field=direction before=down "
                                    "after=up reason=late author=Ada_Byron\n"
                                    "amendment on=2026-06-01 field=removed before=CSI-2 reason=given_up author=root\n"
                                    "amendment on=2026-12-01 field=direction reason=later author=Ada_Byron\n");
    PackSettings settings = samplePack();
    const auto amended = [&] {
        for (const TableElement &table : tablesOf(composeOverrides(judged(reg), reg, settings))) {
            if (table.id == u"amended-claims"_s)
                return rowTexts(table);
        }
        return QStringList();
    };
    const QStringList shown = amended();
    REQUIRE(shown.size() == 2); // the third is of a later day
    CHECK(shown[0].startsWith(u"01/05/2026|CSI-1 Restore|"_s));
    CHECK(shown[0].endsWith(u"|late|Ada Byron"_s));
    CHECK(shown[1].startsWith(u"01/06/2026|a claim that was deleted|"_s));
    CHECK(shown[1].endsWith(u"|given up|root"_s));
    settings.choices.names = Names::Roles;
    CHECK(amended()[0].endsWith(u"|Analyst"_s));
    CHECK(amended()[1].endsWith(u"|a person"_s)); // an account that nobody in the register has
}

TEST_CASE("a page to sign prints the names and days that are known and leaves room for a hand")
{
    PackSettings settings = samplePack();
    settings.choices.approvedBy = u"Grace"_s;
    settings.choices.approvedOn = QDate(2026, 11, 30);
    const auto part = composeSignOff(judged(Register()), Register(), settings);
    CHECK(std::holds_alternative<PageBreakElement>(part.front()));
    const TableElement signatures = tablesOf(part).front();
    REQUIRE(signatures.rows.size() == 3);
    CHECK(rowText(signatures, 0).startsWith(u"Prepared|Maria Lindqvist|22 Nov 2026|"_s));
    CHECK(rowText(signatures, 1).startsWith(u"Reviewed|||"_s));
    CHECK(rowText(signatures, 2).startsWith(u"Approved|Grace|30 Nov 2026|"_s));
    CHECK(signatures.rows[1].cells[3].text.count(u'\n') == 2);
    CHECK(spokenTexts(part).back() == u"Nobody has attested to an answer yet."_s);
    CHECK(tablesOf(part).size() == 1);
}

TEST_CASE("who attested is the person, the role, or both")
{
    const Register reg = registerOf("person name=Ada\n"
                                    "attestation question=1 person=Ada on=2026-11-01 statement=So_it_is\n"
                                    "attestation question=2 role=CSI_board on=2026-11-01 statement=Agreed\n"
                                    "attestation question=3 person=Ada role=Owner on=2026-11-01\n"
                                    "attestation question=4 person=Ada on=2026-11-23\n");
    const TableElement attested = tablesOf(composeSignOff(judged(reg), reg, samplePack())).back();
    CHECK(rowTexts(attested)
          == QStringList{u"1|So it is|Ada|01/11/2026|"_s, u"2|Agreed|CSI board|01/11/2026|"_s,
                         u"3||Ada, Owner|01/11/2026|"_s});
}
