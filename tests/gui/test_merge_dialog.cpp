// SPDX-License-Identifier: GPL-3.0-or-later
// Merging a person into another one, from the list of people.
#include "open_window.h"

#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/records/merge_dialog.h>
#include <support/wait.h>
#include <widgets/field_editor.h>
#include <widgets/record_maker.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a person is merged into another one from the list, and the change can be taken back")
{
    OpenWorkspace open;
    const auto kept = open.add<Person>({{u"name"_s, u"Nguyen, Linh"_s}});
    const auto gone = open.add<Person>({{u"name"_s, u"Linh Nguyen"_s}});
    const auto mail = open.add<Service>({{u"name"_s, u"Mail"_s}, {u"owner"_s, gone.value}});
    const RowCommand command = mergeCommand(EntityKind::Person);
    command.run(open.workspace, nullptr, gone.value);
    auto *dialog = openDialog<MergeDialog>();
    REQUIRE(dialog);
    CHECK(unnamedControls(*dialog).isEmpty());
    QString said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said += label->text() + u'\n';
    CHECK(said.contains(u"Moved with it: 1 service."_s));
    dialog->accept();
    CHECK(dialog->findChild<QLabel *>(u"problem"_s)->text() == u"Choose the one that stays."_s);
    CHECK(open.reg().find(gone));
    dialog->findChild<FieldEditor *>(u"kept"_s)->setValue(Value(kept.value));
    dialog->accept();
    CHECK_FALSE(open.reg().find(gone));
    CHECK(open.reg().find(mail)->owner == kept);
    valueOf(open.workspace.document().undo());
    CHECK(open.reg().find(mail)->owner == gone);
}

TEST_CASE("nobody new is made for one to be merged into")
{
    OpenWindow open;
    Document &document = open.window.workspace()->document();
    ChangeBuilder builder = document.builder();
    const auto gone = builder.create<Person>();
    builder.set<&Person::name>(gone, u"Linh Nguyen"_s);
    valueOf(document.apply(std::move(builder), u"made"_s));
    REQUIRE(recordMakerFor(&open.window)); // who would
    mergeCommand(EntityKind::Person).run(*open.window.workspace(), &open.window, gone.value);
    auto *dialog = openDialog<MergeDialog>();
    REQUIRE(dialog);
    QApplication::setActiveWindow(dialog);
    auto *line = dialog->findChild<FieldEditor *>(u"kept"_s)->findChild<QLineEdit *>();
    const auto *list = dialog->findChild<QCompleter *>();
    QTest::keyClicks(line, u"Linh"_s);
    REQUIRE(waitFor([list] { return list->popup()->isVisible(); }));
    CHECK(list->model()->rowCount() == 1); // the one that is there
    list->popup()->hide();
    dialog->accept();
    CHECK(document.reg().all<Person>().size() == 1);
}

TEST_CASE("what thousands of records name is merged beside the window, which takes nothing along when it is closed")
{
    OpenWorkspace open;
    const auto kept = open.add<Person>({{u"name"_s, u"Nguyen, Linh"_s}});
    const auto gone = open.add<Person>({{u"name"_s, u"Linh Nguyen"_s}});
    ChangeBuilder builder = open.workspace.document().builder();
    for (int number = 0; number < 2500; ++number) {
        const auto service = builder.create<Service>();
        builder.set<&Service::name>(service, u"S%1"_s.arg(number));
        builder.set<&Service::owner>(service, gone.value);
    }
    valueOf(open.workspace.document().apply(std::move(builder), u"many"_s));
    QWidget window;
    window.show();
    mergeCommand(EntityKind::Person).run(open.workspace, &window, gone.value);
    auto *dialog = openDialog<MergeDialog>();
    REQUIRE(dialog);
    dialog->findChild<FieldEditor *>(u"kept"_s)->setValue(Value(kept.value));
    dialog->accept();
    CHECK_FALSE(dialog->isEnabled());
    CHECK(open.reg().find(gone));
    REQUIRE(waitFor([&open, gone] { return !open.reg().find(gone); }));
    CHECK(open.reg().all<Service>().begin()->owner == kept);

    ChangeBuilder renames = open.workspace.document().builder();
    for (const Service &service : open.reg().all<Service>())
        renames.set<&Service::name>(service.id, service.name + u'!');
    auto *asking = new QDialog(&window);
    asking->show();
    bool isTold = false;
    open.workspace.write(std::move(renames), u"renamed"_s, ChangeKind::Edit, asking,
                         [&isTold](const Result<qint64> &) { isTold = true; });
    delete asking;
    REQUIRE(waitFor([&open] { return open.reg().all<Service>().begin()->name.endsWith(u'!'); }));
    CHECK_FALSE(isTold); // nobody is there to be told
    open.add<Person>({{u"name"_s, u"Ada"_s}}); // the register takes changes as before
    CHECK(open.reg().all<Person>().size() == 2);
}
