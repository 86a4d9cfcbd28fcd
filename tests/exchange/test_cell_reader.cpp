// SPDX-License-Identifier: GPL-3.0-or-later
// One column of a foreign table, read as the field that it means.
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <exchange/mapping/cell_reader.h>

#include "import_support.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A table of one column, and who reads it.
struct ReadColumn {
    template <auto Member>
    static ReadColumn of(const QString &header, const QStringList &cells, const ImportMapping &mapping = {})
    {
        return ReadColumn(kindOf<RecordWith<Member>>, fieldIndex<Member>(), header, cells, mapping);
    }
    ReadColumn(EntityKind kind, FieldIndex field, const QString &header, const QStringList &cells,
               const ImportMapping &mapping)
        : table(tableOf(header, cells))
        , reader(kind, field, 0, table, mapping)
    {
    }
    static TextTable tableOf(const QString &header, const QStringList &cells)
    {
        TextTable made;
        made.dialect.delimiter = u","_s;
        made.header = {header};
        for (const QString &cell : cells)
            made.rows.push_back({int(made.rows.size()) + 2, {cell}});
        return made;
    }
    ReadCell read(const QString &cell)
    {
        RecordNames names(reg);
        return reader.read(cell, names);
    }
    std::vector<ImportQuestion> questions()
    {
        std::vector<ImportQuestion> found;
        reader.appendQuestions(table, found);
        return found;
    }

    Register reg;
    TextTable table;
    CellReader reader;
};

} // namespace

TEST_CASE("a column of days is read by the pattern that all of them bear out")
{
    auto column = ReadColumn::of<&Improvement::targetOn>(u"Due"_s, {u"03/04/2026"_s, u"17/04/2026"_s});
    CHECK(column.questions().empty());
    CHECK(column.read(u"03/04/2026"_s).value == Value(QDate(2026, 4, 3)));
    CHECK(column.read(u"n/a"_s).value == Value());
    CHECK(column.read(u"n/a"_s).problem.isEmpty());
    CHECK(column.read(u"soon"_s).problem.contains(u"soon"_s));
}

TEST_CASE("a day that cannot be read is told one way to write it, whatever the others look like")
{
    auto column = ReadColumn::of<&Improvement::targetOn>(u"Due"_s, {u"31/01/2026"_s, u"15/02/2026"_s, u"FY27"_s});
    CHECK(column.read(u"FY27"_s).problem == u"\"FY27\" is not a date such as 2026-09-30."_s);
    CHECK(column.read(u"2026-09-30"_s).value == Value(QDate(2026, 9, 30)));
}

TEST_CASE("a column that can be read in two ways asks once, with examples, and reads nothing until told")
{
    auto column = ReadColumn::of<&Improvement::targetOn>(u"Due"_s, {u"03/04/2026"_s, u"05/06/2026"_s});
    const std::vector<ImportQuestion> questions = column.questions();
    REQUIRE(questions.size() == 1);
    CHECK(questions[0].kind == ImportQuestion::Kind::DatePattern);
    CHECK(questions[0].header == u"Due"_s);
    CHECK(questions[0].choices.size() >= 2);
    CHECK(questions[0].values.contains(u"03/04/2026"_s));
    ImportMapping told;
    told.datesOf[u"Due"_s] = u"MM/dd/yyyy"_s;
    auto american = ReadColumn::of<&Improvement::targetOn>(u"Due"_s, {u"03/04/2026"_s}, told);
    CHECK(american.questions().empty());
    CHECK(american.read(u"03/04/2026"_s).value == Value(QDate(2026, 3, 4)));
}

TEST_CASE("what the mapping says of one column goes before what it says of all")
{
    ImportMapping mapping;
    mapping.dates = u"dd/MM/yyyy"_s;
    mapping.datesOf[u"Raised"_s] = u"MM/dd/yyyy"_s;
    auto due = ReadColumn::of<&Improvement::targetOn>(u"Due"_s, {u"03/04/2026"_s}, mapping);
    auto raised = ReadColumn::of<&Improvement::raisedOn>(u"Raised"_s, {u"03/04/2026"_s}, mapping);
    CHECK(due.read(u"03/04/2026"_s).value == Value(QDate(2026, 4, 3)));
    CHECK(raised.read(u"03/04/2026"_s).value == Value(QDate(2026, 3, 4)));
}

TEST_CASE("numbers are read with the comma or the point that the column shows")
{
    auto comma = ReadColumn::of<&Improvement::effort>(u"Aufwand"_s, {u"1.234,5"_s, u"2,25"_s});
    CHECK(comma.read(u"2,25"_s).value == Value(2.25));
    auto point = ReadColumn::of<&Improvement::effort>(u"Effort"_s, {u"1,234.5"_s, u"2.25"_s});
    CHECK(point.read(u"1,234.5"_s).value == Value(1234.5));
    CHECK(point.read(u"many"_s).problem.contains(u"many"_s));
}

TEST_CASE("a word of another tool means our option, an unclear one is asked about")
{
    auto column =
        ReadColumn::of<&Improvement::status>(u"State"_s, {u"Done"_s, u"In Progress"_s, u"Blorked"_s, u"Blorked"_s});
    CHECK(column.read(u"In Progress"_s).value == Value(qint64(ImprovementStatus::InProgress)));
    const ReadCell unclear = column.read(u"Blorked"_s);
    CHECK(unclear.isUnknown);
    CHECK(isEmpty(unclear.value));
    const std::vector<ImportQuestion> questions = column.questions();
    REQUIRE(questions.size() == 1);
    CHECK(questions[0].kind == ImportQuestion::Kind::UnknownValues);
    CHECK(questions[0].values.count(u"Blorked"_s) == 1);
    ImportMapping told;
    told.values[u"status"_s][u"Blorked"_s] = u"on_hold"_s;
    auto explained = ReadColumn::of<&Improvement::status>(u"State"_s, {u"Blorked"_s}, told);
    CHECK(explained.read(u" Blorked "_s).value == Value(qint64(ImprovementStatus::OnHold)));
    CHECK(explained.questions().empty());
    told.values[u"status"_s][u"Blorked"_s] = QString();
    auto emptied = ReadColumn::of<&Improvement::status>(u"State"_s, {u"Blorked"_s}, told);
    CHECK(isEmpty(emptied.read(u"Blorked"_s).value)); // no value, and that is no fault
    CHECK_FALSE(emptied.read(u"Blorked"_s).isUnknown);
}

