// SPDX-License-Identifier: GPL-3.0-or-later
// Moving cards of the board, by keys, menu and mouse.
#include <core/register.h>
#include <document/register_view.h>
#include <gui/register/board_view.h>
#include <widgets/ask.h>

#include <answers/basis/work_in_progress.h>
#include <core/entities/improvement.h>
#include <core/record_text.h>
#include <edits/record_edit.h>
#include <gui/records/record_dialog.h>

#include <QAction>
#include <QDropEvent>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>

#include <algorithm>

namespace Ratchet {

void BoardView::goSideways(int by)
{
    const int from = currentColumn();
    const int row = from < 0 ? 0 : std::max(0, m_columns[size_t(from)].list->currentIndex().row());
    for (int column = from + by; column >= 0 && column < int(m_columns.size()); column += by) {
        if (m_columns[size_t(column)].model->rowCount() > 0)
            return select(column, row);
    }
}

void BoardView::moveSideways(int by)
{
    const int to = currentColumn() + by;
    if (currentRecord() != 0 && to >= 0 && to < int(m_columns.size()))
        moveTo(currentRecord(), m_columns[size_t(to)].model->status());
}

void BoardView::moveTo(RecordId record, ImprovementStatus status)
{
    const Improvement *improvement = m_workspace.reg().find(Id<Improvement>(record));
    if (!improvement || improvement->status == status || !m_workspace.view().isEditable())
        return;
    if (status == ImprovementStatus::InProgress) {
        const auto reached = limitReachedBy(m_workspace.reg(), *improvement);
        const QString text = reached
            ? tr("%1 would have %Ln improvement(s) in progress; its limit is %2. Finish something first, or go on "
                 "knowingly.",
                 nullptr, reached->count)
                  .arg(recordName(m_workspace.reg(), EntityKind::Service, reached->service.value),
                       QLocale().toString(reached->limit))
            : QString();
        if (reached && !m_workspace.ask().confirm(this, tr("Limit of work in progress"), text, tr("Move all the same")))
            return;
    }
    m_current = record;
    const FieldIndex field = entityType<Improvement>().indexOf(u"status");
    const Result<qint64> edited =
        editField(m_workspace.document(), EntityKind::Improvement, record, field, Value(qint64(status)));
    m_workspace.settle(edited, this, [this, record, status](const Result<qint64> &moved) {
        if (moved)
            return;
        const QString question = tr("%1 cannot become \"%2\" yet.\n\n%3\n\nOpen it to fill in what is missing?")
                                     .arg(recordName(m_workspace.reg(), EntityKind::Improvement, record),
                                          statusLabel(status), moved.error().what);
        if (m_workspace.ask().confirm(this, tr("Not moved"), question, tr("Open it")))
            open(record);
    });
}

void BoardView::open(RecordId record)
{
    if (record == 0)
        return;
    auto *dialog = new RecordDialog(m_workspace, RecordRef{EntityKind::Improvement, record}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BoardView::showMenu()
{
    const RecordId record = currentRecord();
    const int column = currentColumn();
    if (record == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Move to"));
    for (const Column &to : m_columns) {
        const ImprovementStatus status = to.model->status();
        QAction *action =
            menu->addAction(statusLabel(status), this, [this, record, status] { moveTo(record, status); });
        action->setEnabled(m_workspace.view().isEditable() && status != m_columns[size_t(column)].model->status());
    }
    menu->addSeparator();
    menu->addAction(tr("&Open…"), this, [this, record] { open(record); });
    const QListView *list = m_columns[size_t(column)].list;
    menu->popup(list->viewport()->mapToGlobal(list->visualRect(list->currentIndex()).center()));
}

bool BoardView::eventFilter(QObject *watched, QEvent *event)
{
    const auto column = std::ranges::find_if(m_columns, [watched](const Column &candidate) {
        return candidate.list == watched || candidate.frame == watched;
    });
    if (column == m_columns.end())
        return QWidget::eventFilter(watched, event);
    if (watched == column->frame && (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop)) {
        auto *drop = static_cast<QDropEvent *>(event); // a drag that enters is one too
        if (!column->model->canDropMimeData(drop->mimeData(), Qt::MoveAction, -1, -1, {}))
            return false;
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            column->model->dropMimeData(drop->mimeData(), Qt::MoveAction, -1, -1, {});
        return true;
    }
    if (event->type() != QEvent::KeyPress || watched != column->list)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int sideways = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool isMove = key->modifiers().testFlag(Qt::ControlModifier) || key->modifiers().testFlag(Qt::AltModifier);
    switch (key->key()) {
    case Qt::Key_Left:
        isMove ? moveSideways(-sideways) : goSideways(-sideways);
        return true;
    case Qt::Key_Right:
        isMove ? moveSideways(sideways) : goSideways(sideways);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(currentRecord());
        return true;
    case Qt::Key_M:
        if (key->modifiers() == Qt::NoModifier) {
            showMenu();
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Ratchet
