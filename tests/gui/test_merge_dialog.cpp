// SPDX-License-Identifier: GPL-3.0-or-later
// Merging a person into another one, from the list of people.
#include "open_workspace.h"

#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/records/merge_dialog.h>
#include <widgets/field_editor.h>

#include <QLabel>

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
