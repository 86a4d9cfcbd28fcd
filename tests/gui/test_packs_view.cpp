// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <answers/questions/answer.h>
#include <core/clipboard_table.h>
#include <core/entities/evidence.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/packs/pack_comparison_dialog.h>
#include <gui/packs/pack_export.h>
#include <gui/packs/packs_table.h>
#include <gui/packs/packs_view.h>
#include <gui/packs/verification_dialog.h>
#include <gui/paper/sheet_export.h>
#include <gui/records/decision_dialog.h>
#include <report/pack/pack_record.h>
#include <report/pack/pack_source.h>
#include <report/verify/pack_verifier.h>
#include <support/wait.h>
#include <widgets/answer_table.h>
#include <widgets/field_editor.h>

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Two packs were made; an improvement came between them.
struct OpenPacks : OpenWorkspace {
    OpenPacks()
    {
        ada = add<Person>({{u"name"_s, u"Ada"_s}});
        addImprovement(u"CSI-1"_s, u"Runbook"_s);
        makePack(u"first.pdf"_s);
        addImprovement(u"CSI-2"_s, u"Sign-on"_s);
        makePack(u"second.pdf"_s);
        workspace.waitForAnswers();
    }
    // As the window does, without its dialogs.
    void makePack(const QString &name)
    {
        PackChoices choices;
        choices.language = u"en"_s;
        PackSource source = valueOf(packSourceReader(workspace, choices, dayOfTests)());
        source.settings.reference = workspace.document().nextReference(EntityKind::Pack);
        const Answers answers = answer(source.reg, source.asOf, source.settings.locale);
        const MadePack made = valueOf(Ratchet::makePack(answers, source.reg, source.settings));
        const QString path = folder.filePath(name);
        valueOf(savePack(path, made));
        ChangeBuilder builder = workspace.document().builder();
        addRecord(builder, packRecord(made, source.settings, source.asOf, path));
        valueOf(workspace.document().apply(std::move(builder), u"pack made"_s));
    }

    Id<Person> ada;
};

QAction *viewAction(const PageView &view, const QString &text)
{
    for (QAction *action : view.actions()) {
        if (QString(action->text()).remove(u'&').contains(text))
            return action;
    }
    FAIL("no such action");
    return nullptr;
}

template <class Dialog> Dialog *waitForDialog()
{
    Dialog *dialog = nullptr;
    for (int i = 0; i < 300 && !dialog; ++i) {
        QTest::qWait(20);
        dialog = openDialog<Dialog>();
    }
    REQUIRE(dialog);
    return dialog;
}

QString wordsOf(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        words += label->text();
    return words.join(u'\n');
}

} // namespace

TEST_CASE("without a pack the page says how one is made")
{
    OpenWorkspace in;
    PacksView view(in.workspace);
    show(view);
    view.wait();
    CHECK(wordsOf(view).contains(u"Ctrl+P"_s));
    CHECK_FALSE(viewAction(view, u"Verify again"_s)->isEnabled());
    CHECK(viewAction(view, u"Verify a file"_s)->isEnabled());
}

TEST_CASE("packs are listed, the latest first, with what is kept of each")
{
    OpenPacks in;
    PacksView view(in.workspace);
    show(view);
    view.wait();
    const AnswerTable table = packsTable(in.reg(), QLocale::c());
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells[0].text == u"PACK-0002"_s);
    CHECK(table.rows[1].cells[2].text == u"The whole register"_s);
    CHECK(wordsOf(view).contains(in.folder.filePath(u"second.pdf"_s)));
    CHECK(unnamedControls(view).isEmpty());
    viewAction(view, u"Copy hash"_s)->trigger();
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied == in.reg().find(Id<Pack>(table.rows[0].record.record))->sha256);
    CHECK(copied.size() == 64);
}

TEST_CASE("an attestation is one change that names question, person and pack")
{
    OpenPacks in;
    PacksView view(in.workspace);
    show(view);
    view.wait();
    const qint64 before = in.workspace.document().change();
    viewAction(view, u"Attest"_s)->trigger();
    auto *dialog = waitForDialog<DecisionDialog>();
    dialog->accept();
    REQUIRE(dialog->isVisible()); // nobody has signed
    CHECK(wordsOf(*dialog).contains(u"Somebody has to sign"_s));
    for (auto *editor : dialog->findChildren<FieldEditor *>()) {
        if (QLatin1StringView(editor->field().name) == "person"_L1)
            editor->setValue(in.ada.value);
    }
    dialog->accept();
    CHECK_FALSE(dialog->isVisible());
    CHECK(in.workspace.document().change() == before + 1);
    const auto &attestations = in.reg().all<Attestation>();
    REQUIRE(attestations.size() == 1);
    const Attestation &made = *attestations.begin();
    const Pack *pack = in.reg().find(made.pack);
    REQUIRE(pack);
    CHECK(pack->reference == u"PACK-0002"_s);
    CHECK(made.question == 1);
    CHECK(made.change == pack->change);
    view.wait();
    CHECK(clipboardText(cellsOf(view.view().table())).contains(u"✓ questions 1"_s));
    CHECK(wordsOf(view).contains(u"complete and right"_s));
    viewAction(view, u"Attest"_s)->trigger();
    auto *next = waitForDialog<DecisionDialog>();
    for (auto *editor : next->findChildren<FieldEditor *>()) {
        if (QLatin1StringView(editor->field().name) == "question"_L1)
            CHECK(valueOf(editor->value()) == Value(qint64(2)));
    }
    next->reject();
}

