// SPDX-License-Identifier: GPL-3.0-or-later
// The table of what hangs on a record: its rows, how it follows the register, and what can be typed into it.
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <models/lists/related_model.h>

#include <models/lists/roles.h>

#include "model_check.h"
#include "open_register.h"

#include <QSignalSpy>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Milestones : OpenRegister {
    Id<Improvement> improvement = addImprovement(u"CSI-0001"_s, u"Restore test"_s);
    Id<Improvement> other = addImprovement(u"CSI-0002"_s, u"Alerts"_s);
    RelatedModel model{view, EntityKind::Milestone, fieldIndex<&Milestone::improvement>()};
    ModelCheck check{model};

    Id<Milestone> addTo(Id<Improvement> owner, const QString &title)
    {
        return add<Milestone>(
            {{u"improvement"_s, owner.value}, {u"title"_s, title}, {u"due_on"_s, QDate(2026, 4, 30)}});
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts += model.index(row, column(u"title")).data().toString();
        return texts;
    }
    [[nodiscard]] int column(QStringView field) const
    {
        for (int i = 0; i < model.columnCount(); ++i) {
            if (model.fieldAt(i) == entityType<Milestone>().indexOf(field))
                return i;
        }
        return -1;
    }
};

} // namespace

TEST_CASE("only what hangs on the record is listed, under every field but the one that names it")
{
    Milestones open;
    const auto first = open.addTo(open.improvement, u"First restore"_s);
    open.addTo(open.other, u"Elsewhere"_s);
    open.addTo(open.improvement, u"Monthly restore"_s);
    CHECK(open.model.rowCount() == 0); // nothing was chosen
    open.model.setRecord(open.improvement.value);
    CHECK(open.titles() == QStringList{u"First restore"_s, u"Monthly restore"_s});
    CHECK(open.model.columnCount() == 4); // its fields, and how much of it is done
    CHECK(open.column(u"improvement") == -1);
    CHECK(open.model.headerData(open.column(u"due_on"), Qt::Horizontal).toString() == u"Due on"_s);
    const QModelIndex title = open.model.index(0, open.column(u"title"));
    CHECK(open.model.recordAt(title) == first.value);
    CHECK(title.data(RecordIdRole).toLongLong() == first.value);
    CHECK(open.model.recordAt({}) == 0);
    CHECK(open.model.index(0, open.column(u"due_on")).data(ValueRole).value<Value>() == Value(QDate(2026, 4, 30)));
    open.model.setRecord(open.other.value);
    CHECK(open.titles() == QStringList{u"Elsewhere"_s});
    open.model.setRecord(0);
    CHECK(open.model.rowCount() == 0);
}

TEST_CASE("the table follows the register: added, removed, edited, moved to another record, undone")
{
    Milestones open;
    open.model.setRecord(open.improvement.value);
    const auto milestone = open.addTo(open.improvement, u"First restore"_s);
    CHECK(open.titles() == QStringList{u"First restore"_s});
    const QSignalSpy told(&open.model, &QAbstractItemModel::dataChanged);
    const QSignalSpy rebuilt(&open.model, &QAbstractItemModel::modelReset);
    open.set<&Milestone::title>(milestone, u"Second restore"_s);
    CHECK(open.titles() == QStringList{u"Second restore"_s});
    REQUIRE(told.size() == 1); // the row alone, so that a selection stays
    CHECK(told[0][0].toModelIndex() == open.model.index(0, 0));
    CHECK(told[0][1].toModelIndex() == open.model.index(0, open.model.columnCount() - 1));
    CHECK(rebuilt.isEmpty());
    open.set<&Milestone::improvement>(milestone, open.other.value);
    CHECK(open.model.rowCount() == 0);
    valueOf(open.document->undo());
    CHECK(open.titles() == QStringList{u"Second restore"_s});
    const qsizetype before = rebuilt.size();
    const auto elsewhere = open.addTo(open.other, u"Elsewhere"_s);
    open.set<&Milestone::title>(elsewhere, u"Still elsewhere"_s);
    CHECK(told.size() == 1); // what happens to others is no news
    CHECK(rebuilt.size() <= before + 1);
    ChangeBuilder builder = open.document->builder();
    builder.remove(EntityKind::Milestone, milestone.value);
    valueOf(open.document->apply(std::move(builder), u"removed"_s));
    CHECK(open.model.rowCount() == 0);
}

