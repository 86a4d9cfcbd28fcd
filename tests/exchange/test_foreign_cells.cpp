// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of other people's files as a whole: per cent, numbers kept as text, words for nothing, dates of every kind.
#include <core/entities/capacity.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <exchange/mapping/cell_reader.h>
#include <exchange/text/nothing_words.h>

#include "import_support.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

ImportMapping columnsOf(const QMap<QString, QString> &columns)
{
    ImportMapping mapping;
    mapping.columns = columns;
    return mapping;
}

QStringList placesOf(const ImportPlan &plan)
{
    QStringList places;
    for (const ImportProblem &problem : plan.problems)
        places += u"%1:%2"_s.arg(problem.line).arg(problem.column);
    for (const ImportWord &word : plan.words) {
        for (const int line : word.lines)
            places += u"%1:%2"_s.arg(line).arg(word.column);
    }
    places.sort();
    return places;
}

} // namespace

TEST_CASE("a sheet of per cent cells and texts has one scale, and numbers kept as text are numbers")
{
    Importing in;
    in.import(EntityKind::Metric, u"name,kind,unit\nSLA met,percentage,%\n"_s);
    ImportMapping mapping = columnsOf({{u"Month"_s, u"on"_s}, {u"SLA met"_s, u"value"_s}, {u"Hours"_s, {}}});
    mapping.defaults[u"metric"_s] = u"SLA met"_s;
    const TextTable table = valueOf(readTable(testData(u"cells/percent-and-text-numbers.xlsx"_s)));
    const ImportPlan plan = in.import(EntityKind::Reading, table, mapping);
    QMap<QDate, double> values;
    for (const Reading &reading : in.reg.all<Reading>())
        values.insert(reading.on, reading.value);
    CHECK(values.size() == 5);
    CHECK(values[QDate(2026, 1, 1)] == 100);
    CHECK(values[QDate(2026, 2, 1)] == 95.2);
    CHECK(values[QDate(2026, 3, 1)] == 95.2);
    CHECK(values[QDate(2026, 5, 1)] == 0.5);
    CHECK(values[QDate(2026, 6, 1)] == 0);
    CHECK((values.contains(QDate(2026, 6, 1)) && !values.contains(QDate(2026, 4, 1))));
    std::vector<ImportWord> nothing; // the others are the months, of which the first day is kept
    std::ranges::copy_if(plan.words, std::back_inserter(nothing), &QString::isEmpty, &ImportWord::readAs);
    REQUIRE(nothing.size() == 1);
    CHECK(nothing[0].word == u"n/a"_s);
    CHECK(nothing[0].lines == std::vector<int>{5});
    CHECK(plan.words.size() == 7);
    CHECK(plan.count(RowAction::Refused) == 1); // no value, no reading

    CellReader hours(EntityKind::Allocation, fieldIndex<&Allocation::actualImprovement>(), 2, table, {});
    RecordNames names(in.reg);
    double sum = 0;
    int filled = 0;
    for (const TextTable::Row &row : table.rows) {
        const ReadCell cell = hours.read(row, names);
        CHECK(cell.problem.isEmpty());
        filled += isEmpty(cell.value) ? 0 : 1;
        sum += valueOr<double>(cell.value);
    }
    CHECK(filled == 5);
    CHECK(sum == 31.5);
}

TEST_CASE("a typed number is itself beside texts with commas")
{
    TextTable table;
    table.header = QStringList{u"Effort"_s};
    table.rows.push_back({2, {u"0.952"_s}, {true}});
    table.rows.push_back({3, {u"1.234"_s}, {true}});
    table.rows.push_back({4, {u"95,2"_s}, {false}});
    table.rows.push_back({5, {u"7,25"_s}, {false}});
    table.rows.push_back({6, {u"1.234"_s}, {false}});
    table.rows.push_back({7, {u"#REF!"_s}, {true}});
    table.rows.push_back({8, {u"5 d"_s}, {true}});
    table.rows.push_back({9, {u"37:05:24"_s}, {true}});
    CellReader effort(EntityKind::Improvement, fieldIndex<&Improvement::effort>(), 0, table, {});
    const Register reg;
    RecordNames names(reg);
    const auto value = [&](size_t row) { return effort.read(table.rows[row], names).value; };
    CHECK(value(0) == Value(0.952));
    CHECK(value(1) == Value(1.234));
    CHECK(value(2) == Value(95.2));
    CHECK(value(4) == Value(1234.0)); // by the texts around it
    CHECK(effort.read(table.rows[5], names).problem.contains(u"error of a formula"));
    CHECK(value(6) == Value(5.0));
    CHECK(effort.read(table.rows[7], names).problem.contains(u"length of time"));
}

