// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_check.h"
#include "open_register.h"

#include <answers/questions/answer.h>
#include <core/entities/metric.h>
#include <models/grids/readings_model.h>
#include <models/lists/roles.h>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;
using Grid = ReadingsModel;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

struct OpenMetric : OpenRegister {
    OpenMetric()
        : metric(add<Metric>({{u"name"_s, u"First contact"_s}, {u"kind"_s, qint64(MetricKind::Percentage)}}))
    {
        add<Reading>({{u"metric"_s, metric.value},
                      {u"on"_s, QDate(2026, 1, 1)},
                      {u"value"_s, 100.0 / 3},
                      {u"note"_s, u"late"_s}});
        add<Reading>({{u"metric"_s, metric.value}, {u"on"_s, QDate(2026, 2, 1)}, {u"value"_s, 40.0}});
    }

    Id<Metric> metric;

    qint64 apply(const Grid &grid)
    {
        ChangeBuilder builder = document->builder();
        grid.addTo(builder);
        return valueOf(document->apply(std::move(builder), u"Readings"_s));
    }
    [[nodiscard]] QMap<QDate, double> held() const
    {
        QMap<QDate, double> values;
        for (const Reading &reading : document->reg().all<Reading>())
            values.insert(reading.on, reading.value);
        return values;
    }
};

void type(Grid &grid, int row, int column, const QString &text) { grid.setData(grid.index(row, column), text); }

} // namespace

TEST_CASE("the grid holds what is there in order of days, and an empty row")
{
    OpenMetric in;
    Grid grid(in.document->reg(), in.metric, english, Grid::readerOf(english, QDate(2026, 11, 23)));
    const ModelCheck checks(grid);
    CHECK(grid.rowCount() == 3);
    CHECK(grid.index(0, Grid::Date).data().toString() == u"01/01/2026"_s);
    CHECK(grid.index(2, Grid::Date).data().toString().isEmpty());
    CHECK_FALSE(grid.problem());
    CHECK_FALSE(grid.counts().isAny());
    ChangeBuilder builder = in.document->builder();
    grid.addTo(builder);
    CHECK(builder.isEmpty()); // a third keeps all its digits
}

TEST_CASE("typing adds, corrects and removes in one step that undo takes back")
{
    OpenMetric in;
    const auto before = in.held();
    Grid grid(in.document->reg(), in.metric, english, Grid::readerOf(english, QDate(2026, 11, 23)));
    const ModelCheck checks(grid);
    type(grid, 2, Grid::Date, u"1/3/2026"_s);
    CHECK(grid.rowCount() == 4); // room for the next
    CHECK(grid.problem()->at == grid.index(2, Grid::Value));
    type(grid, 2, Grid::Numerator, u"30"_s);
    type(grid, 2, Grid::Denominator, u"40"_s);
    CHECK(grid.index(2, Grid::Value).data().toString() == u"75"_s); // of a percentage
    type(grid, 2, Grid::Denominator, u"60"_s);
    CHECK(grid.index(2, Grid::Value).data().toString() == u"50"_s);
    type(grid, 1, Grid::Value, u"41.5"_s);
    grid.clear({grid.index(0, Grid::Date), grid.index(0, Grid::Value), grid.index(0, Grid::Note)});
    const Grid::Counts counts = grid.counts();
    CHECK((counts.added == 1 && counts.corrected == 1 && counts.removed == 1));
    in.apply(grid);
    CHECK(in.held() == QMap<QDate, double>{{QDate(2026, 2, 1), 41.5}, {QDate(2026, 3, 1), 50}});
    REQUIRE(in.document->undo());
    CHECK(in.held() == before);
}

TEST_CASE("a value that was typed is not computed over")
{
    OpenMetric in;
    Grid grid(in.document->reg(), in.metric, english, Grid::readerOf(english, QDate(2026, 11, 23)));
    type(grid, 1, Grid::Numerator, u"1"_s);
    type(grid, 1, Grid::Denominator, u"4"_s);
    CHECK(grid.index(1, Grid::Value).data().toString() == u"40"_s);
}

TEST_CASE("what cannot be read is named by row, column and reason, and nothing of it is taken")
{
    OpenMetric in;
    Grid grid(in.document->reg(), in.metric, english, Grid::readerOf(english, QDate(2026, 11, 23)));
    type(grid, 2, Grid::Date, u"31/02/2026"_s);
    type(grid, 2, Grid::Value, u"5"_s);
    REQUIRE(grid.problem());
    CHECK(grid.problem()->what.startsWith(u"Row 3, Date:"_s));
    CHECK(grid.index(2, Grid::Date).data(ToneRole).toInt() == int(Tone::Concern));
    type(grid, 2, Grid::Date, u"01/02/2026"_s);
    CHECK(grid.problem()->what.contains(u"twice"_s));
    type(grid, 2, Grid::Date, u"01/03/2026"_s);
    type(grid, 2, Grid::Value, u"five"_s);
    CHECK(grid.problem()->at == grid.index(2, Grid::Value));
    CHECK(grid.problem()->what.count(u"Value"_s) == 1); // the column is named once
    type(grid, 2, Grid::Value, u"5"_s);
    type(grid, 2, Grid::Denominator, u"0"_s);
    CHECK(grid.problem()->at == grid.index(2, Grid::Denominator));
    type(grid, 2, Grid::Denominator, {});
    CHECK_FALSE(grid.problem());
}

