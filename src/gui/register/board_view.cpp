// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_view.h"

#include <answers/basis/work_in_progress.h>
#include <core/entities/improvement.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/records/record_dialog.h>
#include <gui/records/status_step.h>
#include <gui/register/board_delegate.h>
#include <widgets/ask.h>
#include <widgets/help_topic.h>
#include <widgets/theme.h>

#include <QAction>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastColumnWidth = 224;
constexpr int lettersWide = 32; // of a card
constexpr int leastStripWidth = 40;

int columnWidth(const QFontMetrics &metrics)
{
    return std::max(leastColumnWidth, metrics.averageCharWidth() * lettersWide);
}

int stripWidth(const QFontMetrics &metrics) { return std::max(leastStripWidth, metrics.height() + 2 * Space::small); }

// A column without cards: its name from top to bottom.
class Strip final : public QLabel {
public:
    using QLabel::QLabel;
    [[nodiscard]] QSize sizeHint() const override { return QLabel::sizeHint().transposed(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return {QLabel::minimumSizeHint().height(), 0}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(screenPalette().mutedText);
        painter.setFont(font());
        painter.translate(width(), 0);
        painter.rotate(90);
        painter.drawText(QRect(Space::medium, 0, height() - Space::medium, width()),
                         int(Qt::AlignLeft | Qt::AlignVCenter), text());
    }
};

} // namespace

BoardView::BoardView(Workspace &workspace, RecordModel &list, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(list, workspace.view())
    , m_scroll(new QScrollArea(this))
{
    setProperty(helpTopicProperty, u"register#board"_s);
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, 0, 0);
    auto *inside = new QWidget;
    auto *columns = new QHBoxLayout(inside);
    setGaps(columns, 0, Space::small);
    for (BoardColumn *model : m_model.columns()) {
        m_columns.push_back(makeColumn(model));
        columns->addWidget(m_columns.back().frame);
    }
    columns->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded); // where the window is low
    m_scroll->setFocusPolicy(Qt::NoFocus);
    rows->addWidget(m_scroll);
    connect(&m_model, &BoardModel::changed, this, &BoardView::showCards);
}

void BoardView::showEvent(QShowEvent *event)
{
    m_model.setActive(true);
    showCards();
    QWidget::showEvent(event);
}

void BoardView::hideEvent(QHideEvent *event)
{
    m_model.setActive(false);
    QWidget::hideEvent(event);
}

BoardView::Column BoardView::makeColumn(BoardColumn *model)
{
    Column column{model, new QWidget, new QLabel, new QLabel, nullptr, new QListView};
    column.strip = new Strip;
    auto *rows = new QVBoxLayout(column.frame);
    rows->setContentsMargins(Space::tight, Space::tight, Space::tight, Space::tight);
    rows->setSpacing(Space::tight);
    makeCard(column.frame);
    const QString name = statusLabel(model->status());
    column.strip->setText(name);
    setTextLook(column.title, LabelLook::Strong);
    column.title->setContentsMargins(Space::tight, Space::tight, Space::tight, 0);
    column.note->setWordWrap(true);
    column.note->setContentsMargins(Space::tight, 0, Space::tight, 0);
    setTextLook(column.note, LabelLook::Small);
    column.list->setModel(model);
    column.list->setItemDelegate(new BoardDelegate(column.list));
    column.list->setResizeMode(QListView::Adjust);
    column.list->setFrameShape(QFrame::NoFrame);
    column.list->setAccessibleName(tr("Improvements: %1").arg(name));
    column.list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column.list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column.list->setDragDropMode(QAbstractItemView::DragDrop);
    column.list->setDefaultDropAction(Qt::MoveAction);
    column.list->setContextMenuPolicy(Qt::CustomContextMenu);
    column.list->installEventFilter(this);
    column.frame->installEventFilter(this);
    column.frame->setAcceptDrops(true); // also while only the strip is there
    for (QWidget *part : {static_cast<QWidget *>(column.title), static_cast<QWidget *>(column.note),
                          static_cast<QWidget *>(column.strip), static_cast<QWidget *>(column.list)})
        rows->addWidget(part, part == column.list || part == column.strip ? 1 : 0);
    const ImprovementStatus status = model->status();
    connect(
        model, &BoardColumn::dropped, this, [this, status](RecordId record) { moveTo(record, status); },
        Qt::QueuedConnection); // after the drag has ended
    connect(column.list, &QListView::doubleClicked, this, [this] { open(currentRecord()); });
    connect(column.list, &QWidget::customContextMenuRequested, this, &BoardView::showMenu);
    connect(column.list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, model](const QModelIndex &current) {
                if (current.isValid()) {
                    m_current = model->cards()[size_t(current.row())].record;
                    Q_EMIT currentRecordChanged(m_current);
                }
            });
    return column;
}

