// SPDX-License-Identifier: GPL-3.0-or-later
// The board by arrows, by the menu of a card and by dragging: what moves a card, and what keeps it where it is.
#include "form_fields.h"
#include "open_board.h"

#include <core/entities/organisation.h>
#include <document/register_view.h>
#include <gui/records/decision_dialog.h>
#include <gui/records/record_dialog.h>
#include <models/lists/roles.h>

#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>

#include <memory>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A board on which the first card may be accepted: it names its service and the outcome.
struct MovingBoard : OpenBoard {
    MovingBoard()
    {
        payments = add<Service>({{u"name"_s, u"Payments"_s}, {u"wip_limit"_s, qint64(0)}});
        ada = add<Person>({{u"name"_s, u"Ada"_s}});
        ChangeBuilder builder = workspace.document().builder();
        builder.set<&Improvement::service>(first, payments.value);
        builder.set<&Improvement::outcome>(first, u"Nobody waits for a password"_s);
        builder.set<&Improvement::owner>(first, ada.value);
        valueOf(workspace.document().apply(std::move(builder), u"described"_s));
        settle();
    }
    // Gives the keyboard to that card.
    void choose(Id<Improvement> improvement)
    {
        auto *board = page.findChild<BoardView *>();
        REQUIRE(board->showRecord(improvement.value));
        board->focusCard();
        REQUIRE(current() == improvement);
    }
    [[nodiscard]] static Id<Improvement> current()
    {
        return Id<Improvement>(list() ? list()->currentIndex().data(RecordIdRole).toLongLong() : 0);
    }
    void setStatus(Id<Improvement> improvement, ImprovementStatus status)
    {
        valueOf(workspace.document().setField(EntityKind::Improvement, improvement.value,
                                              fieldIndex<&Improvement::status>(), Value(qint64(status))));
        settle();
    }
    // Drags the card onto that column, as the window system would tell it. True where the column takes it.
    bool drag(const QMimeData &card, const QString &state) const
    {
        QWidget *onto = column(state)->parentWidget();
        QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction, &card, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(onto, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(QPointF(5, 5), Qt::MoveAction, &card, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto, &drop);
        settle();
        return drop.isAccepted();
    }
    [[nodiscard]] std::unique_ptr<QMimeData> cardOf(const QString &state) const
    {
        const QAbstractItemModel *cards = column(state)->model();
        return std::unique_ptr<QMimeData>(cards->mimeData({cards->index(0, 0)}));
    }
    QMenu *openMenu() const
    {
        QTest::keyClick(list(), Qt::Key_M);
        return page.findChild<BoardView *>()->findChild<QMenu *>();
    }

    Id<Service> payments;
    Id<Person> ada;
};

QAction *entry(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

TEST_CASE("arrows lead over columns without a card to the next that has one, in the direction of reading")
{
    MovingBoard board;
    board.setStatus(board.second, ImprovementStatus::OnHold); // nine columns further
    const bool isMirrored = GENERATE(false, true);
    if (isMirrored)
        board.page.findChild<BoardView *>()->setLayoutDirection(Qt::RightToLeft);
    const Qt::Key on = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const Qt::Key back = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    board.choose(board.first);
    QTest::keyClick(board.list(), on);
    CHECK(board.current() == board.second);
    QTest::keyClick(board.list(), on); // nothing is further
    CHECK(board.current() == board.second);
    QTest::keyClick(board.list(), back);
    CHECK(board.current() == board.first);
    QTest::keyClick(board.list(), back);
    CHECK(board.current() == board.first);
}

TEST_CASE("a card that was moved has the keyboard where it came to, and undo brings it back")
{
    MovingBoard board;
    board.choose(board.first);
    QTest::keyClick(board.list(), Qt::Key_Right, Qt::AltModifier);
    board.settle();
    CHECK(board.status(board.first) == ImprovementStatus::Accepted);
    CHECK(board.reg().find(board.first)->acceptedOn == dayOfTests);
    CHECK(board.list() == board.column(u"Accepted"_s));
    CHECK(board.current() == board.first);
    QTest::keyClick(board.list(), Qt::Key_Left, Qt::ControlModifier);
    board.settle();
    CHECK(board.status(board.first) == ImprovementStatus::Proposed);
    CHECK_FALSE(board.reg().find(board.first)->acceptedOn.isValid());
    valueOf(board.workspace.document().undo());
    valueOf(board.workspace.document().undo());
    CHECK(board.status(board.first) == ImprovementStatus::Proposed);
    board.settle();
    QTest::keyClick(board.list(), Qt::Key_Left, Qt::ControlModifier); // no column is before the first
    CHECK(board.status(board.first) == ImprovementStatus::Proposed);
    CHECK(board.ask.told.isEmpty());
}

TEST_CASE("a card is dragged onto a column, also onto one that is empty; what is no card is not taken")
{
    MovingBoard board;
    board.page.findChild<BoardView *>()->showRecord(board.first.value);
    auto card = board.cardOf(u"Proposed"_s);
    CHECK(card->text().startsWith(u"CSI-000"_s)); // for other programs
    card->setData(u"application/x-ratchet-improvement"_s, QByteArray::number(board.first.value));
    CHECK(board.drag(*card, u"Accepted"_s)); // a strip: it holds none
    CHECK(board.status(board.first) == ImprovementStatus::Accepted);
    CHECK(board.drag(*card, u"Proposed"_s));
    CHECK(board.status(board.first) == ImprovementStatus::Proposed);
    const qint64 change = board.workspace.document().change();
    CHECK(board.drag(*card, u"Proposed"_s)); // where it lies
    CHECK(board.workspace.document().change() == change);
    QMimeData foreign;
    foreign.setText(u"CSI-0001"_s);
    CHECK_FALSE(board.drag(foreign, u"Accepted"_s));
    CHECK(board.status(board.first) == ImprovementStatus::Proposed);
}

TEST_CASE("the menu of a card leads to every state but its own, and opens its form")
{
    MovingBoard board;
    board.choose(board.first);
    QMenu *menu = board.openMenu();
    REQUIRE(menu);
    CHECK(menu->actions().size() == 1 + 14 + 2); // the title, the states, and a line before Open
    CHECK_FALSE(entry(*menu, u"Proposed"_s)->isEnabled());
    CHECK(entry(*menu, u"Withdrawn"_s)->isEnabled());
    menu->setActiveAction(entry(*menu, u"Accepted"_s));
    QTest::keyClick(menu, Qt::Key_Return);
    board.settle();
    CHECK(board.status(board.first) == ImprovementStatus::Accepted);
    QTest::keyClick(board.column(u"Accepted"_s), Qt::Key_Return);
    auto *dialog = openDialog<RecordDialog>();
    REQUIRE(dialog);
    CHECK(dialog->windowTitle() == u"CSI-0001 Self-service"_s);
    dialog->reject();
}

TEST_CASE("a move that a gate refuses asks for what is missing, and goes on with it")
{
    MovingBoard board;
    const auto service = board.add<Service>({{u"name"_s, u"Claims"_s}});
    board.choose(board.second); // without service and outcome
    QTest::keyClick(board.list(), Qt::Key_Right, Qt::ControlModifier);
    auto *dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    CHECK(dialog->windowTitle() == u"Accepted"_s);
    CHECK(board.status(board.second) == ImprovementStatus::Proposed);
    enterInto(*dialog, u"service"_s, service.value);
    dialog->accept();
    CHECK(problemAt(*dialog, u"outcome"_s) == u"\"Accepted\" asks for the service outcome stated."_s);
    enterInto(*dialog, u"outcome"_s, u"Nobody waits"_s);
    dialog->accept();
    CHECK(board.status(board.second) == ImprovementStatus::Accepted);
}

TEST_CASE("over the limit of work in progress a card moves where somebody says so, and the column tells it")
{
    MovingBoard board;
    board.choose(board.first);
    QMenu *menu = board.openMenu();
    menu->setActiveAction(entry(*menu, u"In progress"_s));
    QTest::keyClick(menu, Qt::Key_Return); // yes is said
    board.settle();
    CHECK(board.ask.told
          == QStringList{u"Payments would have 1 improvement in progress; its limit is 0. Finish something first, or "
                         "go on knowingly."_s});
    CHECK(board.status(board.first) == ImprovementStatus::InProgress);
    QStringList texts;
    for (const QLabel *label : board.column(u"In progress"_s)->parentWidget()->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    CHECK(texts == QStringList{u"In progress 1"_s, u"✕ Payments: 1 of 0"_s});
}

TEST_CASE("a column counts its cards, one without cards is no more than its name")
{
    MovingBoard board;
    const QWidget *proposed = board.column(u"Proposed"_s)->parentWidget();
    const QWidget *accepted = board.column(u"Accepted"_s)->parentWidget();
    CHECK(proposed->findChildren<QLabel *>().front()->text() == u"Proposed 2"_s);
    CHECK(proposed->toolTip().isEmpty());
    CHECK(accepted->toolTip() == u"Accepted: no improvement"_s);
    CHECK_FALSE(board.column(u"Accepted"_s)->isVisible());
    CHECK(accepted->width() < proposed->width() / 4);
    board.setStatus(board.first, ImprovementStatus::Accepted);
    CHECK(proposed->findChildren<QLabel *>().front()->text() == u"Proposed 1"_s);
    CHECK(accepted->width() == proposed->width());
    CHECK(board.column(u"Accepted"_s)->isVisible());
}

TEST_CASE("an earlier state of the board is read: no key, menu or drag moves a card")
{
    MovingBoard board;
    board.choose(board.first);
    valueOf(board.workspace.view().setRecordedAt(board.workspace.document().change() - 1));
    board.settle();
    CHECK_FALSE(board.column(u"Proposed"_s)->dragEnabled());
    CHECK_FALSE(board.column(u"Accepted"_s)->parentWidget()->acceptDrops());
    board.choose(board.first);
    QTest::keyClick(board.list(), Qt::Key_Right, Qt::ControlModifier);
    const QMenu *menu = board.openMenu();
    REQUIRE(menu);
    CHECK_FALSE(entry(*menu, u"Accepted"_s)->isEnabled());
    Q_EMIT static_cast<BoardColumn *>(board.column(u"Accepted"_s)->model())->dropped(board.first.value);
    board.settle();
    CHECK(board.ask.told.isEmpty());
    CHECK(board.workspace.document().reg().find(board.first)->status == ImprovementStatus::Proposed);
}