TEST_CASE("two packs are compared, the earlier one first, and the comparison can be saved")
{
    OpenPacks in;
    const auto &packs = in.reg().all<Pack>();
    const Pack &latest = *std::ranges::find(packs, u"PACK-0002"_s, &Pack::reference);
    PackComparisonDialog dialog(in.workspace, latest.id, nullptr);
    dialog.show();
    dialog.wait();
    const PackComparison &comparison = dialog.comparison();
    CHECK(comparison.before == u"PACK-0001"_s);
    CHECK(comparison.after == u"PACK-0002"_s);
    const auto improvements = std::ranges::find(comparison.tables, u"improvements"_s, &AnswerTable::id);
    REQUIRE(improvements->rows.size() == 1);
    CHECK(improvements->rows[0].cells[0].text == u"CSI-2 Sign-on"_s);
    CHECK(unnamedControls(dialog).isEmpty());
    in.ask.answer = in.folder.filePath(u"comparison.pdf"_s);
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(u"PDF"_s))
            button->click();
    }
    REQUIRE(waitFor([&] { return QFile::exists(in.ask.answer); }));
}

TEST_CASE("a pack that says what the register says is found sound, a changed one is not")
{
    OpenPacks in;
    PacksView view(in.workspace);
    show(view);
    view.wait();
    viewAction(view, u"Verify again"_s)->trigger();
    auto *sound = waitForDialog<VerificationDialog>();
    INFO(wordsOf(*sound).toStdString());
    CHECK(wordsOf(*sound).contains(u"✓ Sound"_s));
    CHECK(unnamedControls(*sound).isEmpty());
    sound->reject();
    QTest::qWait(1);

    QFile file(in.folder.filePath(u"second.pdf"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    in.ask.answer = in.folder.filePath(u"not a pack.pdf"_s);
    QFile changed(in.ask.answer);
    REQUIRE(changed.open(QIODevice::WriteOnly));
    changed.write(file.readAll().left(200));
    changed.close();
    viewAction(view, u"Verify a file"_s)->trigger();
    for (int i = 0; i < 300 && in.ask.told.isEmpty(); ++i)
        QTest::qWait(20);
    CHECK(in.ask.told.size() == 1); // it is no pack, and that is said
}

TEST_CASE("what differs is named, and can be reached and copied")
{
    PackVerification found;
    found.differences = {{u"Figures"_s, u"Open"_s, u"49"_s, u"48"_s},
                         {u"Page 3"_s, u"printed text"_s, u"<b>"_s, {}},
                         {u"Pages 1 to 77"_s,
                          u"changed after the pack was made: something was added, taken away or laid over; SHA-256"_s,
                          QString(64, u'a'), QString(64, u'b')},
                         {u"Attestations"_s, u"line 2"_s, QString(300, u'x'),
                          QString(u"a long sentence of many words, "_s).repeated(12)}};
    found.notProven = {u"Whether it is true."_s};
    announceWarning(u"propagateSizeHints"_s);
    VerificationDialog dialog(u"/somewhere/evidence.pdf"_s, found, nullptr);
    dialog.show();
    CHECK(wordsOf(dialog).contains(u"✕ Differs"_s));
    CHECK(unnamedControls(dialog).isEmpty());
    const auto *table = dialog.findChild<AnswerTableView *>();
    REQUIRE(table);
    CHECK(clipboardText(cellsOf(table->table())).contains(u"<b>"_s));
    CHECK(dialog.width() <= 1366);
    const QRect last = table->visualRect(table->model()->index(0, table->model()->columnCount() - 1));
    CHECK(table->viewport()->rect().contains(last)); // no column has to be scrolled to
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(u"opy"_s))
            button->click();
    }
    CHECK(QApplication::clipboard()->text().contains(u"Figures\tOpen\t49\t48"_s));
}