QString BoardView::workInProgressText() const
{
    QStringList over;
    const Register &reg = m_workspace.reg();
    for (const WorkInProgress &load : workInProgress(reg)) {
        const QString name = recordName(reg, EntityKind::Service, load.service.value);
        const QString text =
            tr("%1: %2 of %3").arg(name, QLocale().toString(load.count), QLocale().toString(load.limit));
        over += load.isExceeded() ? QString(u"✕ "_s + text) : text;
    }
    return over.join(u'\n');
}

void BoardView::showCards()
{
    const QLocale locale;
    for (const Column &column : m_columns) {
        const qsizetype count = column.model->count();
        const bool isEmpty = count == 0;
        column.title->setText(tr("%1 %2").arg(statusLabel(column.model->status()), locale.toString(count)));
        const QString note = column.model->status() == ImprovementStatus::InProgress ? workInProgressText() : QString();
        column.note->setText(note);
        column.note->setVisible(!isEmpty && !note.isEmpty());
        column.title->setVisible(!isEmpty);
        column.list->setVisible(!isEmpty);
        column.strip->setVisible(isEmpty);
        column.frame->setFixedWidth(isEmpty ? stripWidth(fontMetrics()) : columnWidth(fontMetrics()));
        column.frame->setToolTip(isEmpty ? tr("%1: no improvement").arg(statusLabel(column.model->status()))
                                         : QString());
        const bool isEditable = m_workspace.view().isEditable();
        column.list->setDragEnabled(isEditable);
        column.list->setAcceptDrops(isEditable);
        column.frame->setAcceptDrops(isEditable);
    }
    if (m_current != 0)
        showRecord(m_current);
}

int BoardView::currentColumn() const
{
    const auto found =
        std::ranges::find_if(m_columns, [this](const Column &column) { return column.list->hasFocus(); });
    if (found != m_columns.end())
        return int(found - m_columns.begin());
    const auto holding =
        std::ranges::find_if(m_columns, [this](const Column &column) { return column.model->has(m_current); });
    return holding == m_columns.end() ? -1 : int(holding - m_columns.begin());
}

RecordId BoardView::currentRecord() const
{
    const int column = currentColumn();
    if (column < 0)
        return 0;
    const QModelIndex at = m_columns[size_t(column)].list->currentIndex();
    return at.isValid() ? m_columns[size_t(column)].model->cards()[size_t(at.row())].record : 0;
}

void BoardView::select(int column, int row)
{
    const Column &chosen = m_columns[size_t(column)];
    for (const Column &other : m_columns) {
        if (other.list != chosen.list)
            other.list->clearSelection();
    }
    chosen.list->setCurrentIndex(chosen.model->index(std::min(row, chosen.model->rowCount() - 1)));
    chosen.list->setFocus();
    m_scroll->ensureWidgetVisible(chosen.frame);
}

bool BoardView::showRecord(RecordId record)
{
    const bool hasFocus = isAncestorOf(focusWidget()) && isActiveWindow();
    for (const Column &column : m_columns) {
        const QModelIndex at = column.model->bring(record);
        if (!at.isValid())
            continue;
        m_current = record;
        if (hasFocus)
            select(int(&column - m_columns.data()), at.row());
        else
            column.list->setCurrentIndex(at);
        return true;
    }
    return false;
}

void BoardView::focusCard()
{
    const auto first =
        std::ranges::find_if(m_columns, [](const Column &column) { return column.model->rowCount() > 0; });
    const int column = currentColumn() >= 0 ? currentColumn() : int(first - m_columns.begin());
    if (column < int(m_columns.size()))
        select(column, std::max(0, m_columns[size_t(column)].list->currentIndex().row()));
}

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
        if (reached)
            return m_workspace.ask().confirm(this, tr("Limit of work in progress"), text, tr("Move all the same"),
                                             [this, record, status] { setStatus(record, status); });
    }
    setStatus(record, status);
}

void BoardView::setStatus(RecordId record, ImprovementStatus status)
{
    m_current = record;
    StatusStep::take(m_workspace, *this,
                     {.kind = EntityKind::Improvement,
                      .records = {record},
                      .field = fieldIndex<&Improvement::status>(),
                      .option = qint64(status)});
}

void BoardView::open(RecordId record)
{
    if (record != 0)
        openRecord(m_workspace, {EntityKind::Improvement, record}, this);
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
