// SPDX-License-Identifier: GPL-3.0-or-later
// What an evidence pack is about and how it looks, chosen in its dialog: nothing of it is lost on the way through, and
// a logo is taken, refused and removed.
#include "open_workspace.h"

#include <core/entities/organisation.h>
#include <core/entities/settings.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/packs/pack_dialog.h>
#include <report/paper/pack_choices.h>
#include <support/wait.h>
#include <widgets/check_list.h>
#include <widgets/day_edit.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct PackRegister : OpenWorkspace {
    PackRegister()
    {
        add<Service>({{u"name"_s, u"Mail"_s}});
        add<Service>({{u"name"_s, u"Chat"_s}});
        add<Unit>({{u"name"_s, u"Desk"_s}});
    }
    [[nodiscard]] PackChoices throughDialog(const PackChoices &choices)
    {
        return PackDialog(workspace, choices, true, nullptr).choices();
    }
};

PackChoices everythingChosen()
{
    PackChoices choices;
    choices.services = {u"Chat"_s};
    choices.units = {u"Desk"_s};
    choices.periodFrom = QDate(2026, 7, 1);
    choices.setHas(PackSection(2), false);
    choices.setHas(PackSection(5), false);
    choices.names = Names::Roles;
    choices.language = u"de_CH"_s;
    choices.paper = Paper::Letter;
    choices.profile = PackProfile::Archive;
    choices.preparedBy = u"Ada"_s;
    choices.reviewedBy = u"Bob"_s;
    choices.reviewedOn = QDate(2026, 11, 20);
    choices.approvedBy = u"Eve"_s;
    return choices; // approved without a day
}

} // namespace

TEST_CASE("what a pack was to be about comes out of the dialog as it went in")
{
    PackRegister open;
    const bool isSame = open.throughDialog(everythingChosen()) == everythingChosen();
    CHECK(isSame);
    const bool isPlainSame = open.throughDialog(PackChoices()) == PackChoices();
    CHECK(isPlainSame);
    PackChoices foreign;
    foreign.language = u"fr_FR"_s; // none that is offered, but one that somebody chose
    CHECK(open.throughDialog(foreign).language == u"fr_FR"_s);
    foreign.services = {u"A service that is gone"_s};
    CHECK(open.throughDialog(foreign).services.isEmpty());
}

TEST_CASE("a period and a signature have a day only where that is ticked")
{
    PackRegister open;
    PackDialog dialog(open.workspace, PackChoices(), true, nullptr);
    dialog.show();
    auto *from = dialog.findChild<DayEdit *>(u"periodFrom"_s);
    CHECK_FALSE(from->isEnabled());
    CHECK_FALSE(dialog.choices().periodFrom.isValid());
    dialog.findChild<QCheckBox *>(u"hasPeriod"_s)->click();
    CHECK(from->isEnabled());
    from->setDate(QDate(2026, 8, 1));
    CHECK(dialog.choices().periodFrom == QDate(2026, 8, 1));
    dialog.findChild<DayEdit *>(u"asOf"_s)->setDate(QDate(2026, 6, 30)); // nothing begins after its end
    CHECK(dialog.asOf() == QDate(2026, 6, 30));
    CHECK(dialog.choices().periodFrom == QDate(2026, 6, 30));
    auto *approvedOn = dialog.findChild<DayEdit *>(u"approvedOn"_s);
    CHECK_FALSE(approvedOn->isEnabled());
    CHECK_FALSE(dialog.choices().approvedOn.isValid());
    dialog.findChild<QCheckBox *>(u"approvedHasDay"_s)->click();
    CHECK(approvedOn->isEnabled());
    CHECK(dialog.choices().approvedOn == dayOfTests);
    dialog.findChild<QLineEdit *>(u"preparedBy"_s)->setText(u"  Ada "_s);
    CHECK(dialog.choices().preparedBy == u"Ada"_s);
}

