// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <gui/history/history_lines.h>
#include <gui/window/quick_index.h>
#include <gui/window/register_status.h>
#include <store/open_mode.h>
#include <support/wait.h>
#include <widgets/elided_label.h>

#include <QLabel>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const RegisterStatus &status)
{
    QStringList texts;
    for (const QLabel *label : status.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            texts += label->text();
    }
    return texts;
}

QStringList tipsOf(const RegisterStatus &status)
{
    QStringList tips;
    for (const QLabel *label : status.findChildren<QLabel *>())
        tips += label->toolTip();
    return tips;
}

} // namespace

TEST_CASE("the status bar says what is saved, whose it is and whether the ledger holds")
{
    OpenWorkspace open;
    open.addImprovement(u"CSI-0001"_s, u"Runbook"_s);
    RegisterStatus status;
    CHECK(textsOf(status).isEmpty()); // without a register there is nothing to say
    status.setWorkspace(&open.workspace);
    CHECK(textsOf(status).contains(u"Saved · change 2"_s));
    CHECK(textsOf(status).contains(u"Ada"_s));
    CHECK(textsOf(status).contains(u"No backup yet"_s));
    status.verify();
    CHECK(textsOf(status).contains(u"Verifying the ledger…"_s));
    REQUIRE(waitFor([&] { return textsOf(status).contains(u"✓ Ledger intact"_s); }));
    CHECK(tipsOf(status).contains(u"Every change from 1 to 2 was verified."_s));
    open.addImprovement(u"CSI-0002"_s, u"Alerts"_s);
    CHECK(textsOf(status).contains(u"Saved · change 3"_s)); // at once
    status.setWorkspace(nullptr);
    CHECK(textsOf(status).isEmpty());
}

TEST_CASE("a long reason of a change is cut where the room ends, and in the changes of a record after a sentence")
{
    OpenWorkspace open;
    RegisterStatus status;
    status.resize(500, 30);
    status.setWorkspace(&open.workspace);
    show(status);
    const QString counts = u"Import of Improvements (added: 1, made because rows name them: 4)"_s;
    const QString whole = counts + u". Columns left out: "_s + QStringList(40, u"Colour"_s).join(u", "_s);
    ChangeBuilder builder(open.reg(), open.workspace.document().nextId());
    const Id<Improvement> made = builder.create<Improvement>();
    builder.set<&Improvement::reference>(made, u"CSI-0001"_s);
    builder.set<&Improvement::title>(made, u"Runbook"_s);
    valueOf(open.workspace.document().apply(builder, whole, ChangeKind::Import));
    const auto *done = status.findChild<ElidedLabel *>(u"done"_s);
    REQUIRE(done);
    CHECK(done->text().startsWith(counts + u" · "_s));
    CHECK(done->toolTip() == whole);
    status.resize(700, 30);
    QCoreApplication::sendPostedEvents(); // the layout
    INFO(done->width());
    CHECK(done->shownText().endsWith(u'…'));
    CHECK(done->fontMetrics().horizontalAdvance(done->shownText()) <= done->width());
    HistoryLines history(open.workspace, nullptr);
    QSignalSpy ready(&history, &HistoryLines::ready);
    history.read({EntityKind::Improvement, made.value}, 10);
    REQUIRE(ready.size() == 1);
    CHECK(ready[0][0].toStringList()[0].endsWith(counts));
}

TEST_CASE("a ledger that was altered beside the program is called broken")
{
    OpenWorkspace open;
    open.addImprovement(u"CSI-0001"_s, u"Runbook"_s);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tampering"_s);
        other.setDatabaseName(open.workspace.document().path());
        REQUIRE(other.open());
        QSqlQuery query(other);
        REQUIRE(query.exec(u"UPDATE improvement SET title = 'Another'"_s));
        query.finish();
        other.close();
    }
    QSqlDatabase::removeDatabase(u"tampering"_s);
    RegisterStatus status;
    status.setWorkspace(&open.workspace);
    status.verify();
    REQUIRE(waitFor([&] { return !textsOf(status).filter(u"✕ Ledger broken"_s).isEmpty(); }));
}

