// SPDX-License-Identifier: GPL-3.0-or-later
// Thresholds of checks, set by the keys: one change, the check judged by it, and the usual one as if nothing was set.
#include "open_workspace.h"

#include <core/entities/settings.h>
#include <core/register.h>
#include <gui/window/threshold_model.h>
#include <gui/window/thresholds_dialog.h>
#include <models/model_check.h>
#include <support/wait.h>

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableView>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct OpenThresholds : OpenWorkspace {
    OpenThresholds()
    {
        workspace.waitForAnswers();
        dialog = std::make_unique<ThresholdsDialog>(workspace);
        show(*dialog);
        list = dialog->findChild<QTableView *>(u"list"_s);
        REQUIRE(list);
    }
    [[nodiscard]] QModelIndex cellOf(const QString &check, int column = ThresholdModel::Current) const
    {
        const auto &checks = qobject_cast<ThresholdModel *>(list->model())->checks();
        const auto found =
            std::ranges::find(checks, check, [](const ThresholdModel::Row &row) { return row.check.id; });
        REQUIRE(found != checks.end());
        return list->model()->index(int(found - checks.begin()), column);
    }

    std::unique_ptr<ThresholdsDialog> dialog;
    QTableView *list = nullptr;
};

} // namespace

TEST_CASE("each check with a usual threshold is listed once, by question")
{
    const OpenThresholds open;
    const ModelCheck check(*open.list->model());
    const QAbstractItemModel &model = *open.list->model();
    CHECK(model.rowCount() > 20);
    CHECK(open.cellOf(u"topDeliverer"_s, ThresholdModel::Usual).data().toString() == u"50 %"_s);
    CHECK(open.cellOf(u"topDeliverer"_s, ThresholdModel::Question).data().toString() == u"5"_s);
    QStringList ids;
    for (const ThresholdModel::Row &row : qobject_cast<const ThresholdModel *>(&model)->checks())
        ids += row.check.id;
    CHECK(ids.removeDuplicates() == 0);
    CHECK_FALSE(ids.contains(u"plannedShare"_s)); // the target of the settings
    CHECK(unnamedControls(*open.dialog).isEmpty());
}

TEST_CASE("a threshold that is typed judges its check from then on, in one change")
{
    OpenThresholds open;
    open.list->setCurrentIndex(open.cellOf(u"topDeliverer"_s));
    QTest::keyClick(open.list, Qt::Key_F2);
    QWidget *editor = open.list->viewport()->findChild<QWidget *>(u"qt_spinbox_lineedit"_s);
    REQUIRE(editor);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, u"60"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(waitFor([&] { return open.cellOf(u"topDeliverer"_s).data().toString() == u"60 %"_s; }));
    CHECK_FALSE(open.list->model()->setData(open.cellOf(u"topDeliverer"_s), 101));
    CHECK_FALSE(open.list->model()->setData(open.cellOf(u"topDeliverer"_s), -1));
    const qint64 before = open.workspace.document().change();
    open.dialog->accept();
    CHECK(open.workspace.document().change() == before + 1);
    CHECK(open.reg().threshold(u"topDeliverer"_s, 50) == 60);
    open.workspace.waitForAnswers();
    const auto &checks = open.workspace.answers().questions[4].checks;
    const auto judged = std::ranges::find(checks, u"topDeliverer"_s, &Check::id);
    REQUIRE(judged != checks.end());
    CHECK(judged->threshold == Value(60.0));
    CHECK(judged->standard == Value(50.0));

    ThresholdsDialog again(open.workspace);
    again.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
    again.accept();
    CHECK(open.reg().all<Threshold>().isEmpty());
    open.workspace.waitForAnswers();
    const qint64 after = open.workspace.document().change();
    ThresholdsDialog(open.workspace).accept();
    CHECK(open.workspace.document().change() == after);
}
