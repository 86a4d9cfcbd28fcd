// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <core/entities/improvement.h>
#include <core/entity_types.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/records/record_dialog.h>
#include <gui/records/related_table.h>
#include <models/lists/related_model.h>
#include <models/model_check.h>

#include <QToolButton>
#include <QTreeView>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct RelatedCase : OpenWorkspace {
    RelatedCase()
        : improvement(addImprovement(u"CSI-1"_s, u"Runbook"_s))
        , other(addImprovement(u"CSI-2"_s, u"Alarm"_s))
        , table(workspace, EntityKind::Milestone, fieldIndex<&Milestone::improvement>(), nullptr)
    {
        show(table);
    }
    int rows() const { return table.findChild<QTreeView *>()->model()->rowCount(); }
    QToolButton *button(const QString &text) const
    {
        for (auto *one : table.findChildren<QToolButton *>()) {
            if (one->text() == text)
                return one;
        }
        FAIL("no such button");
        return nullptr;
    }
    Id<Milestone> addMilestone(Id<Improvement> of, const QString &title)
    {
        return add<Milestone>({{u"improvement"_s, of.value}, {u"title"_s, title}});
    }

    Id<Improvement> improvement;
    Id<Improvement> other;
    RelatedTable table;
};

} // namespace

TEST_CASE("a table of related records shows those of one record, follows changes and deletes with undo")
{
    RelatedCase c;
    c.addMilestone(c.other, u"Elsewhere"_s);
    c.table.setRecord(c.improvement.value);
    CHECK(c.rows() == 0);
    CHECK_FALSE(c.button(u"Edit"_s)->isVisible());
    const auto first = c.addMilestone(c.improvement, u"First"_s);
    c.addMilestone(c.improvement, u"Second"_s);
    REQUIRE(c.rows() == 2);
    CHECK(unnamedControls(c.table) == QStringList());
    auto *list = c.table.findChild<QTreeView *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    REQUIRE(c.button(u"Remove"_s)->isEnabled());
    QTest::mouseClick(c.button(u"Remove"_s), Qt::LeftButton);
    CHECK(c.rows() == 1);
    CHECK(c.ask.told.size() == 1);
    valueOf(c.workspace.document().undo());
    CHECK(c.rows() == 2);
    CHECK(c.reg().find(first) != nullptr);
}

TEST_CASE("a related record is added to the one that is shown")
{
    RelatedCase c;
    c.table.setRecord(c.improvement.value);
    QTest::mouseClick(c.button(u"Add"_s), Qt::LeftButton);
    auto *dialog = openDialog<RecordDialog>();
    REQUIRE(dialog);
    dialog->reject();
    CHECK(c.rows() == 0);
    c.table.setRecord(0);
    CHECK_FALSE(c.button(u"Add"_s)->isEnabled()); // of nothing there is nothing
}

TEST_CASE("the model of related records keeps to what models must")
{
    RelatedCase c;
    RelatedModel model(c.workspace.view(), EntityKind::Milestone, fieldIndex<&Milestone::improvement>());
    const ModelCheck check(model);
    model.setRecord(c.improvement.value);
    const auto milestone = c.addMilestone(c.improvement, u"First"_s);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.recordAt(model.index(0, 0)) == milestone.value);
    valueOf(c.workspace.document().undo());
    CHECK(model.rowCount() == 0);
}