TEST_CASE("a register that is only read and goes on is not verified for ever")
{
    OpenWorkspace writer;
    writer.addImprovement(u"CSI-0001"_s, u"Runbook"_s);
    ScriptedAsk ask;
    Workspace reader(
        valueOf(Document::open(writer.workspace.document().path(), OpenMode::ReadOnly, u"Bea"_s, clockOfTests())), ask);
    RegisterStatus status;
    status.setWorkspace(&reader);
    writer.addImprovement(u"CSI-0002"_s, u"Alerts"_s);
    status.verify();
    REQUIRE(waitFor([&] { return textsOf(status).contains(u"⚠ Ledger not verified"_s); }));
    CHECK_FALSE(tipsOf(status).filter(u"Somebody went on in the register"_s).isEmpty());
    status.setWorkspace(nullptr);
    reader.waitForAnswers();
}

TEST_CASE("the history of a record is told latest first, no more of it than asked for")
{
    OpenWorkspace open;
    const Id<Improvement> item = open.addImprovement(u"CSI-0001"_s, u"Runbook"_s);
    const Id<Improvement> other = open.addImprovement(u"CSI-0002"_s, u"Alerts"_s);
    const auto rename = [&open](Id<Improvement> which, const QString &title) {
        valueOf(open.workspace.document().setField(EntityKind::Improvement, which.value,
                                                   fieldIndex<&Improvement::title>(), title));
    };
    rename(item, u"Runbooks"_s);
    rename(other, u"Alarms"_s);
    rename(item, u"Runbooks, tried"_s);
    HistoryLines history(open.workspace, nullptr);
    QSignalSpy ready(&history, &HistoryLines::ready);
    history.read({EntityKind::Improvement, item.value}, 10);
    REQUIRE(ready.size() == 1); // little to read: at once
    const QStringList lines = ready[0][0].toStringList();
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].contains(u"Runbooks, tried"_s));
    CHECK(lines[0].contains(u" · Ada · "_s));
    CHECK(lines[2].endsWith(u"made"_s)); // the reason of the change that made it
    CHECK_FALSE(lines.join(u'\n').contains(u"Alarms"_s));
    history.read({EntityKind::Improvement, item.value}, 2);
    CHECK(ready[1][0].toStringList() == lines.mid(0, 2));
    history.read({EntityKind::Improvement, 4711}, 10);
    CHECK(ready[2][0].toStringList().isEmpty());
}

TEST_CASE("what was looked for is found by its beginning, then by words that begin so, then inside")
{
    Register reg;
    ChangeBuilder builder(reg, 1);
    for (const QString &name : {u"Alan Restore"_s, u"Restoration team"_s, u"Prerestored"_s, u"Éric"_s})
        builder.set<&Person::name>(builder.create<Person>(), name);
    valueOf(reg.apply(builder.take()));
    QuickIndex index;
    index.addCommand(u"Open register…"_s, 0);
    index.addCommand(u"Restore a record…"_s, 1);
    index.addRecords(reg);
    const auto found = [&](const QString &text, int most = 10) {
        QStringList names;
        for (const int position : index.find(text, most)) {
            const QuickIndex::Entry &entry = index.at(position);
            names += entry.record ? reg.find(Id<Person>(entry.record))->name : u"command %1"_s.arg(entry.command);
        }
        return names;
    };
    CHECK(found(u"resto"_s)
          == QStringList({u"command 1"_s, u"Restoration team"_s, u"Alan Restore"_s, u"Prerestored"_s}));
    CHECK(found(u"resto"_s, 2).size() == 2);
    CHECK(found(u"RESTO alan"_s) == QStringList(u"Alan Restore"_s)); // every word, in any order
    CHECK(found(u"eric"_s) == QStringList(u"Éric"_s));
    CHECK(found(u"nobody"_s).isEmpty());
    CHECK(found({}) == QStringList({u"command 0"_s, u"command 1"_s})); // all commands, no record
}

TEST_CASE("what a key changed is said with the key that takes it back, until it is taken back")
{
    OpenWindow open;
    const auto *done = open.window.findChild<QLabel *>(u"done"_s);
    REQUIRE(done);
    CHECK(done->text().isEmpty());
    open.addImprovement(u"Night shift"_s);
    CHECK(done->text() == u"Added Night shift · Ctrl+Z takes it back"_s);
    open.command(u"edit.undo"_s)->trigger();
    CHECK(done->text().isEmpty());
    open.command(u"edit.redo"_s)->trigger();
    CHECK(done->text().startsWith(u"Added Night shift"_s));
}
