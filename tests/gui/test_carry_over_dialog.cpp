// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <gui/records/carry_over_dialog.h>

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Carrying {
    OpenWorkspace open;
    Id<Improvement> original;
    CarryOverDialog *dialog = nullptr; // deletes itself
    QListWidget *services = nullptr;
    QPushButton *carry = nullptr;

    explicit Carrying(const QStringList &others)
    {
        ChangeBuilder builder = open.workspace.document().builder();
        original = builder.create<Improvement>();
        builder.set<&Improvement::reference>(original, u"CSI-0001"_s);
        builder.set<&Improvement::title>(original, u"Runbook & <b>tests</b>"_s);
        builder.set<&Improvement::replicable>(original, true);
        for (const QString &other : others)
            builder.set<&Service::name>(builder.create<Service>(), other);
        REQUIRE(open.workspace.apply(std::move(builder), u"made"_s));
        dialog = new CarryOverDialog(open.workspace, original, nullptr);
        dialog->show();
        services = dialog->findChild<QListWidget *>(u"services"_s);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().contains(u"arry"_s))
                carry = button;
        }
        REQUIRE(carry);
    }
    [[nodiscard]] auto copies() const
    {
        return open.workspace.reg().referring<&Improvement::copiedFrom>(original.value);
    }
};

} // namespace

TEST_CASE("services are chosen with the space bar and get a copy each, in one change")
{
    Carrying c({u"Mail"_s, u"Desk"_s, u"Pay & <i>go</i>"_s});
    CHECK(c.services->count() == 3);
    CHECK(c.services->item(0)->text() == u"Desk"_s);
    CHECK_FALSE(c.carry->isEnabled());
    QTest::keyClick(c.services, Qt::Key_Space);
    QTest::keyClick(c.services, Qt::Key_Down);
    QTest::keyClick(c.services, Qt::Key_Down);
    QTest::keyClick(c.services, Qt::Key_Space);
    CHECK(c.carry->isEnabled());
    CHECK(c.carry->text() == u"&Carry over to 2"_s);
    const qint64 before = c.open.workspace.document().change();
    QTest::mouseClick(c.carry, Qt::LeftButton);
    CHECK(c.copies().size() == 2);
    CHECK(c.open.workspace.document().change() == before + 1);
}

TEST_CASE("where every service has a copy the dialog says so and offers nothing")
{
    Carrying c({});
    CHECK_FALSE(c.services->isVisible());
    CHECK(c.dialog->findChild<QLabel *>(u"none"_s)->isVisible());
    CHECK_FALSE(c.carry->isEnabled());
    QTest::keyClick(c.dialog, Qt::Key_Escape);
    CHECK(c.copies().empty());
}
