// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows below an empty one are a table of their own, and which only follow it.
#include <core/entities/improvement.h>
#include <core/entities/organisation.h>

#include "import_support.h"

#include <QDirIterator>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

TextTable withoutSecond(const QByteArray &text)
{
    TextTable table = valueOf(readTextTable(text));
    setSecondTablesAside(table);
    return table;
}

QList<int> linesOut(const QByteArray &text)
{
    QList<int> lines;
    const TextTable table = withoutSecond(text);
    for (const TextTable::LeftOut &line : table.leftOut)
        lines += line.line;
    return lines;
}

const QByteArray register_ = "Ref,Improvement,Service\nCSI-1,Faster resets,Mail\nCSI-2,Fewer alerts,Mail\n";

std::vector<TextTable> readableTables()
{
    std::vector<TextTable> tables;
    const QString root = referenceData({});
    QDirIterator files(root, {u"*.csv"_s, u"*.xlsx"_s, u"*.ods"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        Result<TextTable> table = readTable(files.next(), [] {
            ImportMapping mapping;
            mapping.readsSecondTables = true;
            return mapping;
        }());
        if (table && table->rows.size() > 2 && table->rows.size() < 5000)
            tables.push_back(std::move(*table));
    }
    return tables;
}

} // namespace

TEST_CASE("a legend below the records is left out line by line")
{
    const TextTable table = withoutSecond(register_ + ",,\nPriority,Count,Meaning\nHigh,20,Board visible\n");
    CHECK(table.rows.size() == 2);
    REQUIRE(table.leftOut.size() == 2);
    CHECK(table.leftOut[0].line == 5);
    CHECK(table.leftOut[0].text == u"Priority"_s);
    CHECK(table.leftOut[0].reason == u"A second table below the first begins here: Priority, Count, Meaning."_s);
    CHECK(table.leftOut[1].reason == u"Of a second table below the first: Priority, Count, Meaning."_s);
}

TEST_CASE("a second table makes no records and no services")
{
    Importing in;
    const TextTable table = withoutSecond(register_ + ",,\nPriority,Count,Meaning\nHigh,20,Board visible\n");
    const ImportPlan plan = in.import(EntityKind::Improvement, table);
    CHECK(plan.count(RowAction::Add) == 2);
    CHECK(plan.count(RowAction::LeftOut) == 2);
    CHECK(in.reg.all<Service>().size() == 1);
    CHECK(plan.remarksOn(6).join(QString()).contains(u"second table"_s));
}

TEST_CASE("second tables are known by their cells, with a title and behind one another")
{
    CHECK(linesOut(register_ + ",,\nLegend,,\nPriority,Count,Meaning\nHigh,20,Board\n") == QList<int>{5, 6, 7});
    CHECK(linesOut(register_ + ",,\nLegend,,\n,,\nPriority,Count,Meaning\nHigh,20,Board\n") == QList<int>{5, 7, 8});
    CHECK(linesOut(register_ + ",,\nPriority,Count,Meaning\nHigh,20,Board\n,,\nLow,3,Team\n") == QList<int>{5, 6, 8});
    CHECK(linesOut(register_ + ",,\nPriority,Count,Meaning\nHigh,20,Board\n,,\nCSI-3,One more,Mail\n")
          == QList<int>{5, 6}); // what goes on below is of the first again
    // Texts only above: numbers under a name are the sign.
    CHECK(linesOut("Idea,Owner,Service\nA b,Ann,Mail\nC d,Bob,Mail\n,,\nPriority,Count,Meaning\nHigh,20,Board\n"
                   "Low,30,Team\n")
          == QList<int>{5, 6, 7});
    // Narrower than what is above.
    CHECK(linesOut("Ref,Idea,Service\nC-1,A b,Mail\nC-2,C d,Mail\n,,\nPriority,Meaning,\nHigh,Board visible,\n")
          == QList<int>{5, 6});
}