TEST_CASE("a reference names a record that is there, or says which one is missing")
{
    auto column = ReadColumn::of<&Improvement::owner>(u"Owner"_s, {u"Ada"_s, u"Grace"_s});
    ChangeBuilder builder(column.reg, 1);
    const Id<Person> ada = builder.create<Person>();
    builder.set<&Person::name>(ada, u"Ada"_s);
    valueOf(column.reg.apply(builder.take()));
    CHECK(column.read(u" ada "_s).value == Value(ada.value));
    const ReadCell missing = column.read(u"Grace"_s);
    CHECK(isEmpty(missing.value));
    CHECK(missing.missingName == u"Grace"_s);
    CHECK(column.read(u"-"_s).missingName.isEmpty()); // nobody
}

TEST_CASE("the guard that exports put before formulas is taken away, in a text file only")
{
    auto column = ReadColumn::of<&Improvement::title>(u"Title"_s, {u"'=SUM(A1)"_s});
    CHECK(column.reader.cellOf(column.table.rows[0]) == u"=SUM(A1)"_s);
    TextTable sheet = column.table;
    sheet.dialect.delimiter.clear(); // cells of a workbook are what they are
    const CellReader reader(EntityKind::Improvement, fieldIndex<&Improvement::title>(), 0, sheet, {});
    CHECK(reader.cellOf(sheet.rows[0]) == u"'=SUM(A1)"_s);
}

TEST_CASE("a text under our own name is itself, under another a lone question mark says nothing")
{
    auto own = ReadColumn::of<&Improvement::outcome>(u"outcome"_s, {u"?"_s});
    CHECK(own.read(u"?"_s).value == Value(u"?"_s));
    auto other = ReadColumn::of<&Improvement::outcome>(u"What for"_s, {u"?"_s});
    CHECK(isEmpty(other.read(u"?"_s).value));
    CHECK(other.read(u"? maybe"_s).value == Value(u"? maybe"_s));
    auto title = ReadColumn::of<&Improvement::title>(u"Summary"_s, {u"?"_s});
    CHECK(title.read(u"?"_s).value == Value(u"?"_s)); // something has to stand there
}

TEST_CASE("a word is read once, however many rows repeat it, and again only where the mapping changes it")
{
    QStringList cells;
    for (int i = 0; i < 50; ++i)
        cells += {u"Done"_s, u"Open"_s, u"Blorked"_s};
    auto column = ReadColumn::of<&Improvement::status>(u"State"_s, cells);
    for (const QString &cell : cells)
        (void)column.read(cell);
    CHECK(column.reader.textsRead() == 3);
    ImportMapping told;
    told.values[u"status"_s][u"Blorked"_s] = u"on_hold"_s;
    REQUIRE(column.reader.takeOver(column.table, told));
    for (const QString &cell : cells)
        (void)column.read(cell);
    CHECK(column.reader.textsRead() == 4);
    CHECK(column.read(u"Blorked"_s).value == Value(qint64(ImprovementStatus::OnHold)));
    auto days = ReadColumn::of<&Improvement::targetOn>(u"Due"_s, {u"03/04/2026"_s});
    ImportMapping pattern;
    pattern.dates = u"MM/dd/yyyy"_s;
    CHECK_FALSE(days.reader.takeOver(days.table, pattern)); // the whole column means other days
}

TEST_CASE("yes and no are read in several languages")
{
    auto column = ReadColumn::of<&Improvement::replicable>(u"Replicable"_s, {u"yes"_s});
    for (const QString &word : {u"yes"_s, u"Ja"_s, u"TRUE"_s, u"x"_s})
        CHECK(column.read(word).value == Value(true));
    for (const QString &word : {u"no"_s, u"Nein"_s, u"false"_s})
        CHECK(isEmpty(column.read(word).value));
    CHECK(isEmpty(column.read(u"perhaps"_s).value));
    CHECK_FALSE(column.read(u"perhaps"_s).problem.isEmpty());
}

TEST_CASE("an amount written otherwise than its column is read where it has one reading, and told")
{
    Importing in;
    ImportMapping mapping;
    mapping.columns = {{u"Cost"_s, u"funding.requested"_s}};
    mapping.currencies = {{u"GBP"_s, u"1"_s}};
    const ImportPlan plan = in.import(EntityKind::Improvement,
                                      u"Ref;Title;Cost\nC-1;One;1,200.50\nC-2;Two;EUR 8.200,00\nC-3;Three;£4.5k\n"
                                      "C-4;Four;10-15k\n"_s,
                                      mapping);
    QList<double> costs;
    for (const Funding &funding : in.reg.all<Funding>())
        costs += funding.requested;
    CHECK(costs == QList<double>{1200.5, 8200, 4500});
    CHECK(problemsOf(plan).size() == 1);
    REQUIRE(plan.words.size() == 1);
    CHECK(plan.words[0].word == u"EUR 8.200,00"_s);
    CHECK(plan.words[0].readAs == u"8200"_s);
}