TEST_CASE("a cell takes what the register takes, and says why not")
{
    Milestones open;
    const auto milestone = open.addTo(open.improvement, u"First restore"_s);
    open.model.setRecord(open.improvement.value);
    const QModelIndex title = open.model.index(0, open.column(u"title"));
    const QSignalSpy refused(&open.model, &RelatedModel::refused);
    CHECK(title.flags().testFlag(Qt::ItemIsEditable));
    CHECK(open.model.setData(title, QVariant::fromValue(Value(u"Second restore"_s))));
    CHECK(open.document->reg().find(milestone)->title == u"Second restore"_s);
    CHECK_FALSE(open.model.setData(title, u"a text is no value"_s));
    CHECK_FALSE(open.model.setData(title, QVariant::fromValue(Value(u"x"_s)), Qt::DisplayRole));
    CHECK(refused.isEmpty());
    CHECK_FALSE(open.model.setData(title, QVariant::fromValue(Value()))); // a milestone needs its title
    REQUIRE(refused.size() == 1);
    CHECK_FALSE(refused[0][0].toString().isEmpty());
    CHECK(open.document->reg().find(milestone)->title == u"Second restore"_s);
}

TEST_CASE("an earlier state of the register is shown and cannot be changed")
{
    Milestones open;
    const auto milestone = open.addTo(open.improvement, u"First restore"_s);
    const qint64 then = open.document->change();
    open.set<&Milestone::title>(milestone, u"Second restore"_s);
    open.model.setRecord(open.improvement.value);
    valueOf(open.view.setRecordedAt(then));
    CHECK(open.titles() == QStringList{u"First restore"_s});
    const QModelIndex title = open.model.index(0, open.column(u"title"));
    CHECK_FALSE(title.flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(open.model.setData(title, QVariant::fromValue(Value(u"Third"_s))));
    valueOf(open.view.setRecordedAt({}));
    CHECK(open.titles() == QStringList{u"Second restore"_s});
}

TEST_CASE("a text of several lines is one line in the cell and whole in its tip, numbers stand at the end")
{
    OpenRegister open;
    const auto metric = open.add<Metric>({{u"name"_s, u"Restores"_s}});
    open.add<Reading>({{u"metric"_s, metric.value},
                       {u"on"_s, QDate(2026, 1, 31)},
                       {u"value"_s, 4.5},
                       {u"note"_s, u"two\nlines <b>of</b> it"_s}});
    RelatedModel model(open.view, EntityKind::Reading, fieldIndex<&Reading::metric>());
    const ModelCheck check(model);
    model.setRecord(metric.value);
    REQUIRE(model.rowCount() == 1);
    const auto cell = [&model](QStringView field) {
        for (int i = 0; i < model.columnCount(); ++i) {
            if (model.fieldAt(i) == entityType<Reading>().indexOf(field))
                return model.index(0, i);
        }
        return QModelIndex();
    };
    CHECK(cell(u"note").data().toString() == u"two lines <b>of</b> it"_s);
    CHECK(cell(u"note").data(Qt::ToolTipRole).toString() == u"two\nlines <b>of</b> it"_s);
    CHECK((cell(u"value").data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0);
    CHECK((cell(u"note").data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft) != 0);
    CHECK(model.headerData(cell(u"value").column(), Qt::Horizontal, Qt::TextAlignmentRole).toInt()
          == cell(u"value").data(Qt::TextAlignmentRole).toInt());
}