TEST_CASE("cells of a spreadsheet are pasted where the cursor stands")
{
    OpenMetric in;
    Grid grid(in.document->reg(), in.metric, english, Grid::readerOf(english, QDate(2026, 11, 23)));
    const ModelCheck checks(grid);
    grid.paste(grid.index(2, 0), u"Month\tValue\r\n01/03/2026\t42\r\n01/04/2026\t43\t\t\tafter the release\r\n"_s);
    CHECK(grid.rowCount() == 5);
    CHECK(grid.index(3, Grid::Note).data().toString() == u"after the release"_s);
    CHECK(grid.counts().added == 2);
    grid.paste(grid.index(0, Grid::Value), u"1\n2\n"_s); // one column, over what is there
    CHECK(grid.index(0, Grid::Value).data().toString() == u"1"_s);
    CHECK(grid.index(1, Grid::Value).data().toString() == u"2"_s);
    CHECK(grid.counts().corrected == 2);
    in.apply(grid);
    CHECK(in.held().size() == 4);
}

TEST_CASE("a cell is read once, when it changes, however many rows there are")
{
    OpenMetric in;
    ChangeBuilder builder = in.document->builder();
    for (int i = 0; i < 2000; ++i) {
        const auto reading = builder.create<Reading>();
        builder.set<&Reading::metric>(reading, in.metric.value);
        builder.set<&Reading::on>(reading, QDate(2010, 1, 1).addDays(i));
        builder.set<&Reading::value>(reading, 0.5 * i);
    }
    valueOf(in.document->apply(std::move(builder), u"made"_s));
    int reads = 0;
    const Grid::Reader reader = [&reads, inner = Grid::readerOf(english, {})](const Field &field, const QString &text) {
        ++reads;
        return inner(field, text);
    };
    Grid grid(in.document->reg(), in.metric, english, reader);
    const auto lookAtAll = [&grid] {
        int concerns = 0;
        for (int row = 0; row < grid.rowCount(); ++row)
            concerns += grid.index(row, Grid::Date).data(ToneRole).toInt() == int(Tone::Concern);
        return concerns;
    };
    CHECK_FALSE(grid.problem());
    CHECK(lookAtAll() == 0);
    CHECK(reads == 0); // what the register holds is known

    std::vector<int> announced;
    QObject::connect(&grid, &QAbstractItemModel::dataChanged, &grid,
                     [&](const QModelIndex &first, const QModelIndex &last) {
                         for (int row = first.row(); row <= last.row(); ++row)
                             announced.push_back(row);
                     });
    type(grid, 100, Grid::Date, u"2010-01-01"_s); // the day of the first row
    CHECK(reads == 1);
    CHECK(announced == std::vector{0, 100});
    CHECK(lookAtAll() == 2);
    CHECK(grid.problem()->at == grid.index(0, Grid::Date));
    type(grid, 100, Grid::Date, u"2010-04-11"_s);
    CHECK(lookAtAll() == 0);
    CHECK(reads == 2);
    QStringList lines;
    for (int i = 0; i < 1000; ++i)
        lines += QDate(2020, 1, 1).addDays(i).toString(Qt::ISODate) + u"\t7"_s;
    grid.paste(grid.index(grid.rowCount() - 1, 0), lines.join(u'\n'));
    CHECK(reads == 2002);
    CHECK(grid.counts().added == 1000);
    CHECK(reads == 2002);
}

TEST_CASE("a day that is there twice is no longer so when either of its rows is emptied")
{
    OpenMetric in;
    Grid grid(in.document->reg(), in.metric, english, Grid::readerOf(english, QDate(2026, 11, 23)));
    type(grid, 2, Grid::Date, u"01/01/2026"_s);
    type(grid, 2, Grid::Value, u"1"_s);
    CHECK(grid.problem()->what.contains(u"row 3"_s));
    CHECK(grid.index(2, Grid::Date).data(Qt::ToolTipRole).toString().contains(u"row 1"_s));
    grid.clear({grid.index(0, Grid::Date), grid.index(0, Grid::Value), grid.index(0, Grid::Note)});
    CHECK_FALSE(grid.problem());
    CHECK(grid.counts().removed == 1);
}

TEST_CASE("what the kind of the metric forbids is told where it stands, and month labels are days")
{
    OpenMetric in;
    Grid grid(in.document->reg(), in.metric, english, Grid::readerOf(english, QDate(2026, 11, 23)));
    const ModelCheck checks(grid);
    grid.paste(grid.index(2, Grid::Date), u"Mar-26\t\t14\t12\nApr 2026\t\t0\t0\n2026-05\t-1\nJun 2026\t5\t1\t20"_s);
    CHECK(grid.index(2, Grid::Date).data().toString() == u"Mar-26"_s);
    CHECK(grid.problem()->at == grid.index(2, Grid::Numerator));
    CHECK(grid.problem()->what.contains(u"14 of 12"));
    type(grid, 2, Grid::Numerator, u"4"_s);
    CHECK(grid.problem()->at == grid.index(3, Grid::Denominator));
    grid.clear({grid.index(3, Grid::Date), grid.index(3, Grid::Value), grid.index(3, Grid::Numerator),
                grid.index(3, Grid::Denominator)});
    CHECK(grid.problem()->at == grid.index(4, Grid::Value));
    type(grid, 4, Grid::Value, u"1"_s);
    CHECK_FALSE(grid.problem());
    in.apply(grid);
    CHECK(in.held()[QDate(2026, 3, 1)] == Approx(100.0 / 3));
    CHECK(in.held()[QDate(2026, 5, 1)] == 1);
    CHECK(in.held()[QDate(2026, 6, 1)] == 5);
    CHECK_FALSE(in.held().contains(QDate(2026, 4, 1)));
}