TEST_CASE("what there is none of cannot be chosen from")
{
    OpenWorkspace empty;
    PackDialog dialog(empty.workspace, PackChoices(), true, nullptr);
    dialog.show();
    CHECK_FALSE(dialog.findChild<CheckList *>(u"services"_s)->isVisible());
    CHECK_FALSE(dialog.findChild<CheckList *>(u"units"_s)->isVisible());
    CHECK(dialog.findChild<CheckList *>(u"sections"_s)->isVisible());
    CHECK(dialog.findChild<CheckList *>(u"sections"_s)->count() == packSectionCount);
}

TEST_CASE("a logo is kept with the register in one change, what is no picture is refused, and removing it is undone")
{
    PackRegister open;
    PackDialog dialog(open.workspace, PackChoices(), true, nullptr);
    dialog.show();
    auto *choose = dialog.findChild<QPushButton *>(u"chooseLogo"_s);
    auto *remove = dialog.findChild<QPushButton *>(u"removeLogo"_s);
    const auto *shown = dialog.findChild<QLabel *>(u"logo"_s);
    CHECK(shown->text() == u"none"_s);
    CHECK_FALSE(remove->isVisible());
    const qint64 change = open.workspace.document().change();
    open.ask.answer = open.folder.filePath(u"logo.png"_s);
    writeFile(open.ask.answer, "no picture");
    choose->click();
    REQUIRE(open.ask.told.size() == 1);
    CHECK(open.ask.told.first().contains(u"This picture cannot be read."_s));
    CHECK(open.workspace.document().change() == change);
    QImage picture(64, 32, QImage::Format_RGB32);
    picture.fill(Qt::red);
    REQUIRE(picture.save(open.ask.answer));
    choose->click();
    CHECK(open.workspace.document().change() == change + 1);
    CHECK(open.workspace.document().undoText() == u"Logo changed"_s);
    CHECK(shown->pixmap().height() == 32);
    CHECK(remove->isVisible());
    remove->click();
    CHECK(shown->text() == u"none"_s);
    CHECK_FALSE(remove->isVisible());
    CHECK(open.reg().settings().logo.isEmpty());
    valueOf(open.workspace.document().undo());
    CHECK_FALSE(open.reg().settings().logo.isEmpty());
}

TEST_CASE("in a state that cannot be changed a pack is chosen with the logo that there is")
{
    PackRegister open;
    valueOf(open.workspace.view().setRecordedAt(1));
    PackDialog dialog(open.workspace, PackChoices(), true, nullptr);
    dialog.show();
    CHECK_FALSE(dialog.findChild<QPushButton *>(u"chooseLogo"_s)->isEnabled());
    CHECK(dialog.findChild<CheckList *>(u"sections"_s)->isEnabled());
    CHECK_FALSE(dialog.findChild<CheckList *>(u"services"_s)->isVisible()); // none was there yet
}

TEST_CASE("a pack of one question does not change what the next whole pack leaves out")
{
    PackRegister open;
    PackChoices kept;
    kept.setHas(PackSection(6), false);
    {
        ChangeBuilder builder = open.workspace.document().builder();
        builder.set<&Settings::packChoices>(open.reg().all<Settings>().begin()->id, packChoicesText(kept));
        valueOf(open.workspace.document().apply(std::move(builder), u"kept"_s));
    }
    QWidget window;
    window.show();
    open.ask.answer = open.folder.filePath(u"question.pdf"_s);
    exportPack(open.workspace, &window, 2);
    auto *dialog = openDialog<PackDialog>();
    REQUIRE(dialog);
    CHECK(dialog->choices().has(PackSection(1))); // that of question 2
    CHECK_FALSE(dialog->choices().has(PackSection(0)));
    CHECK(dialog->choices().preparedBy == u"Ada"_s); // who has the register open
    dialog->accept();
    REQUIRE(waitFor([&] { return !open.ask.told.isEmpty(); }));
    CHECK(QFile::exists(open.ask.answer));
    const PackChoices next = packChoicesOf(open.reg());
    CHECK(next.has(PackSection(0)));
    CHECK_FALSE(next.has(PackSection(6)));
    CHECK(next.preparedBy == u"Ada"_s);
}