TEST_CASE("lengths of time come in the unit of the field")
{
    TextTable table;
    table.header = QStringList{u"Hours"_s};
    for (const QString &cell : {u"37:05:24"_s, u"30 min"_s, u"1 d"_s, u"7.5 h"_s, u"45"_s})
        table.rows.push_back({int(table.rows.size()) + 2, {cell}, {true}});
    CellReader hours(EntityKind::Allocation, fieldIndex<&Allocation::availableHours>(), 0, table, {});
    const Register reg;
    RecordNames names(reg);
    const auto value = [&](size_t row) { return valueOr<double>(hours.read(table.rows[row], names).value); };
    CHECK(value(0) == Approx(37.09));
    CHECK(value(1) == 0.5);
    CHECK(value(2) == 24);
    CHECK(value(3) == 7.5);
    CHECK(value(4) == 45);
    CHECK(valueOr<double>(hours.read(u"7:30"_s, names).value) == 7.5);
}

TEST_CASE("a date that cannot be read is named, never replaced")
{
    Importing in;
    const TextTable table = valueOf(readTable(testData(u"cells/dates-and-words.csv"_s)));
    const ImportMapping mapping = columnsOf({{u"Ref"_s, u"reference"_s},
                                             {u"Improvement"_s, u"title"_s},
                                             {u"Raised"_s, u"raised_on"_s},
                                             {u"Due"_s, u"target_on"_s},
                                             {u"Closed"_s, u"closed_on"_s}});
    const ImportPlan plan = in.import(EntityKind::Improvement, table, mapping);
    // R2, R3, R4 twice, R7 twice, R8 twice, R9.
    CHECK(placesOf(plan)
          == QStringList{u"10:4"_s, u"3:4"_s, u"4:3"_s, u"5:4"_s, u"5:5"_s, u"8:4"_s, u"8:5"_s, u"9:4"_s, u"9:5"_s});
    CHECK(in.only<Improvement>(u"R1"_s).targetOn == QDate(2026, 2, 28));
    CHECK(in.only<Improvement>(u"R1"_s).closedOn == QDate(2026, 2, 20));
    CHECK_FALSE(in.only<Improvement>(u"R5"_s).targetOn.isValid());
    CHECK(in.only<Improvement>(u"R6"_s).closedOn == QDate(1970, 1, 1));
    CHECK(in.only<Improvement>(u"R10"_s).targetOn == QDate(2028, 2, 29));
    CHECK_FALSE(in.only<Improvement>(u"R4"_s).targetOn.isValid());
    CHECK_FALSE(in.only<Improvement>(u"R7"_s).closedOn.isValid());
    for (const ImportWord &word : plan.words) {
        if (word.word == u"Q3 2026"_s)
            CHECK(word.readAs == u"2026-09-30"_s);
        else
            CHECK(word.readAs.isEmpty());
    }
    CHECK(plan.count(RowAction::Refused) == 4); // R2, R3, R8 for its week, R9
    CHECK(wordText(plan.words.front()) == u"\"0000-00-00 00:00:00\" in Due is read as nothing"_s);
    CHECK(plan.remarksOn(8).size() == 2);
}

TEST_CASE("which words mean nothing can be said in the map, and then a row with another is refused")
{
    Importing in;
    const QString text = u"title,raised_on,target_on\nOne,2026-01-05,TBC\nTwo,2026-01-05,later\nThree,,n/a\n"_s;
    ImportMapping mapping = valueOf(readMapping(R"({"nothing": {"target_on": ["later"]}})"));
    CHECK(readMapping(writeMapping(mapping)).value() == mapping);
    const ImportPlan plan = in.import(EntityKind::Improvement, text, mapping);
    CHECK(plan.count(RowAction::Refused) == 2);
    REQUIRE(plan.words.size() == 1);
    CHECK(plan.words[0].word == u"later"_s);
    mapping = valueOf(readMapping(R"({"nothing": ["N/A", "tbc", "LATER"]})"));
    CHECK(readMapping(writeMapping(mapping)).value() == mapping);
    CHECK(Importing().import(EntityKind::Improvement, text, mapping).count(RowAction::Add) == 3);
    for (const char *bad :
         {R"({"nothing": "n/a"})", R"({"nothing": [1]})", R"({"nothing": {"title": "x"}})", R"({"totals": "keep"})"})
        CHECK_FALSE(readMapping(bad));
}

