// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_fields.h"
#include "open_workspace.h"

#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <edits/record_edit.h>
#include <gui/records/claim_dialogs.h>
#include <gui/records/decision_dialog.h>
#include <gui/records/detail_pane.h>
#include <widgets/field_editor.h>

#include <QLabel>
#include <QTabWidget>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Claim : OpenWorkspace {
    Id<Person> ada = add<Person>({{u"name"_s, u"Ada"_s}});
    Id<Improvement> improvement = addImprovement(u"CSI-0001"_s, u"Restore test"_s, ImprovementStatus::Delivered);
    Id<Metric> metric = add<Metric>({{u"name"_s, u"<b>Time</b>"_s}, {u"direction"_s, qint64(Direction::Down)}});
    Id<Steering> claim = add<Steering>({{u"improvement"_s, improvement.value}, {u"metric"_s, metric.value}});
    QWidget window;

    static void enter(DecisionDialog &dialog, const QString &field, const Value &value)
    {
        auto *editor = dialog.findChild<FieldEditor *>(field);
        REQUIRE(editor);
        editor->setValue(value);
        Q_EMIT editor->edited();
    }
    static QString problemOf(const DecisionDialog &dialog) { return dialog.findChild<QLabel *>(u"problem"_s)->text(); }
};

} // namespace

TEST_CASE("A claim is locked in a dialog that stays open while something is missing")
{
    Claim c;
    askLock(c.workspace, c.claim, &c.window);
    auto *dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    CHECK(unnamedControls(*dialog).isEmpty());
    dialog->accept();
    CHECK(dialog->isVisible());
    for (const QString &field : {u"expected_change"_s, u"target_on"_s, u"baseline_from"_s, u"baseline_to"_s})
        CHECK(problemAt(*dialog, field).contains(u"must be filled in"_s)); // all at once
    Claim::enter(*dialog, u"expected_change"_s, -2.5);
    Claim::enter(*dialog, u"target_on"_s, QDate(2030, 1, 1));
    Claim::enter(*dialog, u"baseline_from"_s, QDate(2025, 1, 1));
    Claim::enter(*dialog, u"baseline_to"_s, QDate(2025, 12, 31));
    dialog->accept();
    CHECK(c.reg().find(c.claim)->lockedOn == dayOfTests);
    CHECK(c.reg().find(c.claim)->expectedChange == -2.5);
    CHECK(c.workspace.document().undoText().startsWith(u"Registered: "_s));
    REQUIRE(valueOf(c.workspace.document().undo()) > 0);
    CHECK_FALSE(c.reg().find(c.claim)->lockedOn.isValid());
}

TEST_CASE("With one no the limits stay, and the dialog says why")
{
    Claim c;
    askRebase(c.workspace, c.metric, QDate(2025, 6, 1), &c.window);
    auto *dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    for (const QString &question : {u"distinct"_s, u"cause_known"_s, u"desirable"_s})
        Claim::enter(*dialog, question, true);
    Claim::enter(*dialog, u"reason"_s, u"New router"_s);
    Claim::enter(*dialog, u"decided_by"_s, c.ada.value);
    dialog->accept();
    CHECK(dialog->isVisible());
    CHECK(Claim::problemOf(*dialog).contains(u"not expected to last"_s));
    CHECK(c.reg().all<Phase>().isEmpty());
    Claim::enter(*dialog, u"expected_to_last"_s, true);
    dialog->accept();
    REQUIRE(c.reg().all<Phase>().size() == 1);
    CHECK(c.reg().all<Phase>().begin()->fromOn == QDate(2025, 6, 1));
    CHECK(c.reg().all<Phase>().begin()->decidedOn == dayOfTests);
}

TEST_CASE("Somebody answers for a gain without proof, by name")
{
    Claim c;
    askOverride(c.workspace, c.improvement, &c.window);
    auto *dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    Claim::enter(*dialog, u"override_reason"_s, u"the old system is gone"_s);
    dialog->accept();
    CHECK(dialog->isVisible());
    Claim::enter(*dialog, u"override_by"_s, c.ada.value);
    dialog->accept();
    CHECK(c.reg().find(c.improvement)->overrideBy == c.ada);
    CHECK(c.reg().find(c.improvement)->overrideOn == dayOfTests);
}

TEST_CASE("What is claimed, proven and lost stands above the benefits, and who answers for a gain above its changes")
{
    Claim c;
    ChangeBuilder builder = c.workspace.document().builder();
    builder.set<&Improvement::deliveredOn>(c.improvement, QDate(2026, 1, 1));
    builder.set<&Improvement::overrideReason>(c.improvement, u"<i>gone</i>"_s);
    builder.set<&Improvement::overrideBy>(c.improvement, c.ada.value);
    builder.set<&Improvement::overrideOn>(c.improvement, QDate(2026, 2, 1));
    const auto benefit = builder.create<Benefit>();
    builder.set<&Benefit::improvement>(benefit, c.improvement.value);
    builder.set<&Benefit::recurring>(benefit, true);
    builder.set<&Benefit::actual>(benefit, 1200.0);
    REQUIRE(c.workspace.apply(std::move(builder), u"made"_s));

    DetailPane pane(c.workspace, EntityKind::Improvement, nullptr);
    pane.setRecord(c.improvement.value);
    show(pane);
    const auto shows = [&pane](const QString &part) {
        const auto labels = pane.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&part](const QLabel *text) {
            return text->textFormat() == Qt::PlainText && text->text().contains(part);
        });
    };
    CHECK(shows(u"without proof: “<i>gone</i>” (Ada"_s));
    CHECK_FALSE(shows(u"Claimed: "_s)); // not on this tab
    pane.findChild<QTabWidget *>()->setCurrentIndex(2);
    CHECK(shows(u"Claimed: "_s + QLocale().toString(1200)));
    CHECK(shows(u"Taken off: 0"_s));
    ChangeBuilder faded = c.workspace.document().builder();
    faded.set<&Improvement::status>(c.improvement, qint64(ImprovementStatus::Faded));
    REQUIRE(c.workspace.apply(std::move(faded), u"faded"_s));
    CHECK(shows(u"Taken off: "_s + QLocale().toString(1200)));
}

TEST_CASE("An edit of a registered claim asks for its reason and is given up without one")
{
    Claim c;
    c.add<Steering>({{u"improvement"_s, c.improvement.value}, {u"metric"_s, c.metric.value}});
    ChangeBuilder lock = c.workspace.document().builder();
    lock.set<&Steering::lockedOn>(c.claim, dayOfTests);
    REQUIRE(c.workspace.apply(std::move(lock), u"locked"_s));
    const FieldIndex expected = fieldIndex<&Steering::expectedChange>();
    const auto edit = [&] {
        Result<qint64> settled = failure(ErrorCode::Refused, u"not settled"_s);
        c.workspace.settle(editField(c.workspace.document(), EntityKind::Steering, c.claim.value, expected, -1.0),
                           nullptr, [&settled](const Result<qint64> &written) { settled = written; });
        return settled;
    };
    CHECK(edit().error().code == ErrorCode::Cancelled);
    CHECK(std::isnan(c.reg().find(c.claim)->expectedChange));
    c.ask.answer = u"half the scope"_s;
    REQUIRE(edit().has_value());
    REQUIRE(c.reg().all<Amendment>().size() == 1);
    CHECK(c.reg().all<Amendment>().begin()->reason == u"half the scope"_s);
}
