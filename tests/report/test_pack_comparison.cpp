// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_answers.h"

#include <answers/fixture.h>
#include <answers/questions/answer.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <report/pack/pack_comparison.h>
#include <support/test.h>

#include <QFileInfo>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

PackSide side(const QString &name, const QByteArray &lines, QDate asOf)
{
    Register reg = registerOf(lines);
    Answers answers = answer(reg, asOf, QLocale::c());
    return {name, {}, std::move(reg), std::move(answers)};
}

const AnswerTable &table(const PackComparison &comparison, const QString &id)
{
    const auto found = std::ranges::find(comparison.tables, id, &AnswerTable::id);
    REQUIRE(found != comparison.tables.end());
    return *found;
}

QStringList row(const AnswerTable &table, size_t row)
{
    QStringList cells;
    for (const Cell &cell : table.rows.at(row).cells)
        cells += cell.text;
    return cells;
}

const QByteArray first = R"(
improvement reference=CSI-1 title=One status=accepted raised_on=2026-01-01
improvement reference=CSI-2 title=Two status=in_progress raised_on=2026-01-01
improvement reference=CSI-3 title=Three status=in_progress raised_on=2026-01-01
)";
const QByteArray second = R"(
improvement reference=CSI-1 title=One status=accepted raised_on=2026-01-01
improvement reference=CSI-2 title=Two status=embedded raised_on=2026-01-01
improvement reference=CSI-3 title=Three status=in_progress raised_on=2026-01-01
improvement reference=CSI-4 title=Four status=proposed raised_on=2026-03-01
improvement reference=CSI-5 title=Five status=proposed raised_on=2026-09-01
)";

} // namespace

TEST_CASE("packs that say the same have no difference")
{
    const QDate day(2026, 6, 30);
    PackSide other = side(u"B"_s, first, day);
    const PackComparison same = comparePacks(side(u"A"_s, first, day), other, QLocale::c());
    CHECK(same.count() == 0);
    CHECK(same.note.isEmpty());
    other.scope = u"Payments"_s;
    CHECK(comparePacks(side(u"A"_s, first, day), other, QLocale::c()).note.contains(u"Payments"_s));
}

TEST_CASE("what came, what went and what moved between two packs is named")
{
    const PackSide before = side(u"PACK-1"_s, first, QDate(2026, 6, 30));
    const PackSide after = side(u"PACK-2"_s, second, QDate(2026, 6, 30));
    const PackComparison comparison = comparePacks(before, after, QLocale::c());
    const AnswerTable &improvements = table(comparison, u"improvements"_s);
    CHECK(improvements.columns[1].title == u"PACK-1"_s);
    REQUIRE(improvements.rows.size() == 2); // CSI-5 was raised after the day of the second pack
    CHECK(row(improvements, 0) == QStringList{u"CSI-2 Two"_s, u"In progress"_s, u"Embedded"_s});
    CHECK(row(improvements, 1) == QStringList{u"CSI-4 Four"_s, u"(not there yet)"_s, u"Proposed"_s});
    CHECK(improvements.rows[0].record == RecordRef{EntityKind::Improvement, 2});

    const AnswerTable back = table(comparePacks(after, before, QLocale::c()), u"improvements"_s);
    REQUIRE(back.rows.size() == 2);
    CHECK(row(back, 1) == QStringList{u"CSI-4 Four"_s, u"Proposed"_s, u"(gone)"_s});
}

TEST_CASE("what only one of two packs is about is no difference between them")
{
    const QDate day(2026, 6, 30);
    PackSide before = side(u"PACK-1"_s, first, day);
    before.otherImprovements.insert(Id<Improvement>(4));
    PackSide after = side(u"PACK-2"_s, second, day);
    const AnswerTable improvements = table(comparePacks(before, after, QLocale::c()), u"improvements"_s);
    REQUIRE(improvements.rows.size() == 1);
    CHECK(row(improvements, 0).first() == u"CSI-2 Two"_s);
    CHECK(table(comparePacks(after, before, QLocale::c()), u"improvements"_s).rows.size() == 1);
}

TEST_CASE("a figure that changed stands with its difference")
{
    const QByteArray third = second + "improvement reference=CSI-6 title=Six status=proposed raised_on=2026-02-01\n";
    const QDate day(2026, 6, 30);
    const PackComparison comparison = comparePacks(side(u"A"_s, second, day), side(u"B"_s, third, day), QLocale::c());
    const AnswerTable &figures = table(comparison, u"figures"_s);
    const auto open = std::ranges::find_if(
        figures.rows, [](const AnswerTable::Row &row) { return row.cells[0].text == u"1 · Open"_s; });
    REQUIRE(open != figures.rows.end());
    CHECK(open->cells[1].value == Value(qint64(3)));
    CHECK(open->cells[2].value == Value(qint64(4)));
    CHECK(open->cells[3].text == u"+1"_s);
    CHECK(std::ranges::none_of(figures.rows,
                               [](const AnswerTable::Row &row) { return row.cells[1].value == row.cells[2].value; }));
}

TEST_CASE("a metric whose verdict moved is named with both")
{
    QByteArray calm =
        "improvement reference=CSI-1 title=One status=delivered raised_on=2024-01-01 delivered_on=2026-01-01\n"
        "metric name=Restore frequency=monthly direction=down\n"
        "steering improvement=CSI-1 metric=Restore role=primary intervention_on=2026-01-01\n";
    for (int month = 0; month < 12; ++month)
        calm += "reading metric=Restore on=2025-" + QByteArray::number(month + 1).rightJustified(2, '0')
            + "-15 value=" + QByteArray::number(10 + month % 3) + "\n";
    QByteArray better = calm;
    for (int month = 1; month <= 8; ++month)
        better += "reading metric=Restore on=2026-0" + QByteArray::number(month)
            + "-15 value=" + QByteArray::number(2 + month % 3) + "\n";
    const QDate day(2026, 9, 30);
    const AnswerTable metrics =
        table(comparePacks(side(u"A"_s, calm, day), side(u"B"_s, better, day), QLocale::c()), u"metrics"_s);
    REQUIRE(metrics.rows.size() == 1);
    CHECK(metrics.rows[0].cells[1].value == Value(u"tooEarly"_s));
    CHECK(metrics.rows[0].cells[2].value == Value(u"sustained"_s));
    CHECK(metrics.rows[0].record.entity == EntityKind::Metric);
}

TEST_CASE("a comparison can be printed, also where nothing changed")
{
    const QTemporaryDir folder;
    const QDate day(2026, 6, 30);
    for (const QByteArray &lines : {first, second}) {
        const QString path = folder.filePath(u"comparison.pdf"_s);
        valueOf(writePackComparison(
            path, comparePacks(side(u"A"_s, first, day), side(u"B"_s, lines, day), QLocale::c()), samplePack()));
        CHECK(QFileInfo(path).size() > 2000);
    }
}
