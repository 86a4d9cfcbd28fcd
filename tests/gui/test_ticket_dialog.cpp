// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <core/entities/metric.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/import/ticket_dialog.h>
#include <support/wait.h>
#include <widgets/answer_table.h>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Two whole months: something happens on their first and last days.
const QByteArray tickets = "Ticket;When it came;Resolved;Team\n"
                           "1;01/01/2026 08:00;01/01/2026 10:00;Blue\n"
                           "2;15/01/2026 08:00;16/01/2026 08:00;Blue\n"
                           "3;10/02/2026 08:00;28/02/2026 10:00;Red\n";

struct OpenDialog : OpenWorkspace {
    OpenDialog()
        : dialog(workspace, nullptr)
    {
        path = folder.filePath(u"export.csv"_s);
        writeFile(path, tickets);
        show(dialog);
        dialog.readFile(path);
        REQUIRE(waitFor([this] { return column(u"Opened"_s)->count() > 0; }));
    }

    [[nodiscard]] QComboBox *column(const QString &name) const
    {
        for (auto *box : dialog.findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        FAIL("no such choice");
        return nullptr;
    }
    static void choose(QComboBox *box, int index)
    {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *one : dialog.findChildren<QPushButton *>()) {
            if (one->text().contains(text))
                return one;
        }
        FAIL("no such button");
        return nullptr;
    }
    [[nodiscard]] int metrics() const { return dialog.findChild<AnswerTableView *>()->model()->rowCount(); }

    QString path;
    TicketDialog dialog;
};

} // namespace

TEST_CASE("columns that a program cannot guess are chosen, and the preview follows")
{
    OpenDialog in;
    INFO(unnamedControls(in.dialog).join(u'\n').toStdString());
    CHECK(unnamedControls(in.dialog).isEmpty());
    CHECK(in.column(u"Ticket number"_s)->currentText() == u"Ticket"_s);
    CHECK(in.column(u"Opened"_s)->currentIndex() == 0); // "When it came" is not known
    CHECK(in.metrics() == 0);
    CHECK_FALSE(in.button(u"Import"_s)->isEnabled());
    OpenDialog::choose(in.column(u"Opened"_s), 2);
    CHECK(in.metrics() == 4); // opened, median, 85th percentile, backlog
    CHECK(in.button(u"Import"_s)->isEnabled());
    in.dialog.findChild<QDoubleSpinBox *>()->setValue(4);
    CHECK(in.metrics() == 5);
    OpenDialog::choose(in.column(u"Metrics for"_s), 2);
    CHECK(in.metrics() == 0); // no group has twenty
    OpenDialog::choose(in.column(u"Metrics for"_s), 0);
    const qint64 before = in.workspace.document().change();
    QTest::mouseClick(in.button(u"Import"_s), Qt::LeftButton);
    CHECK(in.ask.told.isEmpty());
    CHECK_FALSE(in.dialog.isVisible());
    CHECK(in.workspace.document().change() == before + 1);
    CHECK(in.reg().all<Metric>().size() == 5);
    CHECK(in.reg().all<Reading>().size() == 10);

    // The same export again: its columns are known, and there is nothing to do.
    TicketDialog again(in.workspace, nullptr);
    show(again);
    again.readFile(in.path);
    const auto importOf = [&again]() -> QPushButton * {
        for (auto *one : again.findChildren<QPushButton *>()) {
            if (one->text().contains(u"Import"_s))
                return one;
        }
        return nullptr;
    };
    auto *preview = again.findChild<AnswerTableView *>();
    REQUIRE(waitFor([preview] { return preview->model()->rowCount() > 0; }));
    CHECK_FALSE(importOf()->isEnabled());
}

TEST_CASE("dates that can be read in two ways wait for an answer")
{
    OpenWorkspace in;
    const QString path = in.folder.filePath(u"e.csv"_s);
    writeFile(path, "id,opened,resolved\n1,01/02/2026,03/02/2026\n2,05/02/2026,06/02/2026\n3,07/03/2026,01/04/2026\n");
    TicketDialog dialog(in.workspace, nullptr);
    show(dialog);
    dialog.readFile(path);
    QComboBox *dates = nullptr;
    for (auto *box : dialog.findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Dates are written"_s)
            dates = box;
    }
    REQUIRE(dates);
    REQUIRE(waitFor([dates] { return dates->isVisible(); }));
    auto *preview = dialog.findChild<AnswerTableView *>();
    CHECK(preview->model()->rowCount() == 0);
    dates->setCurrentIndex(dates->findText(u"dd/MM/yyyy"_s));
    Q_EMIT dates->activated(dates->currentIndex());
    CHECK(preview->model()->rowCount() == 4);
}

TEST_CASE("a file that is no table is refused with its reason")
{
    OpenWorkspace in;
    TicketDialog dialog(in.workspace, nullptr);
    show(dialog);
    dialog.readFile(in.folder.filePath(u"none.csv"_s));
    const auto told = [&dialog] {
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            if (label->text().contains(u"none.csv"_s))
                return true;
        }
        return false;
    };
    CHECK(waitFor(told));
}
