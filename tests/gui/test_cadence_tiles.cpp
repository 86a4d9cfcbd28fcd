// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <core/entities/cadence.h>
#include <core/entities/incident_review.h>
#include <document/register_view.h>
#include <gui/cadence/cadence_tiles.h>

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(QDate day, int hour) { return {day, QTime(hour, 0), Qt::UTC}; }

// A weekly board of which three dates are held; asked on Tuesday 27 January 2026.
struct OpenTiles : OpenWorkspace {
    OpenTiles()
    {
        board = add<Ceremony>({{u"name"_s, u"Board"_s},
                               {u"rrule"_s, u"FREQ=WEEKLY"_s},
                               {u"starts_at"_s, at({2026, 1, 6}, 10)},
                               {u"time_zone"_s, u"UTC"_s}});
        workspace.view().setAsOf({2026, 1, 27});
    }
    void hold(QDate day, const QString &decisions = {})
    {
        std::vector<std::pair<QString, Value>> fields = {{u"ceremony"_s, board.value},
                                                         {u"due_at"_s, at(day, 10)},
                                                         {u"status"_s, qint64(OccurrenceStatus::Held)},
                                                         {u"held_at"_s, at(day, 10)}};
        if (!decisions.isEmpty())
            fields.emplace_back(u"decisions"_s, decisions);
        add<Occurrence>(fields);
    }
    [[nodiscard]] QPushButton *figure(int tile) const { return tiles->findChildren<QPushButton *>().value(tile); }
    [[nodiscard]] QString labels() const
    {
        QStringList texts;
        for (const QLabel *label : tiles->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }
    void show(Id<Ceremony> ceremony = {})
    {
        tiles = std::make_unique<CadenceTiles>(workspace);
        tiles->showFigures(ceremony);
    }

    Id<Ceremony> board;
    std::unique_ptr<CadenceTiles> tiles;
};

} // namespace

TEST_CASE("the tiles of the cadence say what was held of what was due, and lead to it")
{
    OpenTiles open;
    open.hold({2026, 1, 6}, u"Fund the labels"_s);
    open.hold({2026, 1, 13});
    open.show();
    REQUIRE(open.tiles->findChildren<QPushButton *>().size() == 5);
    CHECK(open.figure(0)->text() == u"50 %"_s); // the 27th itself is due
    CHECK(open.labels().contains(u"adherence: 2 of 4 due were held"_s));
    QSignalSpy requested(&open.workspace, &Workspace::rowsRequested);
    open.figure(0)->click();
    REQUIRE(requested.size() == 1);
    const auto rows = requested[0][1].value<std::vector<RecordRef>>();
    CHECK(rows.size() == 2);
    CHECK(rows.front().entity == EntityKind::Occurrence);
    for (const QPushButton *figure : open.tiles->findChildren<QPushButton *>()) {
        CHECK_FALSE(figure->accessibleName().isEmpty());
        CHECK_FALSE(figure->accessibleDescription().isEmpty()); // how it is computed
    }
}

TEST_CASE("a figure that rests on nothing leads nowhere, and is a dash")
{
    OpenTiles open;
    open.workspace.view().setAsOf({2025, 12, 1}); // before the first date
    open.show();
    CHECK(open.figure(0)->text() == u"–"_s);
    CHECK(open.figure(1)->text() == u"–"_s);
    CHECK_FALSE(open.figure(0)->isEnabled());
    CHECK(open.figure(4)->text() == u"none"_s);
}

TEST_CASE("where nothing was recorded, the ceremonies stand behind the figure")
{
    OpenTiles open;
    open.show();
    CHECK(open.figure(0)->text() == u"0 %"_s);
    QSignalSpy requested(&open.workspace, &Workspace::rowsRequested);
    open.figure(0)->click();
    REQUIRE(requested.size() == 1);
    const auto rows = requested[0][1].value<std::vector<RecordRef>>();
    CHECK(rows == std::vector<RecordRef>{{EntityKind::Ceremony, open.board.value}});
}

TEST_CASE("a ceremony that decides nothing three times in a row is named as a ritual")
{
    OpenTiles open;
    for (const int day : {6, 13, 20})
        open.hold({2026, 1, day});
    open.show();
    CHECK(open.figure(4)->text() == u"▲ 1"_s);
    CHECK(open.labels().contains(u"Board"_s));
    open.hold({2026, 1, 27}, u"End it"_s);
    open.tiles->showFigures({});
    CHECK(open.figure(4)->text() == u"none"_s);
    CHECK(open.tiles->findChildren<QPushButton *>().size() == 5); // the tiles of before are gone
}

TEST_CASE("the figures of one ceremony are its own")
{
    OpenTiles open;
    const auto retro = open.add<Ceremony>({{u"name"_s, u"Retro"_s},
                                           {u"rrule"_s, u"FREQ=WEEKLY"_s},
                                           {u"starts_at"_s, at({2026, 1, 7}, 10)},
                                           {u"time_zone"_s, u"UTC"_s}});
    open.hold({2026, 1, 6});
    open.show(retro);
    CHECK(open.figure(0)->text() == u"0 %"_s);
    CHECK(open.labels().contains(u"0 of 3"_s));
    open.show(open.board);
    CHECK(open.figure(0)->text() == u"25 %"_s);
}