TEST_CASE("rows below an empty row that look like those above are rows")
{
    CHECK(linesOut(register_ + ",,\nCSI-3,One more,Mail\nCSI-4,And more,Mail\n").isEmpty());
    CHECK(linesOut(register_ + ",,\n,New idea,Mail\n,Other idea,Network\n").isEmpty()); // not numbered yet
    CHECK(linesOut(register_ + ",,\nTBD,New idea,Mail\nTBD,Other idea,Network\n").isEmpty());
    CHECK(linesOut(register_ + ",,\nIdea,Use templates,Network\nIdea,Use forms,Printing\n").isEmpty());
    CHECK(
        linesOut(register_ + ",,\nalpha,Use templates,Mail\nbeta,Use forms,Mail\n").isEmpty()); // a service from above
    CHECK(linesOut(register_ + ",,\nHigh,Board visible,Printing\n").isEmpty()); // one row is no table
    CHECK(linesOut(register_ + ",,\nTotal,,\n").isEmpty());
    CHECK(linesOut("Idea,Owner,Service\nA b,Ann,Mail\nC d,Bob,Mail\n,,\nE f,Cid,Net\nG h,12,Print\n").isEmpty());
    CHECK(linesOut("Who,Month,Hours\nAnn,2026-01,3\nBob,2026-01,4\n,,\nCid,2026-02,n/a\nDan,2026-02,5\n").isEmpty());
    CHECK(linesOut("Ref,Idea\nC-1,\"a\n\nb\"\nC-2,C d\n").isEmpty()); // a break within a cell is no empty row
}

TEST_CASE("what people write in place of a date, a number or a reference makes no second table")
{
    for (const QByteArray sheet : {
             // Groups with a title, and days that are none yet.
             "Improvement,Owner,Due date\nA b,Ann Lee,2026-03-01\nC d,Bob May,2026-04-01\n,,\nParked,,\n"
             "Chat bot,Cid Orr,when funded\nSelf service,Dan Ho,after migration\nNew portal,Eve Po,next year\n",
             "Action,Owner,Due\nFix it,Ann Lee,2026-03-01\nMend it,Bob May,2026-04-01\n,,\n"
             "Train the night shift,Dan Ho,ASAP\nOrder labels,Eve Po,ongoing\nWrite it down,Ann Lee,soon\n",
             // Not numbered yet.
             "Ref,Idea,Due\nI-1,A b,2026-03-01\nI-2,C d,2026-04-01\n,,\n,Chat bot,when funded\n"
             ",Voice bot,when funded\n",
             "Ref,Idea,Owner\nI-1,A b,Ann Lee\nI-2,C d,Bob May\n,,\nto be confirmed,Chat bot,Cid Orr\n"
             "k.A.,Voice bot,Dan Ho\n",
             // People by mail and telephone.
             "Name,Mail,Phone\nAnn Lee,ann@y.org,555 11\nBob May,bob@y.org,555 12\n,,\nCid Orr,cid@y.org,via agency\n"
             "Dan Ho,dan@y.org,via agency\nEve Po,eve@y.org,none yet\n",
             // Figures that nobody has.
             "Metric,Service,Target\nUptime,Mail,99.5\nWait,Desk,12\n,,\nBacklog,Desk,trending up\nMood,Desk,trending "
             "up\n",
             "Idea,Service,Benefit\nA b,Mail,1200\nC d,Desk,300\n,,\nE f,Net,to be estimated\nG h,Print,700\n",
             // Below a legend, rows with references of their own go on.
             "Ref,Idea,Service,Due\nC-1,A b,Mail,2026-03-01\nC-2,C d,Mail,2026-04-01\n,,,\nC-3,One more,Mail,ongoing\n"
             "C-4,And more,Mail,on hold\n",
         }) {
        INFO(sheet.toStdString());
        CHECK(linesOut(sheet).isEmpty());
    }
    CHECK(linesOut("Ref,Idea,Service\nC-1,A b,Mail\nC-2,C d,Mail\n,,\nPriority,Count,Meaning\nHigh,20,Board\n,,\n"
                   "C-3,One more,7\nC-4,And more,8\n")
          == QList<int>{5, 6});
}

TEST_CASE("no row of real files is taken for a second table, wherever empty rows stand")
{
    if (referenceRoots({u"registers"_s}).isEmpty())
        return;
    qsizetype looked = 0;
    for (const TextTable &table : readableTables()) {
        for (const std::size_t every : {std::size_t(1), std::size_t(2), std::size_t(3), std::size_t(7)}) {
            TextTable spaced = table;
            for (std::size_t row = 0; row < spaced.rows.size(); ++row)
                spaced.rows[row].isBelowBlank = row % every == 0;
            setSecondTablesAside(spaced);
            INFO(table.header.join(u'|').toStdString());
            CHECK(spaced.rows.size() == table.rows.size());
            for (std::size_t line = table.leftOut.size(); line < spaced.leftOut.size(); ++line)
                UNSCOPED_INFO(spaced.leftOut[line].line);
            ++looked;
        }
    }
    CHECK(looked > 40);
}
