// SPDX-License-Identifier: GPL-3.0-or-later
// What a list shows, as a file; and the small things that the window keeps between two sittings.
#include "open_workspace.h"

#include <core/entities/organisation.h>
#include <exchange/text/text_table.h>
#include <gui/import/list_export.h>
#include <gui/window/recent_files.h>
#include <gui/window/user_name.h>
#include <models/lists/record_model.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Two improvements, listed with four columns.
struct OpenList : OpenWorkspace {
    OpenList()
    {
        ada = add<Person>({{u"name"_s, u"Ada"_s}});
        first = add<Improvement>({{u"reference"_s, u"CSI-0001"_s},
                                  {u"title"_s, u"Runbook, \"tried\""_s},
                                  {u"status"_s, qint64(ImprovementStatus::InProgress)},
                                  {u"owner"_s, ada.value},
                                  {u"effort"_s, 2.5},
                                  {u"target_on"_s, QDate(2026, 12, 1)}});
        addImprovement(u"CSI-0002"_s, u"=SUM(A1)"_s);
        model.setFilters({});
        model.setSorting({{u"reference"_s, Qt::AscendingOrder}});
        model.setShownColumns({u"reference"_s, u"title"_s, u"status"_s, u"owner"_s, u"effort"_s, u"target_on"_s});
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    Id<Person> ada;
    Id<Improvement> first;
    RecordModel model{workspace.view(), EntityKind::Improvement};
};

} // namespace

TEST_CASE("a list as CSV has the columns that are shown, under the names that files use")
{
    OpenList open;
    valueOf(exportList(open.model.shown(open.model.shownRecords()), open.path(u"list.csv"_s)));
    const TextTable table = valueOf(readTextTable(contentOf(open.path(u"list.csv"_s))));
    CHECK(table.header
          == QStringList({u"reference"_s, u"title"_s, u"status"_s, u"owner"_s, u"effort"_s, u"target_on"_s}));
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells
          == QStringList(
              {u"CSI-0001"_s, u"Runbook, \"tried\""_s, u"in_progress"_s, u"Ada"_s, u"2.5"_s, u"2026-12-01"_s}));
    CHECK(table.rows[1].cells[1].startsWith(u'\'')); // no spreadsheet runs it
}

TEST_CASE("what is filtered away is not exported, and columns that are not shown are neither")
{
    OpenList open;
    open.model.setSearch(u"runbook"_s);
    open.model.waitUntilArranged();
    open.model.setShownColumns({u"reference"_s});
    valueOf(exportList(open.model.shown(open.model.shownRecords()), open.path(u"list.csv"_s)));
    CHECK(contentOf(open.path(u"list.csv"_s)) == "reference\r\nCSI-0001\r\n");
}

TEST_CASE("a list as JSON has numbers as numbers and leaves out what is empty")
{
    OpenList open;
    valueOf(exportList(open.model.shown(open.model.shownRecords()),
                       open.path(u"list.JSON"_s))); // whatever the case of the ending
    const QJsonArray rows = QJsonDocument::fromJson(contentOf(open.path(u"list.JSON"_s))).array();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].toObject()[u"effort"_s] == 2.5);
    CHECK(rows[0].toObject()[u"owner"_s] == u"Ada"_s);
    CHECK(rows[0].toObject()[u"target_on"_s] == u"2026-12-01"_s);
    CHECK_FALSE(rows[1].toObject().contains(u"owner"_s));
    CHECK(rows[1].toObject()[u"title"_s] == u"=SUM(A1)"_s);
}

TEST_CASE("a list as a workbook has one sheet that can be read again")
{
    OpenList open;
    valueOf(exportList(open.model.shown(open.model.shownRecords()), open.path(u"list.xlsx"_s)));
    const QByteArray content = contentOf(open.path(u"list.xlsx"_s));
    CHECK(content.startsWith("PK"));
}

TEST_CASE("a list is written as it was when it was asked for, and not at all where it was stopped")
{
    OpenList open;
    const ShownRecords shown = open.model.shown(open.model.shownRecords());
    open.workspace.document()
        .setField(EntityKind::Improvement, open.first.value, fieldIndex<&Improvement::title>(), u"Another"_s)
        .value();
    CHECK(valueOf(listAsCells(shown)).text.section(u'\n', 1, 1).startsWith(u"CSI-0001\tRunbook"_s));
    CHECK(valueOf(exportList(shown, open.path(u"then.csv"_s))) == open.path(u"then.csv"_s));
    CHECK(contentOf(open.path(u"then.csv"_s)).contains("Runbook"));

    Cancellation cancellation;
    cancellation.request();
    const JobProgress stopped([](int, int) {}, cancellation);
    for (const QString &name : {u"no.csv"_s, u"no.json"_s, u"no.xlsx"_s}) {
        CHECK(exportList(shown, open.path(name), stopped).error().code == ErrorCode::Cancelled);
        CHECK_FALSE(QFile::exists(open.path(name)));
    }
    CHECK(listAsCells(shown, stopped).error().code == ErrorCode::Cancelled);
}

TEST_CASE("a list that cannot be written leaves what was there, and says where")
{
    OpenList open;
    const Result<QString> failed =
        exportList(open.model.shown(open.model.shownRecords()), open.path(u"missing/list.csv"_s));
    REQUIRE_FALSE(failed.has_value());
    CHECK(failed.error().where.file.contains(u"missing/list.csv"_s));
    CHECK_FALSE(QFile::exists(open.path(u"missing"_s)));
}

TEST_CASE("the registers opened last stand first, each once, as long as they are there")
{
    const QTemporaryDir folder;
    QStringList made;
    for (int i = 0; i < 12; ++i) {
        made += folder.filePath(u"r%1.ratchet"_s.arg(i));
        writeFile(made.last(), "x");
        addRecentFile(made.last());
    }
    const auto ours = [&] {
        QStringList found = recentFiles();
        found.removeIf([&](const QString &path) { return !path.startsWith(folder.path()); });
        return found;
    };
    CHECK(ours().size() == 8);
    CHECK(ours().first() == made.last());
    addRecentFile(made[6]);
    CHECK(ours().first() == made[6]);
    CHECK(QStringList(ours()).removeDuplicates() == 0);
    QFile::remove(made[6]);
    CHECK_FALSE(ours().contains(made[6]));
}

TEST_CASE("a name that was set is the one that signs")
{
    const QString before = userName();
    setUserName(u"Grace Hopper"_s);
    CHECK(userName() == u"Grace Hopper"_s);
    CHECK(isUserKnown());
    setUserName(before);
}