TEST_CASE("what other systems write for nothing is read so where such a cell can hold it")
{
    for (const QString &word : {u"(empty)"_s, u"[Empty]"_s, u"none"_s, u"N/A"_s, u"TBC"_s, u"--"_s, u"0000-00-00"_s,
                                u"#N/A"_s, u"(blank)"_s, u"NULL"_s, u"<null>"_s, u"k. A."_s, u"—"_s, u"00.00.0000"_s}) {
        INFO(word.toStdString());
        CHECK(meansNothing(word, CellUse::Date));
        CHECK(meansNothing(word, CellUse::Number));
    }
    CHECK(meansNothing(u"Unassigned", CellUse::Name));
    CHECK_FALSE(meansNothing(u"Unassigned", CellUse::Date));
    CHECK(meansNothing(u" (empty) ", CellUse::Text));
    CHECK_FALSE(meansNothing(u"none", CellUse::Text));
    for (const QString &word :
         {u"0"_s, u"00:00"_s, u"0.00"_s, u"-5"_s, u"Nona"_s, u"1970-01-01"_s, u"00:00:00"_s, u"10000-00"_s}) {
        INFO(word.toStdString());
        CHECK_FALSE(meansNothing(word, CellUse::Number));
    }
}

TEST_CASE("dates that have one reading need no pattern, and what is read as a day is told")
{
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Improvement,
                                      u"title,raised_on,target_on\nA,Jan-25,Mar 2025\nB,2025/07/01,Q3 2026\n"
                                      u"C,28/11/2026,2025-02\nD,today,3 March 2026\nE,2026-01-05,31.12.2026\n"_s);
    CHECK(problemsOf(plan).isEmpty());
    const auto days = [&in](const QString &title) {
        for (const Improvement &improvement : in.reg.all<Improvement>()) {
            if (improvement.title == title)
                return std::pair(improvement.raisedOn, improvement.targetOn);
        }
        return std::pair<QDate, QDate>();
    };
    CHECK(days(u"A"_s) == std::pair(QDate(2025, 1, 1), QDate(2025, 3, 31)));
    CHECK(days(u"B"_s) == std::pair(QDate(2025, 7, 1), QDate(2026, 9, 30)));
    CHECK(days(u"C"_s) == std::pair(QDate(2026, 11, 28), QDate(2025, 2, 28)));
    CHECK(days(u"D"_s) == std::pair(in.today, QDate(2026, 3, 3)));
    CHECK(days(u"E"_s) == std::pair(QDate(2026, 1, 5), QDate(2026, 12, 31)));
    QStringList told;
    for (const ImportWord &word : plan.words)
        told += word.word + u'=' + word.readAs;
    CHECK(told
          == QStringList{u"Jan-25=2025-01-01"_s, u"Mar 2025=2025-03-31"_s, u"Q3 2026=2026-09-30"_s,
                         u"2025-02=2025-02-28"_s, u"today=2026-06-15"_s});
}

TEST_CASE("a day that can be read in two ways is asked for although its neighbours are clear")
{
    Importing in;
    const ImportPlan plan =
        in.import(EntityKind::Improvement, u"title,raised_on\nA,2026-01-05\nB,03/04/2026\nC,Jan 2026\n"_s);
    REQUIRE(plan.questions.size() == 1);
    CHECK(plan.questions[0].values == QStringList{u"03/04/2026"_s});
    CHECK(plan.count(RowAction::Add) == 2);
}

TEST_CASE("totals are shown as left out with the reason, unless the map says to read them")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    writeFile(path, "Title;Effort;Owner\nOne;2;Ann\nTwo;3;Bob\nTOTAL;5;\n");
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Improvement, valueOf(readTable(path)), {});
    CHECK(in.reg.all<Improvement>().size() == 2);
    CHECK(plan.count(RowAction::LeftOut) == 1);
    CHECK(plan.isComplete());
    REQUIRE(plan.rows.size() == 3);
    CHECK(plan.rows[2].line == 4);
    CHECK(plan.rows[2].title == u"TOTAL"_s);
    CHECK(plan.remarksOn(4) == QStringList{u"A total of other rows, not a row of its own."_s});
    const ImportMapping reading = valueOf(readMapping(R"({"totals": "read"})"));
    CHECK(readMapping(writeMapping(reading)).value() == reading);
    CHECK(Importing().import(EntityKind::Improvement, valueOf(readTable(path, reading)), {}).count(RowAction::Add)
          == 3);
}
